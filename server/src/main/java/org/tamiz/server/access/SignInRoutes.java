package org.tamiz.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.Invitations;
import org.tamiz.cases.access.PasswordRule;
import org.tamiz.cases.access.Passwords;
import org.tamiz.cases.access.People;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Sessions;
import org.tamiz.cases.access.SignIn;
import org.tamiz.core.model.TamizException;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessPages.Chooser;
import org.tamiz.server.access.AccessPages.PasswordView;
import org.tamiz.server.access.AccessPages.SignInView;

/** Signing in with a password, signing out, invitations, and the first administrator. */
public final class SignInRoutes implements Routes {
    private final People people;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Sessions sessions;
    private final AccessLimits limits;
    private final SessionCookie cookie;
    private final AccessPages pages;
    private final FirstRun firstRun;
    private final Clock clock;
    private final boolean provider;

    /** Routes over the people of a database. */
    public SignInRoutes(
            AccessSettings settings,
            Accounts accounts,
            AccessLimits limits,
            AccessPages pages,
            FirstRun firstRun,
            Clock clock) {
        this.people = accounts.people();
        this.passwords = accounts.passwords();
        this.invitations = accounts.invitations();
        this.sessions = accounts.sessions();
        this.limits = limits;
        this.cookie = new SessionCookie(settings.secure());
        this.pages = pages;
        this.firstRun = firstRun;
        this.clock = clock;
        this.provider = settings.openId() != null;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(
                SignInNeeded.class, (needed, context) -> context.redirect(needed.address(), HttpStatus.SEE_OTHER));
        routes.get("/sign-in", context -> pages.signIn(context, view(context, null)), Permission.NONE);
        routes.post("/sign-in", this::signIn, Permission.NONE, BodyLimit.CREDENTIALS);
        routes.post("/sign-out", this::signOut, Permission.SIGNED_IN);
        routes.get("/set-up", this::showSetUp, Permission.NONE);
        routes.post("/set-up", this::setUp, Permission.NONE, BodyLimit.CREDENTIALS);
        routes.get("/invitation", this::showInvitation, Permission.NONE);
        routes.post("/invitation", this::acceptInvitation, Permission.NONE, BodyLimit.CREDENTIALS);
    }

    private SignInView view(Context context, @Nullable AccessPhrase problem) {
        String next = problem == null ? context.queryParam("next") : context.formParam("next");
        return new SignInView(
                LocalAddress.of(next),
                problem == null ? "" : field(context, "name").strip(),
                provider,
                problem);
    }

    private void signIn(Context context) {
        limits.takeSignIn(context);
        // The form has come as a whole before it takes a place that others wait for.
        String name = field(context, "name").strip();
        String password = field(context, "password");
        SignIn outcome;
        limits.beginHashing(context);
        try {
            outcome = passwords.check(name, password);
        } finally {
            limits.endHashing();
        }
        Person person = outcome.person();
        Instant locked = outcome.lockedTill();
        if (person != null) {
            open(context, person);
            context.redirect(LocalAddress.of(context.formParam("next")), HttpStatus.SEE_OTHER);
        } else if (locked != null) {
            refuseTill(context, locked);
            pages.signIn(context, view(context, AccessPhrase.LOCKED));
        } else {
            context.status(HttpStatus.UNAUTHORIZED);
            pages.signIn(context, view(context, AccessPhrase.WRONG));
        }
    }

    /** Says with an answer that a name is locked. */
    void refuseTill(Context context, Instant locked) {
        long seconds = Math.max(1, Duration.between(clock.instant(), locked).toSeconds());
        context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(seconds));
    }

    /** Opens a session under a new secret, whatever the browser has shown before. */
    void open(Context context, Person person) {
        String before = cookie.secret(context);
        if (before != null) {
            sessions.close(before);
        }
        cookie.set(context, sessions.open(person));
    }

    private void signOut(Context context) {
        String secret = cookie.secret(context);
        if (secret != null) {
            sessions.close(secret);
        }
        cookie.remove(context);
        // What the browser has kept of the pages goes too.
        context.header("Clear-Site-Data", "\"cache\", \"storage\"").redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private void showSetUp(Context context) {
        String token = query(context, "token");
        if (firstRun.holds(token)) {
            pages.password(context, new PasswordView(Chooser.FIRST, token, "", "", null));
        } else {
            refuse(context);
        }
    }

    private void setUp(Context context) {
        limits.takeSignIn(context);
        String token = field(context, "token");
        if (!firstRun.holds(token)) {
            refuse(context);
            return;
        }
        String name = field(context, "name").strip();
        String fullName = field(context, "full-name").strip();
        AccessPhrase problem = problem(context, name, fullName);
        if (problem == null) {
            try {
                Person person = people.addFirst(name, fullName, field(context, "password"));
                firstRun.end();
                open(context, person);
                context.redirect("/", HttpStatus.SEE_OTHER);
                return;
            } catch (TamizException e) {
                if (people.hasAdministrator()) {
                    firstRun.end();
                    refuse(context);
                    return;
                }
                problem = AccessPhrase.NAME_REFUSED;
            }
        }
        context.status(HttpStatus.BAD_REQUEST);
        pages.password(context, new PasswordView(Chooser.FIRST, token, name, fullName, problem));
    }

    private void showInvitation(Context context) {
        limits.checkFailures(context);
        String token = query(context, "token");
        Person person = invitations.invited(token);
        if (person == null) {
            limits.countFailure(context);
            refuse(context);
        } else {
            pages.password(context, new PasswordView(Chooser.INVITED, token, person.name(), person.fullName(), null));
        }
    }

    private void acceptInvitation(Context context) {
        limits.takeSignIn(context);
        String token = field(context, "token");
        Person invited = invitations.invited(token);
        if (invited == null) {
            refuse(context);
            return;
        }
        AccessPhrase problem = problem(context, invited.name(), invited.fullName());
        if (problem != null) {
            context.status(HttpStatus.BAD_REQUEST);
            pages.password(
                    context, new PasswordView(Chooser.INVITED, token, invited.name(), invited.fullName(), problem));
            return;
        }
        Person person = invitations.accept(token, field(context, "password"));
        if (person == null) {
            refuse(context);
            return;
        }
        open(context, person);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    /** What is wrong with the password that a form chooses; null if nothing is. */
    static @Nullable AccessPhrase problem(Context context, String name, String fullName) {
        String password = field(context, "password");
        if (!password.equals(field(context, "again"))) {
            return AccessPhrase.NOT_THE_SAME;
        }
        PasswordRule.Fault fault = PasswordRule.fault(password, name, fullName);
        return fault == null ? null : AccessPhrase.of(fault);
    }

    private void refuse(Context context) {
        context.status(HttpStatus.NOT_FOUND);
        pages.refused(context, AccessPhrase.EXPIRED);
    }

    /** A field of a form; empty if it is not there. */
    static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }

    private static String query(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }
}
