package org.tamiz.lists.ofac.sdnlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacParty;
import org.tamiz.lists.ofac.RemarkDates;
import org.tamiz.lists.text.XmlElement;

/** One sdnEntry. The package describes its elements. */
final class SdnListEntry {
    private static final List<String> ADDRESS =
            List.of("address1", "address2", "address3", "city", "stateOrProvince", "postalCode");

    private final XmlElement element;
    private final OfacEntries entries;
    private final long line;
    private final String path;
    private final @Nullable LocalDate published;
    private final OfacParty party;

    SdnListEntry(XmlElement element, OfacEntries entries, long line, String path, @Nullable LocalDate published) {
        this.element = element;
        this.entries = entries;
        this.line = line;
        this.path = path;
        this.published = published;
        this.party = new OfacParty(element.text("uid"), kind());
    }

    private PartyKind kind() {
        String type = element.text("sdnType");
        PartyKind kind = OfacParty.kind(type);
        if (kind == null) {
            problem("sdnType", "unknown type " + OfacEntries.quoted(type) + "; taken as an organization");
            return PartyKind.ORGANIZATION;
        }
        return kind;
    }

    void addTo(OfacEntries all) {
        party.addName(element.text("lastName"), element.text("firstName"), NameQuality.PRIMARY);
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "uid", "lastName", "firstName", "sdnType" -> {}
                case "title" -> {
                    if (!child.text().isEmpty()) {
                        party.keep("Title: " + child.text());
                    }
                }
                case "remarks" -> party.addRemarks(child.text());
                case "programList" -> child.children().forEach(this::program);
                case "akaList" -> child.children().forEach(this::alias);
                case "idList" -> child.children().forEach(this::identification);
                case "addressList" -> child.children().forEach(this::address);
                case "nationalityList", "citizenshipList" -> child.children().forEach(this::nationality);
                case "dateOfBirthList" -> child.children().forEach(this::birthDate);
                case "placeOfBirthList" -> child.children().forEach(this::birthPlace);
                case "vesselInfo" -> child.children().forEach(this::vessel);
                default -> {
                    problem(child.name(), "the schema has no such element; kept as a remark");
                    party.keepNotUnderstood(child.name() + ": " + words(child));
                }
            }
        }
        all.add(party, element.toLines(), line, path);
    }

    private void program(XmlElement program) {
        if (!program.text().isEmpty()) {
            party.addDesignation(Designation.inForce(OfacParty.AUTHORITY, program.text()));
        }
    }

    private void alias(XmlElement aka) {
        if (!party.addName(aka.text("lastName"), aka.text("firstName"), quality(aka))) {
            problem("akaList/aka[" + aka.text("uid") + "]", "the alias has no name; not used");
        }
    }

    private NameQuality quality(XmlElement aka) {
        String where = "akaList/aka[" + aka.text("uid") + "]";
        String category = aka.text("category");
        String type = aka.text("type");
        switch (type) {
            case "f.k.a." -> {
                return NameQuality.FORMER;
            }
            case "a.k.a.", "n.k.a." -> {}
            default -> problem(where + "/type", "unknown type " + OfacEntries.quoted(type) + "; taken as a.k.a.");
        }
        return switch (category) {
            case "strong" -> NameQuality.STRONG_ALIAS;
            case "weak" -> NameQuality.WEAK_ALIAS;
            default -> {
                problem(where + "/category", "unknown category " + OfacEntries.quoted(category) + "; taken as strong");
                yield NameQuality.STRONG_ALIAS;
            }
        };
    }

    private void identification(XmlElement id) {
        StringBuilder statement = new StringBuilder(id.text("idType"));
        append(statement, " ", id.text("idNumber"), "");
        append(statement, " (", id.text("idCountry"), ")");
        append(statement, " issued ", id.text("issueDate"), "");
        append(statement, " expires ", id.text("expirationDate"), "");
        party.addStatement(statement.toString());
    }

    private void address(XmlElement address) {
        List<String> texts = new ArrayList<>();
        for (String part : ADDRESS) {
            if (!address.text(part).isEmpty()) {
                texts.add(address.text(part));
            }
        }
        String country = address.text("country");
        if (!texts.isEmpty() || !country.isEmpty()) {
            party.addAddress(new Address(
                    texts.isEmpty() ? null : String.join(", ", texts),
                    Countries.code(country),
                    country.isEmpty() ? null : country));
        }
    }

    private void nationality(XmlElement item) {
        if (!item.text("country").isEmpty()) {
            party.addNationality(item.text("country"));
        }
    }

    private void birthDate(XmlElement item) {
        String words = item.text("dateOfBirth");
        if (words.isEmpty()) {
            return;
        }
        PartialDate date = RemarkDates.parse(words);
        if (date == null || (published != null && date.from().isAfter(published))) {
            problem(
                    "dateOfBirthList/dateOfBirthItem[" + item.text("uid") + "]",
                    OfacEntries.quoted(words)
                            + (date == null ? " is no date that is understood" : " lies after the publication")
                            + "; kept as a remark");
            party.keepNotUnderstood("DOB " + words);
        } else {
            party.addBirthDate(date);
        }
    }

    private void birthPlace(XmlElement item) {
        if (!item.text("placeOfBirth").isEmpty()) {
            party.addBirthPlace(item.text("placeOfBirth"));
        }
    }

    private void vessel(XmlElement info) {
        if (info.text().isEmpty()) {
            return;
        }
        switch (info.name()) {
            case "callSign" -> {
                if (!info.text().equalsIgnoreCase("none")) {
                    party.addStatement("Vessel Call Sign " + info.text());
                }
            }
            case "vesselType" -> party.keep("Vessel type: " + info.text());
            case "tonnage" -> party.keep("Vessel tonnage: " + info.text());
            case "grossRegisteredTonnage" -> party.keep("Vessel gross registered tonnage: " + info.text());
            case "vesselFlag" -> party.keep("Vessel flag: " + info.text());
            case "vesselOwner" -> party.keep("Vessel owner: " + info.text());
            default -> {
                problem("vesselInfo/" + info.name(), "the schema has no such element; kept as a remark");
                party.keepNotUnderstood(info.name() + ": " + info.text());
            }
        }
    }

    private static void append(StringBuilder to, String before, String text, String after) {
        if (!text.isEmpty()) {
            to.append(before).append(text).append(after);
        }
    }

    private static String words(XmlElement child) {
        return child.children().isEmpty() ? child.text() : child.toLines().replaceAll("\\s*\\R\\s*", ", ");
    }

    private void problem(String where, String message) {
        entries.problem(line, path + "/" + where, message);
    }
}
