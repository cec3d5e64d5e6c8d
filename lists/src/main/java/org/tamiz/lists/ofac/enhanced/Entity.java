package org.tamiz.lists.ofac.enhanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.ofac.LegalBases;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacParty;
import org.tamiz.lists.text.XmlElement;

/** One entity. The package describes its elements. */
final class Entity {
    private static final Set<String> ALIAS_TYPES = Set.of("", "Name", "A.K.A.", "F.K.A.", "N.K.A.");

    private final References references;
    private final OfacEntries entries;
    private final long line;
    private final String path;
    private final OfacParty party;
    private final String record;
    private final List<Tie> ties = new ArrayList<>();

    /** A relation whose other end may not have been read yet. */
    private record Tie(String type, String id, String name, String comment, String path) {}

    Entity(
            XmlElement element,
            References references,
            OfacEntries entries,
            long line,
            String path,
            @Nullable LocalDate published) {
        this.references = references;
        this.entries = entries;
        this.line = line;
        this.path = path;
        this.party = new OfacParty(element.attribute("id"), kind(element));
        this.record = element.toLines();
        EntityFacts facts = new EntityFacts(references, entries, party, line, path, published);
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "generalInfo" -> general(child);
                case "names" -> child.children().forEach(this::name);
                case "addresses" -> child.children().forEach(this::address);
                case "features" -> child.children().forEach(facts::feature);
                case "identityDocuments" -> child.children().forEach(facts::document);
                case "relationships" -> child.children().forEach(this::tie);
                case "sanctionsLists", "sanctionsPrograms", "sanctionsTypes", "legalAuthorities" -> {}
                default -> problem("/" + child.name(), "the schema has no such element; see the record");
            }
        }
        listings(element);
    }

    private PartyKind kind(XmlElement element) {
        String type = "";
        for (XmlElement general : element.all("generalInfo")) {
            type = references.words(general, "entityType", line, path + "/generalInfo");
        }
        PartyKind kind = OfacParty.kind(type);
        if (kind == null) {
            problem(
                    "/generalInfo/entityType",
                    "unknown type " + OfacEntries.quoted(type) + "; taken as an organization");
        }
        return kind == null ? PartyKind.ORGANIZATION : kind;
    }

    private void general(XmlElement general) {
        for (XmlElement child : general.children()) {
            switch (child.name()) {
                case "identityId", "entityType" -> {}
                case "title" -> {
                    if (!child.text().isEmpty()) {
                        party.keep("Title: " + child.text());
                    }
                }
                case "remarks" -> party.addRemarks(child.text());
                default -> problem("/generalInfo/" + child.name(), "the schema has no such element; see the record");
            }
        }
    }

    private void name(XmlElement name) {
        String where = "/names/name[" + name.attribute("id") + "]";
        boolean primary = name.text("isPrimary").equals("true");
        String type = references.words(name, "aliasType", line, path + where);
        if (!ALIAS_TYPES.contains(type)) {
            problem(where + "/aliasType", "unknown type " + OfacEntries.quoted(type) + "; taken as A.K.A.");
        }
        boolean any = false;
        for (XmlElement translation : name.inside("translations")) {
            NameQuality quality = quality(name, type, primary, translation);
            String last = translation.text("formattedLastName");
            String first = translation.text("formattedFirstName");
            any |= last.isEmpty()
                    ? party.addName(translation.text("formattedFullName"), quality)
                    : party.addName(last, first, quality);
        }
        if (!any) {
            problem(where, "the name has no text; not used");
        }
    }

    private NameQuality quality(XmlElement name, String type, boolean primary, XmlElement translation) {
        if (primary) {
            return translation.text("isPrimary").equals("true") && !party.hasPrimaryName()
                    ? NameQuality.PRIMARY
                    : NameQuality.STRONG_ALIAS;
        }
        if (type.equals("F.K.A.")) {
            return NameQuality.FORMER;
        }
        return name.text("isLowQuality").equals("true") ? NameQuality.WEAK_ALIAS : NameQuality.STRONG_ALIAS;
    }

    private void address(XmlElement address) {
        String where = path + "/addresses/address[" + address.attribute("id") + "]";
        String country = references.words(address, "country", line, where);
        List<XmlElement> translations = address.inside("translations");
        List<String> texts = new ArrayList<>();
        translations.stream()
                .filter(translation -> translation.text("isPrimary").equals("true"))
                .findFirst()
                .or(() -> translations.stream().findFirst())
                .ifPresent(translation -> translation.inside("addressParts").stream()
                        .map(part -> part.text("value"))
                        .filter(text -> !text.isEmpty())
                        .forEach(texts::add));
        if (!texts.isEmpty() || !country.isEmpty()) {
            party.addAddress(new Address(
                    texts.isEmpty() ? null : String.join(", ", texts),
                    Countries.code(country),
                    country.isEmpty() ? null : country));
        }
    }

    private void tie(XmlElement relationship) {
        String where = path + "/relationships/relationship[" + relationship.attribute("id") + "]";
        String type = references.words(relationship, "type", line, where);
        for (XmlElement related : relationship.all("relatedEntity")) {
            ties.add(new Tie(
                    type.isEmpty() ? "Related to" : type,
                    related.attribute("entityId"),
                    related.text(),
                    relationship.text("comments"),
                    where));
        }
    }

    private void listings(XmlElement element) {
        List<String> programs = words(element, "sanctionsPrograms");
        List<String> bases = words(element, "legalAuthorities");
        List<String> types = words(element, "sanctionsTypes");
        LocalDate since = null;
        for (XmlElement list : element.inside("sanctionsLists")) {
            String stated = list.attribute("datePublished");
            LocalDate day = EnhancedDates.day(stated);
            if (day == null && !stated.isEmpty()) {
                problem("/sanctionsLists/sanctionsList", OfacEntries.quoted(stated) + " is no date; not used");
            }
            since = since == null || (day != null && day.isBefore(since)) ? day : since;
            party.keep("On " + references.words(list, line, path + "/sanctionsLists")
                    + (day == null ? "" : " since " + day)
                    + (bases.isEmpty() ? "" : " under " + String.join(", ", bases))
                    + (types.isEmpty() ? "" : ": " + String.join(", ", types)));
        }
        for (String program : programs) {
            party.addDesignation(new Designation(
                    OfacParty.AUTHORITY,
                    program,
                    LegalBases.of(program, programs, bases),
                    DesignationStatus.IN_FORCE,
                    programs.size() == 1 ? since : null,
                    null,
                    null,
                    null));
        }
    }

    private List<String> words(XmlElement element, String section) {
        return element.inside(section).stream()
                .map(child -> references.words(child, line, path + "/" + section))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** Hands the party over, now that all entities are known. */
    void addTo(OfacEntries all, Map<String, Entity> entities) {
        for (Tie tie : ties) {
            Entity other = entities.get(tie.id());
            String name = tie.name().isEmpty() && other != null
                    ? Objects.requireNonNullElse(other.party.primaryName(), "")
                    : tie.name();
            if (other == null) {
                all.problem(
                        line,
                        tie.path() + "/relatedEntity",
                        "names entity " + OfacEntries.quoted(tie.id()) + ", which the file lacks");
            }
            if (name.isEmpty()) {
                party.keep(tie.type() + ": entity " + tie.id());
            } else {
                party.addRelation(new Relation(tie.type(), name, other == null ? null : tie.id()));
            }
            if (!tie.comment().isEmpty()) {
                party.keep(tie.type() + " " + name + ": " + tie.comment());
            }
        }
        all.add(party, record, line, path);
    }

    private void problem(String where, String message) {
        entries.problem(line, path + where, message);
    }
}
