package org.tamiz.cases;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about an alert.
 *
 * @param id its number
 * @param alert the alert's number
 * @param hit the number of the {@link SeenHit} that was decided on
 * @param outcome what was decided
 * @param reason why, in the words of who decided
 * @param pairUntil until when the pair is accepted if the decision holds; null if it is not to be accepted
 * @param by who decided
 * @param at when
 * @param state what has become of it
 * @param secondBy who approved or rejected it; null if nobody has
 * @param secondAt when; null if nobody has
 * @param secondReason why; null if nobody has said
 * @param reviewPolicy the hash of the {@link ReviewPolicy} under which it was decided
 */
public record Decision(
        long id,
        long alert,
        long hit,
        Outcome outcome,
        String reason,
        @Nullable Instant pairUntil,
        String by,
        Instant at,
        DecisionState state,
        @Nullable String secondBy,
        @Nullable Instant secondAt,
        @Nullable String secondReason,
        String reviewPolicy) {
    /** Checks that it says something. */
    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(state, "state");
    }
}
