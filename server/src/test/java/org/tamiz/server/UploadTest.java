package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the sizes that the pages allow. */
class UploadTest {
    private static final String LARGE = "<!--" + "x".repeat(5 << 20) + "--><p>Nothing of note.</p>";

    @Test
    void filesOfFiveMegabytesAreTakenByThePages(@TempDir Path home) {
        try (RunningServer server = RunningServer.over(home)) {
            assertThat(upload(server, "/documents").statusCode()).isEqualTo(200);

            HttpResponse<String> raised = server.post(
                    "/api/v1/screen?raise=true&source=customers",
                    "{\"id\": \"C-1\", \"name\": \"Miguel Treviño\", \"birth_date\": \"1970-11-18\"}");
            String path = "/cases/"
                    + RunningServer.json(raised)
                            .path("results")
                            .path(0)
                            .path("case")
                            .asLong();
            HttpResponse<String> attached = upload(server, path + "/file");
            assertThat(attached.statusCode()).as(attached.body()).isEqualTo(303);
            assertThat(server.get(path).body()).contains("page.html");
        }
    }

    private static HttpResponse<String> upload(RunningServer server, String path) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"page.html\"\r\n"
                + "Content-Type: text/html\r\n\r\n" + LARGE + "\r\n--b--\r\n";
        return server.post(path, "multipart/form-data; boundary=b", body.getBytes(StandardCharsets.UTF_8));
    }
}
