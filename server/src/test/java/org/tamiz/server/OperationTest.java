package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.tamiz.server.access.Permission;
import org.tamiz.server.operation.JsonLines;
import org.tamiz.server.operation.TextLines;
import tools.jackson.databind.JsonNode;

/** What whoever runs the server sees of it. */
class OperationTest {
    @TempDir
    Path home;

    @Test
    void aRequestIsLoggedWithItsRouteAndNothingOfWhatItAsks() {
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(events);
        HttpResponse<String> answer;
        String key;
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            key = server.key(Permission.SCREEN);
            answer = server.get("/api/v1/parties/somelist/Evangelina?name=Perenganez", "X-Api-Key", key);
            server.post(
                    "/api/v1/screen?secret=Perenganez",
                    "{\"name\": \"Evangelina Perenganez\", \"kind\": \"person\"}",
                    "X-Api-Key",
                    key,
                    "Content-Type",
                    "application/json");
            server.post("/api/v1/screen", "{\"name\": \"Evangelina Perenganez\", broken", "X-Api-Key", key);
            server.get("/sign-in?next=/Evangelina");
        } finally {
            root.detachAppender(events);
        }
        JsonLines layout = new JsonLines();
        TextLines text = new TextLines();
        List<String> lines = events.list.stream().map(layout::doLayout).toList();
        List<String> texts = events.list.stream().map(text::doLayout).toList();
        assertThat(texts)
                .anyMatch(one ->
                        one.contains("method=GET route=/api/v1/parties/{list}/{id} status=" + answer.statusCode()));
        assertThat(String.join("", texts))
                .doesNotContainIgnoringCase("Perenganez")
                .doesNotContainIgnoringCase("Evangelina")
                .doesNotContain(key);
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        JsonNode line = lines.stream()
                .filter(one -> one.contains(id))
                .map(Json.MAPPER::readTree)
                .findFirst()
                .orElseThrow();
        assertThat(line.path("route").asString()).isEqualTo("/api/v1/parties/{list}/{id}");
        assertThat(line.path("method").asString()).isEqualTo("GET");
        assertThat(line.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(line.path("who").asString()).isEqualTo("key:test-1");
        assertThat(line.path("ms").isNumber()).isTrue();
        assertThat(String.join("\n", lines))
                .doesNotContainIgnoringCase("Perenganez")
                .doesNotContainIgnoringCase("Evangelina")
                .doesNotContain(key);
    }

