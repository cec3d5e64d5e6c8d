package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.server.access.FormToken;
import org.tamiz.server.access.Permission;

/** Every route of the server, asked for by everybody. */
class RoutePermissionsTest {
    @TempDir
    Path home;

    /** What stands in docs/security.md. */
    private static Set<Permission> documented(Role role) {
        return switch (role) {
            case ANALYST -> EnumSet.of(Permission.SIGNED_IN, Permission.SCREEN, Permission.REVIEW);
            case REVIEWER -> EnumSet.of(Permission.SIGNED_IN, Permission.SCREEN, Permission.REVIEW, Permission.APPROVE);
            case ADMINISTRATOR ->
                EnumSet.of(Permission.SIGNED_IN, Permission.SCREEN, Permission.ADMINISTER, Permission.MEASURE);
            case AUDITOR -> EnumSet.of(Permission.SIGNED_IN, Permission.AUDIT);
        };
    }

    @Test
    void everyRouteLetsInWhoMayAndNobodyElse() {
        SoftAssertions all = new SoftAssertions();
        try (TamizServer server =
                        TamizServer.start(ServerSettings.standard(home).withPort(0));
                ServerForTests client = ServerForTests.of(server, home)) {
            List<Endpoint> routes = server.endpoints().stream()
                    .filter(endpoint -> endpoint.method.isHttpMethod())
                    .toList();
            assertThat(routes).hasSizeGreaterThan(5);
            for (Endpoint route : routes) {
                String name = route.method + " " + route.path;
                Roles roles = route.metadata(Roles.class);
                Set<Permission> needed = EnumSet.noneOf(Permission.class);
                for (RouteRole role : roles == null ? Set.<RouteRole>of() : roles.getRoles()) {
                    if (role instanceof Permission permission) {
                        needed.add(permission);
                    }
                }
                all.assertThat(needed).as("permissions of %s", name).isNotEmpty();
                if (needed.contains(Permission.NONE)) {
                    continue;
                }
                // Nothing has the number 0, so that nothing is found and nothing done.
                String path = route.path.replaceAll("[{<][^}>]*[}>]", "0").replace("*", "0");
                if (!needed.contains(Permission.MEASURE)) {
                    all.assertThat(client.status(route.method.name(), path))
                            .as("%s for nobody", name)
                            .isEqualTo(401);
                }
                for (Role role : Role.values()) {
                    int status = asRole(client, role, route.method.name(), path);
                    boolean allowed = documented(role).stream().anyMatch(needed::contains);
                    if (allowed) {
                        all.assertThat(status).as("%s for %s", name, role).isNotIn(401, 403, 429);
                        // Who is not let in is sent to sign in; who signs out is sent there, too.
                        if (!path.equals("/sign-out")) {
                            all.assertThat(status).as("%s for %s", name, role).isNotEqualTo(303);
                        }
                    } else {
                        all.assertThat(status).as("%s for %s", name, role).isEqualTo(403);
                    }
                }
            }
        }
        all.assertAll();
    }

    /** In a session of its own, since some routes end it. */
    private static int asRole(ServerForTests client, Role role, String method, String path) {
        String login = role.word() + "-" + client.people().all().size();
        Person person = client.person(login, role);
        String cookie = client.cookie(person);
        return client.status(method, path, "Cookie", cookie, FormToken.HEADER, client.formToken(cookie));
    }
}
