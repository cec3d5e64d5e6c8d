package org.tamiz.cases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;

/**
 * Compares what stands in the database about alerts, decisions and accepted pairs with what the audit trail tells of them. The chain shows
 * that the trail was not changed; this shows that the rows beside it were not: none changed, put in or taken out by somebody who went past
 * Tamiz. Cases are compared a few at a time, each as it is at that moment, so people go on working meanwhile.
 */
public final class ToldDecisions {
    private static final int CASES_AT_A_TIME = 200;
    private static final int MOST_TOLD = 100;

    private final Database database;
    private final List<String> differences = new ArrayList<>();
    private long cases;
    private long decisions;
    private long differing;

    /**
     * What the comparison gave.
     *
     * @param cases how many cases were compared
     * @param decisions how many decisions they have in the database
     * @param differing how many things differ
     * @param differences the first of them, each a sentence without its full stop
     */
    public record Result(long cases, long decisions, long differing, List<String> differences) {
        /** Copies the list. */
        public Result {
            differences = List.copyOf(differences);
        }
    }

    private ToldDecisions(Database database) {
        this.database = database;
    }

    /** Compares all cases. */
    public static Result compare(Database database, AuditTrail trail) {
        ToldDecisions comparison = new ToldDecisions(database);
        BitSet told = new BitSet();
        long head = trail.head().map(AuditEntry::number).orElse(-1L);
        trail.forEach(0, head, entry -> {
            if (entry.action().equals("alert.raised")) {
                told.set(AlertTable.caseOf(entry.subject()));
            }
        });
        comparison.compareAll(told);
        return new Result(comparison.cases, comparison.decisions, comparison.differing, comparison.differences);
    }

    private void compareAll(BitSet told) {
        long last = 0;
        List<Long> page;
        do {
            long after = last;
            page = database.snapshot(handle -> comparePage(handle, after));
            page.forEach(id -> told.clear(Math.toIntExact(id)));
            last = page.isEmpty() ? last : page.get(page.size() - 1);
            cases += page.size();
        } while (!page.isEmpty());
        told.stream().forEach(id -> differs(id, "the case", "is told in the trail and not in the database"));
    }

    private List<Long> comparePage(Handle handle, long after) {
        List<Long> ids = handle.createQuery("SELECT id FROM screening_case WHERE id > :after ORDER BY id LIMIT :most")
                .bind("after", after)
                .bind("most", CASES_AT_A_TIME)
                .mapTo(Long.class)
                .list();
        if (ids.isEmpty()) {
            return ids;
        }
        Map<String, ToldCase> told = new TreeMap<>();
        AuditTrail.about(handle, ids.stream().map(AlertTable::subject).toList())
                .forEach(entry -> told.computeIfAbsent(entry.subject(), none -> new ToldCase())
                        .tell(entry));
        List<AlertTable.Row> alerts = AlertTable.ofCases(handle, ids);
        Map<Long, Long> caseOf = alerts.stream().collect(Collectors.toMap(AlertTable.Row::id, AlertTable.Row::caseId));
        Map<Long, List<AlertTable.Row>> alertsOf = byCase(alerts, AlertTable.Row::caseId);
        Map<Long, List<Decision>> decisionsOf =
                byCase(Decisions.ofCases(handle, ids), decision -> caseOf.getOrDefault(decision.alert(), 0L));
        Map<Long, List<AcceptedPair>> pairsOf =
                byCase(Pairs.ofCases(handle, ids), pair -> caseOf.getOrDefault(pair.alert(), 0L));
        for (long id : ids) {
            List<Decision> rows = decisionsOf.getOrDefault(id, List.of());
            decisions += rows.size();
            told.getOrDefault(AlertTable.subject(id), new ToldCase())
                    .compare(
                            alertsOf.getOrDefault(id, List.of()),
                            rows,
                            pairsOf.getOrDefault(id, List.of()),
                            (name, what) -> differs(id, name, what));
        }
        return ids;
    }

    private static <T> Map<Long, List<T>> byCase(List<T> rows, Function<T, Long> caseId) {
        return rows.stream().collect(Collectors.groupingBy(caseId));
    }

    private void differs(long caseId, String name, String what) {
        differing++;
        if (differences.size() < MOST_TOLD) {
            differences.add("Case " + caseId + ": " + name + " " + what);
        }
    }
}
