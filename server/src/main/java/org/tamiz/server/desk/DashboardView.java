package org.tamiz.server.desk;

import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Band;

/**
 * How the work stands.
 *
 * @param open how many cases are open
 * @param awaiting how many await a second person
 * @param closed how many are closed
 * @param oldest how long the open case waits that has been unchanged for longest; empty if there is none
 * @param backlog cases not closed, by queue
 * @param ages open cases by how long they wait
 * @param agesOf how many open cases were looked at
 * @param rules alerts of closed cases, by list and band
 * @param rulesOf how many closed cases were looked at
 * @param tests whether the lists are found
 */
public record DashboardView(
        long open,
        long awaiting,
        long closed,
        String oldest,
        List<Bar> backlog,
        List<Bar> ages,
        int agesOf,
        List<Rule> rules,
        int rulesOf,
        List<SelfTest.Outcome> tests) {
    /**
     * A bar of a chart.
     *
     * @param label what it counts
     * @param number how many
     * @param most the most that a bar of the chart counts
     */
    public record Bar(String label, long number, long most) {
        /** How long it is drawn, from 0 to 100. */
        public String length() {
            return String.format(Locale.ROOT, "%.1f", most == 0 ? 0 : 100.0 * number / most);
        }
    }

    /**
     * A rule of which alerts come.
     *
     * @param list the list
     * @param band the band
     * @param alerts how many alerts
     * @param matches how many of them were the listed party
     */
    public record Rule(String list, Band band, long alerts, long matches) {
        /** The share that was, in per cent. */
        public String share() {
            return String.format(Locale.ROOT, "%.0f %%", alerts == 0 ? 0 : 100.0 * matches / alerts);
        }
    }

    /** Copies the lists. */
    public DashboardView {
        backlog = List.copyOf(backlog);
        ages = List.copyOf(ages);
        rules = List.copyOf(rules);
        tests = List.copyOf(tests);
    }
}
