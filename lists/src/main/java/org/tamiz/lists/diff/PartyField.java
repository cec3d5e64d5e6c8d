package org.tamiz.lists.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.register.FileRole;

/** A field of a listed party that two editions are compared in. */
public enum PartyField {
    /** Person, organization, vessel or aircraft. */
    KIND,
    /** The name it is listed under. */
    PRIMARY_NAME,
    /** Aliases good enough to screen on. */
    STRONG_ALIAS,
    /** Nicknames and acronyms. */
    WEAK_ALIAS,
    /** Names it carried before. */
    FORMER_NAME,
    /** Program tags, whatever stands beside them. */
    PROGRAM,
    /** Status, dates and legal basis of the acts, where the list states any. */
    DESIGNATION,
    /** Identifiers with type and country. */
    IDENTIFIER,
    /** Dates of birth or establishment. */
    BIRTH_DATE,
    /** Places of birth. */
    BIRTH_PLACE,
    /** Nationalities and citizenships. */
    NATIONALITY,
    /** A person's gender. */
    GENDER,
    /** Addresses. */
    ADDRESS,
    /** Ties to other parties. */
    RELATION,
    /** What the list says besides. */
    REMARK;

    /** The field in lower case, as programs read it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its values in a party, as text and in the party's order; empty if the party states none. */
    public List<String> values(ListedParty party) {
        return switch (this) {
            case KIND -> List.of(party.kind().name().toLowerCase(Locale.ROOT));
            case PRIMARY_NAME -> names(party, NameQuality.PRIMARY);
            case STRONG_ALIAS -> names(party, NameQuality.STRONG_ALIAS);
            case WEAK_ALIAS -> names(party, NameQuality.WEAK_ALIAS);
            case FORMER_NAME -> names(party, NameQuality.FORMER);
            case PROGRAM ->
                party.designations().stream().map(Designation::program).toList();
            case DESIGNATION ->
                party.designations().stream().flatMap(act -> text(act).stream()).toList();
            case IDENTIFIER ->
                party.identifiers().stream().map(PartyField::text).toList();
            case BIRTH_DATE ->
                party.birthDates().stream().map(PartialDate::toString).toList();
            case BIRTH_PLACE -> party.birthPlaces();
            case NATIONALITY -> party.nationalities();
            case GENDER ->
                party.gender() == null
                        ? List.of()
                        : List.of(party.gender().name().toLowerCase(Locale.ROOT));
            case ADDRESS -> party.addresses().stream().map(PartyField::text).toList();
            case RELATION -> party.relations().stream().map(PartyField::text).toList();
            case REMARK -> party.remarks();
        };
    }

    /**
     * The fields that say nothing about a change between two editions, because one of them was taken in without the file
     * that they come from: {@link org.tamiz.lists.register.Register#lacking}.
     *
     * @param one the files that one edition lacks
     * @param other the files that the other edition lacks
     */
    public static Set<PartyField> notComparable(Set<FileRole> one, Set<FileRole> other) {
        Set<PartyField> fields = EnumSet.noneOf(PartyField.class);
        if (one.contains(FileRole.ALT) != other.contains(FileRole.ALT)) {
            fields.add(STRONG_ALIAS);
            fields.add(FORMER_NAME);
        }
        if (one.contains(FileRole.ADD) != other.contains(FileRole.ADD)) {
            fields.add(ADDRESS);
        }
        return fields;
    }

    private static List<String> names(ListedParty party, NameQuality quality) {
        return party.names().stream()
                .filter(name -> name.quality() == quality)
                .map(Name::text)
                .toList();
    }

    /** An act with what the list says of it; empty if it says no more than the program. */
    private static List<String> text(Designation act) {
        List<String> parts = new ArrayList<>();
        if (act.status() != DesignationStatus.IN_FORCE) {
            parts.add(act.status().name().toLowerCase(Locale.ROOT));
        }
        if (act.announced() != null) {
            parts.add("announced " + act.announced());
        }
        if (act.effective() != null) {
            parts.add("effective " + act.effective());
        }
        Stream.of(act.legalBasis(), act.citation()).filter(Objects::nonNull).forEach(parts::add);
        return parts.isEmpty() ? List.of() : List.of(act.program() + ": " + String.join(", ", parts));
    }

    private static String text(Identifier identifier) {
        String type = Objects.requireNonNullElse(
                identifier.label(),
                identifier.type().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return type + " " + identifier.value()
                + (identifier.country() == null ? "" : " (" + identifier.country() + ")");
    }

    private static String text(Address address) {
        String country = address.countryName() != null ? address.countryName() : address.country();
        return String.join(
                ", ",
                Stream.of(address.text(), country).filter(Objects::nonNull).toList());
    }

    private static String text(Relation relation) {
        return relation.type() + ": " + relation.target()
                + (relation.targetId() == null ? "" : " (" + relation.targetId() + ")");
    }
}
