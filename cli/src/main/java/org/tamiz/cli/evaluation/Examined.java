package org.tamiz.cli.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Hit;

/**
 * A pair that a reviewer looks at.
 *
 * @param where where it stands in the input, such as "pairs.tsv:17"
 * @param category its category, or the empty text
 * @param match whether the two are the same
 * @param record the record's name, and what else it says
 * @param listed the listed name that agreed best, and the party's id where it has one
 * @param score the score, 0 to 1
 * @param evidence what the score is made of; empty if nothing agrees
 */
public record Examined(
        String where,
        String category,
        boolean match,
        String record,
        String listed,
        double score,
        List<Evidence> evidence) {
    /** Copies the evidence. */
    public Examined {
        evidence = List.copyOf(evidence);
    }

    /** A hit. */
    static Examined of(Hit hit, String where, String category, boolean match) {
        return new Examined(
                where,
                category,
                match,
                hit.recordName() == null ? "" : hit.recordName().text(),
                hit.partyName().text() + " (" + hit.publication().list() + "/"
                        + hit.party().id() + ")",
                hit.score().probability(),
                hit.evidence());
    }

    /**
     * Pairs looked at for one reason.
     *
     * @param title the reason
     * @param of of how many they were drawn; null if they are not a sample
     * @param pairs the pairs
     */
    public record Group(Label title, @Nullable Integer of, List<Examined> pairs) {
        /** Copies the pairs. */
        public Group {
            pairs = List.copyOf(pairs);
        }
    }
}
