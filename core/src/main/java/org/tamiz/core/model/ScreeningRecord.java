package org.tamiz.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record: what the user asks about. A customer, a counterparty, a party in a payment, a mention in a document.
 *
 * @param id the user's own id for it, unique within the user's file
 * @param kind what it is, or null if not stated
 * @param names the names it goes by; empty only if it has identifiers
 * @param birthDates dates of birth, or of establishment of an organization
 * @param countries countries it is tied to, by nationality, residence or registration: ISO 3166-1 alpha-2, upper case
 * @param gender a person's gender, or null if not stated
 * @param identifiers its identifiers
 * @param addresses its addresses in the user's words
 */
public record ScreeningRecord(
        String id,
        @Nullable PartyKind kind,
        List<Name> names,
        List<PartialDate> birthDates,
        List<String> countries,
        @Nullable Gender gender,
        List<Identifier> identifiers,
        List<String> addresses) {
    /** Copies the lists and checks that there is something to compare. */
    public ScreeningRecord {
        Objects.requireNonNull(id, "id");
        if (names.isEmpty() && identifiers.isEmpty()) {
            throw new IllegalArgumentException("Record " + id + " has neither a name nor an identifier.");
        }
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
    }

    /** A record of which only a name, and perhaps the kind, is known. */
    public static ScreeningRecord ofName(String id, @Nullable PartyKind kind, String name) {
        return new ScreeningRecord(
                id,
                kind,
                List.of(Name.of(name, NameQuality.PRIMARY)),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
