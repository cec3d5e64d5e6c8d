package org.tamiz.lists.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.TextLines;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The objects of a JSON lines file, one by one. */
final class JsonLines implements AutoCloseable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(TextLines.MOST_CHARACTERS)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final TextInput input;
    private final TextLines lines;
    private final Consumer<Problem> problems;
    private boolean first = true;

    JsonLines(TextInput input, Consumer<Problem> problems) {
        this.input = input;
        this.lines = new TextLines(input);
        this.problems = problems;
    }

    /**
     * A line.
     *
     * @param number its number
     * @param object what it says
     * @param text the line verbatim
     */
    record Line(long number, JsonObject object, String text) {}

    /** The next line that holds an object, or null at the end; others are problems. */
    @Nullable
    Line next() {
        for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (first && text != null && TextInput.isWebPage(text)) {
                throw TextInput.webPage(input.name(), "JSON lines");
            }
            first = false;
            if (text == null) {
                report(
                        line.number(),
                        "this line is longer than " + TextLines.MOST_CHARACTERS + " characters; not used");
            } else if (!text.isBlank()) {
                JsonObject object = parse(line.number(), text);
                if (object != null) {
                    return new Line(line.number(), object, text);
                }
            }
        }
        return null;
    }

    private @Nullable JsonObject parse(long number, String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                report(number, "this line is no JSON object; not used");
                return null;
            }
            JsonObject object = object(json);
            if (json.nextToken() != null) {
                report(number, "something follows the JSON object on this line; not used");
                return null;
            }
            return object;
        } catch (JacksonException e) {
            String said = e.getOriginalMessage();
            report(number, "this line is no JSON (" + said.lines().findFirst().orElse("") + "); not used");
            return null;
        }
    }

    private static JsonObject object(JsonParser json) {
        JsonObject object = new JsonObject();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            Object value = value(json, json.nextToken());
            if (value != null) {
                object.put(name, value);
            }
        }
        return object;
    }

    private static @Nullable Object value(JsonParser json, JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                Object value = value(json, next);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return token == JsonToken.VALUE_NULL ? null : json.getString();
    }

    private void report(long line, String message) {
        problems.accept(new Problem(input.name(), line, message));
    }

    /** The error for a file whose lines are all something else. */
    static TamizException notThis(String file, String format) {
        return TamizException.in(
                TamizException.Code.MALFORMED, file, "has no line of " + format + ". Check the file.", null);
    }

    @Override
    public void close() {
        lines.close();
    }
}
