package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.server.access.Permission;

/** What requests and answers are held to, whoever asks. */
class HostileRequestsTest extends SampleServer {
    @Test
    void bodiesEndAtTheRoutesLimitWhetherTheyTellTheirLengthOrNot() throws IOException, InterruptedException {
        String key = server.key(Permission.SCREEN);
        String large = "x".repeat((4 << 20) + 1);
        String most = "x".repeat(4 << 20);
        assertThat(server.post("/small", most, "X-Api-Key", key).body()).isEqualTo("" + (4 << 20));
        assertThat(server.post("/small", large, "X-Api-Key", key).statusCode()).isEqualTo(413);
        assertThat(server.post("/body", large, "X-Api-Key", key).statusCode()).isEqualTo(413);
        assertThat(server.post("/large", large, "X-Api-Key", key).body()).isEqualTo("" + large.length());
        assertThat(inPieces("/small", key, (4 << 20) + 1)).isEqualTo(413);
        assertThat(inPieces("/body", key, (4 << 20) + 1)).isEqualTo(413);
        assertThat(inPieces("/large", key, (4 << 20) + 1)).isEqualTo(200);
        assertThat(inPieces("/large", key, (50 << 20) + 1)).isEqualTo(413);
    }

    @Test
    void formsOfPartsAreHeldToTheLimitsToo() throws IOException, InterruptedException {
        String type = "multipart/form-data; boundary=b";
        String small = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nin\r\n--b--\r\n";
        String large = small.replace("in", "x".repeat(5 << 20));
        String key = server.key(Permission.SCREEN);
        assertThat(server.post("/form", small, "X-Api-Key", key, "Content-Type", type)
                        .body())
                .isEqualTo("in");
        assertThat(server.post("/form", large, "X-Api-Key", key, "Content-Type", type)
                        .statusCode())
                .isEqualTo(413);
        HttpRequest pieces = HttpRequest.newBuilder(URI.create(server.address() + "/form"))
                .header("X-Api-Key", key)
                .header("Content-Type", "Multipart/Form-Data; boundary=b")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(pieces, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("in pieces").isEqualTo(411);
        for (String path : List.of("/sign-in", "/set-up", "/invitation")) {
            assertThat(server.post(path, small, "Content-Type", type).statusCode())
                    .as(path)
                    .isEqualTo(415);
        }
    }

    private int inPieces(String path, String key, int size) throws IOException, InterruptedException {
        InputStream zeros = new InputStream() {
            private int left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = Math.min(length, left);
                java.util.Arrays.fill(bytes, offset, offset + count, (byte) 'x');
                left -= count;
                return count;
            }
        };
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("X-Api-Key", key)
                .POST(BodyPublishers.ofInputStream(() -> zeros))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    @Test
    void headersAreBounded() {
        assertThat(server.get("/open", "X-Long", "x".repeat(20_000)).statusCode())
                .isEqualTo(431);
        assertThat(server.get("/open?" + "x".repeat(20_000)).statusCode()).isIn(414, 431);
    }

    @Test
    void everyAnswerForbidsBrowsersWhatTamizDoesNotNeed() {
        for (String path : List.of("/open", "/screen", "/nothing-here", "/failing", "/sign-in")) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
        assertThat(server.get("/sign-in").body()).doesNotContain("<script").doesNotContain("style=");
    }

    @Test
    void errorsShowNothingOfTheProgram() {
        HttpResponse<String> answer = server.get("/failing");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret of the program").doesNotContain("at org.tamiz");
    }
}
