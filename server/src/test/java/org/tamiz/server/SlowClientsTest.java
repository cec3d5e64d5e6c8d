package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send a letter now and then, to hold connections and threads. */
class SlowClientsTest {
    /** More than the server has threads. */
    private static final int CLIENTS = 400;

    private static final int GIVE_UP_MILLIS = 120_000;

    @TempDir
    Path home;

    private ServerForTests server;

    @BeforeEach
    void start() {
        server = ServerForTests.start(ServerSettings.standard(home));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Socket open(String beginning) throws IOException {
        URI address = URI.create(server.address());
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(GIVE_UP_MILLIS);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Sends letters one by one until the server has had enough; false if it never has. */
    private static boolean dribble(Socket socket) throws InterruptedException {
        for (int millis = 0; millis < GIVE_UP_MILLIS; millis += 100) {
            try {
                if (socket.getInputStream().available() > 0) {
                    return true;
                }
                socket.getOutputStream().write('x');
            } catch (IOException e) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    @Test
    void headersThatComeLetterByLetterAreGivenUp() throws IOException, InterruptedException {
        try (Socket slow = open("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")) {
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(dribble(slow)).isTrue();
        }
        try (Socket slow = open("G")) {
            assertThat(dribble(slow)).isTrue();
        }
    }

    @Test
    void aBodyThatComesLetterByLetterIsGivenUp() throws IOException, InterruptedException {
        try (Socket slow = open("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=")) {
            assertThat(dribble(slow)).isTrue();
        }
    }

    @Test
    void whoeverHoldsBackTheBodyOfAFormHoldsNoThread() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                String length = i % 2 == 0 ? "Content-Length: 8000" : "Transfer-Encoding: chunked";
                slow.add(open("POST /" + (i % 4 < 2 ? "sign-in" : "set-up") + " HTTP/1.1\r\nHost: localhost\r\n"
                        + length + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"));
            }
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(server.get("/sign-in").statusCode()).isEqualTo(200);
            // Not one of them has been given up meanwhile, which would let the others in too.
            assertThat(slow)
                    .allSatisfy(socket ->
                            assertThat(socket.getInputStream().available()).isZero());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aFormOfSomebodyNotSignedInIsSmall() {
        String form = "name=" + "x".repeat(9_000);
        assertThat(server.post("/sign-in", form, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(413);
    }
}
