package org.tamiz.core.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One compared feature and what it weighs.
 *
 * @param feature what was compared
 * @param bits base-2 logarithm of how much likelier this observation is if both are the same than if they are not;
 *     positive speaks for, negative against, 0 for neither
 * @param recordValue what the record says, or null if it says nothing
 * @param partyValue what the list says, or null if it says nothing
 * @param reason why it weighs what it weighs
 */
public record Evidence(
        Feature feature,
        double bits,
        @Nullable String recordValue,
        @Nullable String partyValue,
        Reason reason) {

    /** Checks that the weight is a number. */
    public Evidence {
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(reason, "reason");
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException("The weight of " + feature + " is not a finite number: " + bits);
        }
    }
}
