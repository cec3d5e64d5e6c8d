package org.tamiz.cases.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.AcceptedPair;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Attachment;
import org.tamiz.cases.Case;
import org.tamiz.cases.Decision;
import org.tamiz.cases.Note;
import org.tamiz.cases.Reopening;
import org.tamiz.cases.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases and their decisions as JSON, for programs of others. */
public final class CaseJson {
    private CaseJson() {}

    /** A case without what was decided: its record's origin, where it stands, alerts, notes and attachments. */
    public static ObjectNode of(Case file) {
        ObjectNode json = Json.object()
                .put("case", file.id())
                .put("source", file.record().source())
                .put("key", file.record().key())
                .put("record_sha256", file.record().fingerprint())
                .put("status", Json.word(file.status()))
                .put("queue", file.queue())
                .put("assignee", file.assignee())
                .put("opened", file.openedAt().toString())
                .put("changed", file.changedAt().toString());
        ArrayNode alerts = json.putArray("alerts");
        for (Alert alert : file.alerts()) {
            Reopening reopening = alert.reopening();
            alerts.addObject()
                    .put("alert", alert.id())
                    .put("list", alert.seen().hit().publication().list())
                    .put("party", alert.seen().hit().party().id())
                    .put("name", alert.seen().hit().party().primaryName().text())
                    .put("status", Json.word(alert.status()))
                    .put("hit", alert.seen().id())
                    .put("reopened", reopening == null ? null : reopening.english())
                    .put("first_seen", alert.firstSeen().toString())
                    .put("last_seen", alert.lastSeen().toString())
                    .put("gone", text(alert.goneAt()));
        }
        ArrayNode notes = json.putArray("notes");
        for (Note note : file.notes()) {
            notes.addObject()
                    .put("note", note.id())
                    .put("by", note.by())
                    .put("at", note.at().toString())
                    .put("text", note.text());
        }
        ArrayNode attachments = json.putArray("attachments");
        for (Attachment attachment : file.attachments()) {
            attachments
                    .addObject()
                    .put("attachment", attachment.id())
                    .put("by", attachment.by())
                    .put("at", attachment.at().toString())
                    .put("name", attachment.name())
                    .put("media_type", attachment.mediaType())
                    .put("sha256", attachment.sha256())
                    .put("size", attachment.size());
        }
        return json;
    }

    /** All decisions and accepted pairs of a case, by alert, oldest first. */
    public static ObjectNode decisions(Case file) {
        ObjectNode json = Json.object().put("case", file.id());
        ArrayNode decisions = json.putArray("decisions");
        ArrayNode pairs = json.putArray("accepted_pairs");
        for (Alert alert : file.alerts()) {
            alert.decisions().forEach(decision -> decisions.add(of(decision)));
            alert.pairs().forEach(pair -> pairs.add(of(pair)));
        }
        return json;
    }

    private static ObjectNode of(Decision decision) {
        return Json.object()
                .put("decision", decision.id())
                .put("alert", decision.alert())
                .put("hit", decision.hit())
                .put("outcome", Json.word(decision.outcome()))
                .put("reason", decision.reason())
                .put("by", decision.by())
                .put("at", decision.at().toString())
                .put("state", Json.word(decision.state()))
                .put("pair_until", text(decision.pairUntil()))
                .put("second_by", decision.secondBy())
                .put("second_at", text(decision.secondAt()))
                .put("second_reason", decision.secondReason())
                .put("review_policy", decision.reviewPolicy());
    }

    private static ObjectNode of(AcceptedPair pair) {
        return Json.object()
                .put("pair", pair.id())
                .put("alert", pair.alert())
                .put("reason", pair.reason())
                .put("accepted_by", pair.acceptedBy())
                .put("approved_by", pair.approvedBy())
                .put("accepted", pair.acceptedAt().toString())
                .put("expires", pair.expiresAt().toString())
                .put("ended", text(pair.voidAt()))
                .put("ended_because", pair.voidReason());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
