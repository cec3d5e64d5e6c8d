package org.tamiz.cases;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.AlertTable.Row;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.json.Json;

/** The rows of accepted pairs. */
final class Pairs {
    private static final RowMapper<AcceptedPair> ROW = (row, context) -> new AcceptedPair(
            row.getLong("id"),
            row.getLong("alert_id"),
            row.getString("reason"),
            row.getString("accepted_by"),
            row.getString("approved_by"),
            Instant.ofEpochMilli(row.getLong("accepted_at")),
            Instant.ofEpochMilli(row.getLong("expires_at")),
            row.getObject("void_at") == null ? null : Instant.ofEpochMilli(row.getLong("void_at")),
            row.getString("void_reason"));

    private Pairs() {}

    /** Accepts the pair of an alert. */
    static void accept(
            Handle handle, Row alert, Decision decision, Instant until, @Nullable String approvedBy, Entries entries) {
        handle.createUpdate("INSERT INTO accepted_pair (alert_id, record_print, party_print, reason, accepted_by,"
                        + " approved_by, accepted_at, expires_at) VALUES (:alert, :record, :party, :reason, :by,"
                        + " :approvedBy, :now, :until)")
                .bind("alert", alert.id())
                .bind("record", alert.recordPrint())
                .bind("party", alert.partyPrint())
                .bind("reason", decision.reason())
                .bind("by", decision.by())
                .bind("approvedBy", approvedBy)
                .bind("now", entries.now())
                .bind("until", until)
                .execute();
        entries.add(
                approvedBy == null ? decision.by() : approvedBy,
                "pair.accepted",
                AlertTable.subject(alert.caseId()),
                Json.object()
                        .put("alert", alert.id())
                        .put("decision", decision.id())
                        .put("record_sha256", alert.recordPrint())
                        .put("party_fingerprint", alert.partyPrint())
                        .put("until", until.toString()));
    }

    /** Ends the pair of an alert, if one is in force. */
    static void end(Handle handle, Row alert, Reopening why, String who, Entries entries) {
        int ended = handle.createUpdate("UPDATE accepted_pair SET void_at = :now, void_reason = :why"
                        + " WHERE alert_id = :alert AND void_at IS NULL")
                .bind("now", entries.now())
                .bind("why", why.english())
                .bind("alert", alert.id())
                .execute();
        if (ended > 0) {
            entries.add(
                    who,
                    "pair.ended",
                    AlertTable.subject(alert.caseId()),
                    Json.object().put("alert", alert.id()).put("why", why.english()));
        }
    }

    /** Whether the pair that clears an alert is over. */
    static boolean isExpired(Handle handle, long alert, Instant now) {
        return handle.createQuery("SELECT expires_at FROM accepted_pair WHERE alert_id = :alert AND void_at IS NULL")
                .bind("alert", alert)
                .mapTo(Instant.class)
                .findOne()
                .filter(expiry -> !expiry.isAfter(now))
                .isPresent();
    }

    /** All pairs of some alerts, oldest first. */
    static List<AcceptedPair> of(Handle handle, List<Long> alerts) {
        return handle.createQuery("SELECT * FROM accepted_pair WHERE alert_id IN (<alerts>) ORDER BY id")
                .bindList("alerts", alerts)
                .map(ROW)
                .list();
    }

    /** All pairs in some cases, oldest first. */
    static List<AcceptedPair> ofCases(Handle handle, List<Long> cases) {
        return handle.createQuery("SELECT p.* FROM accepted_pair p JOIN alert a ON a.id = p.alert_id"
                        + " WHERE a.case_id IN (<cases>) ORDER BY p.id")
                .bindList("cases", cases)
                .map(ROW)
                .list();
    }

    /** Alerts whose pair has expired. */
    static List<Long> expired(Handle handle, Instant now, int most) {
        return handle.createQuery("SELECT alert_id FROM accepted_pair WHERE void_at IS NULL AND expires_at <= :now"
                        + " ORDER BY expires_at LIMIT :most")
                .bind("now", now)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }
}
