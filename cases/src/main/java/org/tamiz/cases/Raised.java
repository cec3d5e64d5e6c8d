package org.tamiz.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one {@link Submission}.
 *
 * @param caseId the record's case; null if it has none, because it never had a hit
 * @param alerts what became of each hit, in the order of the hits
 */
public record Raised(@Nullable Long caseId, List<RaisedAlert> alerts) {
    /** What a hit did to its alert. */
    public enum Effect {
        /** The alert is new. */
        NEW,
        /** The same hit was seen before; only when it was last seen has changed. */
        KNOWN,
        /** The alert was open and is about another record or party state now. */
        REFRESHED,
        /** It was decided, cleared or awaiting approval, and is open again. */
        REOPENED,
        /** An accepted pair clears it. */
        CLEARED
    }

    /**
     * What a hit did.
     *
     * @param alertId the alert's number
     * @param effect what it did
     * @param status where the alert stands now
     */
    public record RaisedAlert(long alertId, Effect effect, AlertStatus status) {}

    /** Copies the alerts. */
    public Raised {
        alerts = List.copyOf(alerts);
    }
}
