package org.tamiz.core.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;

/**
 * What is known of a listed party beside its names, in comparable form. It is small, so that it can be looked at before the
 * party itself is read.
 *
 * @param kind what it is
 * @param gender its gender, or null if not stated
 * @param countries countries it is tied to by nationality, address or the issuer of an identifier: ISO 3166-1 alpha-2;
 *     what the list states in other words tells nothing and is left out
 * @param codes its CURPs and RFCs
 * @param dates its dates of birth or establishment, those in its codes included
 */
public record PartyFacts(
        PartyKind kind, @Nullable Gender gender, List<String> countries, MexicanCodes codes, List<StatedDate> dates) {
    /** Copies the lists. */
    public PartyFacts {
        countries = List.copyOf(countries);
        dates = List.copyOf(dates);
    }

    /** The facts of a party. */
    public static PartyFacts of(ListedParty party) {
        return of(
                party.kind(),
                party.gender(),
                countriesOf(party),
                MexicanCodes.of(party.identifiers()),
                party.birthDates());
    }

    static PartyFacts of(
            PartyKind kind,
            @Nullable Gender gender,
            List<String> countries,
            MexicanCodes codes,
            List<PartialDate> birthDates) {
        return new PartyFacts(
                kind, gender, countries, codes, StatedDate.of(birthDates, codes, kind != PartyKind.PERSON));
    }

    private static List<String> countriesOf(ListedParty party) {
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
        return List.copyOf(countries);
    }
}
