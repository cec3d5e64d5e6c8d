package org.tamiz.server.operation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tamiz.cases.access.Secret;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Identity;

/**
 * Gives each request an identifier, which stands in the answer's {@code X-Request-Id} and in each line of the log that is about it, and
 * writes a line when it is answered: method, pattern of the route, status, milliseconds, and who asked. Never the path, the query or
 * the body, which are about customers.
 */
public final class RequestLog implements Routes {
    /** The header that names a request; one that comes from a proxy is kept. */
    static final String HEADER = "X-Request-Id";

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final String STARTED = "tamiz.started";
    private static final int LENGTH = 16;
    private static final double NANOS_OF_MILLI = 1e6;

    private final Metrics metrics;

    /** Writes down requests, and counts them too. */
    public RequestLog(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(this::begin);
        routes.after(this::end);
    }

    private void begin(Context context) {
        context.attribute(STARTED, System.nanoTime());
        String shown = context.header(HEADER);
        String id = shown != null && ACCEPTED.matcher(shown).matches()
                ? shown
                : Secret.random().substring(0, LENGTH);
        MDC.put("request", id);
        context.header(HEADER, id);
    }

    private void end(Context context) {
        @Nullable Long started = context.attribute(STARTED);
        long nanos = started == null ? 0 : System.nanoTime() - started;
        String route = route(context);
        String method = method(context);
        metrics.request(method, route, context.statusCode(), nanos);
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("ms", Math.round(nanos / NANOS_OF_MILLI * 10) / 10.0)
                .addKeyValue("who", Identity.of(context).name())
                .log("request");
        MDC.remove("request");
    }

    /** The method; {@code other} for one that a client has made up, lest it make up measures too, without end. */
    private static String method(Context context) {
        String name = context.method().name();
        return METHODS.contains(name) ? name : "other";
    }

    /** The pattern of the route, such as {@code /api/v1/parties/{list}/{id}}; {@code unknown} where there is none. */
    private static String route(Context context) {
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        return matched == null ? "unknown" : matched.path;
    }
}
