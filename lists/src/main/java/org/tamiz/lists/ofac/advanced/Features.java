package org.tamiz.lists.ofac.advanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacFeatures;
import org.tamiz.lists.ofac.OfacParty;
import org.tamiz.lists.ofac.RemarkDates;
import org.tamiz.lists.text.XmlElement;

/** The features of a Profile: everything about a party but its names and documents. */
final class Features {
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
            } else if (published != null
                    && OfacFeatures.isBirth(type)
                    && date.from().isAfter(published)) {
                entries.problem(
                        to.line(),
                        path + "/FeatureVersion/DatePeriod",
                        RemarkDates.words(date) + " lies after the publication; kept as a remark");
                to.party().keepNotUnderstood(type + ": " + RemarkDates.words(date));
            } else {
                dates.add(date);
            }
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
            } else if (OfacFeatures.isBirth(type) && !dates.isEmpty()) {
                dates.forEach(party::addBirthDate);
            } else {
                // Without a value there is nothing more to say: what should have been it is reported already.
                OfacFeatures.add(type, value, party);
            }
        }
    }
}
