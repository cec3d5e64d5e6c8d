package org.tamiz.server.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.cases.access.ApiKeys;
import org.tamiz.cases.access.People;
import org.tamiz.cases.access.Sessions;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessSettings.OpenIdSettings;

/** Everything about who is let in, over one database. */
public final class Access {
    /** Who changes things on the command line, for the trail. */
    public static final String COMMAND_LINE = "command";

    private final List<Routes> routes;
    private final FirstRun firstRun;

    /** Access to a server. */
    public Access(AccessSettings settings, Database database, AuditTrail trail, AccessPages pages, Clock clock) {
        People people = new People(database, trail, clock);
        Sessions sessions = new Sessions(database, trail, clock);
        AccessLimits limits = new AccessLimits();
        this.firstRun = people.hasAdministrator() ? FirstRun.over(clock) : new FirstRun(clock);
        SignInRoutes signIn = new SignInRoutes(settings, people, sessions, limits, pages, firstRun, clock);
        List<Routes> all = new ArrayList<>();
        all.add(new AccessControl(settings, new ApiKeys(database, trail, clock), sessions, limits));
        all.add(signIn);
        OpenIdSettings openId = settings.openId();
        if (openId != null) {
            all.add(new OpenIdRoutes(settings, openId, people, signIn, limits, pages, clock));
        }
        this.routes = List.copyOf(all);
    }

    /** What stands before all routes, and the routes for signing in. */
    public List<Routes> routes() {
        return routes;
    }

    /** The path under which the first administrator is added; empty if there is one. */
    public String setUpPath() {
        return firstRun.path();
    }
}
