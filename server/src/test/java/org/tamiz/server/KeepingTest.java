package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.server.access.Permission;

/** The pages by which administrators keep people and keys, and what auditors find. */
class KeepingTest {
    private static final String PASSWORD = "correcto caballo pila";

    @TempDir
    Path home;

    private ServerForTests server;
    private Person root;
    private String cookie;

    @BeforeEach
    void start() {
        server = ServerForTests.start(ServerSettings.standard(home));
        root = server.person("root", Role.ADMINISTRATOR);
        cookie = server.cookie(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String page(String path, String cookie) {
        return server.get(path, "Cookie", cookie, "Accept-Language", "en").body();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group();
    }

    @Test
    void onlyAdministratorsAreShownTheWayAndLetIn() {
        assertThat(page("/lists", cookie)).contains("href=\"/people\"", "href=\"/keys\"");
        for (Role role : new Role[] {Role.ANALYST, Role.REVIEWER, Role.AUDITOR}) {
            String other = server.cookie(server.person(role.word(), role));
            assertThat(page("/queue", other))
                    .as(role.word())
                    .contains("href=\"/password\"")
                    .doesNotContain("href=\"/people\"", "href=\"/keys\"");
            for (String path : new String[] {"/people", "/people/" + root.id(), "/keys"}) {
                assertThat(server.get(path, "Cookie", other).statusCode())
                        .as("%s for %s", path, role)
                        .isEqualTo(403);
            }
            for (String path : new String[] {
                "/people", "/people/1/roles", "/people/1/deactivate", "/people/1/invite", "/keys", "/keys/a/revoke"
            }) {
                assertThat(server.submit(other, path).statusCode())
                        .as("%s for %s", path, role)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void whoIsAddedChoosesAPasswordByAnAddressThatIsShownOnce() {
        HttpResponse<String> added =
                server.submit(cookie, "/people", "name", "Ana", "full-name", "Ana <b>Robles</b>", "role", "analyst");
        assertThat(added.statusCode()).isEqualTo(200);
        String address = found("http://127\\.0\\.0\\.1:[0-9]+/invitation\\?token=[A-Za-z0-9_-]{43}", added.body());
        String token = address.substring(address.indexOf('=') + 1);
        assertThat(page("/people", cookie))
                .doesNotContain(token)
                .contains("Ana &lt;b&gt;Robles&lt;/b&gt;", "never", "analyst");

        String chosen = ServerForTests.form("token", token, "password", PASSWORD, "again", PASSWORD);
        assertThat(server.post("/invitation", chosen, "Content-Type", ServerForTests.FORM)
                        .statusCode())
                .isEqualTo(303);
        assertThat(signIn("ana", PASSWORD)).isEqualTo(303);
        assertThat(page("/people", cookie)).as("has signed in").containsPattern("data-label=\"Last signed in\">[0-9]");
        assertThat(server.trail().about("person/ana"))
                .extracting(AuditEntry::who)
                .startsWith("root", "root", "ana");
    }

    private int signIn(String name, String password) {
        return server.post(
                        "/sign-in",
                        ServerForTests.form("name", name, "password", password),
                        "Content-Type",
                        ServerForTests.FORM)
                .statusCode();
    }

    @Test
    void whatIsWrongStandsAtItsFieldInTheReadersLanguage() {
        assertThat(server.submit(cookie, "/people", "name", "ana; --").body())
                .contains("id=\"name-error\"", "id=\"full-name-error\"", "id=\"role-error\"", "value=\"ana; --\"");
        HttpResponse<String> spanish = server.post(
                "/people",
                ServerForTests.form("name", "ROOT", "full-name", "R", "role", "auditor"),
                "Cookie",
                cookie,
                "X-Form-Token",
                server.formToken(cookie),
                "Accept-Language",
                "es",
                "Content-Type",
                ServerForTests.FORM);
        assertThat(spanish.statusCode()).isEqualTo(422);
        assertThat(spanish.body()).contains("Este usuario ya existe");
        assertThat(server.people().all()).hasSize(1);
    }

    @Test
    void whoIsDeactivatedIsSignedOutAtOnce() {
        Person ana = server.person("ana", Role.ANALYST);
        String session = server.cookie(ana);
        assertThat(server.get("/queue", "Cookie", session).statusCode()).isEqualTo(200);
        assertThat(server.submit(cookie, "/people/" + ana.id() + "/deactivate").statusCode())
                .isEqualTo(303);
        assertThat(server.get("/queue", "Cookie", session).statusCode()).isEqualTo(401);
        assertThat(page("/people/" + ana.id(), cookie)).contains("deactivated").doesNotContain("/invite");
        server.submit(cookie, "/people/" + ana.id() + "/activate");
        assertThat(server.get("/queue", "Cookie", session).statusCode())
                .as("the old session")
                .isEqualTo(401);
        assertThat(server.get("/queue", "Cookie", server.cookie(ana)).statusCode())
                .isEqualTo(200);
        assertThat(server.trail().about("person/ana"))
                .extracting(entry -> entry.who() + " " + entry.action())
                .contains("root person.deactivated", "root person.activated");
    }

    @Test
    void otherRolesHoldAtOnceAndSomeAreNeeded() {
        Person ana = server.person("ana", Role.ANALYST);
        String path = "/people/" + ana.id() + "/roles";
        assertThat(server.submit(cookie, path).statusCode()).isEqualTo(422);
        assertThat(server.submit(cookie, path, "role", "auditor", "role", "reviewer")
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.people().find("ana"))
                .extracting(person -> person.roles())
                .isEqualTo(Set.of(Role.REVIEWER, Role.AUDITOR));
    }

    @Test
    void theLastActiveAdministratorStays() {
        HttpResponse<String> refused = server.submit(cookie, "/people/" + root.id() + "/deactivate");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("last active administrator");
        assertThat(server.submit(cookie, "/people/" + root.id() + "/roles", "role", "analyst")
                        .statusCode())
                .isEqualTo(409);
        assertThat(server.get("/people", "Cookie", cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void aKeyIsShownOnceAndRefusedAtOnceWhenItIsRevoked() {
        String nextYear = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
        HttpResponse<String> made = server.submit(
                cookie, "/keys", "label", "core-banking", "scope", "screen", "scope", "audit", "expires", nextYear);
        String secret = found("tamiz_[A-Za-z0-9_-]{43}", made.body());
        assertThat(page("/keys", cookie))
                .doesNotContain(secret)
                .contains("core-banking", "audit, screen", "root, ", "holds");
        assertThat(server.get("/api/v1/lists", "X-Api-Key", secret).statusCode())
                .isEqualTo(200);
        assertThat(server.submit(cookie, "/keys/core-banking/revoke").statusCode())
                .isEqualTo(303);
        assertThat(server.get("/api/v1/lists", "X-Api-Key", secret).statusCode())
                .isEqualTo(401);
        assertThat(page("/keys", cookie)).contains("revoked").doesNotContain("/keys/core-banking/revoke");
        assertThat(server.submit(cookie, "/keys/core-banking/revoke").statusCode())
                .isEqualTo(404);
        assertThat(server.submit(cookie, "/keys", "label", "core-banking", "scope", "approve", "expires", "yesterday")
                        .body())
                .contains("id=\"label-error\"", "id=\"scope-error\"", "id=\"expires-error\"");
        assertThat(server.keys().all()).hasSize(1);
    }

    @Test
    void noFormOfAnotherSiteAndNoKeyChangesPeopleOrKeys() {
        assertThat(server.post("/people", "", "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(server.post("/keys", "", "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(server.post("/password", "", "Cookie", cookie).statusCode()).isEqualTo(403);
        String key = server.key(Permission.ADMINISTER);
        assertThat(server.get("/people", "X-Api-Key", key).statusCode()).isEqualTo(200);
        for (String path : new String[] {
            "/people",
            "/people/" + root.id() + "/roles",
            "/people/" + root.id() + "/activate",
            "/people/" + root.id() + "/deactivate",
            "/people/" + root.id() + "/invite",
            "/keys",
            "/keys/test-1/revoke"
        }) {
            assertThat(server.post(path, "", "X-Api-Key", key).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(server.get("/people", "X-Api-Key", key).statusCode())
                .as("nothing was revoked")
                .isEqualTo(200);
    }

    @Test
    void anAuditorReadsQueueAndCasesAndFindsNothingToChangeThem() {
        String key = server.key(Permission.SCREEN, Permission.REVIEW);
        server.post(
                "/api/v1/screen?raise=true&source=branch",
                "{\"id\": \"C-1\", \"name\": \"Nemesio Oseguera Cervantes\"}",
                "X-Api-Key",
                key,
                "Content-Type",
                "application/json");
        String auditor = server.cookie(server.person("eva", Role.AUDITOR));
        assertThat(server.get("/", "Cookie", auditor).headers().firstValue("Location"))
                .hasValue("/queue");
        assertThat(page("/queue", auditor))
                .contains("Nemesio Oseguera Cervantes")
                .doesNotContain("/take");
        String work = page("/cases/1", auditor);
        assertThat(work)
                .contains("Nemesio Oseguera Cervantes", "class=\"evidence", "History", "You may read this")
                .doesNotContain("action=\"/cases", "href=\"/lists/");
        assertThat(page("/cases/1", server.cookie(server.person("ana", Role.ANALYST))))
                .contains("/cases/1/take", "/cases/1/decide", "/cases/1/note", "/cases/1/file");
    }

    @Test
    void aProgramThatSendsAFormOfTheDeskIsNamedInTheTrail() {
        String key = server.key(Permission.SCREEN, Permission.REVIEW);
        String[] headers = {"X-Api-Key", key, "Content-Type", ServerForTests.FORM};
        server.post("/check/case", ServerForTests.form("name", "Nemesio Oseguera Cervantes"), headers);
        server.post("/cases/1/note", ServerForTests.form("text", "Asked for papers."), headers);
        assertThat(server.trail().about("case/1"))
                .isNotEmpty()
                .extracting(AuditEntry::who)
                .containsOnly("key:test-1");
    }
}
