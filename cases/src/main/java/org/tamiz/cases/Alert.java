package org.tamiz.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record's hit on one listed party, put before people. There is one for each record and party, however often the hit is seen.
 *
 * @param id its number
 * @param caseId the number of its case
 * @param status where it stands
 * @param seen the hit as last decided on or, while it is open, as last changed
 * @param reopening why it is open again; null if it never was decided, or is decided
 * @param firstSeen when the hit was first seen
 * @param lastSeen when it was last seen
 * @param goneAt since when screening the record no longer gives this hit; null if it does
 * @param decisions all decisions, oldest first
 * @param pairs all accepted pairs, oldest first; at most the last one is in force
 * @param version grows with each change; who decides names the one that was looked at
 */
public record Alert(
        long id,
        long caseId,
        AlertStatus status,
        SeenHit seen,
        @Nullable Reopening reopening,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Instant goneAt,
        List<Decision> decisions,
        List<AcceptedPair> pairs,
        long version) {
    /** Copies the lists. */
    public Alert {
        Objects.requireNonNull(status, "status");
        decisions = List.copyOf(decisions);
        pairs = List.copyOf(pairs);
    }

    /** The last decision; null if there is none. */
    public @Nullable Decision lastDecision() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }
}
