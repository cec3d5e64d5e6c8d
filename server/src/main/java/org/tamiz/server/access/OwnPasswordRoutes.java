package org.tamiz.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Passwords;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.SignIn;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessPages.Chooser;
import org.tamiz.server.access.AccessPages.PasswordView;

/** The page on which somebody who has signed in changes the own password. */
final class OwnPasswordRoutes implements Routes {
    private static final String ADDRESS = Chooser.SIGNED_IN.address();

    private final Passwords passwords;
    private final SignInRoutes signIn;
    private final AccessLimits limits;
    private final AccessPages pages;

    OwnPasswordRoutes(Passwords passwords, SignInRoutes signIn, AccessLimits limits, AccessPages pages) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ADDRESS, this::show, Permission.SIGNED_IN);
        routes.post(ADDRESS, this::change, Permission.SIGNED_IN);
    }

    private static Person person(Context context) {
        Person person = Identity.of(context).person();
        if (person == null) {
            throw new ForbiddenResponse("Only people have a password.");
        }
        return person;
    }

    private void show(Context context) {
        Person person = person(context);
        if (context.queryParam("done") != null) {
            pages.tell(context, AccessPhrase.CHANGE_PASSWORD, AccessPhrase.PASSWORD_CHANGED);
        } else if (passwords.has(person)) {
            form(context, person, null);
        } else {
            pages.tell(context, AccessPhrase.CHANGE_PASSWORD, AccessPhrase.NO_PASSWORD);
        }
    }

    private void form(Context context, Person person, @Nullable AccessPhrase problem) {
        pages.password(context, new PasswordView(Chooser.SIGNED_IN, "", person.name(), person.fullName(), problem));
    }

    private void change(Context context) {
        Person person = person(context);
        AccessPhrase problem = SignInRoutes.problem(context, person.name(), person.fullName());
        if (problem != null) {
            context.status(HttpStatus.BAD_REQUEST);
            form(context, person, problem);
            return;
        }
        SignIn outcome;
        limits.beginHashing(context);
        try {
            outcome = passwords.change(
                    person, SignInRoutes.field(context, "present"), SignInRoutes.field(context, "password"));
        } finally {
            limits.endHashing();
        }
        Instant locked = outcome.lockedTill();
        if (outcome.person() != null) {
            // All sessions have ended, this one too: it goes on under a new secret.
            signIn.open(context, person);
            context.redirect(ADDRESS + "?done=yes", HttpStatus.SEE_OTHER);
        } else if (locked != null) {
            signIn.refuseTill(context, locked);
            form(context, person, AccessPhrase.LOCKED);
        } else {
            context.status(HttpStatus.FORBIDDEN);
            form(context, person, AccessPhrase.PRESENT_WRONG);
        }
    }
}
