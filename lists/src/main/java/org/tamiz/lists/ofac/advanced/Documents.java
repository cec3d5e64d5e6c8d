package org.tamiz.lists.ofac.advanced;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.RemarkDates;
import org.tamiz.lists.text.XmlElement;

/** The documents of the section IDRegDocuments, each as the statement that OFAC's CSV makes of it. */
final class Documents {
    private final ReferenceSets references;
    private final OfacEntries entries;
    private final Map<String, List<Document>> byIdentity = new LinkedHashMap<>();

    /** A document as a statement, and where it stands. */
    private record Document(String statement, long line, String path) {}

    Documents(ReferenceSets references, OfacEntries entries) {
        this.references = references;
        this.entries = entries;
    }

    /** Takes an IDRegDocument. */
    void add(XmlElement document, long line) {
        String path = "Sanctions/IDRegDocuments/IDRegDocument[" + document.attribute("ID") + "]";
        String number = document.text("IDRegistrationNo");
        if (number.isEmpty()) {
            entries.problem(line, path, "the document has no number; not used");
            return;
        }
        String type = references.words("IDRegDocType", document.attribute("IDRegDocTypeID"), line, path);
        StringBuilder statement = new StringBuilder(type.isEmpty() ? "Identity Document" : type);
        statement.append(' ').append(number);
        if (!document.attribute("IssuedBy-CountryID").isEmpty()) {
            append(statement, references.words("Country", document.attribute("IssuedBy-CountryID"), line, path));
        }
        append(statement, document.text("IssuingAuthority"));
        if (!document.attribute("ValidityID").isEmpty()) {
            String validity = references.words("Validity", document.attribute("ValidityID"), line, path);
            append(statement, validity.equals("Valid") ? "" : validity);
        }
        append(statement, document.text("Comment"));
        dates(document, statement, line, path);
        byIdentity
                .computeIfAbsent(document.attribute("IdentityID"), id -> new ArrayList<>(2))
                .add(new Document(statement.toString(), line, path));
    }

    private void dates(XmlElement document, StringBuilder statement, long line, String path) {
        for (XmlElement date : document.all("DocumentDate")) {
            String type = references.words("IDRegDocDateType", date.attribute("IDRegDocDateTypeID"), line, path);
            for (XmlElement period : date.all("DatePeriod")) {
                PartialDate day = Dates.period(period);
                if (day == null) {
                    entries.problem(line, path + "/DocumentDate", "the date is none; not used");
                } else {
                    statement
                            .append(type.startsWith("Expir") ? " expires " : " issued ")
                            .append(RemarkDates.words(day));
                }
            }
        }
    }

    private static void append(StringBuilder statement, String words) {
        if (!words.isEmpty()) {
            statement.append(" (").append(words).append(')');
        }
    }

    /** Hands out the statements of an identity's documents, once. */
    List<String> take(String identity) {
        List<Document> documents = byIdentity.remove(identity);
        return documents == null
                ? List.of()
                : documents.stream().map(Document::statement).toList();
    }

    /** Notes a problem for each document that was not handed out. */
    void reportLeft() {
        byIdentity.forEach((identity, documents) -> documents.forEach(document -> entries.problem(
                document.line(),
                document.path(),
                "belongs to identity " + OfacEntries.quoted(identity) + ", which the file lacks; not used: "
                        + document.statement())));
    }
}
