package org.tamiz.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a publication.
 *
 * @param id the authority's own id, unique within the list
 * @param kind what it is
 * @param names its names, the primary one first; never empty
 * @param identifiers its identifiers
 * @param birthDates dates of birth of a person, or of establishment of an organization; several if the source gives
 *     alternatives
 * @param birthPlaces places of birth in the source's words
 * @param nationalities nationalities and citizenships, ISO 3166-1 alpha-2 in upper case where recognised, else the
 *     source's words
 * @param gender a person's gender, or null if not stated
 * @param addresses its addresses
 * @param relations its ties to other parties
 * @param designations the acts it is listed under; empty for a private list
 * @param remarks what the source says that no other field holds, verbatim and in order
 * @param record the entry exactly as published, for people to read; the official record behind every hit
 */
public record ListedParty(
        String id,
        PartyKind kind,
        List<Name> names,
        List<Identifier> identifiers,
        List<PartialDate> birthDates,
        List<String> birthPlaces,
        List<String> nationalities,
        @Nullable Gender gender,
        List<Address> addresses,
        List<Relation> relations,
        List<Designation> designations,
        List<String> remarks,
        String record) {
    /** Copies the lists and checks that the party has an id and a name. */
    public ListedParty {
        Objects.requireNonNull(kind, "kind");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A listed party needs an id.");
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Listed party " + id + " has no name.");
        }
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        birthDates = List.copyOf(birthDates);
        birthPlaces = List.copyOf(birthPlaces);
        nationalities = List.copyOf(nationalities);
        addresses = List.copyOf(addresses);
        relations = List.copyOf(relations);
        designations = List.copyOf(designations);
        remarks = List.copyOf(remarks);
    }

    /**
     * Where the party stands in law on a day: in force if some designation is; else proposed if some is proposed, or takes
     * effect only later; else rescinded.
     *
     * @return null if its list knows no designations, as private lists do
     */
    public @Nullable DesignationStatus statusOn(LocalDate day) {
        DesignationStatus status = designations.isEmpty() ? null : DesignationStatus.RESCINDED;
        for (Designation designation : designations) {
            if (designation.inForceOn(day)) {
                return DesignationStatus.IN_FORCE;
            }
            if (designation.status() != DesignationStatus.RESCINDED) {
                status = DesignationStatus.PROPOSED;
            }
        }
        return status;
    }

    /** The name under which the party is listed. */
    public Name primaryName() {
        return names.get(0);
    }
}
