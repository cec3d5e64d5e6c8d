package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditEntry;

/** The page on which everybody changes the own password. */
class OwnPasswordTest {
    private static final String PASSWORD = "correcto caballo pila";
    private static final String OTHER_PASSWORD = "siete barcos de papel";

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

    private String page(String cookie) {
        return server.get("/password", "Cookie", cookie).body();
    }

    @Test
    void theOwnPasswordIsChangedByWhoKnowsThePresentOneAndEndsOtherSessions() {
        Person ana = server.person("ana", Role.AUDITOR);
        String here = server.cookie(ana);
        assertThat(page(here)).contains("no password here");
        server.accounts().passwords().set(ana, PASSWORD, "test");
        here = server.cookie(ana);
        String elsewhere = server.cookie(ana);
        assertThat(page(here)).contains("Present password");
        assertThat(change(here, "some wrong password").statusCode()).isEqualTo(403);
        assertThat(server.get("/password", "Cookie", elsewhere).statusCode()).isEqualTo(200);

        HttpResponse<String> changed = change(here, PASSWORD);
        assertThat(changed.statusCode()).isEqualTo(303);
        String set = changed.headers().firstValue("Set-Cookie").orElseThrow();
        String now = set.substring(0, set.indexOf(';'));
        assertThat(server.get("/password?done=yes", "Cookie", now).body()).contains("Your password is changed");
        assertThat(server.get("/password", "Cookie", elsewhere).statusCode()).isEqualTo(401);
        assertThat(server.get("/password", "Cookie", here).statusCode()).isEqualTo(401);
        assertThat(signIn(PASSWORD)).isEqualTo(401);
        assertThat(signIn(OTHER_PASSWORD)).isEqualTo(303);
    }

    @Test
    void guessingThePresentPasswordIsLimited() {
        Person ana = server.person("ana", Role.ANALYST);
        server.accounts().passwords().set(ana, PASSWORD, "test");
        String here = server.cookie(ana);
        for (int i = 0; i < 5; i++) {
            assertThat(change(here, "wrong password " + i).statusCode()).isEqualTo(403);
        }
        HttpResponse<String> locked = change(here, PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(server.trail().about("person/ana"))
                .extracting(AuditEntry::action)
                .contains("password.refused", "person.locked");
    }

    private HttpResponse<String> change(String cookie, String present) {
        return server.submit(
                cookie, "/password", "present", present, "password", OTHER_PASSWORD, "again", OTHER_PASSWORD);
    }

    private int signIn(String password) {
        return server.post(
                        "/sign-in",
                        ServerForTests.form("name", "ana", "password", password),
                        "Content-Type",
                        ServerForTests.FORM)
                .statusCode();
    }
}
