package org.tamiz.cases;

import java.util.List;
import java.util.Objects;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.screening.Engine;

/**
 * What a screening stands on.
 *
 * @param publications the publications searched
 * @param policy the policy
 * @param channel where the records come from
 * @param engine which Tamiz has screened
 * @param who who asked for it
 */
public record ScreeningBasis(
        List<Publication> publications, Policy policy, Channel channel, String engine, String who) {
    /** Copies the publications. */
    public ScreeningBasis {
        publications = List.copyOf(publications);
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(channel, "channel");
    }

    /** A screening by this Tamiz. */
    public static ScreeningBasis of(List<Publication> publications, Policy policy, Channel channel, String who) {
        return new ScreeningBasis(publications, policy, channel, Engine.version(), who);
    }
}
