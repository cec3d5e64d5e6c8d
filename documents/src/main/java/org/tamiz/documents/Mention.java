package org.tamiz.documents;

import java.util.List;
import java.util.Objects;
import org.tamiz.core.model.Hit;

/**
 * A place in a text that names a listed party. Offsets count Unicode code points from the start of the text.
 *
 * @param start the first code point of the name
 * @param end the code point after the last
 * @param text the name as the text has it, line breaks included
 * @param hits the listed parties that it may name, best first, at least one; several if they share the name. Score, band
 *     and evidence are the scorer's, for the name alone
 */
public record Mention(int start, int end, String text, List<Hit> hits) {
    /** Copies the hits and checks that there is one, and that the offsets are in order. */
    public Mention {
        Objects.requireNonNull(text, "text");
        hits = List.copyOf(hits);
        if (hits.isEmpty()) {
            throw new IllegalArgumentException("A mention needs a hit.");
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A mention from " + start + " to " + end + " has no length.");
        }
    }

    /** The listed party that it names most probably. */
    public Hit best() {
        return hits.get(0);
    }
}
