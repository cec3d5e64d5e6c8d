package org.tamiz.cases.evidence;

import java.util.List;
import java.util.Objects;

/**
 * What computing the score of an alert once more gave.
 *
 * @param alert the alert's number
 * @param list the list
 * @param party the listed party's id
 * @param verdict whether it came to the same
 * @param findings what differs, or is missing; for a confirmed one, what is worth knowing; a sentence each, in English
 */
public record Replayed(long alert, String list, String party, Verdict verdict, List<String> findings) {
    /** Whether a score could be confirmed. */
    public enum Verdict {
        /** Evidence, score and band came out the same. */
        CONFIRMED,
        /** Something came out differently. */
        DIFFERS,
        /** It cannot be computed, for something is not held. */
        NOT_POSSIBLE
    }

    /** Copies the findings. */
    public Replayed {
        Objects.requireNonNull(verdict, "verdict");
        findings = List.copyOf(findings);
    }
}
