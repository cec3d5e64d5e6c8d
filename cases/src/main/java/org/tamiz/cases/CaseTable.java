package org.tamiz.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.json.StoredText;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.names.Normalizer;

/** The rows of cases, and what follows from their alerts: status, queue, urgency, and how many cases stand where. */
final class CaseTable {
    private final String forUpdate;
    private final ReviewPolicy policy;

    CaseTable(String forUpdate, ReviewPolicy policy) {
        this.forUpdate = forUpdate;
        this.policy = policy;
    }

    /** A case whose row nobody else can change before the transaction is over. */
    record Locked(
            long id,
            String source,
            CaseStatus status,
            String queue,
            @Nullable String assignee) {}

    private record AlertRow(AlertStatus status, Band band, double bits, String list) {
        /** The smaller, the more urgent. */
        long urgency() {
            long hundredths = Math.round(Math.max(-1_000, Math.min(1_000, bits)) * 100);
            long below = switch (band) {
                case STRONG -> 0;
                case LIKELY -> 1;
                case POSSIBLE -> 2;
            };
            return below * 1_000_000 - hundredths;
        }

        boolean standsIn(CaseStatus status) {
            return switch (status) {
                case OPEN -> this.status == AlertStatus.OPEN;
                case AWAITING_APPROVAL -> this.status == AlertStatus.AWAITING_APPROVAL;
                case CLOSED -> true;
            };
        }
    }

    /** Opens the case of a record unless it has one. */
    void open(Handle handle, long id, String source, ScreeningRecord record, Instant now, Entries entries) {
        String title = title(record);
        int opened = handle.createUpdate(
                        "INSERT INTO screening_case (id, source, status, queue, band, urgency, title, search_name,"
                                + " opened_at, changed_at, version) VALUES (:id, :source, :status, :queue, :band, 0, :title,"
                                + " :searchName, :now, :now, 0) ON CONFLICT DO NOTHING")
                .bind("id", id)
                .bind("source", source)
                .bind("status", CaseStatus.CLOSED.name())
                .bind("queue", ReviewPolicy.OTHER_QUEUE)
                .bind("band", Band.POSSIBLE.name())
                .bind("title", title)
                .bind("searchName", searchName(title))
                .bind("now", now)
                .execute();
        if (opened > 0) {
            entries.atEnd(last -> count(last, CaseStatus.CLOSED, ReviewPolicy.OTHER_QUEUE, 1));
        }
    }

    /** Renames a case after its record. */
    void rename(Handle handle, long id, ScreeningRecord record) {
        String title = title(record);
        handle.createUpdate("UPDATE screening_case SET title = :title, search_name = :searchName WHERE id = :id")
                .bind("id", id)
                .bind("title", title)
                .bind("searchName", searchName(title))
                .execute();
    }

    /** Locks a case; empty if there is none. */
    Optional<Locked> lock(Handle handle, long id) {
        // The record's row stays unlocked: whoever screens locks it before the case.
        return handle.createQuery("SELECT c.id, c.source, c.status, c.queue, c.assignee FROM screening_case c"
                        + " WHERE c.id = :id" + forUpdate)
                .bind("id", id)
                .map((row, context) -> new Locked(
                        row.getLong(1),
                        row.getString(2),
                        CaseStatus.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)))
                .findOne();
    }

    /** The same; throws NOT_FOUND if there is none. */
    Locked require(Handle handle, long id) {
        return lock(handle, id).orElseThrow(() -> notFound("case", id));
    }

    static TamizException notFound(String what, long id) {
        return TamizException.of(Code.NOT_FOUND, "There is no " + what + " " + id + ". Look it up in the queue.");
    }

    /** Puts a locked case where its alerts belong. */
    void settle(Handle handle, Locked before, Entries entries) {
        List<AlertRow> alerts = handle.createQuery("SELECT status, band, bits, list FROM alert WHERE case_id = :id")
                .bind("id", before.id())
                .map((row, context) -> new AlertRow(
                        AlertStatus.valueOf(row.getString(1)),
                        Band.valueOf(row.getString(2)),
                        row.getDouble(3),
                        row.getString(4)))
                .list();
        Map<AlertStatus, Long> counts =
                alerts.stream().collect(Collectors.groupingBy(AlertRow::status, Collectors.counting()));
        CaseStatus status = counts.containsKey(AlertStatus.OPEN)
                ? CaseStatus.OPEN
                : counts.containsKey(AlertStatus.AWAITING_APPROVAL) ? CaseStatus.AWAITING_APPROVAL : CaseStatus.CLOSED;
        AlertRow top = alerts.stream()
                .filter(alert -> alert.standsIn(status))
                .min((a, b) -> Long.compare(a.urgency(), b.urgency()))
                .orElseThrow(() -> new IllegalStateException("Case " + before.id() + " has no alert."));
        String queue = policy.queueOf(top.band(), top.list(), before.source());
        handle.createUpdate("UPDATE screening_case SET status = :status, queue = :queue, band = :band,"
                        + " urgency = :urgency, changed_at = :now, version = version + 1 WHERE id = :id")
                .bind("status", status.name())
                .bind("queue", queue)
                .bind("band", top.band().name())
                .bind("urgency", top.urgency())
                .bind("now", entries.now())
                .bind("id", before.id())
                .execute();
        list(
                handle,
                before.id(),
                alerts.stream().filter(alert -> alert.standsIn(status)).toList());
        if (status != before.status() || !queue.equals(before.queue())) {
            // At the end, one transaction after the other: all of them change the same few rows.
            entries.atEnd(last -> {
                count(last, before.status(), before.queue(), -1);
                count(last, status, queue, 1);
            });
        }
    }

    /** Notes the lists whose alerts keep a case where it stands. */
    private static void list(Handle handle, long id, List<AlertRow> alerts) {
        handle.createUpdate("DELETE FROM case_list WHERE case_id = :id")
                .bind("id", id)
                .execute();
        for (String list : alerts.stream().map(AlertRow::list).distinct().toList()) {
            handle.createUpdate("INSERT INTO case_list (case_id, list, status, urgency, changed_at)"
                            + " SELECT id, :list, status, urgency, changed_at FROM screening_case WHERE id = :id")
                    .bind("id", id)
                    .bind("list", list)
                    .execute();
        }
    }

    /** Notes that something happened in a case. */
    void touch(Handle handle, long id, Instant now) {
        handle.createUpdate("UPDATE screening_case SET changed_at = :now, version = version + 1 WHERE id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute();
        handle.createUpdate("UPDATE case_list SET changed_at = :now WHERE case_id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    private static void count(Handle handle, CaseStatus status, String queue, int more) {
        handle.createUpdate("INSERT INTO case_count (status, queue, cases) VALUES (:status, :queue, :more)"
                        + " ON CONFLICT (status, queue) DO UPDATE SET cases = case_count.cases + excluded.cases")
                .bind("status", status.name())
                .bind("queue", queue)
                .bind("more", more)
                .execute();
    }

    private static String title(ScreeningRecord record) {
        String title = record.names().stream()
                .map(Name::text)
                .findFirst()
                .orElseGet(() -> record.identifiers().get(0).value());
        return StoredText.storable(title);
    }

    /** A name in the form in which beginnings of names are looked up. */
    static String searchName(String name) {
        return String.join(
                " ",
                Normalizer.words(name).stream().map(Normalizer.Word::letters).toList());
    }
}
