package org.tamiz.server.yente;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.exchange.IdentifierForms;

/**
 * Makes a record of FollowTheMoney properties. What cannot be compared is noted, never dropped in silence.
 *
 * <p>A name that comes in parts is put together: first, second and middle names are given names, and so is the patronymic
 * ({@code fatherName}) where there is a {@code lastName}. Spanish names are often sent with the paternal surname as
 * {@code fatherName} or {@code lastName} and the maternal one as {@code motherName}; they keep these roles.
 */
final class PropertyRecord {
    private final String key;
    private final Map<Property, List<String>> values = new LinkedHashMap<>();
    private final List<String> notes;

    private PropertyRecord(String key, List<String> notes) {
        this.key = key;
        this.notes = notes;
    }

    /**
     * The record of a query.
     *
     * @param key the caller's key for it
     * @param kind what it is, or null if the query leaves that open
     * @param properties its properties
     * @param notes takes what was not compared
     * @return null if nothing of it can be compared: it has neither a name nor an identifier
     */
    static @Nullable ScreeningRecord of(
            String key, @Nullable PartyKind kind, Map<String, List<String>> properties, List<String> notes) {
        PropertyRecord record = new PropertyRecord(key, notes);
        properties.forEach(record::take);
        return record.record(kind);
    }

    private void take(String name, List<String> texts) {
        Property property = Property.named(name);
        if (property == null || property.use() == Property.Use.ANSWER) {
            note("property " + name + " is not compared.");
        } else {
            values.put(property, texts);
        }
    }

    private @Nullable ScreeningRecord record(@Nullable PartyKind kind) {
        List<Name> names = names(kind);
        List<Identifier> identifiers = identifiers();
        if (names.isEmpty() && identifiers.isEmpty()) {
            return null;
        }
        return new ScreeningRecord(
                key, kind, names, birthDates(), countries(), gender(), identifiers, all(Property.Use.ADDRESS));
    }

    private List<String> all(Property.Use use) {
        List<String> all = new ArrayList<>();
        values.forEach((property, texts) -> {
            if (property.use() == use) {
                all.addAll(texts);
            }
        });
        return all;
    }

    private List<Name> names(@Nullable PartyKind kind) {
        List<Name> names = new ArrayList<>();
        for (String text : all(Property.Use.NAME)) {
            add(names, Name.of(text, names.isEmpty() ? NameQuality.PRIMARY : NameQuality.STRONG_ALIAS));
        }
        parts(kind, names);
        all(Property.Use.ALIAS).forEach(text -> add(names, Name.of(text, NameQuality.STRONG_ALIAS)));
        all(Property.Use.FORMER_NAME).forEach(text -> add(names, Name.of(text, NameQuality.FORMER)));
        all(Property.Use.WEAK_ALIAS).forEach(text -> add(names, Name.of(text, NameQuality.WEAK_ALIAS)));
        return names;
    }

    /** Adds the name that comes in parts; its roles are kept where it is a person's. */
    private void parts(@Nullable PartyKind kind, List<Name> names) {
        List<NamePart> parts = new ArrayList<>();
        boolean surname = !part(Property.LAST_NAME).isEmpty();
        String father = part(Property.FATHER_NAME);
        String mother = part(Property.MOTHER_NAME);
        boolean sameSurname = part(Property.LAST_NAME).equalsIgnoreCase(father);
        String patronymic = surname && !sameSurname ? father : "";
        add(parts, NameRole.GIVEN, given(patronymic));
        add(parts, mother.isEmpty() ? NameRole.FAMILY : NameRole.PATERNAL, part(Property.LAST_NAME));
        if (!surname) {
            add(parts, NameRole.PATERNAL, father);
        }
        add(parts, NameRole.MATERNAL, mother);
        boolean withSurname = parts.stream().anyMatch(part -> part.role() != NameRole.GIVEN);
        if (parts.isEmpty() || (!withSurname && !names.isEmpty())) {
            return;
        }
        String text = String.join(" ", parts.stream().map(NamePart::text).toList());
        String whole = (text + " " + part(Property.NAME_SUFFIX)).strip();
        boolean roles = (kind == null || kind == PartyKind.PERSON) && withSurname && whole.equals(text);
        NameQuality quality = names.isEmpty() ? NameQuality.PRIMARY : NameQuality.STRONG_ALIAS;
        Name composed = new Name(whole, quality, roles ? parts : List.of());
        // Of two equal names the one that says more of itself is compared.
        names.replaceAll(name ->
                name.text().equalsIgnoreCase(whole) ? new Name(name.text(), name.quality(), composed.parts()) : name);
        add(names, composed);
    }

    private String given(String patronymic) {
        return String.join(
                        " ",
                        part(Property.FIRST_NAME),
                        part(Property.SECOND_NAME),
                        part(Property.MIDDLE_NAME),
                        patronymic)
                .replaceAll(" +", " ")
                .strip();
    }

    private String part(Property property) {
        return String.join(" ", values.getOrDefault(property, List.of()));
    }

    private static void add(List<NamePart> parts, NameRole role, String text) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(role, text));
        }
    }

    private static void add(List<Name> names, Name name) {
        if (names.stream().noneMatch(other -> other.text().equalsIgnoreCase(name.text()))) {
            names.add(name);
        }
    }

    private List<PartialDate> birthDates() {
        List<PartialDate> dates = new ArrayList<>();
        for (String text : all(Property.Use.BIRTH_DATE)) {
            try {
                // FollowTheMoney's dates may carry a time.
                int time = text.indexOf('T');
                dates.add(PartialDate.parse(time < 0 ? text : text.substring(0, time)));
            } catch (IllegalArgumentException e) {
                note("a date is not compared: " + e.getMessage());
            }
        }
        return dates;
    }

    private List<String> countries() {
        List<String> codes = new ArrayList<>();
        for (String text : all(Property.Use.COUNTRY)) {
            String code = Countries.code(text.length() <= 3 ? text.toUpperCase(Locale.ROOT) : text);
            if (code == null) {
                note("a country is not compared, for it is not known; write its two-letter code (ISO 3166).");
            } else if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private @Nullable Gender gender() {
        for (String text : all(Property.Use.GENDER)) {
            for (Gender gender : Gender.values()) {
                String word = text.toLowerCase(Locale.ROOT);
                if (word.equals(gender.word()) || word.equals(gender.word().substring(0, 1))) {
                    return gender;
                }
            }
        }
        return null;
    }

    private List<Identifier> identifiers() {
        List<Identifier> identifiers = new ArrayList<>();
        values.forEach((property, texts) -> {
            IdentifierType type = property.identifier();
            if (type != null) {
                texts.forEach(text -> identifiers.add(identifier(text, type)));
            }
        });
        return identifiers;
    }

    /** FollowTheMoney has no property of its own for Mexico's codes: they come as numbers of some other sort. */
    private static Identifier identifier(String text, IdentifierType type) {
        return switch (type) {
            case NATIONAL_ID, TAX_ID, REGISTRATION, OTHER -> IdentifierForms.identifier(text, type);
            default -> Identifier.of(type, text);
        };
    }

    private void note(String words) {
        notes.add(key + ": " + words);
    }
}
