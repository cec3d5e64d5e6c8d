package org.tamiz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class HttpLoadTest {
    @TempDir
    Path folder;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
            // Every other answer comes in chunks.
            exchange.sendResponseHeaders(200, asked.size() % 2 == 0 ? 0 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void anOpenLoadAsksAsOftenAsItIsDueHoweverSlowTheAnswersAre() throws IOException, InterruptedException {
        load("50", "1");

        // A second to warm up, and one that is measured.
        assertThat(asked).hasSize(100).contains("{\"number\":1}", "{\"number\":2}");
    }

    @Test
    void aClosedLoadAsksAgainAndAgain() throws IOException, InterruptedException {
        load("0", "3");

        // Four connections to warm up and four that are measured; each would ask once.
        assertThat(asked).hasSizeGreaterThan(8);
    }

    private void load(String rate, String seconds) throws IOException, InterruptedException {
        Path bodies = Files.writeString(folder.resolve("bodies"), "{\"number\":1}\n{\"number\":2}\n");
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/match";
        String pid = Long.toString(ProcessHandle.current().pid());
        HttpLoad.main(new String[] {address, bodies.toString(), "4", rate, seconds, seconds, pid, "1"});
    }
}
