package org.tamiz.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Role;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.server.RunningServer;
import tools.jackson.databind.JsonNode;

/** The server does what {@code openapi.yaml} says, and nothing else. */
class ContractTest {
    private static final String MIGUEL = """
            {"id": "C-7", "name": "Miguel Treviño Morales", "birth_date": "1970-11-18", "country": "MX"}""";
    private static final String CUSTOMERS =
            "customer_id,name,birth_date\nC-1,Miguel Treviño Morales,1970-11-18\nC-2,Ana Ruiz,soon\nC-3,,\n";

    private static RunningServer server;
    private final Contract contract = Contract.load();

    @BeforeAll
    static void start(@TempDir Path home) {
        RunningServer.take(home, "watch", "2026-01-10", "w-1,person,Ulrika Quintal", "w-3,person,Petra Quintal");
        RunningServer.take(home, "watch", "2026-03-10", "w-1,person,Ulrika Quintales", "w-2,person,Odalys Berrueco");
        server = RunningServer.over(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteIsInTheContractAndTheOtherWayRound() {
        assertThat(server.routes().stream()
                        .filter(route -> route.contains(" /api/") || route.endsWith("openapi.yaml"))
                        .collect(Collectors.toSet()))
                .isEqualTo(contract.routes());
    }

    @Test
    void theCheckItselfFindsWhatIsNotInTheContract() {
        HttpResponse<String> lists = server.get("/api/v1/lists");
        assertThatThrownBy(() -> contract.check("party", lists)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.checkRequest("note", "{\"txt\": \"x\"}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyOperationIsAnsweredAsTheContractSays() throws InterruptedException {
        contract.check("contract", server.get("/openapi.yaml"));
        screening();
        documents();
        lists();
        batches();
        cases();
        Set<String> rest = contract.operations();
        rest.removeAll(contract.called());
        assertThat(rest).isEmpty();
    }

    private void screening() {
        contract.checkRequest("screen", MIGUEL);
        JsonNode answer = json(contract.check("screen", post("/api/v1/screen?verbatim=true", MIGUEL)));
        assertThat(answer.get("results").get(0).get("hits")).isNotEmpty();
        contract.check("screen", post("/api/v1/screen", "{\"records\": [" + MIGUEL + ", {\"type\": \"person\"}]}"));
        contract.checkError("screen", 400, post("/api/v1/screen", "{"));
        contract.checkError("screen", 400, post("/api/v1/screen?threshold=2", MIGUEL));
    }

    private void documents() {
        byte[] text = "Authorities said Miguel Treviño Morales was sanctioned in February 2025."
                .getBytes(StandardCharsets.UTF_8);
        JsonNode answer = json(contract.check("read", server.post("/api/v1/read?name=news.txt", "text/plain", text)));
        assertThat(answer.get("documents").get(0).get("mentions")).isNotEmpty();
        HttpResponse<String> page = server.post("/api/v1/read?format=html", "text/plain", text);
        contract.check("read", page);
        assertThat(page.body()).contains("<mark", "Treviño");
        contract.checkError("read", 422, server.post("/api/v1/read", "application/pdf", new byte[] {0, 1, 2, 3}));
        byte[] form = """
                --x
                Content-Disposition: form-data; name="file"; filename="a.txt"

                Miguel Treviño Morales
                --x--
                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        JsonNode uploaded =
                json(contract.check("read", server.post("/api/v1/read", "multipart/form-data; boundary=x", form)));
        assertThat(uploaded.get("documents").get(0).get("document").asString()).isEqualTo("a.txt");
    }

    private void lists() {
        JsonNode all = json(contract.check("lists", server.get("/api/v1/lists")));
        assertThat(all.get("lists")).hasSize(2);
        JsonNode watch = json(contract.check("list", server.get("/api/v1/lists/watch")));
        assertThat(watch.get("health").get("sound").asBoolean()).isTrue();
        assertThat(watch.get("editions")).hasSize(2);
        contract.checkError("list", 404, server.get("/api/v1/lists/nowhere"));
        String changes = contract.check("changes", server.get("/api/v1/lists/watch/changes"))
                .body();
        assertThat(changes.lines().skip(1))
                .anySatisfy(line -> assertThat(line).contains("\"added\"", "w-2"))
                .anySatisfy(line -> assertThat(line).contains("\"removed\"", "w-3"))
                .anySatisfy(line -> assertThat(line).contains("\"changed\"", "w-1"));
        String none = contract.check("changes", server.get("/api/v1/lists/watch/changes?from=2026-03-10"))
                .body();
        assertThat(none.lines()).singleElement().asString().contains("\"added\":0");
        contract.checkError("changes", 400, server.get("/api/v1/lists/watch/changes?from=2020-01-01"));
        String party = "/api/v1/parties/" + EmbeddedRegister.LIST + "/11528";
        JsonNode found = json(contract.check("party", server.get(party)));
        assertThat(found.get("party").get("record").asString()).contains("TREVINO MORALES");
        assertThat(found.get("consequences")).isNotEmpty();
        contract.checkError("party", 404, server.get(party + "0"));
        contract.checkError("party", 404, server.get(party + "?as_of=1999-01-01"));
    }

    private void batches() throws InterruptedException {
        HttpResponse<String> accepted = contract.check(
                "addBatch",
                server.post(
                        "/api/v1/batches?name=customers.csv&raise=true&source=customers",
                        "text/csv",
                        CUSTOMERS.getBytes(StandardCharsets.UTF_8)));
        assertThat(accepted.statusCode()).isEqualTo(202);
        String batch = accepted.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> events = server.send(HttpRequest.newBuilder(server.uri(batch + "/events"))
                .header("Accept", "text/event-stream")
                .build());
        contract.check("batchEvents", events);
        assertThat(events.body()).contains("event: end").contains("\"rows\":3");
        JsonNode done = json(contract.check("batch", server.get(batch)));
        assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("done");
        assertThat(done.get("unreadable").asInt()).isEqualTo(1);
        assertThat(done.get("in_part").asInt()).isEqualTo(1);
        assertThat(done.get("with_hits").asInt()).isEqualTo(1);
        assertThat(done.get("alerts_opened").asInt()).isEqualTo(1);
        assertThat(contract.check("batchResults", server.get(batch + "/results"))
                        .body())
                .contains("\"record\":\"C-1\"", "\"record\":\"C-2\",\"hits\":[]");
        assertThat(contract.check("batchResults", server.get(batch + "/results?format=csv"))
                        .body())
                .contains("C-1,");
        assertThat(contract.check("batchResults", server.get(batch + "/results?format=html"))
                        .body())
                .contains("<html");
        contract.check("batches", server.get("/api/v1/batches"));
        contract.check("deleteBatch", server.send("DELETE", batch, "application/json", ""));
        contract.checkError("batch", 404, server.get(batch));
        contract.checkError("addBatch", 400, server.post("/api/v1/batches?dates=ymd", "text/csv", new byte[] {65}));
    }

    private void cases() {
        JsonNode result = json(contract.check(
                        "screen", post("/api/v1/screen?raise=true&source=customers&monitored=true", MIGUEL)))
                .get("results")
                .get(0);
        String item = "/api/v1/cases/" + result.get("case").asInt();
        contract.check("queue", server.get("/api/v1/cases?status=open&size=10"));
        JsonNode found = json(contract.check("case", server.get(item)));
        assertThat(found.get("key").asString()).isEqualTo("C-7");
        contract.check("assign", put(item + "/assignee", "{\"assignee\": \"ana\"}"));
        contract.check("note", post(item + "/notes", "{\"text\": \"Asked for a passport.\"}"));
        JsonNode attached = json(contract.check(
                "attach", server.post(item + "/attachments?name=passport.txt", "text/plain", new byte[] {80, 49})));
        int file = attached.get("attachments").get(0).get("id").asInt();
        HttpResponse<String> content = contract.check("attachment", server.get(item + "/attachments/" + file));
        assertThat(content.body()).isEqualTo("P1");
        decisions(item);
        HttpResponse<String> evidence = contract.check("evidence", server.get(item + "/evidence?lang=es"));
        assertThat(evidence.headers().firstValue("X-Tamiz-Manifest-Sha256").orElseThrow())
                .hasSize(64);
        contract.checkError("evidence", 404, server.get("/api/v1/cases/999999/evidence"));
        contract.checkError("case", 404, server.get("/api/v1/cases/999999"));
    }

    private void decisions(String item) {
        JsonNode alert = json(server.get(item)).get("alerts").get(0);
        String path = "/api/v1/alerts/" + alert.get("id").asInt();
        String decision = "{\"outcome\": \"no_match\", \"reason\": \"Another birth place.\", \"version\": "
                + alert.get("version").asInt() + "}";
        contract.checkRequest("decide", decision);
        contract.check("decide", post(path + "/decision", decision));
        contract.checkError("decide", 409, post(path + "/decision", decision));
        contract.check("reject", post(path + "/rejection", versioned(item, ", \"reason\": \"Look again.\"")));
        contract.check("decide", post(path + "/decision", decision.replaceAll("\\d+}", version(item) + "}")));
        fourEyes(item, path);
    }

    /** Who has proposed may not approve, nor may a program; a second person may, which closes the case. */
    private void fourEyes(String item, String path) {
        contract.checkError("reopen", 409, post(path + "/reopening", versioned(item, ", \"reason\": \"Papers.\"")));
        contract.checkError("approve", 403, post(path + "/approval", versioned(item, "")));
        contract.checkError("approve", 403, approveByKey(path, versioned(item, "")));
        RunningServer analyst = server.as("second-analyst", Role.ANALYST);
        contract.checkError("approve", 403, analyst.post(path + "/approval", versioned(item, "")));
        assertThat(json(server.get(item)).get("status").asString()).isEqualTo("awaiting_approval");

        RunningServer reviewer = server.as("second-reviewer", Role.REVIEWER);
        String approval = versioned(item, "");
        contract.checkRequest("approve", approval);
        JsonNode approved = json(contract.check("approve", reviewer.post(path + "/approval", approval)));
        contract.checkError("approve", 409, reviewer.post(path + "/approval", approval));
        JsonNode closed = json(contract.check("case", server.get(item)));
        assertThat(closed.get("status").asString()).isEqualTo("closed");
        assertThat(closed.toString()).contains("tester", "second-reviewer");
        assertThat(approved).isNotNull();
        contract.check("reopen", post(path + "/reopening", versioned(item, ", \"reason\": \"New papers.\"")));
        assertThat(json(server.get(item)).get("status").asString()).isEqualTo("open");
    }

    private static HttpResponse<String> approveByKey(String path, String json) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.uri(path + "/approval"))
                                    .header("Content-Type", "application/json")
                                    .header("X-Api-Key", server.key())
                                    .POST(HttpRequest.BodyPublishers.ofString(json))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String versioned(String item, String more) {
        return "{\"version\": " + version(item) + more + "}";
    }

    private static int version(String item) {
        return json(server.get(item)).get("alerts").get(0).get("version").asInt();
    }

    private static HttpResponse<String> post(String path, String json) {
        return server.post(path, json);
    }

    private static HttpResponse<String> put(String path, String json) {
        return server.send("PUT", path, "application/json", json);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return RunningServer.json(response);
    }
}
