package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.country.Countries;

/**
 * An entry of an OFAC list while it is gathered from a file, whatever the file's format. OFAC keeps one database and
 * writes it out in several formats, so what the XML formats state as a type and a value, such as "Passport" and "A123",
 * is what the CSV's remarks state as "Passport A123". Both go the same way through {@link RemarksParser}, so that a party
 * comes out the same whichever file it is read from.
 */
public final class OfacParty {
    /** OFAC's name among authorities. */
    public static final String AUTHORITY = "OFAC";

    /** OFAC's country for what it has no country for. */
    private static final String UNDETERMINED = "undetermined";

    private static final RemarksParser PARSER = new RemarksParser(Set.of());

    private final String id;
    private final PartyKind kind;
    private final List<Name> names = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final Set<Address> addresses = new LinkedHashSet<>();
    private final Remarks said = new Remarks();

    /** An entry of which nothing but number and kind is known yet. */
    public OfacParty(String id, PartyKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** OFAC's number of the entry. */
    public String id() {
        return id;
    }

    /** What the entry is. */
    public PartyKind kind() {
        return kind;
    }

    /** The kind that OFAC's word for it stands for, or null if it is none of individual, entity, vessel, aircraft. */
    public static @Nullable PartyKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANIZATION;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> null;
        };
    }

    /**
     * Adds a name of which the family's and the given part are told apart; either may be empty. A person's is written as
     * OFAC's CSV writes it, "SURNAMES, Given"; for everything else the given part is empty.
     *
     * @return whether there was anything to add
     */
    public boolean addName(String family, String given, NameQuality quality) {
        if (kind != PartyKind.PERSON || (family.isEmpty() && given.isEmpty())) {
            return addName(family.isEmpty() ? given : given.isEmpty() ? family : given + " " + family, quality);
        }
        List<NamePart> parts = new ArrayList<>(2);
        if (!family.isEmpty()) {
            parts.add(new NamePart(NameRole.FAMILY, family));
        }
        if (given.isEmpty()) {
            // A single name, often a nickname: OFAC files it as a last name, which says nothing about its role.
            names.add(Name.of(family, quality));
            return true;
        }
        parts.add(new NamePart(NameRole.GIVEN, given));
        names.add(new Name(family.isEmpty() ? given : family + ", " + given, quality, parts));
        return true;
    }

    /** Adds a name as a whole, a person's as "SURNAMES, Given"; whether there was anything to add. */
    public boolean addName(String text, NameQuality quality) {
        if (text.isBlank()) {
            return false;
        }
        names.add(OfacNames.of(text, quality, kind));
        return true;
    }

    /** Adds a name whose parts the source tells apart. */
    public void addName(Name name) {
        names.add(name);
    }

    /** The primary name's text, or the first name's if none is primary; null if there is no name. */
    public @Nullable String primaryName() {
        return names.stream()
                .filter(name -> name.quality() == NameQuality.PRIMARY)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Name::text)
                .orElse(null);
    }

    /** Whether one of the names is the primary one. */
    public boolean hasPrimaryName() {
        return names.stream().anyMatch(name -> name.quality() == NameQuality.PRIMARY);
    }

    /** Adds remarks: statements joined by semicolons, as in the last column of SDN.CSV. */
    public void addRemarks(String remarks) {
        PARSER.parse(remarks, false, kind, null, said);
    }

    /**
     * Adds one statement, such as "Gender Male" or "Tax ID No. 7736050003 (Russia)". What no rule knows is kept as a
     * remark and counted as not understood.
     */
    public void addStatement(String statement) {
        String stripped = statement.strip();
        if (!stripped.isEmpty()) {
            // OFAC writes the serial number of aircraft with a typographer's apostrophe in some formats.
            PARSER.statement(stripped.replace('\u2019', '\''), true, kind, null, said);
        }
    }

    /** Keeps words for which a listed party has no field. */
    public void keep(String words) {
        if (!said.kept.contains(words)) {
            said.kept.add(words);
        }
    }

    /** Adds a date of birth or establishment. */
    public void addBirthDate(PartialDate date) {
        said.items++;
        said.birthDates.add(date);
    }

    /** Keeps words that should have a field but are not understood, and counts them so. */
    public void keepNotUnderstood(String words) {
        said.items++;
        said.kept.add(words);
        said.notUnderstood.add(words);
    }

    /** Adds a place of birth in OFAC's words. */
    public void addBirthPlace(String place) {
        said.items++;
        said.birthPlaces.add(place);
    }

    /** Adds a nationality or citizenship, which becomes a country code where the country is known. */
    public void addNationality(String country) {
        said.items++;
        if (country.equals(UNDETERMINED)) {
            return;
        }
        String code = Countries.code(country);
        String nationality = code == null ? country : code;
        if (!said.nationalities.contains(nationality)) {
            said.nationalities.add(nationality);
        }
    }

    /** Adds an address, unless it says no more than that the country is not known. */
    public void addAddress(Address address) {
        if (address.text() != null || !UNDETERMINED.equals(address.countryName())) {
            addresses.add(address);
        }
    }

    /** Adds a tie to another party. */
    public void addRelation(Relation relation) {
        said.relations.add(relation);
    }

    /** Adds a designation. */
    public void addDesignation(Designation designation) {
        designations.add(designation);
    }

    /** How many statements were made about the party. */
    int items() {
        return said.items;
    }

    /** Those of them that no rule knows. */
    List<String> notUnderstood() {
        return said.notUnderstood;
    }

    /**
     * The entry as a listed party, primary name first.
     *
     * @param record the entry as published
     * @throws IllegalArgumentException if it has no name
     */
    ListedParty toParty(String record) {
        List<Name> ordered = new ArrayList<>(names);
        ordered.addAll(said.names);
        // Stable: the rest stay in the file's order.
        ordered.sort((a, b) -> Boolean.compare(b.quality() == NameQuality.PRIMARY, a.quality() == NameQuality.PRIMARY));
        return new ListedParty(
                id,
                kind,
                ordered.stream().distinct().toList(),
                said.identifiers,
                said.birthDates.stream().distinct().toList(),
                said.birthPlaces.stream().distinct().toList(),
                said.nationalities,
                said.gender,
                List.copyOf(addresses),
                said.relations.stream().distinct().toList(),
                designations.stream().distinct().toList(),
                said.kept,
                record);
    }
}
