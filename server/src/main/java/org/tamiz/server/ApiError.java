package org.tamiz.server;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What is wrong with a request, told to whoever sent it: a stable code for programs, and for people what is wrong and what to
 * do. Thrown wherever it is found; the answer is {@code {"error": {"code": …, "message": …, "remedy": …}}} with the code's
 * status.
 */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 80;

    private final Code code;
    private final String remedy;
    private final @Nullable String field;
    private final int line;
    private final int column;
    private final long limit;

    /** What can be wrong. The names, in lower case, and the statuses are stable. */
    public enum Code {
        /** The body is not what it should be: no JSON, no CSV, no UTF-8. */
        MALFORMED(400),
        /** An option or property that there is none of. */
        UNKNOWN_OPTION(400),
        /** A value that an option or property cannot have. */
        INVALID_VALUE(400),
        /** Something that must be there is missing. */
        MISSING(400),
        /** Nobody has signed in, or the key is not known or has expired. */
        UNAUTHENTICATED(401),
        /** Who asks may not do this. */
        FORBIDDEN(403),
        /** There is nothing at this address. */
        NOT_FOUND(404),
        /** The address is there, but not for this method. */
        METHOD_NOT_ALLOWED(405),
        /** The client took too long to send its request. */
        TIMEOUT(408),
        /** Somebody else changed it, or it is in no state for this. */
        CONFLICT(409),
        /** The length of a body is not told. */
        LENGTH_REQUIRED(411),
        /** More than a limit allows; {@code limit} tells it. */
        TOO_LARGE(413),
        /** A kind of body that is not read. */
        UNSUPPORTED_MEDIA_TYPE(415),
        /** The request makes sense, but none of it can be used: no record to screen, a document that cannot be read. */
        UNUSABLE(422),
        /** Too many requests from one client. */
        TOO_MANY_REQUESTS(429),
        /** A fault of the server; it is in its log. */
        INTERNAL(500),
        /** Too many requests at this moment; the same later will do. */
        BUSY(503),
        /** What the server needs is not there: its database, its home folder, a list. */
        UNAVAILABLE(503);

        private final int status;

        Code(int status) {
            this.status = status;
        }

        /** The HTTP status that goes with it. */
        public int status() {
            return status;
        }

        /** The code as programs read it, such as {@code too_large}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ApiError(
            Code code, String message, String remedy, @Nullable String field, int line, int column, long limit) {
        // Nobody reads the trace of what a client did wrong.
        super(message, null, false, false);
        this.code = Objects.requireNonNull(code, "code");
        this.remedy = remedy;
        this.field = field;
        this.line = line;
        this.column = column;
        this.limit = limit;
    }

    /**
     * An error.
     *
     * @param message what is wrong, in a sentence
     * @param remedy what to do, in a sentence
     */
    public static ApiError of(Code code, String message, String remedy) {
        return new ApiError(code, message, remedy, null, 0, 0, 0);
    }

    /** A value that an option or property cannot have. */
    public static ApiError invalid(String field, String message, String remedy) {
        return of(Code.INVALID_VALUE, message, remedy).field(field);
    }

    /** The same, about an option or property, such as {@code threshold} or {@code records[3].birth_date}. */
    public ApiError field(String name) {
        return new ApiError(code, message(), remedy, name, line, column, limit);
    }

    /** The same, at a place in the body; both count from 1. */
    public ApiError at(int newLine, int newColumn) {
        return new ApiError(code, message(), remedy, field, newLine, newColumn, limit);
    }

    /** The same, with the limit that was gone beyond. */
    public ApiError limit(long most) {
        return new ApiError(code, message(), remedy, field, line, column, most);
    }

    /** What is wrong, for programs. */
    public Code code() {
        return code;
    }

    /** What is wrong, for people. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The option or property it is about; null if it is about none. */
    public @Nullable String field() {
        return field;
    }

    /** Writes {@code {"error": …}}. */
    public void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("error");
        json.writeStringProperty("code", code.word());
        json.writeStringProperty("message", message());
        json.writeStringProperty("remedy", remedy);
        Json.optional(json, "field", field);
        if (line > 0) {
            json.writeNumberProperty("line", line);
            json.writeNumberProperty("column", column);
        }
        if (limit > 0) {
            json.writeNumberProperty("limit", limit);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A value from outside for a message: not too long, and without signs that would break the line. */
    public static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        return "\"" + (line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line) + "\"";
    }
}
