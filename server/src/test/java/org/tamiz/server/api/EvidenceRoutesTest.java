package org.tamiz.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.Cases;
import org.tamiz.cases.ReviewPolicy;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.evidence.UnpackedPack;
import org.tamiz.core.model.Sha256;
import org.tamiz.server.ServerForTests;
import org.tamiz.server.ServerSettings;
import org.tamiz.server.access.Permission;

/** A case's evidence, as somebody gets it who has nothing but the address. */
class EvidenceRoutesTest {
    private static final String RECORD =
            "{\"id\": \"C-7\", \"name\": \"Miguel Treviño\", \"birth_date\": \"1970-11-18\", \"country\": \"MX\"}";

    @Test
    void anAuditorGetsAnArchiveThatIsCheckedWithoutTamiz(@TempDir Path home, @TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no POSIX shell here.");
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            String key = server.key(Permission.SCREEN, Permission.REVIEW);
            assertThat(server.post("/api/v1/screen?raise=true&source=tests", RECORD, "X-Api-Key", key)
                            .statusCode())
                    .isEqualTo(200);
            String auditor = server.cookie(server.person("ines", Role.AUDITOR));
            String path = "/api/v1/cases/1/evidence";
            HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address() + path))
                                    .header("Cookie", auditor)
                                    .build(),
                            BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"case-1.zip\"");
            UnpackedPack pack = UnpackedPack.of(answer.body(), folder);
            assertThat(answer.headers().firstValue("X-Tamiz-Manifest-Sha256"))
                    .hasValue(Sha256.of(Files.readAllBytes(folder.resolve("manifest.sha256"))));
            assertThat(Files.readString(folder.resolve("record.json"))).contains("Miguel Treviño");
            assertThat(pack.verify()).startsWith("0\n").endsWith("\nOK: everything agrees. / Todo concuerda.\n");
            Files.writeString(folder.resolve("case.json"), "{}");
            assertThat(pack.verify()).startsWith("1\n");
            // Who only screens may not read cases.
            assertThat(server.get(path, "X-Api-Key", server.key(Permission.SCREEN))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedWithWhatToDo(@TempDir Path home) {
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home));
                Database database = Database.of(home, null, Map.of())) {
            String[] key = {"X-Api-Key", server.key(Permission.SCREEN, Permission.REVIEW)};
            assertThat(server.post("/api/v1/screen?raise=true&source=tests", RECORD, key)
                            .statusCode())
                    .isEqualTo(200);
            Cases cases = new Cases(database, ReviewPolicy.standard(), Clock.systemUTC());
            byte[] largest = new byte[Cases.LARGEST_ATTACHMENT];
            for (int i = 0; i < 3; i++) {
                cases.attach(1, "scan-" + i, "image/tiff", largest, "ana");
            }
            assertThat(server.get("/api/v1/cases/1/evidence", key).statusCode()).isEqualTo(200);
            cases.attach(1, "scan-3", "image/tiff", largest, "ana");
            HttpResponse<String> refused = server.get("/api/v1/cases/1/evidence", key);
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(refused.body()).contains("\"too_large\"").contains("tamiz evidence 1 -o pack.zip");
        }
    }
}
