package org.tamiz.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the server reads and writes it: within limits on depth and lengths, in UTF-8. */
public final class Json {
    /** The deepest that objects and arrays of a request may be nested. */
    public static final int DEEPEST = 32;
    /** The most UTF-16 units of a text in a request. */
    public static final int LONGEST_TEXT = 100_000;

    /** Makes parsers and generators, for what is read and written piece by piece. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    /** Turns JSON into values and back, within the same limits; for what is small and seldom. */
    public static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private static final String TYPE = "application/json";

    private Json() {}

    /**
     * A parser of a request's body.
     *
     * @param mostBytes the most bytes that the body may have
     * @throws ApiError if the body says that it has more, or is compressed
     */
    public static JsonParser parser(Context context, long mostBytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), body(context, mostBytes));
    }

    /**
     * The bytes of a request's body.
     *
     * @param mostBytes the most that it may have; reading beyond throws {@link ApiError}
     * @throws ApiError if the body says that it has more, or is compressed
     */
    public static InputStream body(Context context, long mostBytes) {
        String encoding = context.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw ApiError.of(
                    ApiError.Code.UNSUPPORTED_MEDIA_TYPE,
                    "The body is compressed (" + ApiError.shown(encoding) + "), which is not read.",
                    "Send it as it is.");
        }
        if (context.req().getContentLengthLong() > mostBytes) {
            throw tooLarge(mostBytes);
        }
        return new BoundedBody(context.bodyInputStream(), mostBytes);
    }

    /** Answers with JSON that is written piece by piece. */
    public static void answer(Context context, int status, Consumer<JsonGenerator> content) {
        context.status(status).contentType(TYPE);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), context.outputStream())) {
            content.accept(json);
        }
    }

    /** A property whose value may be missing, and then is left out. */
    public static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /** The error for JSON that cannot be read, with its place in the body. */
    public static ApiError malformed(JacksonException e) {
        ApiError error = e instanceof StreamConstraintsException
                ? ApiError.of(
                        ApiError.Code.TOO_LARGE,
                        "The JSON is beyond what is read: " + firstLine(e),
                        "Nest objects at most " + DEEPEST + " deep, and keep texts below " + LONGEST_TEXT
                                + " characters and names below 1000.")
                : ApiError.of(
                        ApiError.Code.MALFORMED,
                        "The body is not valid JSON: " + firstLine(e) + ".",
                        "Correct the JSON at the place told.");
        TokenStreamLocation place = e.getLocation();
        return place == null || place.getLineNr() < 1 ? error : error.at(place.getLineNr(), place.getColumnNr());
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("it breaks off");
    }

    private static ApiError tooLarge(long mostBytes) {
        return ApiError.of(
                        ApiError.Code.TOO_LARGE,
                        "The body has more than " + mostBytes + " bytes.",
                        "Send less at a time, or a file to /api/v1/batches.")
                .limit(mostBytes);
    }

    /** A body that ends with an error where it is too long. */
    private static final class BoundedBody extends InputStream {
        private final InputStream body;
        private final long most;
        private long read;

        BoundedBody(InputStream body, long most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = body.read(bytes, offset, length);
            read += Math.max(0, count);
            if (read > most) {
                throw tooLarge(most);
            }
            return count;
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
