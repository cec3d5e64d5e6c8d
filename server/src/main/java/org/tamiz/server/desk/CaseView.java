package org.tamiz.server.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.AlertStatus;
import org.tamiz.cases.Case;
import org.tamiz.cases.QueuePage;

/**
 * The page of a case.
 *
 * @param work the case
 * @param title the record's name
 * @param query what was looked for in the queue
 * @param beside the cases that were found there
 * @param alerts its alerts
 * @param history what happened, newest first
 * @param done what was just done; null for nothing
 * @param trouble what is wrong with what was sent; empty if nothing is
 * @param written what was sent and could not be used, so that it is not lost
 */
public record CaseView(
        Case work,
        String title,
        QueueQuery query,
        QueuePage beside,
        List<AlertView> alerts,
        List<Happening> history,
        @Nullable ReviewPhrase done,
        String trouble,
        Written written) {
    /**
     * Something that happened.
     *
     * @param at when
     * @param who who did it
     * @param what what
     * @param number its number in the audit trail
     */
    public record Happening(Instant at, String who, String what, long number) {}

    /**
     * What was sent with a form that could not be used.
     *
     * @param alert the alert it was about; 0 for none
     * @param reason the text
     */
    public record Written(long alert, String reason) {
        static final Written NOTHING = new Written(0, "");
    }

    /** Copies the lists. */
    public CaseView {
        alerts = List.copyOf(alerts);
        history = List.copyOf(history);
    }

    /** The alerts in one of some statuses. */
    public List<AlertView> in(AlertStatus... statuses) {
        return alerts.stream()
                .filter(one -> List.of(statuses).contains(one.alert().status()))
                .toList();
    }

    /** Where something of the case is done or found. */
    public String address(String part) {
        return "/cases/" + work.id() + part + query.text();
    }

    /** Where another case is. */
    public String other(QueuePage.QueuedCase one) {
        return "/cases/" + one.id() + query.text();
    }

    /** The next case of the queue after this one; null if there is none. */
    public QueuePage.@Nullable QueuedCase next() {
        List<QueuePage.QueuedCase> all = beside.cases();
        int here = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == work.id()) {
                here = i;
            }
        }
        if (here >= 0) {
            return here + 1 < all.size() ? all.get(here + 1) : null;
        }
        return all.isEmpty() ? null : all.get(0);
    }

    /** A phrase for where the case stands. */
    public ReviewPhrase status() {
        return ReviewPhrase.valueOf("CASE_" + work.status());
    }

    /** Whether somebody works on it. */
    public boolean isWith(String name) {
        return name.equals(work.assignee());
    }
}
