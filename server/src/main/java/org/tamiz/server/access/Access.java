package org.tamiz.server.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.cases.access.Accounts;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessSettings.OpenIdSettings;

/** The routes that let people and programs in, by the accounts of a database. */
public final class Access {
    /** Who changes things on the command line, for the trail. */
    public static final String COMMAND_LINE = "command";

    private final List<Routes> routes;
    private final FirstRun firstRun;

    /** Access to a server. */
    public Access(AccessSettings settings, Accounts accounts, AccessPages pages, Clock clock) {
        AccessLimits limits = new AccessLimits();
        this.firstRun = accounts.people().hasAdministrator() ? FirstRun.over(clock) : new FirstRun(clock);
        SignInRoutes signIn = new SignInRoutes(settings, accounts, limits, pages, firstRun, clock);
        List<Routes> all = new ArrayList<>();
        all.add(new AccessControl(settings, accounts, limits));
        all.add(signIn);
        all.add(new OwnPasswordRoutes(accounts.passwords(), signIn, limits, pages));
        OpenIdSettings openId = settings.openId();
        if (openId != null) {
            all.add(new OpenIdRoutes(settings, openId, accounts.subjects(), signIn, limits, pages, clock));
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
