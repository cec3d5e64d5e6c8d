package org.tamiz.server.api;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A small JSON object that tells what to do; its properties are checked as they are read. */
record Command(ObjectNode json) {
    private static final long MOST_BYTES = 64 << 10;

    /**
     * Reads a request's body.
     *
     * @param properties the properties that it may have
     * @throws ApiError if it is no object, or has others
     */
    static Command of(Context context, Set<String> properties) {
        JsonNode node = Json.MAPPER.readTree(Json.body(context, MOST_BYTES));
        if (!(node instanceof ObjectNode object)) {
            throw ApiError.of(
                    Code.MALFORMED,
                    "The body is no JSON object.",
                    "Send one with "
                            + String.join(", ", properties.stream().sorted().toList()) + ".");
        }
        for (String name : object.propertyNames()) {
            if (!properties.contains(name)) {
                throw ApiError.of(
                                Code.UNKNOWN_OPTION,
                                "There is no property " + ApiError.shown(name) + " here.",
                                "Use "
                                        + String.join(
                                                ", ",
                                                properties.stream().sorted().toList()) + ".")
                        .field(name);
            }
        }
        return new Command(object);
    }

    /** A text that must be there. */
    String text(String name) {
        String text = optionalText(name);
        if (text == null || text.isBlank()) {
            throw ApiError.of(Code.MISSING, "The property " + name + " is missing.", "Add it.")
                    .field(name);
        }
        return text;
    }

    /** A text, or null if it is not there or null. */
    @Nullable
    String optionalText(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw ApiError.invalid(name, name + " is no text.", "Write a text.");
        }
        return value.asString();
    }

    /** A whole number that must be there. */
    long number(String name) {
        Integer number = optionalNumber(name);
        if (number == null) {
            throw ApiError.of(Code.MISSING, "The property " + name + " is missing.", "Add it.")
                    .field(name);
        }
        return number;
    }

    /** A whole number, or null if it is not there or null. */
    @Nullable
    Integer optionalNumber(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isInt()) {
            throw ApiError.invalid(name, name + " is no whole number.", "Write a number.");
        }
        return value.asInt();
    }
}
