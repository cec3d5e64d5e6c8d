package org.tamiz.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.PlacedText;
import org.tamiz.documents.statements.Attribution;
import org.tamiz.documents.statements.Claim;
import org.tamiz.documents.statements.Statement;
import org.tamiz.documents.statements.StatementType;
import org.tamiz.documents.statements.TimeInterval;
import tools.jackson.core.JsonGenerator;

/**
 * Writes statements into a document's JSON object: {@code statements} are those that a record can answer, each with its
 * verdict; {@code assertions} what is said of listed parties that none can.
 */
final class StatementJson {
    private StatementJson() {}

    static void write(JsonGenerator json, PlacedText text, List<Statement> statements) {
        json.writeArrayPropertyStart("statements");
        statements.stream().filter(one -> one.type() != StatementType.OTHER).forEach(one -> write(json, text, one));
        json.writeEndArray();
        json.writeArrayPropertyStart("assertions");
        statements.stream().filter(one -> one.type() == StatementType.OTHER).forEach(one -> write(json, text, one));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, PlacedText text, Statement statement) {
        json.writeStartObject();
        json.writeNumberProperty("start", text.originalStart(statement.start()));
        json.writeNumberProperty("end", text.originalEnd(statement.end()));
        json.writeStringProperty("text", statement.text());
        json.writeStringProperty("type", JsonlReport.word(statement.type()));
        json.writeStringProperty("mode", JsonlReport.word(statement.mode()));
        Attribution attribution = statement.attribution();
        if (attribution != null) {
            json.writeObjectPropertyStart("attribution");
            json.writeStringProperty("cue", attribution.cue());
            optional(json, "source", attribution.source());
            json.writeEndObject();
        }
        when(json, statement.claim().when());
        if (statement.claim() instanceof Claim.Designation designation) {
            designation(json, designation);
        } else if (statement.claim() instanceof Claim.Statistic statistic) {
            statistic(json, statistic);
        }
        json.writeStringProperty("verdict", statement.verdict().english());
        json.writeStringProperty("reason", statement.reason().english());
        json.writeStringProperty("reason_es", statement.reason().spanish());
        optional(json, "source", statement.source());
        json.writeEndObject();
    }

    private static void designation(JsonGenerator json, Claim.Designation claim) {
        json.writeArrayPropertyStart("subjects");
        for (Mention mention : claim.subjects()) {
            json.writeStartObject();
            json.writeStringProperty("text", mention.text());
            json.writeStringProperty("list", mention.best().publication().list());
            json.writeStringProperty("id", mention.best().party().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        optional(json, "subject_text", claim.subjectText());
        json.writeStringProperty("as", JsonlReport.word(claim.as()));
        optional(json, "by", claim.by());
    }

    private static void statistic(JsonGenerator json, Claim.Statistic claim) {
        optional(json, "measure", claim.measure());
        optional(json, "place", claim.place());
        json.writeName("value");
        json.writeNumber(claim.value());
        json.writeStringProperty("comparator", JsonlReport.word(claim.comparator()));
        optional(json, "period", claim.period() == null ? null : claim.period().toString());
        json.writeBooleanProperty("calendar_year", claim.calendarYear());
        json.writeStringProperty("count", JsonlReport.word(claim.kind()));
    }

    private static void when(JsonGenerator json, @Nullable TimeInterval when) {
        if (when != null) {
            json.writeObjectPropertyStart("when");
            json.writeStringProperty("from", when.from().toString());
            json.writeStringProperty("to", when.to().toString());
            json.writeStringProperty("relation", JsonlReport.word(when.relation()));
            json.writeStringProperty("text", when.text());
            json.writeEndObject();
        }
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }
}
