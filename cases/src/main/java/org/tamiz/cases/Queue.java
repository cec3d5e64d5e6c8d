package org.tamiz.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.QueueFilter.Order;
import org.tamiz.cases.QueuePage.QueuedAlert;
import org.tamiz.cases.QueuePage.QueuedCase;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * Reads pages of the queue. A page begins where the one before it ended, by the values that order it, so the hundredth page costs what
 * the first does; each order and filter walks an index.
 */
final class Queue {
    private Queue() {}

    static QueuePage page(Handle handle, QueueFilter filter, @Nullable String after, int size) {
        boolean byName = filter.name() != null;
        String column = byName ? "search_name" : filter.order() == Order.MOST_URGENT ? "urgency" : "changed_at";
        boolean descending = !byName && filter.order() == Order.LAST_CHANGED;
        // A list's cases are ordered where its index is; by name they are few, and looked up one by one.
        boolean byList = filter.list() != null && !byName;
        String place = (byList ? "l." : "c.") + column;
        String id = byList ? "l.case_id" : "c.id";
        StringBuilder where =
                new StringBuilder(byList ? "l.list = :list AND l.status = :status" : "c.status = :status");
        Map<String, Object> values =
                new HashMap<>(Map.of("status", filter.status().name(), "limit", size + 1));
        if (filter.queue() != null) {
            where.append(" AND c.queue = :queue");
            values.put("queue", filter.queue());
        }
        if (filter.assignee() != null) {
            where.append(" AND c.assignee = :assignee");
            values.put("assignee", filter.assignee());
        } else if (filter.unassigned()) {
            where.append(" AND c.assignee IS NULL");
        }
        if (filter.name() != null) {
            String beginning = CaseTable.searchName(filter.name());
            where.append(" AND c.search_name >= :from AND c.search_name < :to");
            values.put("from", beginning);
            // Normalised names are of letters, digits and spaces, all of which come before this sign.
            values.put("to", beginning + '~');
        }
        if (filter.source() != null) {
            where.append(" AND c.source = :source");
            values.put("source", filter.source());
        }
        if (filter.list() != null) {
            values.put("list", filter.list());
            if (!byList) {
                where.append(" AND EXISTS (SELECT 1 FROM case_list l WHERE l.case_id = c.id AND l.list = :list)");
            }
        }
        if (after != null) {
            int colon = after.lastIndexOf(':');
            where.append(" AND (" + place + ", " + id + ") " + (descending ? "<" : ">") + " (:after, :afterId)");
            values.put("after", byName ? after.substring(0, Math.max(0, colon)) : number(after, 0, colon));
            values.put("afterId", number(after, colon + 1, after.length()));
        }
        String direction = descending ? " DESC" : "";
        try (Query query = handle.createQuery("SELECT c.id, r.source, r.record_key, c.title, c.status, c.queue, c.band,"
                + " c.assignee, c.opened_at, c.changed_at, " + place + " AS place FROM "
                + (byList ? "case_list l JOIN screening_case c ON c.id = l.case_id" : "screening_case c")
                + " JOIN stored_record r ON r.id = c.id WHERE " + where + " ORDER BY " + place + direction + ", " + id
                + direction + " LIMIT :limit")) {
            List<Placed> found = query.bindMap(values)
                    .map((row, context) -> new Placed(
                            new QueuedCase(
                                    row.getLong("id"),
                                    row.getString("source"),
                                    row.getString("record_key"),
                                    row.getString("title"),
                                    CaseStatus.valueOf(row.getString("status")),
                                    row.getString("queue"),
                                    Band.valueOf(row.getString("band")),
                                    row.getString("assignee"),
                                    Instant.ofEpochMilli(row.getLong("opened_at")),
                                    Instant.ofEpochMilli(row.getLong("changed_at")),
                                    List.of()),
                            row.getString("place")))
                    .list();
            boolean more = found.size() > size;
            List<Placed> shown = more ? found.subList(0, size) : found;
            String next = more
                    ? shown.get(size - 1).place() + ":"
                            + shown.get(size - 1).file().id()
                    : null;
            return new QueuePage(withAlerts(handle, shown), next);
        }
    }

    private record Placed(QueuedCase file, String place) {}

    private static long number(String after, int from, int to) {
        try {
            return Long.parseLong(after.substring(from, Math.max(from, to)));
        } catch (NumberFormatException e) {
            throw TamizException.of(
                    Code.MALFORMED, "\"" + after + "\" is no place in the queue; take the one that a page gives.");
        }
    }

    private static List<QueuedCase> withAlerts(Handle handle, List<Placed> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<Long, List<QueuedAlert>> alerts = new HashMap<>();
        handle.createQuery("SELECT case_id, id, list, party_id, party_name, status, band, bits, reopened FROM alert"
                        + " WHERE case_id IN (<cases>) ORDER BY bits DESC, id")
                .bindList(
                        "cases",
                        cases.stream().map(placed -> placed.file().id()).toList())
                .map((row, context) -> {
                    String reopened = row.getString("reopened");
                    QueuedAlert alert = new QueuedAlert(
                            row.getLong("id"),
                            row.getString("list"),
                            row.getString("party_id"),
                            row.getString("party_name"),
                            AlertStatus.valueOf(row.getString("status")),
                            Band.valueOf(row.getString("band")),
                            new Score(row.getDouble("bits")).probability(),
                            reopened == null ? null : Reopening.parse(reopened));
                    return Map.entry(row.getLong("case_id"), alert);
                })
                .forEach(entry -> alerts.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return cases.stream()
                .map(placed -> withAlerts(
                        placed.file(), alerts.getOrDefault(placed.file().id(), List.of())))
                .toList();
    }

    private static QueuedCase withAlerts(QueuedCase file, List<QueuedAlert> alerts) {
        return new QueuedCase(
                file.id(),
                file.source(),
                file.key(),
                file.title(),
                file.status(),
                file.queue(),
                file.band(),
                file.assignee(),
                file.openedAt(),
                file.changedAt(),
                alerts);
    }
}
