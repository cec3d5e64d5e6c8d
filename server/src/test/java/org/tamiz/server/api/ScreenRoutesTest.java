package org.tamiz.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.server.RunningServer;
import tools.jackson.databind.JsonNode;

class ScreenRoutesTest {
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path home) {
        RunningServer.take(home, "watch", "2026-01-10", "w-1,person,Ulrika Quintal");
        RunningServer.take(home, "watch", "2026-03-10", "w-1,person,Ulrika Quintal", "w-2,person,Odalys Berrueco");
        server = RunningServer.over(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void findsAListedPersonByOneRecord() {
        JsonNode answer = ok(screen("""
                {"id": "C-7", "name": "Miguel Treviño", "birth_date": "1970-11-18", "country": "MX"}"""));
        JsonNode result = answer.get("results").get(0);
        assertThat(result.get("record").asString()).isEqualTo("C-7");
        assertThat(result.get("hits").get(0).get("id").asString()).isEqualTo("11528");
        assertThat(result.get("hits").get(0).get("band").asString()).isEqualTo("strong");
        assertThat(result.get("hits").get(0).get("official_record")).isNull();
    }

    @Test
    void tellsInAnEmptyAnswerWhatWasSearched() {
        JsonNode answer = ok(screen("{\"name\": \"Wilhelmina Vanderstraeten\"}"));
        assertThat(answer.get("results").get(0).get("hits")).isEmpty();
        assertThat(answer.get("searched"))
                .extracting(list -> list.get("list").asString())
                .containsExactlyInAnyOrder(EmbeddedRegister.LIST, "watch");
        JsonNode watch = answer.get("searched")
                .valueStream()
                .filter(list -> list.get("list").asString().equals("watch"))
                .findFirst()
                .orElseThrow();
        assertThat(watch.get("published").asString()).isEqualTo("2026-03-10");
        assertThat(watch.get("sha256").asString()).hasSize(64);
        assertThat(watch.get("parties").asInt()).isEqualTo(2);
        assertThat(answer.get("degraded").isBoolean()).isTrue();
        assertThat(answer.get("engine").asString()).isNotEmpty();
        assertThat(answer.get("policy").asString()).hasSize(64);
        assertThat(answer.get("threshold").asDouble()).isEqualTo(0.70);
        assertThat(answer.get("as_of").asString()).hasSize(10);
    }

    @Test
    void answersEachOfManyRecordsInOrder() {
        JsonNode results = ok(screen("""
                        {"records": [{"name": "Odalys Berrueco"}, {"type": "person"}, {"id": "x", "name": "Ulrika Quintal"}]}""")).get("results");
        assertThat(results).hasSize(3);
        assertThat(results.get(0).get("record").asString()).isEqualTo("1");
        assertThat(results.get(0).get("hits").get(0).get("id").asString()).isEqualTo("w-2");
        assertThat(results.get(1).get("screened").asBoolean()).isFalse();
        assertThat(results.get(1).get("hits")).isNull();
        assertThat(results.get(1).get("problems").get(0).asString()).contains("neither a name nor an identifier");
        assertThat(results.get(2).get("record").asString()).isEqualTo("x");
        assertThat(results.get(2).get("hits").get(0).get("id").asString()).isEqualTo("w-1");
    }

    @Test
    void tellsWhatItDidNotUse() {
        JsonNode problems = ok(screen("""
                        {"name": "Ana Ruiz", "birth_date": "soon", "shoe_size": 42, "address": {"street": "Calle 1"}, "rfc": null}""")).get("results").get(0).get("problems");
        assertThat(problems)
                .extracting(JsonNode::asString)
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).contains("birth date not read"))
                .anySatisfy(problem -> assertThat(problem).contains("\"shoe_size\" was not used: no field"))
                .anySatisfy(problem -> assertThat(problem).contains("\"address\" was not used: its value"));
    }

    @Test
    void looksAtTheListsAsTheyWere() {
        String record = "{\"name\": \"Odalys Berrueco\"}";
        assertThat(ok(screen(record)).get("results").get(0).get("hits")).hasSize(1);
        JsonNode then = ok(server.post("/api/v1/screen?as_of=2026-02-01&lists=watch", record));
        assertThat(then.get("results").get(0).get("hits")).isEmpty();
        assertThat(then.get("as_of").asString()).isEqualTo("2026-02-01");
        assertThat(then.get("searched").get(0).get("published").asString()).isEqualTo("2026-01-10");
    }

    @Test
    void searchesOnlyTheListsAskedFor() {
        JsonNode answer = ok(server.post("/api/v1/screen?lists=watch", "{\"name\": \"Miguel Treviño Morales\"}"));
        assertThat(answer.get("results").get(0).get("hits")).isEmpty();
        assertThat(answer.get("searched")).hasSize(1);
        assertError(server.post("/api/v1/screen?lists=nowhere", "{\"name\": \"Ana\"}"), 400, "invalid_value", "lists");
    }

    @Test
    void aRequestMayAskForMoreThanThePolicyAndNotForLess() {
        String record = "{\"name\": \"Ulrika Quintalba\"}";
        int usual = ok(screen(record)).get("results").get(0).get("hits").size();
        JsonNode low = ok(server.post("/api/v1/screen?threshold=0.5", record));
        assertThat(low.get("threshold").asDouble()).isEqualTo(0.5);
        assertThat(low.get("results").get(0).get("hits").size()).isGreaterThanOrEqualTo(usual);
        assertThat(low.get("policy")).isNotEqualTo(ok(screen(record)).get("policy"));
        assertError(server.post("/api/v1/screen?threshold=0.95", record), 400, "invalid_value", "threshold");
        assertError(server.post("/api/v1/screen?threshold=0.1", record), 400, "invalid_value", "threshold");
    }

    @Test
    void givesTheEntryAsPublishedWhereAskedFor() {
        JsonNode hit = ok(server.post("/api/v1/screen?verbatim=true", "{\"name\": \"Ulrika Quintal\"}"))
                .get("results")
                .get(0)
                .get("hits")
                .get(0);
        assertThat(hit.get("official_record").asString()).contains("Ulrika Quintal");
    }

    @Test
    void refusesWhatItCannotScreen() {
        assertError(screen("{\"type\": \"person\"}"), 422, "unusable", null);
        assertError(screen("{}"), 400, "malformed", null);
        assertError(screen("[1]"), 400, "malformed", null);
        assertError(screen(""), 400, "malformed", null);
        assertError(screen("{\"records\": []}"), 400, "missing", "records");
        assertError(screen("{\"records\": [7]}"), 400, "malformed", "records[0]");
        assertError(screen("{\"records\": [{\"name\": \"Ana\"}], \"lists\": []}"), 400, "malformed", "lists");
        assertError(screen("{\"name\": \"Ana\"} {\"name\": \"Eva\"}"), 400, "malformed", null);
        assertError(server.post("/api/v1/screen?fuzzy=1", "{\"name\": \"Ana\"}"), 400, "unknown_option", "fuzzy");
        assertError(server.post("/api/v1/screen?lang=en&lang=es", "{\"name\": \"Ana\"}"), 400, "invalid_value", "lang");
    }

    @Test
    void tellsWhereJsonIsBroken() {
        HttpResponse<String> response = screen("{\"name\": \"Ana\",\n  \"country\" \"MX\"}");
        assertError(response, 400, "malformed", null);
        JsonNode error = RunningServer.json(response).get("error");
        assertThat(error.get("line").asInt()).isEqualTo(2);
        assertThat(error.get("column").asInt()).isBetween(12, 14);
    }

    @Test
    void keepsItsLimits() {
        StringBuilder many = new StringBuilder("{\"records\": [");
        for (int i = 0; i < 1_001; i++) {
            many.append(i == 0 ? "" : ",").append("{\"name\": \"Ana Ruiz\"}");
        }
        HttpResponse<String> tooMany = screen(many.append("]}").toString());
        assertError(tooMany, 413, "too_large", "records");
        assertThat(RunningServer.json(tooMany).get("error").get("limit").asInt())
                .isEqualTo(1_000);
        assertError(screen("{\"name\": \"" + "a".repeat(5 << 20) + "\"}"), 413, "too_large", null);
        assertError(screen("{\"name\": \"" + "a".repeat(200_000) + "\"}"), 413, "too_large", null);
        assertError(screen("{\"x\": " + "[".repeat(100) + "]".repeat(100) + "}"), 413, "too_large", null);
    }

    @Test
    void tellsOfAddressesThatThereAreNot() {
        assertError(server.get("/api/v1/nothing"), 404, "not_found", null);
        assertError(server.get("/api/v1/screen"), 405, "method_not_allowed", null);
    }

    private static HttpResponse<String> screen(String body) {
        return server.post("/api/v1/screen", body);
    }

    private static JsonNode ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return RunningServer.json(response);
    }

    private static void assertError(HttpResponse<String> response, int status, String code, @Nullable String field) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode error = RunningServer.json(response).get("error");
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("message").asString()).isNotBlank();
        assertThat(error.get("remedy").asString()).isNotBlank();
        assertThat(error.get("field") == null ? null : error.get("field").asString())
                .isEqualTo(field);
    }
}
