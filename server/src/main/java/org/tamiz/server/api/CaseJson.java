package org.tamiz.server.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.AcceptedPair;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Attachment;
import org.tamiz.cases.Case;
import org.tamiz.cases.Decision;
import org.tamiz.cases.Note;
import org.tamiz.cases.QueuePage.QueuedAlert;
import org.tamiz.cases.QueuePage.QueuedCase;
import org.tamiz.cases.Reopening;
import org.tamiz.cases.SeenHit;
import org.tamiz.cases.StoredRecord;
import org.tamiz.cases.json.EvidenceJson;
import org.tamiz.cases.json.PartyJson;
import org.tamiz.cases.json.RecordJson;
import org.tamiz.core.model.Hit;
import org.tamiz.reports.Decimals;
import org.tamiz.server.Json;
import tools.jackson.core.JsonGenerator;

/** Writes cases and what belongs to them. */
final class CaseJson {
    private CaseJson() {}

    /** A case as a queue shows it. */
    static void write(JsonGenerator json, QueuedCase one) {
        json.writeStartObject();
        json.writeNumberProperty("id", one.id());
        json.writeStringProperty("source", one.source());
        json.writeStringProperty("key", one.key());
        json.writeStringProperty("title", one.title());
        json.writeStringProperty("status", Words.of(one.status()));
        json.writeStringProperty("queue", one.queue());
        json.writeStringProperty("band", Words.of(one.band()));
        Json.optional(json, "assignee", one.assignee());
        instant(json, "opened_at", one.openedAt());
        instant(json, "changed_at", one.changedAt());
        json.writeArrayPropertyStart("alerts");
        for (QueuedAlert alert : one.alerts()) {
            json.writeStartObject();
            json.writeNumberProperty("id", alert.id());
            json.writeStringProperty("list", alert.list());
            json.writeStringProperty("party", alert.party());
            json.writeStringProperty("party_name", alert.partyName());
            json.writeStringProperty("status", Words.of(alert.status()));
            json.writeStringProperty("band", Words.of(alert.band()));
            score(json, alert.score());
            reopening(json, alert.reopening());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A whole case. */
    static void write(JsonGenerator json, Case one) {
        json.writeStartObject();
        json.writeNumberProperty("id", one.id());
        json.writeStringProperty("status", Words.of(one.status()));
        json.writeStringProperty("queue", one.queue());
        Json.optional(json, "assignee", one.assignee());
        instant(json, "opened_at", one.openedAt());
        instant(json, "changed_at", one.changedAt());
        json.writeNumberProperty("version", one.version());
        write(json, one.record());
        json.writeArrayPropertyStart("alerts");
        one.alerts().forEach(alert -> write(json, alert));
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        one.notes().forEach(note -> write(json, note));
        json.writeEndArray();
        json.writeArrayPropertyStart("attachments");
        one.attachments().forEach(attachment -> write(json, attachment));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StoredRecord record) {
        json.writeStringProperty("source", record.source());
        json.writeStringProperty("key", record.key());
        json.writeBooleanProperty("monitored", record.monitored());
        json.writeStringProperty("fingerprint", record.fingerprint());
        raw(json, "record", RecordJson.text(record.record()));
    }

    private static void write(JsonGenerator json, Alert alert) {
        json.writeStartObject();
        json.writeNumberProperty("id", alert.id());
        json.writeStringProperty("status", Words.of(alert.status()));
        json.writeNumberProperty("version", alert.version());
        instant(json, "first_seen", alert.firstSeen());
        instant(json, "last_seen", alert.lastSeen());
        optional(json, "gone_at", alert.goneAt());
        reopening(json, alert.reopening());
        json.writeName("hit");
        write(json, alert.seen());
        json.writeArrayPropertyStart("decisions");
        alert.decisions().forEach(decision -> write(json, decision));
        json.writeEndArray();
        json.writeArrayPropertyStart("accepted_pairs");
        alert.pairs().forEach(pair -> write(json, pair));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A hit as it was seen then, with the engine and policy of then. */
    private static void write(JsonGenerator json, SeenHit seen) {
        Hit hit = seen.hit();
        json.writeStartObject();
        instant(json, "at", seen.at());
        json.writeStringProperty("list", hit.publication().list());
        json.writeStringProperty("id", hit.party().id());
        json.writeStringProperty("name", hit.partyName().text());
        score(json, hit.score().probability());
        json.writeStringProperty("band", Words.of(hit.band()));
        json.writeObjectPropertyStart("publication");
        json.writeStringProperty("published", hit.publication().published().toString());
        json.writeStringProperty("sha256", hit.publication().sha256());
        json.writeEndObject();
        json.writeStringProperty("engine", seen.engine());
        json.writeStringProperty("policy", seen.policyHash());
        json.writeStringProperty("channel", Words.of(seen.channel()));
        raw(json, "compared", EvidenceJson.text(hit));
        raw(json, "party", PartyJson.text(hit.party()));
        json.writeEndObject();
    }

    /** A decision. */
    static void write(JsonGenerator json, Decision decision) {
        json.writeStartObject();
        json.writeNumberProperty("id", decision.id());
        json.writeNumberProperty("alert", decision.alert());
        json.writeStringProperty("outcome", Words.of(decision.outcome()));
        json.writeStringProperty("reason", decision.reason());
        optional(json, "accept_pair_until", decision.pairUntil());
        json.writeStringProperty("by", decision.by());
        instant(json, "at", decision.at());
        json.writeStringProperty("state", Words.of(decision.state()));
        Json.optional(json, "second_by", decision.secondBy());
        optional(json, "second_at", decision.secondAt());
        Json.optional(json, "second_reason", decision.secondReason());
        json.writeStringProperty("review_policy", decision.reviewPolicy());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AcceptedPair pair) {
        json.writeStartObject();
        json.writeNumberProperty("id", pair.id());
        json.writeStringProperty("reason", pair.reason());
        json.writeStringProperty("accepted_by", pair.acceptedBy());
        Json.optional(json, "approved_by", pair.approvedBy());
        instant(json, "accepted_at", pair.acceptedAt());
        instant(json, "expires_at", pair.expiresAt());
        optional(json, "void_at", pair.voidAt());
        Json.optional(json, "void_reason", pair.voidReason());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Note note) {
        json.writeStartObject();
        json.writeNumberProperty("id", note.id());
        json.writeStringProperty("by", note.by());
        instant(json, "at", note.at());
        json.writeStringProperty("text", note.text());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Attachment attachment) {
        json.writeStartObject();
        json.writeNumberProperty("id", attachment.id());
        json.writeStringProperty("by", attachment.by());
        instant(json, "at", attachment.at());
        json.writeStringProperty("name", attachment.name());
        json.writeStringProperty("media_type", attachment.mediaType());
        json.writeStringProperty("sha256", attachment.sha256());
        json.writeNumberProperty("size", attachment.size());
        json.writeEndObject();
    }

    private static void reopening(JsonGenerator json, @Nullable Reopening reopening) {
        if (reopening == null) {
            return;
        }
        json.writeObjectPropertyStart("reopened");
        json.writeStringProperty("cause", Words.of(reopening.cause()));
        json.writeArrayPropertyStart("fields");
        reopening.fields().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** As hits have it: six decimals, never rounded up to 1. */
    private static void score(JsonGenerator json, double score) {
        json.writeName("score");
        json.writeNumber(Decimals.of(Math.min(score, 0.999999), 6));
    }

    private static void instant(JsonGenerator json, String name, Instant instant) {
        json.writeStringProperty(name, instant.toString());
    }

    private static void optional(JsonGenerator json, String name, @Nullable Instant instant) {
        if (instant != null) {
            instant(json, name, instant);
        }
    }

    private static void raw(JsonGenerator json, String name, String value) {
        json.writeName(name);
        json.writeRawValue(value);
    }
}
