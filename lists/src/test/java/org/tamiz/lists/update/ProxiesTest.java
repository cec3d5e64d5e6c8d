package org.tamiz.lists.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** Fetching through a proxy on this machine, which answers for hosts that do not exist. */
class ProxiesTest {
    private static final FetchLimits LIMITS =
            new FetchLimits(1 << 20, Duration.ofSeconds(5), Duration.ofSeconds(5), 1, Duration.ofMillis(1));
    private static final String ADDRESS = "http://lists.example.invalid/un.xml";

    @TempDir
    Path folder;

    private ListServer server;

    @BeforeEach
    void start() {
        server = new ListServer();
        server.on("/un.xml", ListServer.text("text/plain", "through"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP_PROXY", "http_proxy"})
    void goesThroughTheProxyOfTheEnvironment(String variable) throws IOException {
        assertThat(fetch(ADDRESS, Map.of(variable, server.address("").toString())))
                .isEqualTo("through");
        assertThat(fetch(ADDRESS, Map.of(variable, server.address("").getAuthority())))
                .isEqualTo("through");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void smallLettersGoFirst() throws IOException {
        assertThat(fetch(
                        ADDRESS,
                        Map.of(
                                "HTTP_PROXY",
                                "http://127.0.0.1:1",
                                "http_proxy",
                                server.address("/").toString())))
                .isEqualTo("through");
    }

    @Test
    void hostsOfNoProxyAreAskedDirectly() throws IOException {
        String direct = server.address("/un.xml").toString();
        String port = String.valueOf(server.address("").getPort());
        Map<String, String> nowhere = Map.of("HTTP_PROXY", "http://127.0.0.1:1");
        assertFails(direct, nowhere);
        for (String exceptions :
                List.of("*", "127.0.0.1", "x.example, 127.0.0.1:" + port, ".0.0.1", "0.0.1", "*.0.0.1")) {
            assertThat(fetch(direct, with(nowhere, "NO_PROXY", exceptions)))
                    .as(exceptions)
                    .isEqualTo("through");
        }
        for (String others : List.of("x.example", "27.0.0.1", "127.0.0.1:1", "", ",")) {
            assertFails(direct, with(nowhere, "no_proxy", others));
        }
    }

    @Test
    void withoutVariablesNoProxyIsAsked() throws IOException {
        assertThat(fetch(server.address("/un.xml").toString(), Map.of("HTTPS_PROXY", "http://127.0.0.1:1")))
                .isEqualTo("through");
    }

    @Test
    void tunnelsToHttpsAndLogsInWhereAsked() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuseTunnels(proxy, seen));
            answering.setDaemon(true);
            answering.start();
            Map<String, String> environment =
                    Map.of("HTTPS_PROXY", "http://ana:p%40ss@127.0.0.1:" + proxy.getLocalPort());
            assertFails("https://lists.example.invalid/un.xml", environment);
        }
        String login = Base64.getEncoder().encodeToString("ana:p@ss".getBytes(StandardCharsets.UTF_8));
        assertThat(seen)
                .contains("CONNECT lists.example.invalid:443 HTTP/1.1")
                .anyMatch(line -> line.equalsIgnoreCase("Proxy-Authorization: Basic " + login));
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks5://127.0.0.1:1080", "http://", "http://user:secret@:80", "a b", "http://x:port"})
    void whatIsNoProxyIsToldWithoutItsPassword(String value) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> fetch(ADDRESS, Map.of("HTTPS_PROXY", value)))
                .withMessageContaining("HTTPS_PROXY")
                .withMessageContaining("http://host:port")
                .withMessageNotContaining("secret")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.USAGE));
    }

    /** Asks for a login on each tunnel, and refuses it then. */
    private static void refuseTunnels(ServerSocket proxy, List<String> seen) {
        while (!proxy.isClosed()) {
            try (Socket client = proxy.accept();
                    BufferedReader request = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
                boolean loggedIn = false;
                for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
                    seen.add(line);
                    loggedIn |= line.startsWith("Proxy-Authorization");
                }
                String answer = loggedIn
                        ? "HTTP/1.1 403 Forbidden\r\n"
                        : "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n";
                client.getOutputStream()
                        .write((answer + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void assertFails(String address, Map<String, String> environment) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> fetch(address, environment))
                .withMessageContaining("Check the network and the proxy")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.UNREADABLE));
    }

    private String fetch(String address, Map<String, String> environment) throws IOException {
        Path target = folder.resolve("un.xml");
        try (Fetcher fetcher = new Fetcher(LIMITS, new Proxies(environment))) {
            fetcher.fetch(Validators.none(URI.create(address).toString()), target, bytes -> {});
        }
        return Files.readString(target);
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }
}
