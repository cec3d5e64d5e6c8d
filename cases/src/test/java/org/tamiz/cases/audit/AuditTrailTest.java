package org.tamiz.cases.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.cases.json.Json;
import tools.jackson.databind.json.JsonMapper;

class AuditTrailTest {
    private static AuditTrail filled(Database database, int entries) {
        AuditTrail trail = new AuditTrail(database, Clock.systemUTC());
        for (int i = 0; i < entries; i++) {
            add(trail, "ana", i);
        }
        return trail;
    }

    private static void add(AuditTrail trail, String who, int i) {
        trail.write((handle, entries) -> {
            entries.add(
                    who,
                    "test.done",
                    "case/" + i,
                    Json.object().put("text", "Señal \"n.º\" " + i + "\n,\"previous\":\"\u0007\uD83D\uDE00"));
            return true;
        });
    }

    private static List<String> export(AuditTrail trail) {
        List<String> lines = new ArrayList<>();
        trail.forEach(0, Long.MAX_VALUE, entry -> lines.add(entry.line()));
        return lines;
    }

    private static AuditVerifier.Result verify(List<String> lines) {
        try {
            return AuditVerifier.verify(new StringReader(String.join("\n", lines) + "\n"), null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @OnBothDatabases
    void theChainHoldsInTheDatabaseAndInAnExport(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            AuditTrail trail = filled(database, 5);
            AuditVerifier.Result result = AuditVerifier.verify(trail, null);
            assertThat(result.fault()).isNull();
            assertThat(result.entries()).isEqualTo(6);
            assertThat(result.head()).isEqualTo(trail.head().orElseThrow().hash());
            assertThat(verify(export(trail))).isEqualTo(result);
        }
    }

    /** The description in docs/audit-format.md, followed without any class of Tamiz. */
    @Test
    void anybodyCanRecomputeTheHashesFromTheDescription(@TempDir Path folder) throws NoSuchAlgorithmException {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            String previous = "0".repeat(64);
            for (String line : export(filled(database, 3))) {
                int end = line.lastIndexOf(",\"previous\":");
                String content = sha256(line.substring(0, end) + "}");
                String hash = sha256(previous + content);
                assertThat(line.substring(end))
                        .isEqualTo(",\"previous\":\"" + previous + "\",\"hash\":\"" + hash + "\"}");
                assertThat(JsonMapper.shared().readTree(line).path("hash").asString())
                        .isEqualTo(hash);
                previous = hash;
            }
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @OnBothDatabases
    void entriesCanNeitherBeChangedNorDeletedNorPutInBetween(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            AuditTrail trail = filled(database, 3);
            List<String> before = export(trail);
            List<String> attempts = new ArrayList<>(List.of(
                    "UPDATE audit_entry SET who = 'beto' WHERE number = 2",
                    "UPDATE audit_entry SET number = 20 WHERE number = 2",
                    "DELETE FROM audit_entry WHERE number = 2",
                    "DELETE FROM audit_entry",
                    "INSERT INTO audit_entry SELECT 2, at, who, action, subject, details, previous, hash FROM audit_entry"
                            + " WHERE number = 3",
                    "INSERT INTO audit_entry SELECT 9, at, who, action, subject, details, previous, hash FROM audit_entry"
                            + " WHERE number = 3"));
            attempts.add(
                    kind == TestDatabase.SQLITE
                            ? "INSERT OR REPLACE INTO audit_entry SELECT 2, at, 'beto', action, subject, details, previous,"
                                    + " hash FROM audit_entry WHERE number = 2"
                            : "TRUNCATE audit_entry");
            for (String attempt : attempts) {
                assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute(attempt)))
                        .as(attempt)
                        .isInstanceOf(JdbiException.class)
                        .hasMessageContaining("audit trail");
            }
            assertThat(export(trail)).isEqualTo(before);
        }
    }

