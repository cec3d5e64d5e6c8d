package org.tamiz.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The rows of decisions. */
final class Decisions {
    private static final RowMapper<Decision> ROW = (row, context) -> new Decision(
            row.getLong("id"),
            row.getLong("alert_id"),
            row.getLong("hit_id"),
            Outcome.valueOf(row.getString("outcome")),
            row.getString("reason"),
            instant(row.getObject("pair_until")),
            row.getString("decided_by"),
            Instant.ofEpochMilli(row.getLong("decided_at")),
            DecisionState.valueOf(row.getString("state")),
            row.getString("second_by"),
            instant(row.getObject("second_at")),
            row.getString("second_reason"),
            row.getString("review_policy"));

    private Decisions() {}

    private static @Nullable Instant instant(@Nullable Object millis) {
        return millis instanceof Number number ? Instant.ofEpochMilli(number.longValue()) : null;
    }

    /** Adds a decision; the same with its number. */
    static Decision add(Handle handle, Decision decision) {
        long id = handle.createUpdate("INSERT INTO decision (alert_id, hit_id, outcome, reason, pair_until, decided_by,"
                        + " decided_at, state, review_policy) VALUES (:alert, :hit, :outcome, :reason, :until, :by,"
                        + " :at, :state, :policy)")
                .bind("alert", decision.alert())
                .bind("hit", decision.hit())
                .bind("outcome", decision.outcome().name())
                .bind("reason", decision.reason())
                .bind("until", decision.pairUntil())
                .bind("by", decision.by())
                .bind("at", decision.at())
                .bind("state", decision.state().name())
                .bind("policy", decision.reviewPolicy())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return new Decision(
                id,
                decision.alert(),
                decision.hit(),
                decision.outcome(),
                decision.reason(),
                decision.pairUntil(),
                decision.by(),
                decision.at(),
                decision.state(),
                null,
                null,
                null,
                decision.reviewPolicy());
    }

    /** What the second person says of a decision. */
    static void second(Handle handle, long id, DecisionState state, String by, Instant at, @Nullable String reason) {
        handle.createUpdate(
                        "UPDATE decision SET state = :state, second_by = :by, second_at = :at, second_reason = :reason"
                                + " WHERE id = :id")
                .bind("state", state.name())
                .bind("by", by)
                .bind("at", at)
                .bind("reason", reason)
                .bind("id", id)
                .execute();
    }

    /** Ends what was decided or proposed about an alert until now. */
    static void overtake(Handle handle, long alert) {
        handle.createUpdate(
                        "UPDATE decision SET state = :overtaken WHERE alert_id = :alert AND state IN (:proposed, :inForce)")
                .bind("overtaken", DecisionState.OVERTAKEN.name())
                .bind("alert", alert)
                .bind("proposed", DecisionState.PROPOSED.name())
                .bind("inForce", DecisionState.IN_FORCE.name())
                .execute();
    }

    /** The decision about an alert that awaits approval. */
    static Optional<Decision> proposed(Handle handle, long alert) {
        return handle.createQuery("SELECT * FROM decision WHERE alert_id = :alert AND state = :proposed")
                .bind("alert", alert)
                .bind("proposed", DecisionState.PROPOSED.name())
                .map(ROW)
                .findOne();
    }

    /** All decisions about some alerts, oldest first. */
    static List<Decision> of(Handle handle, List<Long> alerts) {
        return handle.createQuery("SELECT * FROM decision WHERE alert_id IN (<alerts>) ORDER BY id")
                .bindList("alerts", alerts)
                .map(ROW)
                .list();
    }

    /** All decisions in some cases, oldest first. */
    static List<Decision> ofCases(Handle handle, List<Long> cases) {
        return handle.createQuery("SELECT d.* FROM decision d JOIN alert a ON a.id = d.alert_id"
                        + " WHERE a.case_id IN (<cases>) ORDER BY d.id")
                .bindList("cases", cases)
                .map(ROW)
                .list();
    }
}
