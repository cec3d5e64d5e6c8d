package org.tamiz.core.index;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;
import org.tamiz.core.names.NameParser;

/**
 * A listed party made ready for comparing.
 *
 * @param number its number in {@link ListedNames}, from 0, in the order of the publications and their entries
 * @param publication the publication it stands in
 * @param party the party
 * @param names its names in comparable form, in the party's order
 * @param countries countries it is tied to by nationality, address or the issuer of an identifier: ISO 3166-1 alpha-2;
 *     what the list states in other words tells nothing and is left out
 * @param codes its CURPs and RFCs
 * @param dates its dates of birth or establishment, those in its codes included
 */
public record PreparedParty(
        int number,
        Publication publication,
        ListedParty party,
        List<PreparedName> names,
        Set<String> countries,
        MexicanCodes codes,
        List<StatedDate> dates) {
    /** Parses the names of a party. The number is the caller's to choose where there are no {@link ListedNames}. */
    public static PreparedParty of(int number, Publication publication, ListedParty party) {
        List<PreparedName> names = party.names().stream()
                .map(name -> new PreparedName(name, NameParser.parse(name, party.kind())))
                .toList();
        MexicanCodes codes = MexicanCodes.of(party.identifiers());
        List<StatedDate> dates = StatedDate.of(party.birthDates(), codes, party.kind() != PartyKind.PERSON);
        return new PreparedParty(number, publication, party, names, countries(party), codes, dates);
    }

    private static Set<String> countries(ListedParty party) {
        Set<String> countries = new LinkedHashSet<>();
        for (String nationality : party.nationalities()) {
            if (nationality.length() == 2) {
                countries.add(nationality);
            }
        }
        for (Address address : party.addresses()) {
            if (address.country() != null) {
                countries.add(address.country());
            }
        }
        for (Identifier identifier : party.identifiers()) {
            if (identifier.country() != null) {
                countries.add(identifier.country());
            }
        }
        return Collections.unmodifiableSet(countries);
    }
}