    @OnBothDatabases
    void whatOwnersOfTheDatabaseCanDoIsFound(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            AuditTrail trail = filled(database, 5);
            String noted = trail.head().orElseThrow().hash();
            database.jdbi().useHandle(handle -> {
                handle.execute(
                        kind == TestDatabase.SQLITE
                                ? "DROP TRIGGER audit_entry_is_not_changed"
                                : "DROP TRIGGER audit_entry_is_not_changed ON audit_entry");
                handle.execute("UPDATE audit_entry SET who = 'beto' WHERE number = 3");
            });
            AuditVerifier.Result result = AuditVerifier.verify(trail, noted);
            assertThat(result.entries()).isEqualTo(3);
            assertThat(result.fault()).isNotNull().satisfies(fault -> {
                assertThat(fault.number()).isEqualTo(3);
                assertThat(fault.what()).contains("entry 3 is not what was written");
            });
        }
    }

    @Test
    void eachKindOfTamperingNamesTheFirstBrokenLink(@TempDir Path folder) throws IOException {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            List<String> lines = export(filled(database, 6));
            List<String> changed = new ArrayList<>(lines);
            changed.set(4, changed.get(4).replace("\"ana\"", "\"eva\""));
            assertThat(fault(changed)).isEqualTo(4);
            List<String> removed = new ArrayList<>(lines);
            removed.remove(3);
            assertThat(fault(removed)).isEqualTo(3);
            List<String> swapped = new ArrayList<>(lines);
            swapped.set(2, lines.get(3));
            swapped.set(3, lines.get(2));
            assertThat(fault(swapped)).isEqualTo(2);
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(3, lines.get(2));
            assertThat(fault(doubled)).isEqualTo(3);
            List<String> hashed = new ArrayList<>(lines);
            hashed.set(5, hashed.get(5).replaceAll("\"hash\":\"[0-9a-f]{4}", "\"hash\":\"0000"));
            assertThat(fault(hashed)).isEqualTo(5);
            List<String> broken = new ArrayList<>(lines);
            broken.set(2, "{}");
            assertThat(verify(broken).fault())
                    .isNotNull()
                    .satisfies(fault -> assertThat(fault.what()).contains("line 3"));

            List<String> cut = lines.subList(0, 5);
            assertThat(verify(cut).sound()).isTrue();
            String noted = lines.get(6).replaceAll(".*\"hash\":\"([0-9a-f]{64})\"}$", "$1");
            AuditVerifier.Result result = AuditVerifier.verify(new StringReader(String.join("\n", cut)), noted);
            assertThat(result.fault())
                    .isNotNull()
                    .satisfies(fault -> assertThat(fault.what()).contains("after entry 4 were cut off"));
            assertThat(AuditVerifier.verify(new StringReader(String.join("\n", lines)), noted)
                            .sound())
                    .isTrue();
        }
    }

    private static long fault(List<String> lines) {
        AuditVerifier.Fault fault = verify(lines).fault();
        return fault == null ? -1 : fault.number();
    }

    @Test
    void entriesOfOthersCanBeWithheldAndTheChainStillHolds(@TempDir Path folder) {
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            List<String> lines = new ArrayList<>();
            filled(database, 6)
                    .forEach(2, 5, entry -> lines.add(entry.number() == 3 ? entry.line() : entry.withheldLine()));
            AuditVerifier.Result result = verify(lines);
            assertThat(result.sound()).isTrue();
            assertThat(result.from()).isEqualTo(2);
            lines.set(1, lines.get(1).replace("ana", "eva"));
            assertThat(fault(lines)).isEqualTo(3);
        }
    }

    @OnBothDatabases
    void manyAtOnceMakeOneUnbrokenChain(TestDatabase kind, @TempDir Path folder) throws Exception {
        try (Database database = kind.open(folder)) {
            AuditTrail trail = new AuditTrail(database, Clock.systemUTC());
            int threads = 8;
            int each = 25;
            inParallel(threads, thread -> {
                for (int i = 0; i < each; i++) {
                    add(trail, "person" + thread, i);
                }
            });
            AuditVerifier.Result result = AuditVerifier.verify(trail, null);
            assertThat(result.fault()).isNull();
            assertThat(result.entries()).isEqualTo((long) threads * each + 1);
        }
    }

    @OnBothDatabases
    void whatFailsIsNotTold(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            AuditTrail trail = filled(database, 1);
            String before = trail.head().orElseThrow().hash();
            assertThatThrownBy(() -> trail.write((handle, entries) -> {
                        entries.add("ana", "test.done", "case/1", Json.object());
                        throw new IllegalStateException("It did not work.");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(trail.head().orElseThrow().hash()).isEqualTo(before);
        }
    }

    private interface Part {
        void run(int thread);
    }

    private static void inParallel(int threads, Part part) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Boolean>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                parts.add(() -> {
                    part.run(number);
                    return true;
                });
            }
            for (Future<Boolean> done : pool.invokeAll(parts)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
