package org.tamiz.server.yente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ListImport;
import org.tamiz.server.Json;
import org.tamiz.server.RunningServer;
import tools.jackson.databind.JsonNode;

/**
 * Conversations with the server as clients of yente and OpenRefine hold them, request by request. They stand in files, each a list
 * of steps: what is asked, and what the answer must look like ({@link JsonPattern}).
 */
class ConversationTest {
    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        Path home = folder.resolve("home");
        ListImport lists = new ListImport(home, Clock.systemUTC());
        for (String edition : new String[] {"sdn-2024-06-01.csv", "sdn-2024-07-01.csv"}) {
            Path file = folder.resolve(edition);
            try (InputStream in = resource(edition)) {
                Files.copy(in, file);
            }
            lists.importFile(file, ImportOptions.standard());
        }
        server = RunningServer.over(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> match() {
        return steps("match.json");
    }

    @TestFactory
    Stream<DynamicTest> searchAndEntities() {
        return steps("search.json");
    }

    @TestFactory
    Stream<DynamicTest> openRefine() {
        return steps("reconcile.json");
    }

    private static Stream<DynamicTest> steps(String file) {
        try (InputStream in = resource(file)) {
            return Json.MAPPER
                    .readTree(in)
                    .valueStream()
                    .map(step -> DynamicTest.dynamicTest(step.get("step").stringValue(), () -> check(step)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ConversationTest.class.getResourceAsStream(name), name);
    }

    private static void check(JsonNode step) {
        HttpResponse<String> response = server.send(request(step.get("ask")));
        JsonNode answer = step.get("answer");
        assertThat(response.statusCode())
                .as(response.body())
                .isEqualTo(answer.get("status").intValue());
        if (answer.has("headers")) {
            answer.get("headers")
                    .properties()
                    .forEach(header -> assertThat(response.headers()
                                    .firstValue(header.getKey())
                                    .orElse(""))
                            .as(header.getKey())
                            .contains(header.getValue().stringValue()));
        }
        if (answer.has("body")) {
            JsonPattern.check("body", answer.get("body"), RunningServer.json(response));
        }
    }

    private static HttpRequest request(JsonNode ask) {
        String path = ask.get(ask.has("get") ? "get" : "post").stringValue();
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        if (ask.has("form")) {
            request.header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
            StringJoiner form = new StringJoiner("&");
            ask.get("form")
                    .properties()
                    .forEach(field -> form.add(field.getKey() + "="
                            + URLEncoder.encode(
                                    field.getValue().isString()
                                            ? field.getValue().stringValue()
                                            : field.getValue().toString(),
                                    StandardCharsets.UTF_8)));
            request.POST(BodyPublishers.ofString(form.toString()));
        } else if (ask.has("json")) {
            request.header("Content-Type", "application/json");
            request.POST(BodyPublishers.ofString(ask.get("json").toString()));
        } else if (ask.has("text")) {
            request.header("Content-Type", "application/json");
            request.POST(BodyPublishers.ofString(ask.get("text").stringValue()));
        }
        return request.build();
    }
}
