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
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.ScreeningRecord;

/**
 * Makes up listed parties and records that resemble them: the same words over and over, so that names share many of them,
 * with typos, words left out, added, swapped, run together or cut to initials, and other facts now and then the same.
 */
final class GeneratedParties {
    private static final String[] GIVEN = {
        "JOSE",
        "JUAN",
        "MARIA",
        "LUIS",
        "JESUS",
        "PANCHO",
        "FRANCISCO",
        "MA",
        "GUADALUPE",
        "AURELIO",
        "IVAN",
        "J",
        "OVIDIO",
        "Нестор",
        "محمد",
        "JOAO",
        "ANA",
        "ANNA",
        "XOCHITL",
        "PEPE"
    };
    private static final String[] FAMILY = {
        "GARCIA", "DE LA CRUZ", "DELACRUZ", "GUZMAN", "LOERA", "ZAMBADA", "VALDES", "BALDEZ", "HERNANDEZ", "HERNANDES",
        "OSEGUERA", "ÑONGO", "AL-HASSAN", "ALHASSAN", "BIN LADIN", "YEPEZ", "LLEPES", "QUINTERO", "O'BRIEN", "SAN ROMAN"
    };
    private static final String[] COMPANY = {
        "TRANSPORTES",
        "GRUPO",
        "COMERCIALIZADORA",
        "COM",
        "TRADING",
        "ANDUVAR",
        "SHIPPING",
        "SINALOA",
        "NUEVA",
        "GENERACION",
        "DEL",
        "NORTE",
        "44",
        "II",
        "&",
        "IMPORT EXPORT",
        "SERVICIOS",
        "PACIFICO",
        "LOS",
        "ZETAS"
    };
    private static final String[] FORM = {"", "", " S.A. DE C.V.", " SA de CV", " S. de R.L.", " LLC", " d.o.o."};

    private final Random random;

    GeneratedParties(long seed) {
        this.random = new Random(seed);
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
        List<Name> names = new ArrayList<>();
        names.add(name(kind, NameQuality.PRIMARY));
        for (int i = random.nextInt(3); i > 0; i--) {
            names.add(name(kind, oneOf(NameQuality.values())));
        }
        return new ListedParty(
                id,
                kind,
                names,
                identifiers(names.get(0), List.of()),
                random.nextBoolean() ? List.of(date()) : List.of(),
                List.of(),
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
        List<Name> names = new ArrayList<>();
        for (int i = random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
            Name name = random.nextInt(5) == 0
                    ? name(party.kind(), NameQuality.PRIMARY)
                    : oneOf(party.names().toArray(Name[]::new));
            names.add(Name.of(changed(name.text()), NameQuality.PRIMARY));
        }
        PartyKind kind = random.nextInt(4) == 0 ? null : random.nextInt(9) == 0 ? PartyKind.ORGANIZATION : party.kind();
        return new ScreeningRecord(
                id,
                kind,
                names,
                random.nextBoolean() ? List.of(date()) : party.birthDates(),
                random.nextBoolean() ? List.of(country()) : List.of(),
                gender(),
                random.nextInt(4) == 0 ? party.identifiers() : identifiers(names.get(0), party.identifiers()),
                List.of());
    }

    private Name name(PartyKind kind, NameQuality quality) {
        if (kind != PartyKind.PERSON) {
            StringBuilder text = new StringBuilder(oneOf(COMPANY));
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(' ').append(oneOf(COMPANY));
            }
            return Name.of(text + oneOf(FORM), quality);
        }
        String given = oneOf(GIVEN) + (random.nextBoolean() ? " " + oneOf(GIVEN) : "");
        String family = oneOf(FAMILY) + (random.nextBoolean() ? " " + oneOf(FAMILY) : "");
        return switch (random.nextInt(3)) {
            case 0 -> Name.of(given + " " + family, quality);
            case 1 -> Name.of(family + ", " + given, quality);
            default ->
                new Name(
                        family + ", " + given,
                        quality,
                        List.of(new NamePart(NameRole.FAMILY, family), new NamePart(NameRole.GIVEN, given)));
        };
    }

    private String changed(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(words.size());
            String word = words.get(at);
            switch (random.nextInt(7)) {
                case 0 -> words.set(at, typo(word));
                case 1 -> words.set(at, word.substring(0, 1));
                case 2 -> words.add(at, oneOf(FAMILY));
                case 3 -> words.add(random.nextInt(words.size()), words.remove(at));
                case 4 -> {
                    if (words.size() > 1) {
                        words.remove(at);
                    }
                }
                case 5 -> {
                    if (at + 1 < words.size()) {
                        words.set(at, word + words.remove(at + 1));
                    }
                }
                default ->
                    words.set(at, word.replace("V", "B").replace("Z", "S").replace("J", "X"));
            }
        }
        return String.join(" ", words);
    }

    private String typo(String word) {
        StringBuilder typo = new StringBuilder(word);
        int at = random.nextInt(word.length());
        char letter = (char) ('A' + random.nextInt(26));
        switch (random.nextInt(3)) {
            case 0 -> typo.setCharAt(at, letter);
            case 1 -> typo.insert(at, letter);
            default -> {
                if (word.length() > 1) {
                    typo.deleteCharAt(at);
                }
            }
        }
        return typo.toString();
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
