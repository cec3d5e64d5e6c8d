package org.tamiz.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads whole cases. */
final class CaseReader {
    private CaseReader() {}

    static Optional<Case> find(Handle handle, long id) {
        List<Alert> alerts = alerts(handle, id);
        return handle.createQuery("SELECT * FROM screening_case WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new Case(
                        id,
                        record(handle, id),
                        CaseStatus.valueOf(row.getString("status")),
                        row.getString("queue"),
                        row.getString("assignee"),
                        Instant.ofEpochMilli(row.getLong("opened_at")),
                        Instant.ofEpochMilli(row.getLong("changed_at")),
                        alerts,
                        notes(handle, id),
                        attachments(handle, id),
                        row.getLong("version")))
                .findOne();
    }

    private static StoredRecord record(Handle handle, long id) {
        return handle.createQuery("SELECT " + RecordTable.COLUMNS + " FROM stored_record WHERE id = :id")
                .bind("id", id)
                .map(RecordTable.ROW)
                .one();
    }

    private static List<Note> notes(Handle handle, long id) {
        return handle.createQuery(
                        "SELECT id, written_by, written_at, content FROM case_note WHERE case_id = :id ORDER BY id")
                .bind("id", id)
                .map((row, context) -> new Note(
                        row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), row.getString(4)))
                .list();
    }

    private static List<Attachment> attachments(Handle handle, long id) {
        return handle.createQuery("SELECT id, attached_by, attached_at, name, media_type, sha256, size FROM attachment"
                        + " WHERE case_id = :id ORDER BY id")
                .bind("id", id)
                .map((row, context) -> new Attachment(
                        row.getLong(1),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)))
                .list();
    }

    private static List<Alert> alerts(Handle handle, long caseId) {
        List<Long> ids = handle.createQuery("SELECT id FROM alert WHERE case_id = :id ORDER BY id")
                .bind("id", caseId)
                .mapTo(Long.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Decision>> decisions = byAlert(Decisions.of(handle, ids), Decision::alert);
        Map<Long, List<AcceptedPair>> pairs = byAlert(Pairs.of(handle, ids), AcceptedPair::alert);
        Map<Long, SeenHit> hits = new HashMap<>();
        SeenHits.current(handle, caseId).forEach(hit -> hits.put(hit.id(), hit));
        List<Alert> alerts = handle.createQuery(
                        "SELECT id, status, hit_id, reopened, first_seen, last_seen, gone_at, version"
                                + " FROM alert WHERE case_id = :id ORDER BY bits DESC, id")
                .bind("id", caseId)
                .map((row, context) -> {
                    long id = row.getLong("id");
                    SeenHit seen = hits.get(row.getLong("hit_id"));
                    if (seen == null) {
                        throw new IllegalStateException("Alert " + id + " has no hit.");
                    }
                    String reopened = row.getString("reopened");
                    return new Alert(
                            id,
                            caseId,
                            AlertStatus.valueOf(row.getString("status")),
                            seen,
                            reopened == null ? null : Reopening.parse(reopened),
                            Instant.ofEpochMilli(row.getLong("first_seen")),
                            Instant.ofEpochMilli(row.getLong("last_seen")),
                            row.getObject("gone_at") == null ? null : Instant.ofEpochMilli(row.getLong("gone_at")),
                            decisions.getOrDefault(id, List.of()),
                            pairs.getOrDefault(id, List.of()),
                            row.getLong("version"));
                })
                .list();
        // Those that somebody has to look at come first; the order of the scores stays among them.
        List<Alert> sorted = new ArrayList<>(alerts);
        sorted.sort((a, b) -> a.status().compareTo(b.status()));
        return sorted;
    }

    private static <T> Map<Long, List<T>> byAlert(List<T> values, Function<T, Long> alert) {
        return values.stream().collect(Collectors.groupingBy(alert));
    }
}