    @Test
    void theIdentifierOfAProxyIsKeptUnlessItCouldBreakTheLog() {
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            assertThat(server.get("/healthz", "X-Request-Id", "abcdef-123456")
                            .headers()
                            .firstValue("X-Request-Id"))
                    .hasValue("abcdef-123456");
            assertThat(server.get("/healthz", "X-Request-Id", "a\"b c{}<>defgh")
                            .headers()
                            .firstValue("X-Request-Id")
                            .orElseThrow())
                    .matches("[A-Za-z0-9_-]{16}");
        }
    }

    @Test
    void metricsTellRequestsAndAgesToThisMachineAndToWhoMayMeasure() {
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            server.get("/healthz");
            HttpResponse<String> metrics = server.get("/metrics");
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.body())
                    .contains("tamiz_requests_seconds_bucket{method=\"GET\",route=\"/healthz\",status=\"200\",le=")
                    .contains("tamiz_list_age_days{list=")
                    .contains("tamiz_lists_stale")
                    .contains("jvm_memory_used_bytes");
            String[] elsewhere = {"X-Forwarded-For", "192.0.2.1"};
            assertThat(server.get("/metrics", elsewhere).statusCode()).isEqualTo(401);
            String[] allowed = {"X-Forwarded-For", "192.0.2.1", "X-Api-Key", server.key(Permission.MEASURE)};
            assertThat(server.get("/metrics", allowed).statusCode()).isEqualTo(200);
            String[] other = {"X-Api-Key", server.key(Permission.SCREEN)};
            assertThat(server.get("/metrics", other).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aServerThatIsStoppedAtOnceFinishesWhatItHasBegun() {
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(events);
        try {
            for (int i = 0; i < 3; i++) {
                ServerForTests.start(ServerSettings.standard(home)).close();
            }
        } finally {
            root.detachAppender(events);
        }
        assertThat(events.list).noneMatch(event -> event.getLevel() == Level.ERROR);
    }

    @Test
    void methodsThatClientsMakeUpAreCountedAsOne() {
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            for (int i = 0; i < 20; i++) {
                server.send("MADEUP" + i, "/nowhere", null);
            }
            assertThat(server.get("/metrics").body())
                    .doesNotContain("MADEUP")
                    .contains("tamiz_requests_seconds_count{method=\"other\",");
        }
    }

    @Test
    void ofAnExceptionTheTextTellsClassAndPlaceAndNotTheMessage() {
        Logger logger = (Logger) LoggerFactory.getLogger(OperationTest.class);
        LoggingEvent event = new LoggingEvent(
                OperationTest.class.getName(),
                logger,
                Level.ERROR,
                "It failed\n12:00:00 INFO forged",
                new IllegalStateException("Evangelina Perenganez"),
                null);
        String line = new TextLines().doLayout(event);
        assertThat(line)
                .contains("ERROR It failed 12:00:00 INFO forged java.lang.IllegalStateException at ")
                .contains("OperationTest.java")
                .doesNotContain("Perenganez");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void metricsTellWhatWasScreenedAndFoundAndHowLongItsStagesTook() {
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            String[] json = {
                "X-Api-Key", server.key(Permission.SCREEN, Permission.REVIEW), "Content-Type", "application/json"
            };
            String record = "{\"id\": \"C-1\", \"name\": \"Cartel de Sinaloa\", \"kind\": \"organization\"}";
            String screened = server.post("/api/v1/screen?raise=true&source=tests", record, json)
                    .body();
            assertThat(screened).contains("\"band\":\"strong\"");
            String query = "{\"queries\": {\"a\": {\"schema\": \"Organization\", \"properties\":"
                    + " {\"name\": [\"Cartel de Sinaloa\"]}}, \"b\": {\"schema\": \"Person\", \"properties\":"
                    + " {\"name\": [\"Evangelina Perenganez\"]}}}}";
            assertThat(server.post("/match/default", query, json).statusCode()).isEqualTo(200);
            assertThat(server.get("/search/default?q=sinaloa", json).statusCode())
                    .isEqualTo(200);
            assertThat(server.post("/api/v1/read", "Del Cartel de Sinaloa se habla.", "X-Api-Key", json[1])
                            .statusCode())
                    .isEqualTo(200);
            String metrics = server.get("/metrics").body();
            assertThat(metrics)
                    .contains("tamiz_records_total{work=\"screen\"} 1.0")
                    .contains("tamiz_records_total{work=\"match\"} 2.0")
                    .contains("tamiz_cases{status=\"open\"} 1.0")
                    .contains("tamiz_cases{status=\"closed\"} 0.0")
                    .contains("tamiz_waiting{at=\"screening\"} 0.0");
            assertThat(count(metrics, "tamiz_hits_total{band=\"strong\",work=\"screen\"}"))
                    .isPositive();
            assertThat(count(metrics, "tamiz_hits_total{band=\"strong\",work=\"match\"}"))
                    .isPositive();
            assertThat(count(metrics, "tamiz_hits_total{band=\"strong\",work=\"read\"}"))
                    .isPositive();
            for (String stage : List.of(
                    "read\",work=\"screen",
                    "screen\",work=\"screen",
                    "store\",work=\"screen",
                    "write\",work=\"screen",
                    "read\",work=\"match",
                    "screen\",work=\"match",
                    "write\",work=\"match",
                    "find\",work=\"search",
                    "write\",work=\"search",
                    "read\",work=\"read",
                    "find\",work=\"read",
                    "write\",work=\"read")) {
                assertThat(count(metrics, "tamiz_stages_seconds_count{stage=\"" + stage + "\"}"))
                        .as(stage)
                        .isEqualTo(1);
            }
        }
    }

    private static double count(String metrics, String meter) {
        return metrics.lines()
                .filter(line -> line.startsWith(meter))
                .mapToDouble(line -> Double.parseDouble(line.substring(meter.length())))
                .sum();
    }
}
