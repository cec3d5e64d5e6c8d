package org.tamiz.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.country.Countries;

/**
 * A listed party while it is being read, for formats that tell of one party in several rows or elements. What is said
 * twice is kept once, in the order in which it was said first. Not safe for threads.
 */
public final class PartyDraft {
    private final String id;
    private PartyKind kind;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Set<PartialDate> birthDates = new LinkedHashSet<>();
    private final Set<String> birthPlaces = new LinkedHashSet<>();
    private final Set<String> nationalities = new LinkedHashSet<>();
    private final Set<Address> addresses = new LinkedHashSet<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final Set<Designation> designations = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final List<String> record = new ArrayList<>();
    private @Nullable Gender gender;

    /**
     * A party of which nothing is known yet.
     *
     * @param id the authority's id; not blank
     * @param kind what it is, as far as known
     */
    public PartyDraft(String id, PartyKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** The authority's id. */
    public String id() {
        return id;
    }

    /** What the party is. */
    public PartyKind kind() {
        return kind;
    }

    /** Sets what the party is, for formats that tell it late. */
    public void kind(PartyKind known) {
        kind = known;
    }

    /** Whether it has a name yet; without one it cannot become a listed party. */
    public boolean named() {
        return !names.isEmpty();
    }

    /** The acts it is listed under so far. */
    public List<Designation> designations() {
        return List.copyOf(designations);
    }

    /** Takes a name without parts; blank text is passed over. */
    public void name(String text, NameQuality quality) {
        if (!text.isBlank()) {
            name(Name.of(text.strip(), quality));
        }
    }

    /** Takes a name. Of two with the same text the better quality stays, and the one that has parts. */
    public void name(Name name) {
        names.merge(name.text(), name, (known, again) -> {
            NameQuality better = known.quality().compareTo(again.quality()) <= 0 ? known.quality() : again.quality();
            return new Name(known.text(), better, known.parts().isEmpty() ? again.parts() : known.parts());
        });
    }

    /** Takes an identifier. */
    public void identifier(Identifier identifier) {
        identifiers.add(identifier);
    }

    /** Takes a date of birth, or of establishment. */
    public void born(PartialDate date) {
        birthDates.add(date);
    }

    /** Takes a place of birth; a blank one is passed over. */
    public void birthPlace(String place) {
        if (!place.isBlank()) {
            birthPlaces.add(place.strip());
        }
    }

    /** Takes a nationality by its country's code or name; where no country is recognised the words are kept. */
    public void nationality(String country) {
        if (!country.isBlank()) {
            String code = Countries.code(country.strip());
            nationalities.add(code == null ? country.strip() : code);
        }
    }

    /** Takes the gender; null is passed over. */
    public void gender(@Nullable Gender stated) {
        gender = stated == null ? gender : stated;
    }

    /**
     * Takes an address.
     *
     * @param text everything but the country, in one line; may be blank
     * @param country the country in the source's words; may be blank. An address that says neither is passed over
     */
    public void address(String text, String country) {
        if (!text.isBlank() || !country.isBlank()) {
            addresses.add(new Address(
                    text.isBlank() ? null : text.strip(),
                    country.isBlank() ? null : Countries.code(country.strip()),
                    country.isBlank() ? null : country.strip()));
        }
    }

    /** Takes a tie to another party. */
    public void relation(Relation relation) {
        relations.add(relation);
    }

    /** Takes an act it is listed under. */
    public void designation(Designation designation) {
        designations.add(designation);
    }

    /** Takes what no other field holds; a blank remark is passed over. */
    public void remark(String remark) {
        if (!remark.isBlank()) {
            remarks.add(remark.strip());
        }
    }

    /** Takes a remark with a label before it, if there is anything to say. */
    public void remark(String label, String text) {
        if (!text.isBlank()) {
            remark(label + ": " + text.strip());
        }
    }

    /** Takes a row or element of the official record, verbatim. */
    public void record(String text) {
        record.add(text);
    }

    /**
     * The listed party. Its first name of primary quality is the primary one, else the first name of all; other names of
     * primary quality become strong aliases.
     *
     * @throws IllegalStateException if it has no name
     */
    public ListedParty build() {
        if (names.isEmpty()) {
            throw new IllegalStateException("Party " + id + " has no name.");
        }
        Name primary = names.values().stream()
                .filter(name -> name.quality() == NameQuality.PRIMARY)
                .findFirst()
                .orElse(names.values().iterator().next());
        List<Name> ordered = new ArrayList<>();
        ordered.add(new Name(primary.text(), NameQuality.PRIMARY, primary.parts()));
        for (Name name : names.values()) {
            if (!name.text().equals(primary.text())) {
                NameQuality quality = name.quality() == NameQuality.PRIMARY ? NameQuality.STRONG_ALIAS : name.quality();
                ordered.add(new Name(name.text(), quality, name.parts()));
            }
        }
        return new ListedParty(
                id,
                kind,
                ordered,
                List.copyOf(identifiers),
                List.copyOf(birthDates),
                List.copyOf(birthPlaces),
                List.copyOf(nationalities),
                gender,
                List.copyOf(addresses),
                List.copyOf(relations),
                List.copyOf(designations),
                List.copyOf(remarks),
                String.join("\n", record));
    }
}
