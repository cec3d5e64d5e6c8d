package org.tamiz.lists.eu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;

/** What could not be used or understood, with the line of the entry being read. */
final class EntryTally {
    private static final int MOST_SAMPLES = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> samples = new ArrayList<>();
    private final Set<String> unknownElements = new HashSet<>();
    private long line;
    private int items;
    private int notUnderstood;

    EntryTally(String file) {
        this.file = file;
    }

    void at(long entryLine) {
        line = entryLine;
    }

    void problem(String message) {
        problems.add(new Problem(file, line, message));
    }

    /** An element that no rule knows; told once, though each is kept. */
    void unknownElement(String name) {
        if (unknownElements.add(name)) {
            problem("element " + name + " is not known; it is kept as a remark here and below");
        }
    }

    void understood() {
        items++;
    }

    void dateNotUnderstood(String words) {
        notUnderstood("Date of birth: " + words);
        problem("date of birth \"" + words + "\" is no date that is understood; kept as a remark");
    }

    void notUnderstood(String words) {
        items++;
        notUnderstood++;
        if (samples.size() < MOST_SAMPLES) {
            samples.add(words);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    ListContent.Understanding understanding() {
        return new ListContent.Understanding(items, notUnderstood, samples);
    }
}
