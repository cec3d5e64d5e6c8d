package org.tamiz.documents.statements;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that states something, and what the record says to it. Offsets count Unicode code points from the
 * start of the text.
 *
 * @param start the first code point
 * @param end the code point after the last
 * @param text the words, line breaks included
 * @param type what it is about
 * @param claim what it claims; of the kind that the type says
 * @param mode how the text puts it
 * @param attribution who is said to say it; null if the text itself does
 * @param verdict what the record says to it
 * @param reason why, with the record's dates or figures
 * @param source where the record is: lists, or a series and its vintage; null if no record was needed
 */
public record Statement(
        int start,
        int end,
        String text,
        StatementType type,
        Claim claim,
        Mode mode,
        @Nullable Attribution attribution,
        Verdict verdict,
        Explained reason,
        @Nullable String source) {
    /** Checks that type, claim and verdict belong together. */
    public Statement {
        Objects.requireNonNull(mode, "mode");
        boolean fits = switch (type) {
            case DESIGNATION -> claim instanceof Claim.Designation;
            case STATISTIC -> claim instanceof Claim.Statistic;
            case OTHER -> claim instanceof Claim.Other;
        };
        if (!fits || (type == StatementType.OTHER) != (verdict == Verdict.NOT_JUDGED)) {
            throw new IllegalArgumentException(
                    "A statement of type " + type + " with a claim " + claim + ": " + verdict);
        }
    }
}
