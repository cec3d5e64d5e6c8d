package org.tamiz.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import org.eclipse.jetty.io.EofException;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.cases.database.DatabaseFault;
import org.tamiz.core.model.TamizException;
import org.tamiz.server.ApiError.Code;
import tools.jackson.core.JacksonException;

/** What becomes of errors: each is answered as an {@link ApiError}. Faults of the server itself are logged, without what was asked. */
final class ErrorAnswers implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(ApiError.class, (error, context) -> answer(context, error));
        routes.exception(JacksonException.class, (e, context) -> answer(context, Json.malformed(e)));
        routes.exception(TamizException.class, (e, context) -> answer(context, of(e, context)));
        routes.exception(JdbiException.class, (e, context) -> answer(context, of(e, context)));
        // Whoever has hung up reads it no more; it is no fault of the server that the log would have to tell.
        routes.exception(
                EofException.class,
                (e, context) ->
                        answer(context, ApiError.of(Code.MALFORMED, "The body breaks off.", "Send it as a whole.")));
        // What the container throws for a form of parts that it cannot take apart.
        routes.exception(
                ServletException.class,
                (e, context) -> answer(
                        context,
                        ApiError.of(Code.MALFORMED, "The form's parts cannot be read.", "Send it as RFC 7578 says.")));
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, of(e, context)));
        routes.exception(Exception.class, (e, context) -> answer(context, fault(e, context)));
    }

    private static void answer(Context context, ApiError error) {
        if (context.res().isCommitted()) {
            // The answer had begun: its end is missing, and the connection is closed, so that nobody takes it for
            // whole.
            throw error;
        }
        context.res().resetBuffer();
        if (error.code() == Code.BUSY || error.code() == Code.UNAVAILABLE) {
            context.header("Retry-After", "1");
        }
        Json.answer(context, error.code().status(), error::write);
    }

    private static ApiError of(TamizException e, Context context) {
        return switch (e.code()) {
            case USAGE -> ApiError.of(Code.INVALID_VALUE, String.valueOf(e.getMessage()), "Correct the request.");
            case MALFORMED -> ApiError.of(Code.MALFORMED, String.valueOf(e.getMessage()), "Correct what was sent.");
            case TOO_LARGE -> ApiError.of(Code.TOO_LARGE, String.valueOf(e.getMessage()), "Send less at a time.");
            case NO_LIST ->
                ApiError.of(
                        Code.NOT_FOUND,
                        String.valueOf(e.getMessage()),
                        "GET /api/v1/lists tells which lists there are, and since when.");
            case NOT_FOUND -> ApiError.of(Code.NOT_FOUND, String.valueOf(e.getMessage()), "Ask for one that is there.");
            case CONFLICT ->
                ApiError.of(
                        Code.CONFLICT,
                        String.valueOf(e.getMessage()),
                        "Look at it again, and decide on what it is now.");
            case FORBIDDEN ->
                ApiError.of(Code.FORBIDDEN, String.valueOf(e.getMessage()), "Ask somebody else to do it.");
            case UNREADABLE, HOME, UNWRITABLE -> {
                LOG.error("{} {} could not be answered.", context.method(), context.endpoint().path, e);
                yield ApiError.of(
                        Code.UNAVAILABLE,
                        "The server cannot read or write its files.",
                        "Whoever runs it finds the reason in its log.");
            }
        };
    }

    private static ApiError of(JdbiException e, Context context) {
        DatabaseFault fault = DatabaseFault.of(e);
        if (fault == null) {
            return fault(e, context);
        }
        // Once for each request, so without the trace; what is said holds no contents.
        LOG.error("The database is {}: {}", fault, String.valueOf(e.getMessage()));
        return switch (fault) {
            case UNREACHABLE ->
                ApiError.of(
                        Code.UNAVAILABLE,
                        "The database cannot be reached.",
                        "Try again; whoever runs the server finds the reason in its log.");
            case BUSY ->
                ApiError.of(
                        Code.BUSY,
                        "Too many are using the database at this moment.",
                        "Send the same again in a while.");
            case FULL ->
                ApiError.of(
                        Code.UNAVAILABLE,
                        "The database has no space left, so nothing of this was kept.",
                        "Whoever runs the server has to make space on its disk; then send the same again.");
        };
    }

    private static ApiError of(HttpResponseException e, Context context) {
        return switch (e.getStatus()) {
            case 404 ->
                ApiError.of(
                        Code.NOT_FOUND,
                        "There is nothing at " + ApiError.shown(context.path()) + ".",
                        "GET /openapi.yaml lists all addresses.");
            case 405 ->
                ApiError.of(
                        Code.METHOD_NOT_ALLOWED,
                        context.method() + " is not possible at " + ApiError.shown(context.path()) + ".",
                        "GET /openapi.yaml tells which methods are.");
            case 411 ->
                ApiError.of(
                        Code.LENGTH_REQUIRED,
                        String.valueOf(e.getMessage()),
                        "Send Content-Length, and no Transfer-Encoding.");
            case 415 ->
                ApiError.of(
                        Code.UNSUPPORTED_MEDIA_TYPE, String.valueOf(e.getMessage()), "Send it as the message says.");
            case 413 ->
                ApiError.of(Code.TOO_LARGE, "The body is too large.", "Send less at a time, or a file as a batch.");
            case 400 -> ApiError.of(Code.MALFORMED, String.valueOf(e.getMessage()), "Correct the request.");
            case 401 -> ApiError.of(Code.UNAUTHENTICATED, String.valueOf(e.getMessage()), "Sign in, or send a key.");
            case 403 ->
                ApiError.of(Code.FORBIDDEN, String.valueOf(e.getMessage()), "Ask an administrator for the permission.");
            case 429 ->
                ApiError.of(
                        Code.TOO_MANY_REQUESTS,
                        String.valueOf(e.getMessage()),
                        "Wait as long as Retry-After says, in seconds.");
            default -> fault(e, context);
        };
    }

    /** Of the exception only its kind and place are logged: its message may hold what was asked. */
    private static ApiError fault(Exception e, Context context) {
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error(
                "{} {} failed: {} at {}",
                context.method(),
                context.endpoint().path,
                e.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        return ApiError.of(
                Code.INTERNAL,
                "The server failed; that is a fault of Tamiz.",
                "Try again; if it stays, report it with the server's log.");
    }
}
