package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.database.Line;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.Permission;

/** The database goes away while the server runs, and comes back. */
class DatabaseDownTest {
    private static final String RECORD =
            "{\"id\": \"C-7\", \"name\": \"Miguel Treviño\", \"birth_date\": \"1970-11-18\"}";

    private static ServerSettings settings(Path home, Line line) {
        return new ServerSettings(
                home,
                "127.0.0.1",
                0,
                line.address(),
                Policy.standard(),
                Language.ENGLISH,
                new AccessSettings(null, null, false, true, null),
                Map.of());
    }

    @Test
    void whatNeedsNoDatabaseIsAnsweredAndTheRestSaysSoUntilItIsBack(@TempDir Path home) throws InterruptedException {
        try (Line line = Line.to(TestDatabase.POSTGRESQL.address());
                ServerForTests server = ServerForTests.start(settings(home, line))) {
            String[] key = {"X-Api-Key", server.key(Permission.SCREEN, Permission.REVIEW)};
            String[] unknownKey = {"X-Api-Key", "tamiz_" + "x".repeat(43)};
            String[] person = {"Cookie", server.cookie(server.person("ana", Role.ANALYST)), "Accept", "text/html"};
            assertThat(server.post("/api/v1/screen?raise=true&source=customers", RECORD, key)
                            .statusCode())
                    .isEqualTo(200);

            line.cut();
            for (int i = 0; i < 2; i++) {
                assertUnavailable(server.get("/api/v1/cases", key));
                assertUnavailable(server.get("/api/v1/cases/1", key));
                assertUnavailable(server.post("/api/v1/screen?raise=true&source=customers", RECORD, key));
                assertUnavailable(server.post("/api/v1/cases/1/notes", "{\"text\": \"Asked.\"}", key));
                // Whether a key or a session holds cannot be known, so it does not.
                assertUnavailable(server.get("/api/v1/lists", unknownKey));
                assertUnavailable(server.get("/", person));
                assertUnavailable(server.get("/cases/1", person));
            }
            HttpResponse<String> screened = server.post("/api/v1/screen", RECORD);
            assertThat(screened.statusCode()).as(screened.body()).isEqualTo(200);
            assertThat(screened.body()).contains("\"11528\"");
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = server.get("/readyz");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("The database cannot be reached.");

            line.mend();
            await(() -> server.get("/api/v1/cases", key).statusCode());
            await(() -> server.get("/cases/1", person).statusCode());
            await(() -> server.post("/api/v1/screen?raise=true&source=customers", RECORD, key)
                    .statusCode());
            assertThat(server.get("/readyz").body()).doesNotContain("database cannot be reached");
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isGreaterThan(0);
        assertThat(answer.body()).contains("The database cannot be reached.");
        for (String ofTheProgram : List.of("Exception", "org.tamiz", "jdbc", "SELECT", "127.0.0.1", "password")) {
            assertThat(answer.body()).doesNotContain(ofTheProgram);
        }
    }

    private static void await(IntSupplier status) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        int now = status.getAsInt();
        while (now != 200 && System.nanoTime() < end) {
            Thread.sleep(200);
            now = status.getAsInt();
        }
        assertThat(now).isEqualTo(200);
    }
}
