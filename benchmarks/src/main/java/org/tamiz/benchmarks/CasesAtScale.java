package org.tamiz.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.tamiz.cases.AlertStatus;
import org.tamiz.cases.Case;
import org.tamiz.cases.CaseStatus;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.QueueFilter;
import org.tamiz.cases.QueueFilter.Order;
import org.tamiz.cases.QueuePage;
import org.tamiz.cases.Raised;
import org.tamiz.cases.ReviewPolicy;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.Submission;
import org.tamiz.cases.Verdict;
import org.tamiz.cases.audit.AuditVerifier;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.lists.embedded.EmbeddedRegister;

/**
 * Fills a PostgreSQL database with decided cases and times what people do in it. Real hits on the embedded register are raised and
 * decided first; the rows of a decided case are then multiplied within the database, with other keys, names and times. One case in 200 is
 * open. The audit trail is not multiplied, nor are the hits behind alerts that are decided: no page of the queue reads them.
 */
public final class CasesAtScale {
    private static final int SEEDS = 40;
    private static final int PAGE = 50;
    private static final int TIMED = 200;
    private static final long AT_A_TIME = 1_000_000;

    private CasesAtScale() {}

    /**
     * Runs.
     *
     * @param arguments {@code fill ADDRESS DECISIONS}, {@code measure ADDRESS}, or {@code appends ADDRESS|FILE.db THREADS}
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        String address = arguments[1];
        try (Database database =
                address.startsWith("jdbc:") ? Database.at(address, Map.of()) : Database.inFile(Path.of(address))) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), Clock.systemUTC());
            switch (arguments[0]) {
                case "fill" -> fill(database, cases, Long.parseLong(arguments[2]));
                case "measure" -> measure(cases);
                case "appends" -> appends(cases, Integer.parseInt(arguments[2]));
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    /** Records that are hits on the embedded register. */
    private static List<Raised> raise(Cases cases, String prefix, int count) {
        ListedParties register = EmbeddedRegister.load();
        Screener screener = new Screener(ListedNames.compile(List.of(register)), Policy.standard());
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; submissions.size() < count; i++) {
            ListedParty party = register.parties().get(i % register.parties().size());
            PartyKind kind = party.kind();
            ScreeningRecord record = ScreeningRecord.ofName(
                    prefix + i, kind, party.names().get(0).text());
            submissions.add(new Submission("customers", prefix + i, false, screener.screen(record, Channel.FILE)));
        }
        submissions.removeIf(submission -> submission.screening().hits().isEmpty());
        return cases.raise(
                submissions,
                ScreeningBasis.of(List.of(register.publication()), Policy.standard(), Channel.FILE, "key:benchmark"));
    }

    private static void fill(Database database, Cases cases, long decisions) {
        List<Raised> raised = raise(cases, "seed-", SEEDS);
        for (Raised one : raised) {
            Case file = cases.find(one.caseId() == null ? 0 : one.caseId());
            file.alerts().forEach(alert -> {
                cases.decide(Verdict.of(alert, Outcome.NO_MATCH, "Another birth date and another state."), "ana");
            });
            Case decided = cases.find(file.id());
            decided.alerts().stream()
                    .filter(alert -> alert.status() == AlertStatus.AWAITING_APPROVAL)
                    .forEach(alert -> cases.approve(alert.id(), alert.version(), "", "beto"));
        }
        database.jdbi().useHandle(handle -> {
            // Loading as a restored backup loads: without checking each reference, indexes last.
            handle.execute("SET session_replication_role = replica");
            List<String> indexes = dropIndexes(handle);
            for (long from = 0; from < decisions; from += AT_A_TIME) {
                multiply(handle, from, Math.min(AT_A_TIME, decisions - from));
                System.err.println(from + AT_A_TIME);
            }
            for (String index : indexes) {
                handle.execute(index);
                System.err.println(index);
            }
            handle.execute("DELETE FROM case_count");
            handle.execute("INSERT INTO case_count SELECT status, queue, COUNT(*) FROM screening_case GROUP BY 1, 2");
            handle.execute("VACUUM ANALYZE");
        });
    }

    private static List<String> dropIndexes(Handle handle) {
        List<String> names = handle.createQuery(
                        "SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND tablename IN"
                                + " ('stored_record', 'screening_case', 'case_list', 'alert', 'hit', 'decision') AND indexdef NOT LIKE"
                                + " '%UNIQUE%'")
                .mapTo(String.class)
                .list();
        List<String> definitions = handle.createQuery(
                        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename IN"
                                + " ('stored_record', 'screening_case', 'case_list', 'alert', 'hit', 'decision') AND indexdef NOT LIKE"
                                + " '%UNIQUE%'")
                .mapTo(String.class)
                .list();
        names.forEach(name -> handle.execute("DROP INDEX " + name));
        return definitions;
    }

    /** Adds so many cases with one alert, one hit and one decision each, after the templates of the seeds. */
    private static void multiply(Handle handle, long from, long count) {
        String series =
                " FROM generate_series(" + (from + 1_000_000_001L) + ", " + (from + count + 1_000_000_000L) + ") n"
                        + " JOIN (SELECT row_number() OVER (ORDER BY a.id) - 1 AS place, COUNT(*) OVER () AS seeds, a.id AS alert,"
                        + " a.case_id, a.hit_id, d.id AS decision FROM alert a JOIN decision d ON d.alert_id = a.id"
                        + " WHERE a.id < 1000000) t ON t.place = n % t.seeds";
        handle.execute(
                "INSERT INTO stored_record OVERRIDING SYSTEM VALUE SELECT n, source, 'C-' || n, content, fingerprint,"
                        + " monitored, changed_at + n % 100000000" + series
                        + " JOIN stored_record r ON r.id = t.case_id");
        handle.execute(
                "INSERT INTO screening_case (id, source, status, queue, band, urgency, assignee, title, search_name, opened_at,"
                        + " changed_at, version) SELECT n, source, CASE WHEN n % 200 = 0 THEN 'OPEN' ELSE 'CLOSED' END, queue, band,"
                        + " urgency + n % 300, CASE WHEN n % 400 = 0 THEN 'ana' END, 'Customer ' || n, md5(n::text), opened_at,"
                        + " changed_at + n % 100000000, version" + series
                        + " JOIN screening_case c ON c.id = t.case_id");
        handle.execute("INSERT INTO case_list SELECT n, list, c.status, c.urgency, c.changed_at" + series
                + " JOIN case_list l ON l.case_id = t.case_id JOIN screening_case c ON c.id = n");
        handle.execute("INSERT INTO alert OVERRIDING SYSTEM VALUE SELECT n, n, list, party_id, party_name,"
                + " CASE WHEN n % 200 = 0 THEN 'OPEN' ELSE 'DECIDED' END, n, record_print, party_print, band, bits,"
                + " reopened, first_seen, last_seen, gone_at, version" + series + " JOIN alert a ON a.id = t.alert");
        handle.execute(
                "INSERT INTO hit OVERRIDING SYSTEM VALUE SELECT n, n, at, record_sha256, party_sha256, publication, policy,"
                        + " engine, channel, band, bits, evidence" + series
                        + " JOIN hit h ON h.id = t.hit_id WHERE n % 200 = 0");
        handle.execute(
                "INSERT INTO decision OVERRIDING SYSTEM VALUE SELECT n, n, n, outcome, reason, pair_until, decided_by,"
                        + " decided_at, state, second_by, second_at, second_reason, review_policy" + series
                        + " JOIN decision d ON d.id = t.decision");
    }

    private static void measure(Cases cases) {
        System.out.println("cases by status and queue: " + cases.counts());
        QueueFilter open = QueueFilter.of(CaseStatus.OPEN);
        QueueFilter closed = QueueFilter.of(CaseStatus.CLOSED);
        for (int round = 0; round < 2; round++) {
            System.out.println(round == 0 ? "first calls of each kind included" : "once more");
            pages("queue, most urgent", cases, open);
            pages("queue, one queue", cases, open.inQueue("possible"));
            pages("queue, one person's", cases, open.of("ana"));
            pages("queue, nobody's", cases, open.unassignedOnly());
            pages("queue, longest unchanged", cases, open.inOrder(Order.LONGEST_UNCHANGED));
            pages("queue, one person's by change", cases, open.of("ana").inOrder(Order.LONGEST_UNCHANGED));
            pages("queue, one list", cases, open.onList(EmbeddedRegister.LIST));
            pages("queue, one source", cases, open.from("customers").inOrder(Order.LONGEST_UNCHANGED));
            pages("queue, no such source", cases, open.from("payments"));
            pages(
                    "closed, one list, last changed",
                    cases,
                    closed.onList(EmbeddedRegister.LIST).inOrder(Order.LAST_CHANGED));
            pages("closed, no such list", cases, closed.onList("no-such-list"));
            pages("closed, no such source", cases, closed.from("payments").inOrder(Order.LAST_CHANGED));
            pages("closed, last changed", cases, closed.inOrder(Order.LAST_CHANGED));
            pages("closed, most urgent", cases, closed);
            pages("closed, name begins \"ab\"", cases, closed.named("ab"));
            pages("open, name begins \"a\"", cases, open.named("a"));
            time("counts", cases::counts);
            long id = cases.queue(open, null, 1).cases().get(0).id();
            time("one case", () -> cases.find(id));
        }
    }

    /** Times pages one after the other, so that the last ones are far from the first. */
    private static void pages(String what, Cases cases, QueueFilter filter) {
        String[] next = {null};
        time(what, () -> {
            QueuePage page = cases.queue(filter, next[0], PAGE);
            next[0] = page.next();
            return page.cases().size();
        });
    }

    private static void time(String what, Callable<?> work) {
        double[] millis = new double[TIMED];
        for (int i = 0; i < TIMED; i++) {
            long start = System.nanoTime();
            try {
                work.call();
            } catch (Exception e) {
                throw new IllegalStateException(what, e);
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %-28s | %8.2f ms | %8.2f ms | %8.2f ms |%n",
                what,
                millis[TIMED / 2],
                millis[TIMED * 99 / 100],
                millis[TIMED - 1]);
    }

    /** How many entries a second people who do something each at the same time add to the trail, each in a transaction of its own. */
    private static void appends(Cases cases, int threads) throws InterruptedException, ExecutionException {
        int each = 2_000 / threads;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            List<Callable<Integer>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String who = "person" + thread;
                parts.add(() -> {
                    for (int i = 0; i < each; i++) {
                        cases.trail().write((handle, entries) -> {
                            entries.add(
                                    who,
                                    "benchmark.done",
                                    "benchmark/1",
                                    Json.object().put("text", "a".repeat(300)));
                            return true;
                        });
                    }
                    return each;
                });
            }
            int done = 0;
            for (Future<Integer> part : pool.invokeAll(parts)) {
                done += part.get();
            }
            pool.shutdown();
            System.out.printf(
                    Locale.ROOT, "%d threads: %.0f entries/s%n", threads, done / ((System.nanoTime() - start) / 1e9));
        }
        long start = System.nanoTime();
        AuditVerifier.Result result = AuditVerifier.verify(cases.trail(), null);
        System.out.printf(
                Locale.ROOT,
                "verified %d entries, sound: %s, %.0f entries/s%n",
                result.entries(),
                result.sound(),
                result.entries() / ((System.nanoTime() - start) / 1e9));
    }
}
