package org.tamiz.cli.report;

import java.io.Writer;
import java.util.Locale;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Publication;
import org.tamiz.core.screening.Screening;
import org.tamiz.lists.consequences.Consequences;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object per record and line; a record without hits has an empty array. Each line says for itself what was searched
 * and whether the answer is degraded, for lines are read one by one.
 */
final class JsonlReport implements Report {
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final Heading heading;
    private final String policyHash;
    private final Consequences consequences = Consequences.load();
    private final Lines out;
    private final Writer writer;

    JsonlReport(Heading heading, Writer writer) {
        this.heading = heading;
        this.policyHash = heading.policy().hash();
        this.writer = writer;
        this.out = new Lines(writer);
    }

    @Override
    public void add(Screening screening) {
        // A generator per line: its separator between root values would be a space.
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            json.writeStringProperty("record", screening.record().id());
            json.writeArrayPropertyStart("hits");
            for (Hit hit : screening.hits()) {
                write(json, hit);
            }
            json.writeEndArray();
            writeSearched(json, heading);
            if (screening.setAside() > 0) {
                json.writeNumberProperty("set_aside", screening.setAside());
            }
            json.writeEndObject();
        }
        out.raw("\n");
    }

    @Override
    public void finish(Totals totals) {
        out.flush();
    }

    /** The lists searched with their dates, and whether the answer is degraded, and why. */
    static void writeSearched(JsonGenerator json, Heading heading) {
        json.writeArrayPropertyStart("searched");
        for (Publication publication : heading.publications()) {
            json.writeString(publication.list() + " " + publication.published());
        }
        json.writeEndArray();
        json.writeBooleanProperty("degraded", heading.degraded());
        if (heading.degraded()) {
            json.writeArrayPropertyStart("degraded_by");
            for (Degradation reason : heading.degradations()) {
                json.writeStartObject();
                json.writeStringProperty("kind", word(reason.kind()));
                if (reason.list() != null) {
                    json.writeStringProperty("list", reason.list());
                }
                json.writeStringProperty("reason", reason.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Where the party stands in law; nothing if its list knows no designations. */
    static void writeStanding(JsonGenerator json, Hit hit, Heading heading) {
        Standing standing = Standing.of(hit, heading);
        if (standing.status() != null) {
            json.writeStringProperty("status", standing.word());
        }
        if (standing.inForceFrom() != null && standing.proposed()) {
            json.writeStringProperty("in_force_from", standing.inForceFrom().toString());
        }
    }

    private void write(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        json.writeStringProperty("list", hit.publication().list());
        json.writeStringProperty("id", hit.party().id());
        json.writeStringProperty("name", hit.partyName().text());
        json.writeName("score");
        json.writeNumber(CsvReport.score(hit));
        Integer reference = heading.ofacReference() ? OfacReference.score(hit) : null;
        if (reference != null) {
            json.writeNumberProperty(OfacReference.COLUMN, reference);
        }
        json.writeStringProperty("band", word(hit.band()));
        json.writeStringProperty("listed_as", hit.party().primaryName().text());
        json.writeStringProperty("kind", word(hit.party().kind()));
        json.writeStringProperty("quality", word(hit.partyName().quality()));
        if (hit.recordName() != null) {
            json.writeStringProperty("record_name", hit.recordName().text());
        }
        writeStanding(json, hit, heading);
        json.writeArrayPropertyStart("programs");
        hit.party().designations().stream()
                .map(designation -> designation.program())
                .distinct()
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("consequences");
        hit.party().designations().stream()
                .flatMap(designation -> consequences.of(designation).stream())
                .map(consequence -> consequence.code())
                .distinct()
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("publication");
        json.writeStringProperty("published", hit.publication().published().toString());
        json.writeStringProperty("sha256", hit.publication().sha256());
        json.writeEndObject();
        json.writeStringProperty("engine", heading.engine());
        json.writeStringProperty("policy", policyHash);
        json.writeArrayPropertyStart("evidence");
        for (Evidence piece : hit.evidence()) {
            json.writeStartObject();
            json.writeStringProperty("feature", word(piece.feature()));
            json.writeName("bits");
            json.writeNumber(String.format(Locale.ROOT, "%.3f", piece.bits()));
            if (piece.recordValue() != null) {
                json.writeStringProperty("record", piece.recordValue());
            }
            if (piece.partyValue() != null) {
                json.writeStringProperty("party", piece.partyValue());
            }
            json.writeStringProperty("reason", piece.reason().english());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A constant as programs read it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
