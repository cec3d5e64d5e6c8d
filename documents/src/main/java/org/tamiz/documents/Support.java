package org.tamiz.documents;

import java.util.Objects;

/**
 * A place in a text that bears out a mention: another mention, or a word that tells. Offsets count Unicode code points from
 * the start of the text.
 *
 * @param start its first code point
 * @param end the code point after the last
 * @param text what stands there
 */
public record Support(int start, int end, String text) {
    /** Checks that the offsets are in order. */
    public Support {
        Objects.requireNonNull(text, "text");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A place from " + start + " to " + end + " has no length.");
        }
    }
}
