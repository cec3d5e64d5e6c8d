package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is sent to harm: to every address there is, and into every field that is kept and shown. */
class HostileInputTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String SQL = "'); DROP TABLE decision; --";
    private static final List<String> HOSTILE = List.of(
            "../../../../../../etc/passwd",
            "..\\..\\cases.db",
            "' OR '1'='1",
            SQL,
            SCRIPT,
            "\0",
            "9".repeat(40),
            "x".repeat(5_000));

    /** Signing out would end the session of the test. */
    private static final Set<String> LEFT_OUT = Set.of("POST /sign-out");

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path home) {
        RunningServer.take(home, "watch", "2026-03-10", "w-1,person,Ulrika Quintal");
        server = RunningServer.over(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void check(SoftAssertions all, String what, HttpRequest request) {
        HttpResponse<String> answer;
        try {
            answer = patiently(request);
        } catch (UncheckedIOException e) {
            all.fail(what + " is not answered: " + e.getMessage());
            return;
        }
        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
        all.assertThat(answer.body())
                .as(what)
                .doesNotContain("root:x:0", "SQLite format", "org.tamiz.", "Exception", "SQLITE");
        if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
            all.assertThat(answer.body()).as(what).doesNotContain(SCRIPT);
        }
    }

    /** Waits where more is asked than one person may, so that the request itself is answered. */
    private static HttpResponse<String> patiently(HttpRequest request) {
        HttpResponse<String> answer = sent(request);
        for (int again = 0; again < 30 && answer.statusCode() == 429 && !isSlow(request); again++) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            answer = sent(request);
        }
        return answer;
    }

    /** The server closes a connection over which something was sent that it does not read to its end; a client opens another. */
    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return server.send(request);
        } catch (UncheckedIOException e) {
            return server.send(request);
        }
    }

    /** Those have limits of a minute; that they are not exceeded is seen elsewhere. */
    private static boolean isSlow(HttpRequest request) {
        return List.of("/sign-in", "/set-up", "/invitation")
                .contains(request.uri().getPath());
    }

    private static HttpRequest request(String method, String path, String type, String body) {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    @Test
    void noAddressFailsOrGivesAwayFilesWhateverStandsInItsPathAndQuery() {
        SoftAssertions all = new SoftAssertions();
        for (String route : server.routes()) {
            String method = route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1);
            for (String hostile : HOSTILE) {
                if (LEFT_OUT.contains(route)) {
                    continue;
                }
                String filled = path.replaceAll("[{<][^}>]*[}>]|\\*", encoded(hostile));
                String query =
                        "?q=%1$s&name=%1$s&queue=%1$s&status=%1$s&after=%1$s&lists=%1$s&id=%1$s&next=%1$s&token=%1$s"
                                .formatted(encoded(hostile));
                check(all, route + " with " + start(hostile), request(method, filled, "text/plain", ""));
                if (hostile.length() < 500) {
                    check(
                            all,
                            route + " asked with " + start(hostile),
                            request(method, filled + query, "text/plain", ""));
                }
            }
        }
        all.assertAll();
    }

    @Test
    void noAddressFailsWhateverBodyItIsSent() {
        List<String> bodies = List.of(
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"text\": 1, \"version\": \"x\", \"reason\": [], \"outcome\": {}, \"assignee\": 7}",
                "{\"version\": 1e400, \"queries\": 7, \"records\": {\"a\": 1}}",
                "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
                "[".repeat(100_000),
                "\uFFFD\0\u0007",
                "name=%zz&=&&&password=%");
        SoftAssertions all = new SoftAssertions();
        for (String route : server.routes()) {
            String method = route.substring(0, route.indexOf(' '));
            if (method.equals("GET") || LEFT_OUT.contains(route)) {
                continue;
            }
            String path = route.substring(route.indexOf(' ') + 1).replaceAll("[{<][^}>]*[}>]|\\*", "1");
            for (String body : bodies) {
                for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
                    check(all, route + " with " + type + " " + start(body), request(method, path, type, body));
                }
                String parts = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\"\r\n\r\n"
                        + body + "\r\n--x--\r\n";
                check(
                        all,
                        route + " with a form of parts " + start(body),
                        request(method, path, "multipart/form-data; boundary=x", parts));
            }
        }
        all.assertAll();
    }

    @Test
    void filesOfTheMachineCannotBeAskedForByStepsUp() {
        for (String path : List.of(
                "/static/../../../../etc/passwd",
                "/static/x/..%2f..%2f..%2fetc%2fpasswd",
                "/static/%2e%2e/%2e%2e/cases.db",
                "/static/x/%2e%2e%5ccases.db",
                "/api/v1/batches/..%2f..%2fcases.db/results",
                "/api/v1/lists/..%2f..",
                "//etc/passwd",
                "/..;/metrics")) {
            HttpResponse<String> answer = server.send(
                    HttpRequest.newBuilder(URI.create(server.uri("") + path)).build());
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("root:x:0").doesNotContain("SQLite format");
        }
    }

    @Test
    void whatIsTypedIntoACaseIsKeptAsItIsAndShownAsText() {
        String hostile = SCRIPT + " \" onmouseover=\"alert(2) " + SQL + " ${7*7} {{7*7}} é";
        String quoted = Json.MAPPER.writeValueAsString(hostile);
        HttpResponse<String> raised = server.post(
                "/api/v1/screen?raise=true&source=customers",
                "{\"id\": " + quoted + ", \"name\": \"Ulrika Quintal\", \"address\": " + quoted + "}");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(200);
        long id =
                RunningServer.json(raised).path("results").path(0).path("case").asLong();
        String path = "/api/v1/cases/" + id;
        assertThat(server.post(path + "/notes", "{\"text\": " + quoted + "}").statusCode())
                .isEqualTo(200);
        server.send("PUT", path + "/assignee", "application/json", "{\"assignee\": " + quoted + "}");
        HttpResponse<String> attached = server.post(
                path + "/attachments?name=" + encoded("a\"\r\nX-Injected: 1\r\n\r\n" + SCRIPT),
                "text/html",
                SCRIPT.getBytes(StandardCharsets.UTF_8));
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        JsonNode file = RunningServer.json(server.get(path));
        JsonNode alert = file.path("alerts").path(0);
        HttpResponse<String> decided = server.post(
                "/api/v1/alerts/" + alert.path("id").asLong() + "/decision",
                "{\"outcome\": \"no_match\", \"reason\": " + quoted + ", \"version\": "
                        + alert.path("version").asLong() + "}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);

        JsonNode kept = RunningServer.json(server.get(path));
        assertThat(kept.toString()).contains(Json.MAPPER.writeValueAsString(hostile));
        assertThat(kept.path("notes").path(0).path("text").asString()).isEqualTo(hostile);
        assertThat(kept.path("alerts")
                        .path(0)
                        .path("decisions")
                        .path(0)
                        .path("reason")
                        .asString())
                .isEqualTo(hostile);

        HttpResponse<String> page = server.send(HttpRequest.newBuilder(server.uri("/cases/" + id))
                .header("Accept", "text/html")
                .build());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;script&gt;")
                .doesNotContain(SCRIPT)
                .doesNotContainPattern("<[^>]*onmouseover=");
        for (String queue : List.of("/", "/?status=closed", "/?name=" + encoded(SCRIPT))) {
            assertThat(server.get(queue).body()).as(queue).doesNotContain(SCRIPT);
        }

        long attachment = kept.path("attachments").path(0).path("id").asLong();
        HttpResponse<String> download = server.get(path + "/attachments/" + attachment);
        assertThat(download.headers().firstValue("X-Injected")).isEmpty();
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
