package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditVerifier;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** Several people and programs at once. */
class AtTheSameTimeTest {
    private static final int THREADS = 6;

    private interface Part<T> {
        T run(int thread);
    }

    private static <T> List<T> together(Part<T> part) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> parts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                parts.add(() -> {
                    start.await();
                    return part.run(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : pool.invokeAll(parts)) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void assertWhole(Cases cases) {
        assertThat(AuditVerifier.verify(cases.trail(), null).fault()).isNull();
    }

    @OnBothDatabases
    void ofTwoWhoDecideOneDecides(TestDatabase kind, @TempDir Path folder) throws Exception {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
            for (int round = 0; round < 5; round++) {
                Raised raised = cases.raise(submission("K" + round, "1962-03-09", first()), basis(first()));
                Alert alert = cases.caseOfAlert(raised.alerts().get(0).alertId())
                        .alerts()
                        .get(0);
                List<Boolean> decided = together(thread -> {
                    try {
                        cases.decide(
                                Verdict.of(alert, thread % 2 == 0 ? Outcome.MATCH : Outcome.NO_MATCH, "Because."),
                                "person" + thread);
                        return true;
                    } catch (TamizException e) {
                        assertThat(e.code()).isEqualTo(Code.CONFLICT);
                        return false;
                    }
                });
                assertThat(Collections.frequency(decided, true)).isEqualTo(1);
                assertThat(cases.caseOfAlert(alert.id()).alerts().get(0).decisions())
                        .hasSize(1);
            }
            assertWhole(cases);
        }
    }

    @OnBothDatabases
    void screeningsOfTheSameRecordsMakeOneAlertEach(TestDatabase kind, @TempDir Path folder) throws Exception {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
            together(thread -> {
                List<Submission> submissions = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    submissions.add(submission("K" + i, "1962-03-09", first()));
                }
                // Each in another order, so that they would wait for each other in a circle if they locked as they
                // come.
                Collections.rotate(submissions, thread * 3);
                if (thread % 2 == 0) {
                    Collections.reverse(submissions);
                }
                return cases.raise(submissions, basis(first()));
            });
            assertThat(cases.queue(QueueFilter.of(CaseStatus.OPEN), null, 100).cases())
                    .hasSize(10)
                    .allSatisfy(file -> assertThat(file.alerts()).hasSize(1));
            assertThat(cases.counts()).containsExactly(new CaseCount(CaseStatus.OPEN, "strong", 10));
            assertWhole(cases);
        }
    }

    @OnBothDatabases
    void decidingWhileTheRecordChangesNeverDecidesOnWhatNobodySaw(TestDatabase kind, @TempDir Path folder)
            throws Exception {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
            Raised raised = cases.raise(submission("K", "1962-03-09", first()), basis(first()));
            Alert seen =
                    cases.caseOfAlert(raised.alerts().get(0).alertId()).alerts().get(0);
            together(thread -> {
                if (thread == 0) {
                    return cases.raise(submission("K", "1962", first()), basis(first()));
                }
                try {
                    return cases.decide(Verdict.of(seen, Outcome.NO_MATCH, "Because."), "person" + thread);
                } catch (TamizException e) {
                    return e.code();
                }
            });
            Alert after = cases.caseOfAlert(seen.id()).alerts().get(0);
            // Whichever came first: the record that is shown now has not been decided on.
            assertThat(after.status()).isEqualTo(AlertStatus.OPEN);
            assertThat(after.decisions()).allSatisfy(decision -> {
                assertThat(decision.hit()).isEqualTo(seen.seen().id());
                assertThat(decision.state()).isEqualTo(DecisionState.OVERTAKEN);
            });
            assertWhole(cases);
        }
    }
}
