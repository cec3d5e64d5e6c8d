package org.tamiz.documents.statements;

import java.util.List;
import org.tamiz.documents.Mention;

/**
 * The stretch of a sentence that makes one statement, folded, with the mentions in it.
 *
 * @param start where it starts in the text, in UTF-16 units
 * @param folded its words, folded
 * @param mentions the mentions in it; their places count from the start of the text
 * @param question whether its sentence asks
 */
record Passage(int start, String folded, List<Placed> mentions, boolean question) {
    /**
     * A mention and its place in UTF-16 units.
     *
     * @param mention the mention
     * @param start its first unit
     * @param end the unit after its last
     */
    record Placed(Mention mention, int start, int end) {}

    Passage {
        mentions = List.copyOf(mentions);
    }

    /** A part of it, with the mentions that lie in it whole; places count from its start. */
    Passage part(int from, int to) {
        return new Passage(
                start + from,
                folded.substring(from, to),
                mentions.stream()
                        .filter(one -> one.start() >= start + from && one.end() <= start + to)
                        .toList(),
                question);
    }

    int end() {
        return start + folded.length();
    }
}
