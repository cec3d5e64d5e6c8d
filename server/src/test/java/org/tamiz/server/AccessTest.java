package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.FormToken;
import org.tamiz.server.access.Permission;

/** What access control lets through. */
class AccessTest extends SampleServer {
    @Test
    void aKeyIsShownInAnyOfThreeWays() {
        String key = server.key(Permission.SCREEN);
        assertThat(server.get("/screen", "X-Api-Key", key).body()).isEqualTo("key:test-1");
        assertThat(server.get("/screen", "Authorization", "ApiKey " + key).body())
                .isEqualTo("key:test-1");
        assertThat(server.get("/screen", "Authorization", "bearer " + key).body())
                .isEqualTo("key:test-1");
        assertThat(server.get("/screen", "Authorization", "Basic " + key).statusCode())
                .isEqualTo(401);
    }

    @Test
    void withoutKeyOrWithAWrongOneNobodyComesIn() {
        HttpResponse<String> none = server.get("/screen");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("ApiKey");
        assertThat(server.get("/screen", "X-Api-Key", "tamiz_guessed").statusCode())
                .isEqualTo(401);
        assertThat(server.get("/screen", "X-Api-Key", "").statusCode()).isEqualTo(401);
        assertThat(server.get("/open").body()).isEqualTo("nobody");
    }

    @Test
    void aKeyOpensItsScopesOnly() {
        String key = server.key(Permission.SCREEN);
        assertThat(server.post("/review", "", "X-Api-Key", key).statusCode()).isEqualTo(403);
        assertThat(server.get("/either", "X-Api-Key", key).statusCode()).isEqualTo(403);
        assertThat(server.get("/either", "X-Api-Key", server.key(Permission.AUDIT))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/token", "X-Api-Key", key).statusCode())
                .as("for people only")
                .isEqualTo(403);
    }

    @Test
    void aRevokedKeyIsRefusedInAFewSeconds() throws InterruptedException {
        String key = server.key(Permission.SCREEN);
        assertThat(server.get("/screen", "X-Api-Key", key).statusCode()).isEqualTo(200);
        server.keys().revoke("test-1", "test");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        int status = 200;
        while (status == 200 && System.nanoTime() < end) {
            Thread.sleep(200);
            status = server.get("/screen", "X-Api-Key", key).statusCode();
        }
        assertThat(status).isEqualTo(401);
    }

    @Test
    void aRouteThatNamesNoPermissionLetsNobodyIn() {
        String key = server.key(
                Permission.SCREEN, Permission.REVIEW, Permission.ADMINISTER, Permission.AUDIT, Permission.MEASURE);
        assertThat(server.get("/forgotten", "X-Api-Key", key).statusCode()).isEqualTo(403);
        Person root = server.person("root", Role.values());
        assertThat(server.get("/forgotten", "Cookie", server.cookie(root)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void afterManyWrongKeysTheAddressWaits() {
        for (int i = 0; i < 20; i++) {
            assertThat(server.get("/screen", "X-Api-Key", "tamiz_" + i).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> refused = server.get("/screen", "X-Api-Key", server.key(Permission.SCREEN));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isGreaterThan(0);
    }

    @Test
    void aPersonsFormsNeedTheTokenOfTheSession() {
        Person ana = server.person("ana", Role.ANALYST);
        String cookie = server.cookie(ana);
        String token = server.get("/token", "Cookie", cookie).body();
        String other = server.get("/token", "Cookie", server.cookie(ana)).body();
        assertThat(token).isNotEqualTo(other).hasSize(43);
        assertThat(server.post("/review", "", "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(server.post("/review", "", "Cookie", cookie, FormToken.HEADER, other)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/review", "", "Cookie", cookie, FormToken.HEADER, "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/review", "", "Cookie", cookie, FormToken.HEADER, token)
                        .body())
                .isEqualTo("ana");
        assertThat(server.post(
                                "/review",
                                ServerForTests.form(FormToken.FIELD, token),
                                "Cookie",
                                cookie,
                                "Content-Type",
                                FORM)
                        .body())
                .isEqualTo("ana");
        assertThat(server.post(
                                "/review",
                                "",
                                "Cookie",
                                cookie,
                                FormToken.HEADER,
                                token,
                                "Origin",
                                "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/review", "", "Cookie", cookie, FormToken.HEADER, token, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post(
                                "/review",
                                "",
                                "Cookie",
                                cookie,
                                FormToken.HEADER,
                                token,
                                "Origin",
                                server.address(),
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void matchingIsOpenToThisMachineOnlyWhereThatIsAskedFor() throws IOException {
        assertThat(server.get("/screen").statusCode()).isEqualTo(401);
        stop();
        start(new AccessSettings(null, null, false, true, null));
        assertThat(server.get("/screen").body()).isEqualTo("local");
        assertThat(server.post("/review", "").statusCode()).isEqualTo(401);
        assertThat(server.get("/screen", "X-Api-Key", "tamiz_wrong").statusCode())
                .isEqualTo(401);
        assertThat(server.get("/screen", "X-Forwarded-For", "192.0.2.1").statusCode())
                .isEqualTo(401);
        assertThat(server.get("/screen", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(401);
        assertThat(server.get("/screen", "Origin", "https://evil.example").statusCode())
                .isEqualTo(401);
        assertThat(raw("GET /screen HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .as("another name for this machine's address")
                .startsWith("HTTP/1.1 401");
        assertThat(raw("GET /screen HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private String raw(String request) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theTrailSaysOnceADayThatAKeyOfAnAdministratorWasUsed() {
        String key = server.key(Permission.SCREEN, Permission.ADMINISTER);
        server.get("/screen", "X-Api-Key", key);
        server.get("/screen", "X-Api-Key", key);
        server.get("/screen", "X-Api-Key", server.key(Permission.SCREEN));
        assertThat(server.trail().about("key/test-1"))
                .extracting(AuditEntry::who, AuditEntry::action)
                .containsExactly(tuple("test", "key.added"), tuple("key:test-1", "key.used"));
        assertThat(server.trail().about("key/test-2"))
                .extracting(AuditEntry::action)
                .containsExactly("key.added");
    }
}
