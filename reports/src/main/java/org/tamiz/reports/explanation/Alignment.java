package org.tamiz.reports.explanation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Reason;

/**
 * One line of two names laid side by side.
 *
 * @param record the record's word or words; "–" if it has none there
 * @param sign how they stand to each other: = the same, ~ nearly, ≠ contradicting, · one of them alone
 * @param listed the listed word or words; "–" if there is none
 * @param evidence what it weighs
 */
record Alignment(String record, String sign, String listed, Evidence evidence) {
    private static final Set<Feature> OF_NAMES = EnumSet.of(
            Feature.NAME_PART,
            Feature.MISSING_PART,
            Feature.EXTRA_PART,
            Feature.CONTRADICTING_PART,
            Feature.LEGAL_FORM);

    /** The lines of the pair of names that was weighed. */
    static List<Alignment> of(List<Evidence> evidence) {
        return evidence.stream()
                .filter(piece -> OF_NAMES.contains(piece.feature()))
                .map(piece -> new Alignment(text(piece.recordValue()), sign(piece), text(piece.partyValue()), piece))
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private static String sign(Evidence piece) {
        if (piece.recordValue() == null || piece.partyValue() == null) {
            return "·";
        }
        if (piece.bits() < 0) {
            return "≠";
        }
        return piece.reason() == Reason.SAME ? "=" : "~";
    }
}
