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
 *     and evidence are the scorer's, for the name alone; of a short reference for the full name it refers to, of a coordinated
 *     one for the name as its neighbour completes it
 * @param kind what it was found as
 * @param context where it needs other places of the text to be a mention, these; else empty
 */
public record Mention(int start, int end, String text, List<Hit> hits, MentionKind kind, List<Support> context) {
    /** Copies the lists and checks that there is a hit, and that the offsets are in order. */
    public Mention {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        hits = List.copyOf(hits);
        context = List.copyOf(context);
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
