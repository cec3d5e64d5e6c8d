package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.FormToken;
import org.tamiz.server.access.Permission;
import tools.jackson.databind.JsonNode;

/** Several people decide about the same alert at the same moment, over HTTP. */
class TwoReviewersTest {
    private static final int PEOPLE = 4;

    @OnBothDatabases
    void oneDecidesAndTheOthersAreToldToLookAgain(TestDatabase kind, @TempDir Path home) throws Exception {
        ServerSettings settings = new ServerSettings(
                home,
                "127.0.0.1",
                0,
                kind.address(),
                Policy.standard(),
                Language.ENGLISH,
                AccessSettings.standard(),
                Map.of());
        try (ServerForTests server = ServerForTests.start(settings)) {
            String key = server.key(Permission.SCREEN, Permission.REVIEW);
            List<String> cookies = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                cookies.add(server.cookie(server.person("reviewer" + i, Role.REVIEWER)));
            }
            for (int round = 0; round < 3; round++) {
                HttpResponse<String> raised = server.post(
                        "/api/v1/screen?raise=true&source=customers",
                        "{\"id\": \"C-" + round + "\", \"name\": \"Miguel Treviño\", \"birth_date\": \"1970-11-18\"}",
                        "X-Api-Key",
                        key);
                long file = Json.MAPPER
                        .readTree(raised.body())
                        .path("results")
                        .path(0)
                        .path("case")
                        .asLong();
                JsonNode alert = Json.MAPPER
                        .readTree(server.get("/api/v1/cases/" + file, "X-Api-Key", key)
                                .body())
                        .path("alerts")
                        .path(0);
                String path = "/api/v1/alerts/" + alert.path("id").asLong() + "/decision";
                String body = "{\"outcome\": \"no_match\", \"reason\": \"Another birth place.\", \"version\": "
                        + alert.path("version").asLong() + "}";
                List<Integer> statuses = together(server, cookies, path, body);
                assertThat(Collections.frequency(statuses, 200))
                        .as(statuses.toString())
                        .isEqualTo(1);
                assertThat(Collections.frequency(statuses, 409))
                        .as(statuses.toString())
                        .isEqualTo(PEOPLE - 1);
            }
        }
    }

    private static List<Integer> together(ServerForTests server, List<String> cookies, String path, String body)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(cookies.size());
        ExecutorService pool = Executors.newFixedThreadPool(cookies.size());
        try {
            List<Callable<Integer>> parts = new ArrayList<>();
            for (String cookie : cookies) {
                parts.add(() -> {
                    start.await();
                    return server.post(path, body, "Cookie", cookie, FormToken.HEADER, server.formToken(cookie))
                            .statusCode();
                });
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> done : pool.invokeAll(parts)) {
                statuses.add(done.get());
            }
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }
}
