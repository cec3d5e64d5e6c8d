package org.tamiz.documents;

import java.util.List;
import org.tamiz.core.model.Hit;

/**
 * A stretch of words that names listed parties.
 *
 * @param first the place of its first word
 * @param after the place after its last word, its legal form left out
 * @param end where it ends in the text, legal form included, in UTF-16 units
 * @param hits the parties, best first
 * @param kind what it was found as
 * @param context the stretches that bear it out
 */
record Found(int first, int after, int end, List<Hit> hits, MentionKind kind, List<Stretch> context) {
    /**
     * Some words in a row.
     *
     * @param first the place of the first
     * @param after the place after the last
     */
    record Stretch(int first, int after) {}

    /** Its words. */
    Stretch stretch() {
        return new Stretch(first, after);
    }
}
