package org.tamiz.core.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.CodeSamples;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.ScreeningRecord;

/**
 * Makes up listed parties and records that resemble them: names of the same words over and over ({@link GeneratedNames}),
 * and other facts now and then the same.
 */
final class GeneratedParties {
    private static final String[] BIRTH_PLACES = {
        "Culiacan, Sinaloa, Mexico", "Jalisco", "Mexico City, Distrito Federal, Mexico", "Cali, Colombia", "La Palma"
    };

    private final Random random;
    private final GeneratedNames names;

    GeneratedParties(long seed) {
        this.random = new Random(seed);
        this.names = new GeneratedNames(random);
    }

    ListedParties list(String name, int size) {
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parties.add(party(String.valueOf(i)));
        }
        Publication publication = new Publication(
                name, name, "Test", LocalDate.of(2026, 1, 1), Instant.EPOCH, "generated", "0", size, size);
        return new ListedParties(publication, parties);
    }

    ListedParty party(String id) {
        PartyKind kind = random.nextInt(3) > 0 ? PartyKind.PERSON : oneOf(PartyKind.values());
        List<Name> known = new ArrayList<>();
        known.add(names.name(kind, NameQuality.PRIMARY));
        for (int i = random.nextInt(3); i > 0; i--) {
            known.add(names.name(kind, oneOf(NameQuality.values())));
        }
        return new ListedParty(
                id,
                kind,
                known,
                identifiers(known.get(0), List.of()),
                random.nextBoolean() ? List.of(date()) : List.of(),
                random.nextInt(3) == 0 ? List.of(oneOf(BIRTH_PLACES)) : List.of(),
                random.nextBoolean() ? List.of(country()) : List.of(),
                gender(),
                random.nextInt(4) == 0 ? List.of(new Address("Calle 1", country(), null)) : List.of(),
                random.nextInt(4) == 0 ? List.of(new Relation("Linked To", "X", null)) : List.of(),
                List.of(Designation.inForce("Test", "T")),
                List.of("remark"),
                "verbatim " + id);
    }

    /** A record that is made from a party, more or less faithfully, or from nothing. */
    ScreeningRecord record(String id, List<ListedParty> parties) {
        ListedParty party = oneOf(parties.toArray(ListedParty[]::new));
        List<Name> written = new ArrayList<>();
        for (int i = random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
            Name name = random.nextInt(5) == 0
                    ? names.name(party.kind(), NameQuality.PRIMARY)
                    : oneOf(party.names().toArray(Name[]::new));
            written.add(Name.of(names.changed(name.text()), NameQuality.PRIMARY));
        }
        PartyKind kind = random.nextInt(4) == 0 ? null : random.nextInt(9) == 0 ? PartyKind.ORGANIZATION : party.kind();
        return new ScreeningRecord(
                id,
                kind,
                written,
                random.nextBoolean() ? List.of(date()) : party.birthDates(),
                random.nextBoolean() ? List.of(country()) : List.of(),
                gender(),
                random.nextInt(4) == 0 ? party.identifiers() : identifiers(written.get(0), party.identifiers()),
                List.of());
    }

    /** Any identifier, or codes that fit a name, or codes nearly like others. */
    private List<Identifier> identifiers(Name name, List<Identifier> like) {
        List<Identifier> identifiers = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            IdentifierType type = oneOf(IdentifierType.values());
            identifiers.add(
                    new Identifier(type, "ID-" + random.nextInt(1000), random.nextBoolean() ? "MX" : null, null));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String curp = CodeSamples.curpFor(name, day(), random);
            boolean another = like.isEmpty() || random.nextBoolean();
            String value =
                    another ? curp : oneOf(like.toArray(Identifier[]::new)).value();
            IdentifierType type = value.length() > 14 ? IdentifierType.CURP : IdentifierType.RFC;
            switch (random.nextInt(4)) {
                case 0 -> value = CodeSamples.slipped(value, random);
                case 1 -> {
                    value = value.length() == 18 ? CodeSamples.rfcFor(value, random) : value;
                    type = IdentifierType.RFC;
                }
                case 2 -> value = value.substring(0, Math.min(value.length(), 10));
                default -> {}
            }
            boolean elsewhere = random.nextInt(6) == 0;
            identifiers.add(Identifier.of(elsewhere ? oneOf(IdentifierType.values()) : type, value));
        }
        return identifiers;
    }

    private LocalDate day() {
        return LocalDate.of(
                oneOf(new Integer[] {1960, 1961, 1963, 2001}), 1 + random.nextInt(3), 1 + random.nextInt(3));
    }

    private PartialDate date() {
        int year = 1960 + random.nextInt(4);
        if (random.nextInt(6) == 0) {
            return PartialDate.ofYears(year - random.nextInt(60), year + random.nextInt(60));
        }
        PartialDate date = random.nextInt(4) == 0
                ? PartialDate.ofYear(year)
                : PartialDate.ofDay(random.nextInt(20) == 0 ? LocalDate.of(2050, 1, 1) : day());
        return random.nextInt(6) == 0 ? date.asCirca() : date;
    }

    private String country() {
        return oneOf(new String[] {"MX", "US", "VE"});
    }

    private @Nullable Gender gender() {
        return random.nextInt(3) == 0 ? null : oneOf(Gender.values());
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
