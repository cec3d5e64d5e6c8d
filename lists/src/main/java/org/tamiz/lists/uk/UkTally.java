package org.tamiz.lists.uk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;

/** What could not be used or understood. A fact that many rows of a party repeat counts once. */
final class UkTally {
    private static final int MOST_SAMPLES = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> samples = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long line;
    private int items;
    private int notUnderstood;

    UkTally(String file) {
        this.file = file;
    }

    /** The line of the row or entry that is being read. */
    void at(long rowLine) {
        line = rowLine;
    }

    /** A problem in the row or entry that is being read. */
    void problem(String message) {
        problems.add(new Problem(file, line, message));
    }

    void problem(long rowLine, String message) {
        problems.add(new Problem(file, rowLine, message));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Counts what is said of a party; false if it was said before. */
    boolean item(String party, String words, boolean understood) {
        if (!seen.add(party + "\n" + words)) {
            return false;
        }
        items++;
        if (!understood) {
            notUnderstood++;
            if (samples.size() < MOST_SAMPLES) {
                samples.add(words);
            }
        }
        return true;
    }

    List<Problem> problems() {
        return problems;
    }

    ListContent.Understanding understanding() {
        return new ListContent.Understanding(items, notUnderstood, samples);
    }
}
