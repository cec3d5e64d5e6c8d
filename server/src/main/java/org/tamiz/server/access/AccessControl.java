package org.tamiz.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.ApiKey;
import org.tamiz.cases.access.ApiKeys;
import org.tamiz.cases.access.Session;
import org.tamiz.cases.access.Sessions;
import org.tamiz.server.Routes;

/**
 * Stands before every route and lets in who has the permission that it names: by a key ({@code Authorization: ApiKey …},
 * {@code Authorization: Bearer …} or {@code X-Api-Key}), or by the session of somebody who has signed in. A route that names no
 * permission lets nobody in. Safe for threads.
 */
public final class AccessControl implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(AccessControl.class);
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Passed on by a proxy; such a request does not come from this machine even if the proxy is on it. */
    private static final List<String> PROXY_HEADERS = List.of("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP");

    private final AccessSettings settings;
    private final ApiKeys keys;
    private final Sessions sessions;
    private final AccessLimits limits;
    private final SessionCookie cookie;
    private final SecurityHeaders headers;

    /** Access control over what a database holds. */
    public AccessControl(AccessSettings settings, Accounts accounts, AccessLimits limits) {
        this.settings = settings;
        this.keys = accounts.keys();
        this.sessions = accounts.sessions();
        this.limits = limits;
        this.cookie = new SessionCookie(settings.secure());
        this.headers = new SecurityHeaders(settings.secure());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(headers::set);
        routes.beforeMatched(this::enter);
    }

    /** Logs the routes that name no permission, and so let nobody in. */
    public static void logClosed(List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            if (endpoint.method.isHttpMethod() && needed(roles(endpoint)).isEmpty()) {
                LOG.error("{} {} names no permission and is refused.", endpoint.method, endpoint.path);
            }
        }
    }

    private static Set<RouteRole> roles(Endpoint endpoint) {
        Roles roles = endpoint.metadata(Roles.class);
        return roles == null ? Set.of() : roles.getRoles();
    }

    private static Set<Permission> needed(Set<RouteRole> roles) {
        EnumSet<Permission> needed = EnumSet.noneOf(Permission.class);
        for (RouteRole role : roles) {
            if (role instanceof Permission permission) {
                needed.add(permission);
            }
        }
        return needed;
    }

    private void enter(Context context) {
        Set<RouteRole> roles = context.routeRoles();
        Set<Permission> needed = needed(roles);
        if (needed.isEmpty()) {
            throw new ForbiddenResponse("This address names no permission, so nobody may use it.");
        }
        BoundedBody.check(context, roles);
        if (needed.contains(Permission.NONE)) {
            enterOpen(context);
            return;
        }
        limits.checkFailures(context);
        Identity identity = identify(context, needed);
        identity.attachTo(context);
        limits.take(identity, context);
        if (needed.stream().noneMatch(identity::may)) {
            throw new ForbiddenResponse(identity.name() + " may not do this.");
        }
        if (identity.isPerson() && changes(context)) {
            checkForm(context, identity);
        }
    }

    /** Nothing is needed, but pages show who has signed in. */
    private void enterOpen(Context context) {
        if (changes(context) && FormToken.isFromElsewhere(context, settings.origin(context))) {
            throw new ForbiddenResponse("Another site has sent this form.");
        }
        Identity person = person(context);
        if (person != null) {
            person.attachTo(context);
        }
    }

    private Identity identify(Context context, Set<Permission> needed) {
        String secret = shownKey(context);
        if (secret != null) {
            ApiKey key = keys.find(secret);
            if (key == null) {
                limits.countFailure(context);
                context.header("WWW-Authenticate", "ApiKey");
                throw new UnauthorizedResponse("The key is not known, or has expired or been revoked.");
            }
            Identity program = Identity.of(key);
            if (program.may(Permission.ADMINISTER)) {
                // Auditors ask when such a key was used at all; what it changes is told where it changes it.
                keys.noteUse(key);
            }
            return program;
        }
        Identity person = person(context);
        if (person != null) {
            return person;
        }
        Set<Permission> local = EnumSet.of(Permission.MEASURE);
        if (settings.openMatching()) {
            local.add(Permission.SCREEN);
        }
        local.retainAll(needed);
        if (!local.isEmpty() && isLocal(context)) {
            return new Identity("local", local, null, "");
        }
        throw unauthenticated(context);
    }

    /** Sends people to sign in; tells programs that a key is missing. Throws if it does not return an exception to throw. */
    private static UnauthorizedResponse unauthenticated(Context context) {
        String accepted = context.header("Accept");
        boolean page = accepted != null && accepted.contains("text/html");
        String address = "/sign-in";
        if (page && context.method().equals(HandlerType.GET)) {
            String query = context.queryString();
            String here = context.path() + (query == null ? "" : "?" + query);
            address += "?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
        }
        if (context.header("HX-Request") != null) {
            context.header("HX-Redirect", "/sign-in");
        } else if (page) {
            throw new SignInNeeded(address);
        }
        context.header("WWW-Authenticate", "ApiKey");
        return new UnauthorizedResponse("Sign in, or send a key as X-Api-Key.");
    }

    private @Nullable Identity person(Context context) {
        String secret = cookie.secret(context);
        Session session = secret == null ? null : sessions.find(secret);
        return secret == null || session == null ? null : Identity.of(session.person(), secret);
    }

    private static @Nullable String shownKey(Context context) {
        String key = context.header("X-Api-Key");
        if (key != null) {
            return key.strip();
        }
        String authorization = context.header("Authorization");
        if (authorization == null) {
            return null;
        }
        String text = authorization.strip();
        for (String scheme : new String[] {"ApiKey ", "Bearer "}) {
            if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return text.substring(scheme.length()).strip();
            }
        }
        return null;
    }

    private void checkForm(Context context, Identity identity) {
        if (FormToken.isFromElsewhere(context, settings.origin(context))) {
            throw new ForbiddenResponse("Another site has sent this form.");
        }
        if (!FormToken.isCarried(context, identity)) {
            throw new ForbiddenResponse("The form does not belong to this session; load the page again.");
        }
    }

    private static boolean changes(Context context) {
        HandlerType method = context.method();
        return !method.equals(HandlerType.GET)
                && !method.equals(HandlerType.HEAD)
                && !method.equals(HandlerType.OPTIONS);
    }

    /**
     * Whether a request comes from this machine, and neither through a proxy on it nor from a page of another site in a browser
     * on it, whatever name that site gives this machine's address.
     */
    private boolean isLocal(Context context) {
        String host = context.header("Host");
        if (settings.behindProxy()
                || host == null
                || !LOCAL_NAMES.contains(host.replaceFirst(":[0-9]+$", ""))
                || FormToken.isFromElsewhere(context, settings.origin(context))
                || PROXY_HEADERS.stream().anyMatch(name -> context.header(name) != null)) {
            return false;
        }
        String address = context.req().getRemoteAddr();
        return address.startsWith("127.")
                || address.equals("0:0:0:0:0:0:0:1")
                || address.equals("::1")
                || address.equals("[0:0:0:0:0:0:0:1]")
                || address.equals("[::1]");
    }
}
