package org.tamiz.cases.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transactions that get in each other's way, for real. */
class RepeatedTransactionsTest {
    private static final int FIRST = 0;
    private static final int SECOND = 1;

    private final AtomicInteger attempts = new AtomicInteger();

    private static void begin(Database database) {
        database.jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO case_count (status, queue, cases) VALUES"
                        + " ('OPEN', 'queue0', 0), ('OPEN', 'queue1', 0)"));
    }

    private static void add(Handle handle, int queue) {
        handle.execute("UPDATE case_count SET cases = cases + 1 WHERE queue = ?", "queue" + queue);
    }

    private static List<Long> counts(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT cases FROM case_count ORDER BY queue")
                        .mapTo(Long.class)
                        .list());
    }

    private static void together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> done : pool.invokeAll(List.of(one, other), 1, TimeUnit.MINUTES)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void ofTwoThatWaitForEachOtherBothAreDoneInTheEnd(@TempDir Path folder) throws Exception {
        try (Database database = TestDatabase.POSTGRESQL.open(folder)) {
            begin(database);
            CyclicBarrier bothHoldOne = new CyclicBarrier(2);
            together(
                    () -> addBoth(database, bothHoldOne, FIRST, SECOND),
                    () -> addBoth(database, bothHoldOne, SECOND, FIRST));
            assertThat(counts(database)).containsExactly(2L, 2L);
            assertThat(attempts.get())
                    .as("one of the two was undone and run again")
                    .isEqualTo(3);
        }
    }

    private boolean addBoth(Database database, CyclicBarrier bothHoldOne, int one, int other) {
        AtomicInteger own = new AtomicInteger();
        return database.transaction(handle -> {
            attempts.incrementAndGet();
            add(handle, one);
            if (own.incrementAndGet() == 1) {
                meet(bothHoldOne);
            }
            add(handle, other);
            return true;
        });
    }

    @Test
    void whatWasReadBeforeAnotherChangedItIsReadAgain(@TempDir Path folder) throws Exception {
        try (Database database = TestDatabase.POSTGRESQL.open(folder)) {
            begin(database);
            CyclicBarrier bothHaveRead = new CyclicBarrier(2);
            together(() -> addToWhatIsRead(database, bothHaveRead), () -> addToWhatIsRead(database, bothHaveRead));
            assertThat(counts(database)).containsExactly(2L, 0L);
        }
    }

    private static boolean addToWhatIsRead(Database database, CyclicBarrier bothHaveRead) {
        AtomicInteger own = new AtomicInteger();
        return database.transaction(handle -> {
            handle.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
            long read = handle.createQuery("SELECT cases FROM case_count WHERE queue = 'queue0'")
                    .mapTo(Long.class)
                    .one();
            if (own.incrementAndGet() == 1) {
                meet(bothHaveRead);
            }
            handle.execute("UPDATE case_count SET cases = ? WHERE queue = 'queue0'", read + 1);
            return true;
        });
    }

    @Test
    void onSqliteAWriterWaitsUntilTheOtherHasEnded(@TempDir Path folder) throws Exception {
        try (Database database = TestDatabase.SQLITE.open(folder);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement statement = other.createStatement()) {
            begin(database);
            statement.execute("BEGIN IMMEDIATE");
            together(
                    () -> database.transaction(handle -> {
                        add(handle, FIRST);
                        return true;
                    }),
                    () -> {
                        Thread.sleep(200);
                        return statement.execute("COMMIT");
                    });
            assertThat(counts(database)).containsExactly(1L, 0L);
        }
    }

    @Test
    void whoeverIsInTheWayForTooLongIsToldOf(@TempDir Path folder) throws SQLException {
        try (Database database = TestDatabase.SQLITE.open(folder);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement statement = other.createStatement()) {
            begin(database);
            EveryConnection.of(database, handle -> handle.execute("PRAGMA busy_timeout = 1"));
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> database.transaction(handle -> {
                        add(handle, FIRST);
                        return true;
                    }))
                    .isInstanceOfSatisfying(
                            JdbiException.class,
                            e -> assertThat(DatabaseFault.of(e)).isEqualTo(DatabaseFault.BUSY));
            statement.execute("ROLLBACK");
            assertThat(counts(database)).containsExactly(0L, 0L);
            // No connection is left as if it were in a transaction, in which what is written would never be kept.
            EveryConnection.of(
                    database, handle -> assertThat(handle.isInTransaction()).isFalse());
            EveryConnection.of(database, handle -> add(handle, FIRST));
            assertThat(counts(database)).containsExactly(8L, 0L);
        }
    }

    @OnBothDatabases
    void anyOtherErrorIsNotTriedAgainAndHoldsNoValues(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            begin(database);
            assertThatThrownBy(() -> database.transaction(handle -> {
                        attempts.incrementAndGet();
                        return handle.execute(
                                "INSERT INTO case_count (status, queue, cases) VALUES ('OPEN', 'queue0', ?)",
                                7_654_321);
                    }))
                    .isInstanceOf(JdbiException.class)
                    .satisfies(e ->
                            assertThat(e.toString()).doesNotContain("7654321").doesNotContain("queue0"));
            assertThat(attempts.get()).isEqualTo(1);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
