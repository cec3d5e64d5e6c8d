package org.tamiz.core.score;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.BirthPlace;
import org.tamiz.core.identifiers.Curp;
import org.tamiz.core.identifiers.MexicanCodes.Coded;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Reason;

/**
 * The state of birth in a record's CURP against the listed birth places, where the party has no CURP of its own to compare. It
 * only speaks against: that it fits is shown and weighs nothing, for the listed places are not known to the index.
 */
final class BirthPlaceComparison {
    private BirthPlaceComparison() {}

    /** What the places say, or null if nothing. */
    static @Nullable Evidence of(PreparedRecord record, PreparedParty party) {
        List<Coded<Curp>> curps = record.codes().curps();
        boolean curpsCompared = !party.facts().codes().curps().isEmpty();
        if (curps.isEmpty() || curpsCompared || party.party().kind() != PartyKind.PERSON) {
            return null;
        }
        List<String> written = party.party().birthPlaces();
        List<BirthPlace> theirs =
                written.stream().map(BirthPlace::parse).filter(Objects::nonNull).toList();
        List<BirthPlace> mine = curps.stream()
                .map(curp -> BirthPlace.of(curp.code()))
                .distinct()
                .toList();
        if (mine.stream().anyMatch(place -> theirs.stream().anyMatch(place::agreesWith))) {
            return evidence(0, mine, written, Reason.SAME_STATE_OF_BIRTH);
        }
        // A place that cannot be read may be the right one.
        boolean allRead = !written.isEmpty() && theirs.size() == written.size();
        return allRead && mine.stream().allMatch(place -> theirs.stream().allMatch(place::contradicts))
                ? evidence(Weights.OTHER_STATE_OF_BIRTH, mine, written, Reason.OTHER_STATE_OF_BIRTH)
                : null;
    }

    private static Evidence evidence(double bits, List<BirthPlace> mine, List<String> theirs, Reason reason) {
        String states =
                String.join(", ", mine.stream().map(BirthPlace::toString).toList());
        return new Evidence(Feature.BIRTH_PLACE, bits, states + " (CURP)", String.join("; ", theirs), reason);
    }
}
