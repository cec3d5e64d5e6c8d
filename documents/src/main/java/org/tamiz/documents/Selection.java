package org.tamiz.documents;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What was found so far in a text, and the words it takes up: no word belongs to two mentions. */
final class Selection {
    private final BitSet taken;
    private final List<Found> all = new ArrayList<>();

    Selection(int words) {
        this.taken = new BitSet(words);
    }

    /** Whether no word of a stretch is taken. */
    boolean free(int first, int after) {
        for (int word = first; word < after; word++) {
            if (taken.get(word)) {
                return false; // asked word by word: the next one taken may be millions of words away
            }
        }
        return true;
    }

    /** Takes the words of a stretch that is free. */
    void take(Found found) {
        taken.set(found.first(), found.after());
        all.add(found);
    }

    /** What was found so far, in the order of the text. */
    List<Found> inOrder() {
        all.sort(Comparator.comparingInt(Found::first));
        return List.copyOf(all);
    }

    /** The mentions, in the order of the text. */
    List<Mention> mentions(String text, TextWords words) {
        if (all.isEmpty()) {
            return List.of(); // code points are not counted for nothing
        }
        CodePoints points = new CodePoints(text);
        return inOrder().stream()
                .map(found -> {
                    int start = words.start(found.first());
                    return new Mention(
                            points.before(start),
                            points.before(found.end()),
                            text.substring(start, found.end()),
                            found.hits(),
                            found.kind(),
                            found.context().stream()
                                    .map(stretch -> support(stretch, text, words, points))
                                    .toList());
                })
                .toList();
    }

    private static Support support(Found.Stretch stretch, String text, TextWords words, CodePoints points) {
        int start = words.start(stretch.first());
        int end = words.end(stretch.after() - 1);
        return new Support(points.before(start), points.before(end), text.substring(start, end));
    }
}
