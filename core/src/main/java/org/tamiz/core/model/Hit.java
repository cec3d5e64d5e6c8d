package org.tamiz.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that reaches the policy's threshold with a listed party.
 *
 * @param party the listed party
 * @param publication the publication it stands on
 * @param recordName the record's name that agreed best, or null if the record has identifiers alone
 * @param partyName the listed party's name that agreed best
 * @param evidence everything that was compared, in order; its weights add up to the score
 * @param score the score
 * @param band how to take it
 */
public record Hit(
        ListedParty party,
        Publication publication,
        @Nullable Name recordName,
        Name partyName,
        List<Evidence> evidence,
        Score score,
        Band band) {
    /** Copies the evidence. */
    public Hit {
        Objects.requireNonNull(band, "band");
        evidence = List.copyOf(evidence);
    }
}
