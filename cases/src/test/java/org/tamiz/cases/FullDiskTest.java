package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.submission;
import static org.tamiz.cases.Steps.alertOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditVerifier;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.DatabaseFault;
import org.tamiz.cases.database.EveryConnection;
import org.tamiz.cases.database.TestDatabase;

/** No space is left for the database: SQLite is told so, and fails as it does on a full disk. */
class FullDiskTest {
    /** Lets the database grow by so many pages only, on every connection of the pool. */
    private static void limit(Database database, long pages) {
        EveryConnection.of(database, handle -> {
            long now = handle.createQuery("PRAGMA page_count").mapTo(Long.class).one();
            handle.createQuery("PRAGMA max_page_count = " + (now + pages))
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Test
    void nothingIsHalfKeptAndWorkGoesOnOnceThereIsSpace(@TempDir Path folder) {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
            limit(database, 10);
            fill(database, cases, () -> limit(database, 1_000_000));
        }
    }

    /** The same on a real disk of a few megabytes, such as {@code mount -t tmpfs -o size=8m tmpfs FOLDER}. */
    @Test
    @EnabledIfEnvironmentVariable(named = "TAMIZ_TEST_SMALL_DISK", matches = ".+")
    void theSameHoldsOnADiskThatIsFull() throws IOException {
        Path folder = Files.createTempDirectory(Path.of(System.getenv("TAMIZ_TEST_SMALL_DISK")), "full");
        Path filler = Files.write(folder.resolve("filler"), new byte[2 << 20]);
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
            fill(database, cases, () -> delete(filler));
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Database database, Cases cases, Runnable makeSpace) {
        int raised = 0;
        DatabaseFault fault = null;
        while (fault == null && raised < 100_000) {
            try {
                decide(cases, raised);
                raised++;
            } catch (JdbiException e) {
                fault = DatabaseFault.of(e);
            }
        }
        assertThat(fault).isEqualTo(DatabaseFault.FULL);
        for (int again = 0; again < 20; again++) {
            try {
                decide(cases, 200_000 + again);
            } catch (JdbiException e) {
                assertThat(DatabaseFault.of(e)).isEqualTo(DatabaseFault.FULL);
            }
        }
        assertWhole(database, cases);
        makeSpace.run();
        decide(cases, raised);
        assertThat(cases.record("customers", "K" + raised)).isPresent();
        assertWhole(database, cases);
    }

    private static void decide(Cases cases, int number) {
        Raised raised = cases.raise(submission("K" + number, "1962-03-09", first()), basis(first()));
        Alert alert = alertOf(cases, raised);
        cases.decide(Verdict.of(alert, Outcome.NO_MATCH, "Another passport. ".repeat(20)), "ana");
    }

    private static void assertWhole(Database database, Cases cases) {
        assertThat(AuditVerifier.verify(cases.trail(), null).fault()).isNull();
        assertThat(ToldDecisions.compare(database, cases.trail()).differences()).isEmpty();
        long counted = cases.counts().stream().mapToLong(CaseCount::cases).sum();
        assertThat(counted)
                .isEqualTo(ToldDecisions.compare(database, cases.trail()).cases());
    }
}
