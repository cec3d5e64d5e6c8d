package org.tamiz.lists.ofac.advanced;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacParty;
import org.tamiz.lists.text.SafeXml;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.XmlElement;

/** Reads SDN_ADVANCED.XML or CONS_ADVANCED.XML, one element of a section at a time. The package describes the format. */
public final class AdvancedXmlReader {
    /** The outermost element. */
    public static final String ROOT = "Sanctions";

    private final TextInput input;
    private final OfacEntries entries;
    private final ReferenceSets references;
    private final Locations locations;
    private final Documents documents;
    private final Names names;
    private final Features features;
    private final Listings listings;
    private final Map<String, AdvancedParty> parties = new LinkedHashMap<>();
    private final Map<String, AdvancedParty> profiles = new HashMap<>();
    private @Nullable LocalDate published;

    private AdvancedXmlReader(TextInput input) {
        this.input = input;
        this.entries = new OfacEntries(input.name());
        this.references = new ReferenceSets(entries);
        this.locations = new Locations(references, entries);
        this.documents = new Documents(references, entries);
        this.names = new Names(references, entries);
        this.features = new Features(references, locations, entries);
        this.listings = new Listings(references, entries);
    }

    /**
     * Reads the list.
     *
     * @return its parties in order, with the date of {@code DateOfIssue}, or no date if it is missing
     * @throws TamizException MALFORMED if this is other XML or broken, UNREADABLE if it breaks off, TOO_LARGE beyond a
     *     limit of {@link SafeXml}
     */
    public static ListContent read(TextInput input) {
        return new AdvancedXmlReader(input).read();
    }

    private ListContent read() {
        try (SafeXml xml = SafeXml.open(input)) {
            xml.nextTag();
            if (!xml.name().equals(ROOT)) {
                throw OfacEntries.otherXml(input.name(), xml.name(), ROOT, "SDN_ADVANCED.XML or CONS_ADVANCED.XML");
            }
            while (xml.nextTag() || xml.depth() > 0) {
                if (xml.depth() == 2 && xml.name().equals("DateOfIssue")) {
                    issued(xml.element(), xml.line());
                } else if (xml.depth() == 3) {
                    item(xml);
                }
            }
        }
        parties.values().forEach(party -> party.addTo(entries, documents));
        documents.reportLeft();
        return entries.content(published, listings.list());
    }

    private void issued(XmlElement date, long line) {
        published = Dates.day(date);
        if (published == null) {
            entries.problem(line, ROOT + "/DateOfIssue", "is no day");
        }
    }

    /** Something in a section. What it is, its name tells; sections have no two kinds of children. */
    private void item(SafeXml xml) {
        long line = xml.line();
        XmlElement element = xml.element();
        switch (element.name()) {
            case "Location" -> locations.add(element, line);
            case "IDRegDocument" -> documents.add(element, line);
            case "DistinctParty" -> party(element, line);
            case "ProfileRelationship" -> relationship(element, line);
            case "SanctionsEntry" -> listings.add(element, line, profiles);
            case "SanctionsEntryLink" -> {}
            default -> {
                if (element.name().endsWith("Values")) {
                    references.add(element);
                } else {
                    entries.problem(line, ROOT + "/*/" + element.name(), "the schema has no such element; not used");
                }
            }
        }
    }

    private void party(XmlElement element, long line) {
        String id = element.attribute("FixedRef");
        String path = ROOT + "/DistinctParties/DistinctParty[" + id + "]";
        if (!entries.accept(id, line, path)) {
            return;
        }
        AdvancedParty party = new AdvancedParty(new OfacParty(id, kind(element, line, path)), line, path);
        party.record("DistinctParty", id);
        if (!element.text("Comment").isEmpty()) {
            party.party().addRemarks(element.text("Comment"));
            party.record("Comment", element.text("Comment"));
        }
        parties.put(id, party);
        for (XmlElement profile : element.all("Profile")) {
            if (profiles.putIfAbsent(profile.attribute("ID"), party) != null) {
                entries.problem(
                        line,
                        path + "/Profile[" + profile.attribute("ID") + "]",
                        "a party above has the same profile; ties and entries go to that one");
            }
            for (XmlElement child : profile.children()) {
                switch (child.name()) {
                    case "Identity" -> {
                        party.addIdentity(child.attribute("ID"));
                        names.add(child, party);
                    }
                    case "Feature" -> features.add(child, party, published);
                    case "Comment" -> {
                        party.party().addRemarks(child.text());
                        party.record("Comment", child.text());
                    }
                    default -> {
                        String words = child.toLines().replaceAll("\\s*\\R\\s*", ", ");
                        party.record(
                                child.name(),
                                words.isEmpty() ? child.attributes().toString() : words);
                        entries.problem(line, path + "/Profile/" + child.name(), "is not read; see the record");
                    }
                }
            }
        }
    }

    private PartyKind kind(XmlElement element, long line, String path) {
        for (XmlElement profile : element.all("Profile")) {
            XmlElement subType = references.find("PartySubType", profile.attribute("PartySubTypeID"), line, path);
            if (subType == null) {
                return PartyKind.ORGANIZATION;
            }
            PartyKind kind = OfacParty.kind(subType.text());
            if (kind != null) {
                return kind;
            }
            String type = references.words("PartyType", subType.attribute("PartyTypeID"), line, path);
            kind = OfacParty.kind(type);
            if (kind == null) {
                entries.problem(
                        line, path, "unknown party type " + OfacEntries.quoted(type) + "; taken as an organization");
            }
            return kind == null ? PartyKind.ORGANIZATION : kind;
        }
        entries.problem(line, path, "the party has no profile");
        return PartyKind.ORGANIZATION;
    }

    private void relationship(XmlElement element, long line) {
        String path = ROOT + "/ProfileRelationships/ProfileRelationship[" + element.attribute("ID") + "]";
        String type = references.words("RelationType", element.attribute("RelationTypeID"), line, path);
        if (type.isEmpty()) {
            type = "Related to";
        }
        if (element.attribute("Former").equals("true")) {
            type += " (former)";
        }
        AdvancedParty from = profiles.get(element.attribute("From-ProfileID"));
        AdvancedParty to = profiles.get(element.attribute("To-ProfileID"));
        if (from == null) {
            entries.problem(line, path, lacking("From-ProfileID", element));
        } else if (to == null) {
            entries.problem(line, path, lacking("To-ProfileID", element) + "; kept as a remark");
            from.party().keep(type + ": profile " + element.attribute("To-ProfileID"));
        } else {
            String name = to.party().primaryName();
            from.addRelation(new Relation(
                    type, name == null ? to.party().id() : name, to.party().id()));
            if (!element.text("Comment").isEmpty()) {
                from.party().keep(type + " " + name + ": " + element.text("Comment"));
            }
        }
    }

    private static String lacking(String end, XmlElement element) {
        return end + " names profile " + OfacEntries.quoted(element.attribute(end)) + ", which the file lacks";
    }
}
