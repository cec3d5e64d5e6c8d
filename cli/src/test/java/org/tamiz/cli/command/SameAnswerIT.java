package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.server.ServerSettings;
import org.tamiz.server.TamizServer;

/** The command line and the server say the same of the same records, byte for byte. */
class SameAnswerIT {
    private static final List<String> RECORDS = List.of(
            "{\"id\": \"1\", \"name\": \"Miguel Treviño\", \"birth_date\": \"1970-11-18\", \"country\": \"MX\"}",
            "{\"id\": \"2\", \"nombre\": \"Nemesio\", \"apellido_paterno\": \"Oseguera\", \"apellido_materno\": \"Cervantes\"}",
            "{\"id\": \"3 \\ud83d\\ude00 \\u0001 \\\"é\\\"\", \"name\": \"Cártel de Sinaloa \\ud83d\\ude00\"}",
            "{\"id\": \"4\", \"name\": \"Mencho\", \"type\": \"person\"}",
            "{\"id\": \"5\", \"name\": \"Wilhelmina Vanderstraeten\"}",
            "{\"id\": \"6\", \"name\": \"Хоакин Гусман Лоэра\", \"birth_date\": [\"1957-04-04\", \"1954\"]}");

    @TempDir
    Path folder;

    @Test
    void hitsAreTheSame() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("home"));
        Files.write(folder.resolve("records.jsonl"), RECORDS);
        Run run = Run.of(folder, "", "screen", "records.jsonl", "--format", "jsonl");
        assertThat(run.code()).as(run.err()).isZero();
        StringBuilder expected = new StringBuilder("{\"results\":[");
        run.out().lines().forEach(line -> {
            // What was searched stands once in an answer of the server, at its end.
            String setAside = line.replaceFirst(".*(,\"set_aside\":\\d+)}$", "$1");
            expected.append(expected.charAt(expected.length() - 1) == '[' ? "" : ",")
                    .append(line, 0, line.lastIndexOf(",\"searched\":["))
                    .append(setAside.equals(line) ? "" : setAside)
                    .append("}");
        });
        assertThat(run.out()).contains("\"hits\":[]", "\"band\":\"strong\"");
        String answer = answer("{\"records\": [" + String.join(",", RECORDS) + "]}");
        assertThat(answer).startsWith(expected + "],\"as_of\":");
    }

    private String answer(String body) throws IOException, InterruptedException {
        Run made = Run.of(folder, "", "keys", "add", "same-answer", "--scope", "screen", "--expires", "2099-01-01");
        Matcher key = Pattern.compile("tamiz_[\\w-]+").matcher(made.out());
        assertThat(key.find()).as(made.out() + made.err()).isTrue();
        ServerSettings settings =
                ServerSettings.standard(folder.resolve("home")).withPort(0);
        try (TamizServer server = TamizServer.start(settings)) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + server.port() + "/api/v1/screen"))
                    .header("X-Api-Key", key.group())
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        }
    }
}
