package org.tamiz.lists.ofac.advanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacParty;
import org.tamiz.lists.ofac.RemarkDates;
import org.tamiz.lists.text.XmlElement;

/** The features of a Profile: everything about a party but its names and documents. */
final class Features {
    /** Features that the CSV has columns for, and the words its reader keeps them under. */
    private static final Map<String, String> KEPT = Map.of(
            "Title", "Title: ",
            "VESSEL TYPE", "Vessel type: ",
            "Vessel Flag", "Vessel flag: ",
            "Vessel Owner", "Vessel owner: ",
            "Vessel Tonnage", "Vessel tonnage: ",
            "Vessel Gross Registered Tonnage", "Vessel gross registered tonnage: ");

    private final ReferenceSets references;
    private final Locations locations;
    private final OfacEntries entries;

    Features(ReferenceSets references, Locations locations, OfacEntries entries) {
        this.references = references;
        this.locations = locations;
        this.entries = entries;
    }

    /** Adds a Feature to a party; dates are checked against the publication's, if that is known. */
    void add(XmlElement feature, AdvancedParty to, @Nullable LocalDate published) {
        String path = to.path() + "/Feature[" + feature.attribute("ID") + "]";
        String type = references.words("FeatureType", feature.attribute("FeatureTypeID"), to.line(), path);
        for (XmlElement version : feature.all("FeatureVersion")) {
            new Version(type.isEmpty() ? "Feature" : type.strip(), version, to, path, published).add();
        }
    }

    /** One statement of a feature, with the pieces its value is made of. */
    private final class Version {
        private final String type;
        private final XmlElement version;
        private final AdvancedParty to;
        private final String path;
        private final @Nullable LocalDate published;
        private final List<PartialDate> dates = new ArrayList<>(1);
        private final List<Address> places = new ArrayList<>(1);
        private final List<String> words = new ArrayList<>(1);

        Version(String type, XmlElement version, AdvancedParty to, String path, @Nullable LocalDate published) {
            this.type = type;
            this.version = version;
            this.to = to;
            this.path = path;
            this.published = published;
        }

        void add() {
            pieces();
            String comment = version.text("Comment");
            String value = value();
            to.record(type, comment.isEmpty() ? value : value.isEmpty() ? comment : value + " (" + comment + ")");
            String reliability = version.attribute("ReliabilityID");
            if (!reliability.isEmpty()
                    && references
                            .words("Reliability", reliability, to.line(), path)
                            .equals("False")) {
                to.party().keep("False: " + type + " " + value);
            } else {
                place(value);
            }
            if (!comment.isEmpty()) {
                to.party().keep(type + ": " + comment);
            }
        }

        private void pieces() {
            for (XmlElement child : version.children()) {
                switch (child.name()) {
                    case "DatePeriod" -> date(child);
                    case "VersionDetail" -> detail(child);
                    case "VersionLocation" -> {
                        Address place = locations.find(child.attribute("LocationID"), to.line(), path);
                        if (place != null) {
                            places.add(place);
                        }
                    }
                    case "Comment" -> {}
                    default ->
                        entries.problem(
                                to.line(), path + "/FeatureVersion/" + child.name(), "is not read; see the record");
                }
            }
        }

        private void date(XmlElement period) {
            PartialDate date = Dates.period(period);
            if (date == null) {
                String said = period.toLines().replaceAll("\\s*\\R\\s*", ", ");
                entries.problem(to.line(), path + "/FeatureVersion/DatePeriod", "is no date; kept as a remark");
                to.party().keepNotUnderstood(type + ": " + said);
                to.record(type, said);
            } else if (published != null && isBirth() && date.from().isAfter(published)) {
                entries.problem(
                        to.line(),
                        path + "/FeatureVersion/DatePeriod",
                        RemarkDates.words(date) + " lies after the publication; kept as a remark");
                to.party().keepNotUnderstood(type + ": " + RemarkDates.words(date));
            } else {
                dates.add(date);
            }
        }

        private boolean isBirth() {
            return type.equals("Birthdate") || type.equals("Organization Established Date");
        }

        private void detail(XmlElement detail) {
            String reference = detail.attribute("DetailReferenceID");
            if (!detail.text().isEmpty()) {
                words.add(detail.text());
            } else if (!reference.isEmpty()) {
                String found = references.words("DetailReference", reference, to.line(), path);
                if (!found.isEmpty()) {
                    words.add(found);
                }
            }
        }

        private String value() {
            List<String> all = new ArrayList<>(words);
            dates.forEach(date -> all.add(RemarkDates.words(date)));
            places.forEach(place -> all.add(Locations.words(place)));
            return String.join(", ", all);
        }

        private void place(String value) {
            OfacParty party = to.party();
            if (type.equals("Location")) {
                places.forEach(party::addAddress);
            } else if (isBirth() && !dates.isEmpty()) {
                dates.forEach(party::addBirthDate);
            } else if (value.isEmpty()) {
                // What should have been its value has been reported already; nothing else to say.
                return;
            } else if (type.equals("Place of Birth")) {
                party.addBirthPlace(value);
            } else if (type.equals("Nationality Country") || type.equals("Citizenship Country")) {
                party.addNationality(value);
            } else if (KEPT.containsKey(type)) {
                party.keep(KEPT.get(type) + value);
            } else {
                party.addStatement(type + " " + value);
            }
        }
    }
}
