package org.tamiz.customers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;

/**
 * One row of a customer file.
 *
 * @param line the line it starts at, from 1
 * @param record the record, or null if the row cannot be read
 * @param problems what could not be read, each in one line with its remedy; with a record, the record is screened
 *     without it
 * @param statesId whether the row itself says how the record is called
 */
public record Customer(long line, @Nullable ScreeningRecord record, List<String> problems, boolean statesId) {
    private static final Map<String, PartyKind> KINDS = kinds();
    private static final Pattern COUNTRY_SEPARATORS = Pattern.compile("[;|/]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Copies the problems. */
    public Customer {
        problems = List.copyOf(problems);
    }

    /** A row that cannot be read. */
    public static Customer unreadable(long line, String problem) {
        return new Customer(line, null, List.of(problem), false);
    }

    /** What to tell of a name that holds nothing to compare; the record's other names and identifiers were screened. */
    public static String notCompared(Name name) {
        return "the name \"" + name.text() + "\" holds no letter or digit that can be compared; it was not screened."
                + " Write it in Latin letters.";
    }

    /** The same row with one more problem. */
    Customer withProblem(String problem) {
        List<String> more = new ArrayList<>(problems);
        more.add(problem);
        return new Customer(line, record, more, statesId);
    }

    /**
     * Makes a record of what a row says.
     *
     * @param line the line it starts at
     * @param id the id to use if the row states none
     * @param values what it says
     * @param order how its dates are written
     */
    public static Customer of(long line, String id, Values values, DateOrder order) {
        List<String> problems = new ArrayList<>();
        PartyKind kind = kind(values, problems);
        List<Name> names = new CustomerNames(values, kind).names();
        List<Identifier> identifiers = identifiers(values);
        if (names.isEmpty() && identifiers.isEmpty()) {
            return unreadable(line, "the record has neither a name nor an identifier; fill in a name.");
        }
        for (Identifier identifier : identifiers) {
            String problem = CodeProblem.of(identifier);
            if (problem != null) {
                problems.add(problem);
            }
        }
        String stated = values.text(Field.ID);
        return new Customer(
                line,
                new ScreeningRecord(
                        stated.isEmpty() ? id : stated,
                        kind == null && onlyCompanyName(values) ? PartyKind.ORGANIZATION : kind,
                        names,
                        birthDates(values, order, kind, problems),
                        countries(values, problems),
                        gender(values),
                        identifiers,
                        values.all(Field.ADDRESS)),
                problems,
                !stated.isEmpty());
    }

    /** The kind that a word in a customer file means, or null if Tamiz does not know the word. */
    static @Nullable PartyKind kindOf(String word) {
        return KINDS.get(Field.comparable(word));
    }

    private static @Nullable PartyKind kind(Values values, List<String> problems) {
        String word = values.text(Field.KIND);
        if (word.isEmpty()) {
            return null;
        }
        PartyKind kind = kindOf(word);
        if (kind == null) {
            problems.add("type " + quoted(word)
                    + " is not known; write person, organization, vessel or aircraft. Screened against every kind.");
        }
        return kind;
    }

    private static boolean onlyCompanyName(Values values) {
        return !values.all(Field.COMPANY_NAME).isEmpty()
                && values.all(Field.NAME).isEmpty()
                && values.all(Field.GIVEN_NAMES).isEmpty()
                && values.all(Field.SURNAME).isEmpty()
                && values.all(Field.PATERNAL_SURNAME).isEmpty();
    }

    private static List<PartialDate> birthDates(
            Values values, DateOrder order, @Nullable PartyKind kind, List<String> problems) {
        List<String> stated = values.all(Field.BIRTH_DATE);
        if (stated.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<PartialDate> dates = new ArrayList<>();
        for (String value : stated) {
            try {
                List<PartialDate> read = order.read(value);
                dates.addAll(read);
                if (read.stream().noneMatch(date -> date.isPossibleBirth(kind == PartyKind.PERSON, today))) {
                    problems.add("birth date " + quoted(value)
                            + " is in the future, too long ago or a filler; it tells nothing. Correct it.");
                }
            } catch (IllegalArgumentException e) {
                problems.add("birth date not read: " + e.getMessage() + " Screened without it.");
            }
        }
        return dates;
    }

    private static List<String> countries(Values values, List<String> problems) {
        List<String> codes = new ArrayList<>();
        for (String value : values.all(Field.COUNTRY)) {
            for (String country : COUNTRY_SEPARATORS.split(value, -1)) {
                String code = CountryOrNationality.code(country);
                if (code == null) {
                    problems.add("country " + quoted(country)
                            + " is not known; write its two-letter code (ISO 3166). Screened without it.");
                } else if (!codes.contains(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    private static @Nullable Gender gender(Values values) {
        Gender gender = gender(values.text(Field.GENDER), Gender.MALE);
        return gender != null ? gender : gender(values.text(Field.SEXO), null);
    }

    private static @Nullable Gender gender(String word, @Nullable Gender ofM) {
        return switch (Field.comparable(word)) {
            case "f", "female", "woman", "femenino", "femenina", "mujer" -> Gender.FEMALE;
            case "male", "man", "masculino", "hombre", "h", "varon" -> Gender.MALE;
            case "m" -> ofM;
            default -> null;
        };
    }

    private static List<Identifier> identifiers(Values values) {
        List<Identifier> identifiers = new ArrayList<>(values.identifiers());
        values.byField().forEach((field, texts) -> {
            IdentifierType type = field.identifier();
            if (type != null) {
                texts.forEach(text -> identifiers.add(Identifier.of(type, text)));
            }
        });
        return identifiers;
    }

    private static String quoted(String value) {
        return "\"" + (value.length() > 40 ? value.substring(0, 40) + "…" : value) + "\"";
    }

    private static Map<String, PartyKind> kinds() {
        Map<String, PartyKind> kinds = new HashMap<>();
        Map<PartyKind, List<String>> words = Map.of(
                PartyKind.PERSON,
                List.of(
                        "person",
                        "persons",
                        "individual",
                        "natural person",
                        "human",
                        "p",
                        "i",
                        "f",
                        "pf",
                        "persona",
                        "persona física",
                        "física",
                        "persona natural",
                        "natural",
                        "individuo",
                        "pfae",
                        "persona física con actividad empresarial"),
                PartyKind.ORGANIZATION,
                List.of(
                        "organization",
                        "organisation",
                        "org",
                        "company",
                        "entity",
                        "business",
                        "corporate",
                        "corporation",
                        "legal entity",
                        "legal person",
                        "legal",
                        "o",
                        "e",
                        "c",
                        "m",
                        "pm",
                        "empresa",
                        "organización",
                        "persona moral",
                        "moral",
                        "persona jurídica",
                        "jurídica",
                        "entidad",
                        "sociedad",
                        "compañía"),
                PartyKind.VESSEL,
                List.of("vessel", "ship", "v", "buque", "barco", "embarcación", "nave"),
                PartyKind.AIRCRAFT,
                List.of("aircraft", "airplane", "plane", "a", "aeronave", "avión"));
        words.forEach((kind, list) -> list.forEach(word -> kinds.put(Field.comparable(word), kind)));
        return Map.copyOf(kinds);
    }

    /** The quality of a name that the customer gave beside another. */
    static final NameQuality OTHER_NAME = NameQuality.STRONG_ALIAS;

    /** Lower-case words of a text, for comparing what two columns say. */
    static List<String> words(String text) {
        return List.of(SPACES.split(text.toLowerCase(Locale.ROOT).strip()));
    }
}
