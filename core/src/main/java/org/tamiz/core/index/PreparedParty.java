package org.tamiz.core.index;

import java.util.List;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.core.names.NamesInField;

/**
 * A listed party made ready for comparing.
 *
 * @param number its number in {@link ListedNames}, from 0, in the order of the publications and their entries
 * @param publication the publication it stands in
 * @param party the party
 * @param names its names in comparable form, in the party's order, those within one field apart
 * @param facts what else is known of it, in comparable form
 */
public record PreparedParty(
        int number, Publication publication, ListedParty party, List<PreparedName> names, PartyFacts facts) {
    /** Parses the names of a party. The number is the caller's to choose where there are no {@link ListedNames}. */
    public static PreparedParty of(int number, Publication publication, ListedParty party) {
        List<PreparedName> names = PreparedName.of(NamesInField.of(party.names()), party.kind());
        return new PreparedParty(number, publication, party, names, PartyFacts.of(party));
    }
}
