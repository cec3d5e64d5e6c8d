package org.tamiz.server;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.Access;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.Identity;
import org.tamiz.server.access.Permission;
import org.tamiz.server.access.PlainAccessPages;

/** A server with access control over routes of the tests' own, which say who has come through. */
abstract class SampleServer {
    /** The type of forms. */
    static final String FORM = ServerForTests.FORM;

    static final String PASSWORD = "correcto caballo pila";

    @TempDir
    Path home;

    private Database database;
    Access access;
    ServerForTests server;

    @BeforeEach
    void start() {
        start(AccessSettings.standard());
    }

    /** Starts again under other settings. */
    final void start(AccessSettings settings) {
        ServerSettings all = ServerSettings.standard(home).withPort(0).withAccess(settings);
        database = Database.of(home, null, Map.of());
        access = new Access(
                settings,
                Accounts.of(database, new AuditTrail(database, Clock.systemUTC()), Clock.systemUTC()),
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
            routes.post("/form", context -> context.result(String.valueOf(context.formParam("x"))), Permission.SCREEN);
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

    /** Adds ana, who signs in with {@link #PASSWORD}. */
    Person people(Role... roles) {
        Person ana = server.people().add("ana", "A. G.", Set.of(roles), "root");
        server.accounts().passwords().set(ana, PASSWORD, "root");
        return ana;
    }
}
