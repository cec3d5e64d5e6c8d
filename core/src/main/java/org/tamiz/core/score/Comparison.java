package org.tamiz.core.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Score;

/**
 * A record compared with a listed party.
 *
 * @param recordName the record's name that agreed best, or null if the record has no name
 * @param partyName the party's name that agreed best
 * @param evidence everything compared, in order
 * @param score the sum of the evidence
 * @param bitsWithoutWeakAliasRule what the best pair of names would score, in bits, if weak aliases were not charged
 */
public record Comparison(
        @Nullable Name recordName,
        Name partyName,
        List<Evidence> evidence,
        Score score,
        double bitsWithoutWeakAliasRule) {
    /** Copies the evidence. */
    public Comparison {
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether something beyond the name confirms the match, as a strong hit on a person needs: an identifier or a birth
     * date that agrees. Other kinds of party can be confirmed by their name.
     */
    public boolean confirmed(PartyKind kind) {
        return kind != PartyKind.PERSON
                || evidence.stream()
                        .anyMatch(piece -> piece.bits() >= Weights.BIRTH_SWAPPED
                                && (piece.feature() == Feature.IDENTIFIER || piece.feature() == Feature.BIRTH_DATE));
    }

    /** The same with the figure for the whole party. */
    Comparison withBitsWithoutWeakAliasRule(double bits) {
        return new Comparison(recordName, partyName, evidence, score, bits);
    }
}
