package org.tamiz.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.ProviderSubjects;
import org.tamiz.cases.access.Secret;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessSettings.OpenIdSettings;

/**
 * Signing in through an OpenID provider. Each try has a state, a nonce and a PKCE verifier of its own, holds once and for ten minutes,
 * and belongs to the browser that began it. The provider says who somebody is; whether that person may sign in, and with which roles,
 * is kept here.
 */
final class OpenIdRoutes implements Routes {
    static final String RETURN = "/sign-in/openid/return";

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdRoutes.class);
    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 1000;

    private final OpenIdSettings settings;
    private final boolean secure;
    private final OpenIdProvider provider;
    private final ProviderSubjects subjects;
    private final SignInRoutes signIn;
    private final AccessLimits limits;
    private final AccessPages pages;
    private final Clock clock;
    private final Map<String, Try> tries = new LinkedHashMap<>();

    /** Somebody who has been sent to the provider. */
    private record Try(String browser, String nonce, String verifier, String next, Instant till) {}

    OpenIdRoutes(
            AccessSettings access,
            OpenIdSettings settings,
            ProviderSubjects subjects,
            SignInRoutes signIn,
            AccessLimits limits,
            AccessPages pages,
            Clock clock) {
        this.settings = settings;
        this.secure = access.secure();
        String address = String.valueOf(access.publicAddress()).replaceFirst("/$", "");
        this.provider = new OpenIdProvider(settings, address + RETURN, clock);
        this.subjects = subjects;
        this.signIn = signIn;
        this.limits = limits;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/sign-in/openid", this::send, Permission.NONE);
        routes.get(RETURN, this::takeBack, Permission.NONE);
    }

    private String cookieName() {
        return secure ? "__Host-tamiz-openid" : "tamiz-openid";
    }

    private void send(Context context) {
        limits.takeSignIn(context);
        String state = Secret.random();
        String browser = Secret.random();
        Try begun = new Try(
                browser,
                Secret.random(),
                Secret.random(),
                LocalAddress.of(context.queryParam("next")),
                clock.instant().plus(HOLDS));
        try {
            String address = provider.authorization(state, begun.nonce(), begun.verifier())
                    .toString();
            remember(state, begun);
            context.cookie(
                    new Cookie(cookieName(), browser, "/", (int) HOLDS.toSeconds(), secure, true, null, SameSite.LAX));
            context.redirect(address, HttpStatus.SEE_OTHER);
        } catch (IOException e) {
            refuse(context, e, HttpStatus.BAD_GATEWAY);
        }
    }

    private void takeBack(Context context) {
        limits.takeSignIn(context);
        String browser = context.cookie(cookieName());
        context.cookie(new Cookie(cookieName(), "", "/", 0, secure, true, null, SameSite.LAX));
        Try begun = forget(context.queryParam("state"));
        try {
            if (begun == null || browser == null || !begun.browser().equals(browser)) {
                throw new IdToken.Refused("this browser has not begun it, or too long ago");
            }
            String issuer = context.queryParam("iss");
            if (issuer != null && !issuer.equals(settings.issuer().toString())) {
                throw new IdToken.Refused("another issuer answers");
            }
            String code = context.queryParam("code");
            if (code == null) {
                throw new IdToken.Refused("the provider gives no code");
            }
            IdToken token = provider.redeem(code, begun.nonce(), begun.verifier());
            String name = token.name(settings.nameClaim());
            Person person = subjects.check(settings.issuer().toString(), token.subject(), name == null ? "" : name);
            if (person == null) {
                context.status(HttpStatus.FORBIDDEN);
                pages.refused(context, AccessPhrase.NOT_ADDED);
                return;
            }
            signIn.open(context, person);
            context.redirect(begun.next(), HttpStatus.SEE_OTHER);
        } catch (IdToken.Refused e) {
            subjects.refused(settings.issuer().toString());
            refuse(context, e, HttpStatus.FORBIDDEN);
        } catch (IOException e) {
            refuse(context, e, HttpStatus.BAD_GATEWAY);
        }
    }

    private void refuse(Context context, Exception why, HttpStatus status) {
        LOG.warn("Signing in through the provider has failed: {}.", why.getMessage());
        context.status(status);
        pages.refused(context, AccessPhrase.PROVIDER_REFUSED);
    }

    private synchronized void remember(String state, Try begun) {
        Instant now = clock.instant();
        tries.values().removeIf(one -> one.till().isBefore(now));
        if (tries.size() >= MOST_TRIES) {
            tries.remove(tries.keySet().iterator().next());
        }
        tries.put(state, begun);
    }

    private synchronized @Nullable Try forget(@Nullable String state) {
        Try begun = state == null ? null : tries.remove(state);
        return begun == null || begun.till().isBefore(clock.instant()) ? null : begun;
    }
}
