package org.tamiz.lists.ofac.enhanced;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacFeatures;
import org.tamiz.lists.ofac.OfacParty;
import org.tamiz.lists.ofac.RemarkDates;
import org.tamiz.lists.text.XmlElement;

/** The features and documents of an entity. */
final class EntityFacts {
    private final References references;
    private final OfacEntries entries;
    private final OfacParty party;
    private final long line;
    private final String path;
    private final @Nullable LocalDate published;

    EntityFacts(
            References references,
            OfacEntries entries,
            OfacParty party,
            long line,
            String path,
            @Nullable LocalDate published) {
        this.references = references;
        this.entries = entries;
        this.party = party;
        this.line = line;
        this.path = path;
        this.published = published;
    }

    /** Adds a feature. */
    void feature(XmlElement feature) {
        String where = path + "/features/feature[" + feature.attribute("id") + "]";
        String type = references.words(feature, "type", line, where);
        if (type.isEmpty()) {
            type = "Feature";
        }
        String value = feature.text("value");
        if (value.isEmpty()) {
            value = references.value(feature.text("valueRefId"), line, where + "/valueRefId");
        }
        PartialDate stated = feature.all("valueDate").stream()
                .findFirst()
                .map(EnhancedDates::of)
                .orElse(null);
        if (value.isEmpty() && stated != null) {
            value = RemarkDates.words(stated);
        }
        if (references.words(feature, "reliability", line, where).equals("False")) {
            party.keep("False: " + type + " " + value);
        } else if (OfacFeatures.isBirth(type)) {
            birth(type, value, stated, where);
        } else {
            OfacFeatures.add(type, value, party);
        }
        if (!feature.text("comments").isEmpty()) {
            party.keep(type + ": " + feature.text("comments"));
        }
    }

    /** OFAC's words tell a year from its first of January; the structured date need not. */
    private void birth(String type, String value, @Nullable PartialDate stated, String where) {
        PartialDate words = RemarkDates.parse(value);
        PartialDate date = words == null ? stated : stated != null && stated.circa() ? words.asCirca() : words;
        if (date == null || (published != null && date.from().isAfter(published))) {
            entries.problem(
                    line,
                    where,
                    OfacEntries.quoted(value)
                            + (date == null ? " is no date that is understood" : " lies after the publication")
                            + "; kept as a remark");
            party.keepNotUnderstood(type + ": " + value);
        } else {
            party.addBirthDate(date);
        }
    }

    /** Adds an identity document, as the statement that OFAC's CSV makes of it. */
    void document(XmlElement document) {
        String where = path + "/identityDocuments/identityDocument[" + document.attribute("id") + "]";
        String number = document.text("documentNumber");
        if (number.isEmpty()) {
            entries.problem(line, where, "the document has no number; see the record");
            return;
        }
        String type = references.words(document, "type", line, where);
        StringBuilder statement = new StringBuilder(type.isEmpty() ? "Identity Document" : type);
        statement.append(' ').append(number);
        append(statement, references.words(document, "issuingCountry", line, where));
        append(statement, document.text("issuingLocation"));
        append(statement, document.text("isValid").equals("false") ? "not valid" : "");
        append(statement, document.text("comments"));
        date(document, "issueDate", " issued ", statement, where);
        date(document, "expirationDate", " expires ", statement, where);
        party.addStatement(statement.toString());
    }

    private void date(XmlElement document, String name, String word, StringBuilder statement, String where) {
        for (XmlElement element : document.all(name)) {
            PartialDate date = EnhancedDates.of(element);
            if (date != null) {
                statement.append(word).append(RemarkDates.words(date));
            } else if (!element.text().isEmpty() || !element.children().isEmpty()) {
                entries.problem(line, where + "/" + name, "is no date; see the record");
            }
        }
    }

    private static void append(StringBuilder statement, String words) {
        if (!words.isEmpty()) {
            statement.append(" (").append(words).append(')');
        }
    }
}
