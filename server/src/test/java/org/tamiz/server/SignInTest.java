package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.FormToken;

/** Signing in and out, the first administrator, and invitations. */
class SignInTest extends SampleServer {
    @Test
    void signingInGivesANewSessionInACookieThatScriptsAndOtherSitesDoNotGet() {
        Person ana = people(Role.ANALYST);
        String planted = server.cookie(ana);
        HttpResponse<String> signedIn = server.post(
                "/sign-in",
                ServerForTests.form("name", "ana", "password", PASSWORD, "next", "/screen"),
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
                server.post("/sign-in", ServerForTests.form("name", "ana", "password", PASSWORD), "Content-Type", FORM);
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-tamiz-session=")
                .contains("Secure");
        assertThat(signedIn.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void wrongPasswordsAreRefusedAlikeAndLockTheName() {
        people(Role.ANALYST);
        String wrong = ServerForTests.form("name", "ana", "password", "some wrong password");
        HttpResponse<String> refused = server.post("/sign-in", wrong, "Content-Type", FORM);
        HttpResponse<String> unknown =
                server.post("/sign-in", ServerForTests.form("name", "unknown", "password", "x"), "Content-Type", FORM);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().replace("unknown", "ana")).isEqualTo(refused.body());
        for (int i = 0; i < 4; i++) {
            server.post("/sign-in", wrong, "Content-Type", FORM);
        }
        HttpResponse<String> locked =
                server.post("/sign-in", ServerForTests.form("name", "ana", "password", PASSWORD), "Content-Type", FORM);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isGreaterThan(1);
        assertThat(locked.body()).contains("Wait a while");
    }

    @Test
    void anAddressTriesToSignInTenTimesAMinute() {
        for (int i = 0; i < 10; i++) {
            String form = ServerForTests.form("name", "nobody" + i, "password", "x");
            assertThat(server.post("/sign-in", form, "Content-Type", FORM).statusCode())
                    .isEqualTo(401);
        }
        assertThat(server.post("/sign-in", ServerForTests.form("name", "ana", "password", "x"), "Content-Type", FORM)
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
        String weak = ServerForTests.form(
                "token", token, "name", "root", "full-name", "R", "password", "short", "again", "short");
        HttpResponse<String> refused = server.post("/set-up", weak, "Content-Type", FORM);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("too short");
        String form = ServerForTests.form(
                "token", token, "name", "root", "full-name", "R", "password", PASSWORD, "again", PASSWORD);
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
        String token = server.accounts().invitations().invite(ana, "root");
        assertThat(server.get("/invitation?token=" + token).body()).contains("ana");
        String form = ServerForTests.form("token", token, "password", PASSWORD, "again", PASSWORD);
        assertThat(server.post(
                                "/invitation",
                                ServerForTests.form("token", token, "password", PASSWORD, "again", "x"),
                                "Content-Type",
                                FORM)
                        .body())
                .contains("not the same");
        assertThat(server.post("/invitation", form, "Content-Type", FORM).statusCode())
                .isEqualTo(303);
        assertThat(server.post("/invitation", form, "Content-Type", FORM).statusCode())
                .isEqualTo(404);
        assertThat(server.post(
                                "/sign-in",
                                ServerForTests.form("name", "ana", "password", PASSWORD),
                                "Content-Type",
                                FORM)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsTypedIsEscaped() {
        String form = ServerForTests.form("name", "\"><script>alert(1)</script>", "password", "x", "next", "/a\"><b>");
        String body = server.post("/sign-in", form, "Content-Type", FORM).body();
        assertThat(body).contains("&lt;script&gt;").doesNotContain("<script>").doesNotContain("<b>");
    }

    @Test
    void browsersAreLedToSignInAndBackAndNoFurther() {
        HttpResponse<String> led = server.get("/screen?name=x", "Accept", "text/html");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue("/sign-in?next=%2Fscreen%3Fname%3Dx");
        people(Role.ANALYST);
        String form = ServerForTests.form("name", "ana", "password", PASSWORD, "next", "//evil.example/");
        assertThat(server.post("/sign-in", form, "Content-Type", FORM).headers().firstValue("Location"))
                .hasValue("/");
    }
}
