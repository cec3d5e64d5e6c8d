package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.Access;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.FormToken;
import org.tamiz.server.access.Identity;
import org.tamiz.server.access.Permission;
import org.tamiz.server.access.PlainAccessPages;

/** What access control lets through, on routes of the test's own. */
class AccessTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PASSWORD = "correcto caballo pila";

    @TempDir
    Path home;

    private Database database;
    private Access access;
    private ServerForTests server;

    /** Routes that say who has come through. */
    private static final class Sample implements Routes {
        @Override
        public void addTo(RoutesConfig routes) {
            routes.get("/open", context -> context.result(Identity.of(context).name()), Permission.NONE);
            routes.get("/screen", context -> context.result(Identity.of(context).name()), Permission.SCREEN);
            routes.post(
                    "/review", context -> context.result(Identity.of(context).name()), Permission.REVIEW);
            routes.get("/either", context -> context.result("in"), Permission.REVIEW, Permission.AUDIT);
            routes.get("/token", context -> context.result(Identity.of(context).formToken()), Permission.SIGNED_IN);
            routes.get("/forgotten", context -> context.result("never"));
            routes.post("/small", context -> context.result(size(context.bodyInputStream())), Permission.SCREEN);
            routes.post("/body", context -> context.result("" + context.body().length()), Permission.SCREEN);
            routes.post(
                    "/large",
                    context -> context.result(size(context.bodyInputStream())),
                    Permission.SCREEN,
                    BodyLimit.DOCUMENT);
            routes.get(
                    "/failing",
                    context -> {
                        throw new IllegalStateException("secret of the program");
                    },
                    Permission.NONE);
        }

        private static String size(InputStream body) throws IOException {
            return String.valueOf(body.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @BeforeEach
    void start() {
        start(AccessSettings.standard());
    }

    private void start(AccessSettings settings) {
        ServerSettings all = ServerSettings.standard(home).withPort(0).withAccess(settings);
        database = Database.of(home, null, Map.of());
        access = new Access(
                settings,
                database,
                new AuditTrail(database, Clock.systemUTC()),
                new PlainAccessPages(Language.ENGLISH),
                Clock.systemUTC());
        List<Routes> groups = new ArrayList<>(access.routes());
        groups.add(new ErrorAnswers());
        groups.add(new Sample());
        server = ServerForTests.start(TamizServer.javalin(all, groups), home);
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

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
        assertThat(server.post("/review", form(FormToken.FIELD, token), "Cookie", cookie, "Content-Type", FORM)
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
    void browsersAreLedToSignInAndBackAndNoFurther() {
        HttpResponse<String> led = server.get("/screen?name=x", "Accept", "text/html");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue("/sign-in?next=%2Fscreen%3Fname%3Dx");
        people(Role.ANALYST);
        String form = form("name", "ana", "password", PASSWORD, "next", "//evil.example/");
        assertThat(server.post("/sign-in", form, "Content-Type", FORM).headers().firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void signingInGivesANewSessionInACookieThatScriptsAndOtherSitesDoNotGet() {
        Person ana = people(Role.ANALYST);
        String planted = server.cookie(ana);
        HttpResponse<String> signedIn = server.post(
                "/sign-in",
                form("name", "ana", "password", PASSWORD, "next", "/screen"),
                "Content-Type",
                FORM,
                "Cookie",
                planted);
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location")).hasValue("/screen");
        String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Secure");
        String session = cookie.substring(0, cookie.indexOf(';'));
        assertThat(session).isNotEqualTo(planted);
        assertThat(server.get("/screen", "Cookie", session).body()).isEqualTo("ana");
        assertThat(server.get("/screen", "Cookie", planted).statusCode())
                .as("the session shown before")
                .isEqualTo(401);

        String token = server.get("/token", "Cookie", session).body();
        HttpResponse<String> out = server.post("/sign-out", "", "Cookie", session, FormToken.HEADER, token);
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(server.get("/screen", "Cookie", session).statusCode()).isEqualTo(401);
        assertThat(server.trail().about("person/ana"))
                .extracting(AuditEntry::action)
                .contains("sign-in", "sign-out");
    }

    @Test
    void underTlsTheCookieIsBoundToItAndToThisHost() {
        stop();
        start(new AccessSettings(null, URI.create("https://tamiz.example.org"), true, false, null));
        people(Role.ANALYST);
        HttpResponse<String> signedIn =
                server.post("/sign-in", form("name", "ana", "password", PASSWORD), "Content-Type", FORM);
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-tamiz-session=")
                .contains("Secure");
        assertThat(signedIn.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void wrongPasswordsAreRefusedAlikeAndLockTheName() {
        people(Role.ANALYST);
        String wrong = form("name", "ana", "password", "some wrong password");
        HttpResponse<String> refused = server.post("/sign-in", wrong, "Content-Type", FORM);
        HttpResponse<String> unknown =
                server.post("/sign-in", form("name", "unknown", "password", "x"), "Content-Type", FORM);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().replace("unknown", "ana")).isEqualTo(refused.body());
        for (int i = 0; i < 4; i++) {
            server.post("/sign-in", wrong, "Content-Type", FORM);
        }
        HttpResponse<String> locked =
                server.post("/sign-in", form("name", "ana", "password", PASSWORD), "Content-Type", FORM);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isGreaterThan(1);
        assertThat(locked.body()).contains("Wait a while");
    }

    @Test
    void anAddressTriesToSignInTenTimesAMinute() {
        for (int i = 0; i < 10; i++) {
            String form = form("name", "nobody" + i, "password", "x");
            assertThat(server.post("/sign-in", form, "Content-Type", FORM).statusCode())
                    .isEqualTo(401);
        }
        assertThat(server.post("/sign-in", form("name", "ana", "password", "x"), "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void theFirstAdministratorIsMadeByThePrintedAddressOnce() {
        String path = access.setUpPath();
        assertThat(path).startsWith("/set-up?token=");
        String token = path.substring(path.indexOf('=') + 1);
        assertThat(server.get("/set-up?token=guessed").statusCode()).isEqualTo(404);
        assertThat(server.get("/set-up").statusCode()).isEqualTo(404);
        assertThat(server.get(path).body()).contains("The first administrator").contains(token);
        assertThat(server.get(path, "Accept-Language", "es-MX,en").body()).contains("Primer administrador");
        String weak = form("token", token, "name", "root", "full-name", "R", "password", "short", "again", "short");
        HttpResponse<String> refused = server.post("/set-up", weak, "Content-Type", FORM);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("too short");
        String form = form("token", token, "name", "root", "full-name", "R", "password", PASSWORD, "again", PASSWORD);
        assertThat(server.post("/set-up", form, "Content-Type", FORM, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> made = server.post("/set-up", form, "Content-Type", FORM);
        assertThat(made.statusCode()).isEqualTo(303);
        String cookie = made.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(server.get("/screen", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .body())
                .isEqualTo("root");
        assertThat(server.post("/set-up", form.replace("root", "eve"), "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(404);
        assertThat(access.setUpPath()).isEmpty();
        assertThat(server.people().all()).extracting(Person::name).containsExactly("root");
    }

    @Test
    void anInvitationLeadsToAPasswordOnce() {
        Person ana = server.person("ana", Role.ANALYST);
        String token = server.people().invite(ana, "root");
        assertThat(server.get("/invitation?token=" + token).body()).contains("ana");
        String form = form("token", token, "password", PASSWORD, "again", PASSWORD);
        assertThat(server.post(
                                "/invitation",
                                form("token", token, "password", PASSWORD, "again", "x"),
                                "Content-Type",
                                FORM)
                        .body())
                .contains("not the same");
        assertThat(server.post("/invitation", form, "Content-Type", FORM).statusCode())
                .isEqualTo(303);
        assertThat(server.post("/invitation", form, "Content-Type", FORM).statusCode())
                .isEqualTo(404);
        assertThat(server.post("/sign-in", form("name", "ana", "password", PASSWORD), "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(303);
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

    @Test
    void whatIsTypedIsEscaped() {
        String form = form("name", "\"><script>alert(1)</script>", "password", "x", "next", "/a\"><b>");
        String body = server.post("/sign-in", form, "Content-Type", FORM).body();
        assertThat(body).contains("&lt;script&gt;").doesNotContain("<script>").doesNotContain("<b>");
    }

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

    private Person people(Role... roles) {
        Person ana = server.people().add("ana", "A. G.", Set.of(roles), "root");
        server.people().setPassword(ana, PASSWORD, "root");
        return ana;
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
