package org.tamiz.lists.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.country.Countries;

/** A party of either list while its rows or elements are read; what both lists write alike. */
final class UkParty {
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?<!\\w)\\(?\\d{1,2}\\)(?:\\s*-\\s*\\(\\d{1,2}\\))?\\s*");
    /** Only a text that starts with "(1)" or "1)" is numbered; other numbers in parentheses are years and the like. */
    private static final Pattern STARTS_NUMBERED = Pattern.compile("\\s*\\(?1\\)");

    private static final Pattern WITH_DIGIT = Pattern.compile(
            "(?:\\b(?!NO\\b)[A-Z]{1,2}(?:-[A-Z]{1,2})?\\s)?[^\\s,;()]*\\d[^\\s,;()]*(?:\\s\\d{2,}\\b)*");
    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^)]*\\)\\s*");

    private final PartyDraft draft;
    private final UkTally tally;

    UkParty(PartyDraft draft, UkTally tally) {
        this.draft = draft;
        this.tally = tally;
    }

    PartyDraft draft() {
        return draft;
    }

    /** What sort of party a word says it is; an unknown one is a problem. */
    static PartyKind kind(String word, UkTally tally, long line) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANIZATION;
            case "ship" -> PartyKind.VESSEL;
            default -> {
                tally.problem(line, "the type \"" + word + "\" is not Individual, Entity or Ship; taken for an entity");
                yield PartyKind.ORGANIZATION;
            }
        };
    }

    /**
     * Takes a name.
     *
     * @param given Name 1 to Name 5, blanks included
     * @param last Name 6
     */
    void name(List<String> given, String last, String type, String strength, long line) {
        NameQuality quality = quality(type, strength, line);
        String first = String.join(
                " ",
                given.stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
        String family = last.strip();
        if (draft.kind() == PartyKind.PERSON && !first.isEmpty() && !family.isEmpty()) {
            draft.name(new Name(
                    first + " " + family,
                    quality,
                    List.of(new NamePart(NameRole.GIVEN, first), new NamePart(NameRole.FAMILY, family))));
        } else {
            draft.name((first + " " + family).strip(), quality);
        }
    }

    private NameQuality quality(String type, String strength, long line) {
        if (strength.toLowerCase(Locale.ROOT).startsWith("low")) {
            return NameQuality.WEAK_ALIAS;
        }
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "primary name", "prime alias" -> NameQuality.PRIMARY;
            case "alias", "aka", "primary name variation", "good quality a.k.a" -> NameQuality.STRONG_ALIAS;
            case "low quality a.k.a" -> NameQuality.WEAK_ALIAS;
            case "fka" -> NameQuality.FORMER;
            default -> {
                tally.problem(line, "the name type \"" + type + "\" is not known; taken for an alias");
                yield NameQuality.STRONG_ALIAS;
            }
        };
    }

    void born(String text) {
        if (text.isBlank()) {
            return;
        }
        PartialDate date = UkDates.partial(text);
        boolean first = tally.item(draft.id(), "Date of birth: " + text, date != null);
        if (date == null) {
            if (first) {
                tally.problem("date of birth \"" + text + "\" is no date that is understood; kept as a remark");
            }
            draft.remark("Date of birth", text);
        } else {
            draft.born(date);
        }
    }

    void birthPlace(String towns, String countries) {
        List<String> town = alternatives(towns);
        List<String> country = alternatives(countries);
        for (int i = 0; i < Math.max(town.size(), country.size()); i++) {
            String where = i < town.size() ? town.get(i) : "";
            String in = country.size() == 1 ? country.get(0) : i < country.size() ? country.get(i) : "";
            draft.birthPlace(where.isEmpty() || in.isEmpty() ? where + in : where + ", " + in);
        }
    }

    void nationality(String text) {
        alternatives(text)
                .forEach(one -> draft.nationality(PARENTHESES.matcher(one).replaceAll(" ")));
    }

    void gender(String text) {
        draft.gender(
                switch (text.strip().toLowerCase(Locale.ROOT)) {
                    case "male" -> Gender.MALE;
                    case "female" -> Gender.FEMALE;
                    default -> null;
                });
    }

    /** Takes an address; a note such as "(since 2009)" after the country goes with the lines. */
    void address(List<String> lines, String postCode, String country) {
        Matcher note = PARENTHESES.matcher(country);
        String bare = note.replaceAll(" ").strip();
        List<String> said = new ArrayList<>(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        if (!postCode.isBlank()) {
            said.add(postCode.strip());
        }
        boolean known = Countries.code(country.strip()) != null || Countries.code(bare) == null;
        if (!known && !bare.equals(country.strip())) {
            said.add(country.strip().substring(bare.length()).strip());
        }
        draft.address(String.join(", ", said), known ? country : bare);
    }

    /** Takes an identifier from a field of its own, with what the list adds about it. */
    void identifier(IdentifierType type, String value, String label) {
        for (String one : alternatives(value)) {
            draft.identifier(new Identifier(type, one, null, label.isBlank() ? null : label.strip()));
        }
    }

    /** Takes identifiers out of sentences, as the ConList has them. */
    void identifiersInWords(IdentifierType type, String column, String text) {
        for (String sentence : alternatives(text)) {
            Matcher number = WITH_DIGIT.matcher(sentence);
            boolean found = number.find();
            tally.item(draft.id(), column + ": " + sentence, found);
            if (found) {
                String value = number.group().replaceAll("\\.$", "");
                draft.identifier(new Identifier(type, value, null, sentence.equals(value) ? null : sentence));
            } else {
                draft.remark(column, sentence);
            }
        }
    }

    /** The parts of "(1) Tirpas (2) Korleko", or the whole; blank parts are left out. */
    static List<String> alternatives(String text) {
        if (!STARTS_NUMBERED.matcher(text).lookingAt()) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        List<String> parts = new ArrayList<>();
        for (String part : NUMBERED.split(text, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
