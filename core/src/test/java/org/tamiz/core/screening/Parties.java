package org.tamiz.core.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;

/** Builds small lists and records for tests: what is said of a party and of a record is the same few things. */
final class Parties {
    private final String id;
    private final @Nullable PartyKind kind;
    private final List<Name> names = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<PartialDate> birthDates = new ArrayList<>();
    private final List<String> birthPlaces = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private @Nullable Gender gender;

    private Parties(String id, @Nullable PartyKind kind) {
        this.id = id;
        this.kind = kind;
    }

    static Parties of(String id, @Nullable PartyKind kind, String primaryName) {
        return new Parties(id, kind).name(primaryName, NameQuality.PRIMARY);
    }

    static Parties person(String primaryName) {
        return of("1", PartyKind.PERSON, primaryName);
    }

    static Parties organization(String primaryName) {
        return of("1", PartyKind.ORGANIZATION, primaryName);
    }

    static Parties nameless(String id) {
        return new Parties(id, null);
    }

    Parties name(String text, NameQuality quality) {
        names.add(Name.of(text, quality));
        return this;
    }

    Parties weak(String alias) {
        return name(alias, NameQuality.WEAK_ALIAS);
    }

    Parties born(String date) {
        birthDates.add(PartialDate.parse(date));
        return this;
    }

    Parties bornIn(String place) {
        birthPlaces.add(place);
        return this;
    }

    Parties identified(IdentifierType type, String value) {
        identifiers.add(Identifier.of(type, value));
        return this;
    }

    Parties from(String country) {
        countries.add(country);
        return this;
    }

    Parties gender(Gender stated) {
        gender = stated;
        return this;
    }

    ScreeningRecord record() {
        return new ScreeningRecord(id, kind, names, birthDates, countries, gender, identifiers, List.of());
    }

    ListedParty listed() {
        return new ListedParty(
                id,
                kind == null ? PartyKind.PERSON : kind,
                names,
                identifiers,
                birthDates,
                birthPlaces,
                countries,
                gender,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "as published");
    }

    /** A list under a name, holding these parties. */
    static ListedParties list(String list, ListedParty... parties) {
        Publication publication = new Publication(
                list,
                list,
                "test",
                LocalDate.of(2025, 2, 20),
                Instant.EPOCH,
                "test",
                "00",
                parties.length,
                parties.length);
        return new ListedParties(publication, List.of(parties));
    }

    /** A screener of one list under the standard policy. */
    static Screener screener(ListedParty... parties) {
        return screener(Policy.standard(), list("test-list", parties));
    }

    static Screener screener(Policy policy, ListedParties... lists) {
        return new Screener(ListedNames.compile(List.of(lists)), policy);
    }
}
