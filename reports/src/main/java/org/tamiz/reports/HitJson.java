package org.tamiz.reports;

import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Hit;
import org.tamiz.lists.consequences.Consequences;
import tools.jackson.core.JsonGenerator;

/**
 * Writes hits as JSON objects, the same for records and for mentions in documents, from the command line and from the server.
 * Safe for threads.
 */
public final class HitJson {
    private final Heading heading;
    private final String policyHash;
    private final Consequences consequences;

    /** Hits of an answer with this heading. */
    public HitJson(Heading heading) {
        this(heading, Consequences.load());
    }

    /** The same, with consequences that were loaded before. */
    public HitJson(Heading heading, Consequences consequences) {
        this.heading = heading;
        this.policyHash = heading.policy().hash();
        this.consequences = consequences;
    }

    /** Writes a hit. */
    public void write(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        writeProperties(json, hit);
        json.writeEndObject();
    }

    /** Writes what there is to tell of a hit into an object that somebody else has begun and ends. */
    public void writeProperties(JsonGenerator json, Hit hit) {
        json.writeStringProperty("list", hit.publication().list());
        json.writeStringProperty("id", hit.party().id());
        json.writeStringProperty("name", hit.partyName().text());
        json.writeName("score");
        json.writeNumber(CsvReport.score(hit));
        Integer reference = heading.ofacReference() ? OfacReference.score(hit) : null;
        if (reference != null) {
            json.writeNumberProperty(OfacReference.COLUMN, reference);
        }
        json.writeStringProperty("band", JsonlReport.word(hit.band()));
        json.writeStringProperty("listed_as", hit.party().primaryName().text());
        json.writeStringProperty("kind", JsonlReport.word(hit.party().kind()));
        json.writeStringProperty("quality", JsonlReport.word(hit.partyName().quality()));
        if (hit.recordName() != null) {
            json.writeStringProperty("record_name", hit.recordName().text());
        }
        writeStanding(json, hit);
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
            json.writeStringProperty("feature", JsonlReport.word(piece.feature()));
            json.writeName("bits");
            json.writeNumber(Decimals.of(piece.bits(), 3));
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
    }

    /** Where the party stands in law; nothing if its list knows no designations. */
    private void writeStanding(JsonGenerator json, Hit hit) {
        Standing standing = Standing.of(hit, heading);
        if (standing.status() != null) {
            json.writeStringProperty("status", standing.word());
        }
        if (standing.inForceFrom() != null && standing.proposed()) {
            json.writeStringProperty("in_force_from", standing.inForceFrom().toString());
        }
    }
}
