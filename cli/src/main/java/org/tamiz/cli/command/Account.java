package org.tamiz.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.core.model.Name;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.Customer;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.Totals;

/** Keeps account of the screening of a file: counts customers and hits, and tells what could not be read. */
final class Account {
    /** So many problems are told one by one; the summary counts all. */
    private static final long MOST_TOLD = 50;

    private final Console console;
    private final String name;
    private final Totals.Count count;
    private long records;
    private long told;

    /** The account of a file that the user calls by some name. */
    Account(Console console, String name) {
        this.console = console;
        this.name = name;
        this.count = new Totals.Count();
    }

    /** The same, going on from what an earlier run did. */
    Account(Console console, String name, Checkpoint begun) {
        this.console = console;
        this.name = name;
        this.count = new Totals.Count(begun.totals());
        this.records = begun.records();
        this.told = begun.told();
    }

    /** Takes a customer with what was found, or null if there was no record to screen. */
    void take(Customer customer, @Nullable Screening screening) {
        records++;
        List<Name> notCompared = screening == null ? List.of() : screening.namesNotCompared();
        if (!customer.problems().isEmpty() || !notCompared.isEmpty()) {
            List<String> problems = new ArrayList<>(customer.problems());
            notCompared.forEach(compared -> problems.add(Customer.notCompared(compared)));
            problems.forEach(problem -> tell(customer.line(), problem));
            if (screening != null) {
                count.addInPart();
            }
        }
        if (screening == null) {
            count.addUnreadable();
        } else {
            count.add(screening);
        }
    }

    /** The numbers so far. */
    Totals totals() {
        return count.totals();
    }

    /** The account as a checkpoint that stands for some output. */
    Checkpoint checkpoint(Basis basis, AtomicFile.Beginning written) {
        return new Checkpoint(basis, records, told, written, totals());
    }

    private void tell(long line, String problem) {
        if (told < MOST_TOLD) {
            tell(name + ":" + line + ": " + problem);
        } else if (told == MOST_TOLD) {
            tell(name + ": further records with problems are counted in the summary, not listed.");
        }
        told++;
    }

    private void tell(String line) {
        console.err().println(SafeText.forTerminal(line));
    }
}
