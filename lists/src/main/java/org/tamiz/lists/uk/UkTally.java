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
    private int items;
    private int notUnderstood;

    UkTally(String file) {
        this.file = file;
    }

    void problem(long line, String message) {
        problems.add(new Problem(file, line, message));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void item(String party, String words, boolean understood) {
        if (!seen.add(party + "\n" + words)) {
            return;
        }
        items++;
        if (!understood) {
            notUnderstood++;
            if (samples.size() < MOST_SAMPLES) {
                samples.add(words);
            }
        }
    }

    List<Problem> problems() {
        return problems;
    }

    ListContent.Understanding understanding() {
        return new ListContent.Understanding(items, notUnderstood, samples);
    }
}
