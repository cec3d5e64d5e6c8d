package org.tamiz.core.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;

/** Makes lists of invented people and organizations, and records that look like them, from a seeded source. */
final class LookAlikes {
    private static final List<String> SURNAMES = List.of(
            "GUZMAN",
            "LOERA",
            "ZAMBADA",
            "OSEGUERA",
            "CERVANTES",
            "HERNANDEZ",
            "GARCIA",
            "PEREZ",
            "DE LA CRUZ",
            "QUINTERO");
    private static final List<String> GIVEN = List.of(
            "Joaquin", "Ismael", "Nemesio", "Ruben", "Maria", "Jose", "Jose Luis", "Ana", "Enrique", "Guadalupe");
    private static final List<String> COMPANY =
            List.of("GRUPO", "ANDUVAR", "MIRASOL", "TRANSPORTES", "DEL NORTE", "TRADING", "COMERCIALIZADORA", "SIS");
    private static final List<String> FORMS = List.of("", ", S.A. DE C.V.", " LTD", " D.O.O.", ", S. DE R.L.");

    private final Random random;

    LookAlikes(long seed) {
        random = new Random(seed);
    }

    /** A list of persons and organizations, some with weak aliases, birth dates and codes. */
    List<ListedParty> parties(int count) {
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean person = random.nextInt(3) > 0;
            Parties party = Parties.of(
                    "p" + i, person ? PartyKind.PERSON : PartyKind.ORGANIZATION, person ? listedPerson() : company());
            if (random.nextInt(3) == 0) {
                party.weak(person ? "El " + one(GIVEN) + " " + one(COMPANY) : one(COMPANY) + " " + one(COMPANY));
            }
            parties.add(identity(party).listed());
        }
        return parties;
    }

    /** A record that looks like a listed party's name, written differently; only the name if {@code nameAlone}. */
    Parties record(ListedParty like, boolean nameAlone) {
        String name = like.names().get(random.nextInt(like.names().size())).text();
        PartyKind kind = random.nextInt(4) == 0 ? null : like.kind();
        Parties record = Parties.of("r", kind, rewritten(name));
        return nameAlone ? record : identity(record);
    }

    private Parties identity(Parties party) {
        if (random.nextInt(3) == 0) {
            party.born(List.of("1957-04-04", "1957", "1960-01/1962-02", "1957-05-04", "1980~")
                    .get(random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            party.identified(IdentifierType.CURP, "GULJ570404HSLZRQ0" + random.nextInt(3));
        }
        if (random.nextInt(2) == 0) {
            party.from(random.nextBoolean() ? "MX" : "US");
        }
        return party;
    }

    private String listedPerson() {
        return one(SURNAMES) + (random.nextBoolean() ? " " + one(SURNAMES) : "") + ", " + one(GIVEN);
    }

    private String company() {
        return one(COMPANY) + " " + one(COMPANY) + (random.nextBoolean() ? " " + one(COMPANY) : "") + one(FORMS);
    }

    private String rewritten(String name) {
        List<String> words = new ArrayList<>(List.of(name.replace(",", "").split(" ")));
        if (random.nextBoolean()) {
            Collections.shuffle(words, random);
        }
        if (random.nextInt(3) == 0 && words.size() > 2) {
            words.remove(random.nextInt(words.size()));
        }
        if (random.nextInt(3) == 0) {
            int at = random.nextInt(words.size());
            String word = words.get(at);
            words.set(
                    at,
                    random.nextBoolean()
                            ? word.substring(0, 1)
                            : word.substring(0, word.length() / 2)
                                    + word.substring(Math.min(word.length(), word.length() / 2 + 1)));
        }
        if (random.nextInt(4) == 0) {
            words.add(random.nextInt(words.size() + 1), one(SURNAMES));
        }
        String joined = String.join(" ", words);
        return joined.isBlank() ? name : joined;
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
