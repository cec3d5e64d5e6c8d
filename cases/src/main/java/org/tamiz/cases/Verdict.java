package org.tamiz.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to decide.
 *
 * @param alert the alert's number
 * @param version the alert's version that was looked at; if it has changed since, nothing is decided
 * @param outcome what is decided
 * @param reason why, at most 4,000 characters
 * @param acceptPairDays for how many days the pair is to be accepted, so that the same hit does not come back; null if it is not to be
 *     accepted. Only for {@link Outcome#NO_MATCH}, and not longer than the review policy allows
 */
public record Verdict(
        long alert,
        long version,
        Outcome outcome,
        String reason,
        @Nullable Integer acceptPairDays) {
    /** Checks that it is whole. */
    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }

    /** A decision that accepts no pair. */
    public static Verdict of(Alert alert, Outcome outcome, String reason) {
        return new Verdict(alert.id(), alert.version(), outcome, reason, null);
    }

    /** The same, accepting the pair for some days. */
    public Verdict acceptingPairFor(int days) {
        return new Verdict(alert, version, outcome, reason, days);
    }
}
