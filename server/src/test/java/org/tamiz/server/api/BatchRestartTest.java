package org.tamiz.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.server.RunningServer;
import tools.jackson.databind.JsonNode;

class BatchRestartTest {
    private static final int ROWS = 60_000;

    @TempDir
    Path home;

    @Test
    void aBatchCutShortIsScreenedToItsEndByTheNextServer() throws IOException, InterruptedException {
        String batch;
        try (RunningServer server = RunningServer.over(home)) {
            batch = add(server, "name=customers.csv", customers());
            while (RunningServer.json(server.get(batch)).get("rows").asInt() == 0) {
                Thread.sleep(10);
            }
        }
        try (RunningServer server = RunningServer.over(home)) {
            JsonNode before = RunningServer.json(server.get(batch));
            assertThat(before.get("state").asString()).isNotEqualTo("done");
            JsonNode done = end(server, batch);
            assertThat(done.get("state").asString()).isEqualTo("done");
            assertThat(done.get("rows").asInt()).isEqualTo(ROWS);
            assertThat(done.get("with_hits").asInt()).isEqualTo(1);
            assertThat(server.get(batch + "/results?format=jsonl").body().lines())
                    .hasSize(ROWS);
        }
        try (RunningServer server = RunningServer.over(home)) {
            assertThat(RunningServer.json(server.get(batch)).get("state").asString())
                    .isEqualTo("done");
            server.send("DELETE", batch, "text/plain", "");
        }
        try (Stream<Path> left = Files.list(home.resolve("batches"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void tellsWhyAFileCannotBeScreened() throws InterruptedException {
        try (RunningServer server = RunningServer.over(home)) {
            JsonNode failed = end(server, add(server, "name=c.csv", "a,b\n1,2\n"));
            assertThat(failed.get("state").asString()).isEqualTo("failed");
            assertThat(failed.get("failure").asString())
                    .startsWith("c.csv:1: no column holds a name")
                    .doesNotContain(home.toString());
            JsonNode mapped = end(server, add(server, "name=c.csv&map=name=a", "a,b\nMiguel Treviño Morales,2\n"));
            assertThat(mapped.get("state").asString()).isEqualTo("done");
            assertThat(mapped.get("with_hits").asInt()).isEqualTo(1);
        }
    }

    private static String customers() {
        StringBuilder rows = new StringBuilder("id,name\n0,Miguel Treviño Morales\n");
        for (int i = 1; i < ROWS; i++) {
            rows.append(i).append(",Wilhelmina Vanderstraeten\n");
        }
        return rows.toString();
    }

    private static String add(RunningServer server, String options, String rows) {
        HttpResponse<String> response =
                server.post("/api/v1/batches?" + options, "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode end(RunningServer server, String batch) throws InterruptedException {
        JsonNode now = RunningServer.json(server.get(batch));
        while (!now.get("state").asString().matches("done|failed")) {
            Thread.sleep(50);
            now = RunningServer.json(server.get(batch));
        }
        return now;
    }
}
