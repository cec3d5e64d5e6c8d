package org.tamiz.cases.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How JSON is put together and taken apart here. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** An object without properties; they stay in the order in which they are put. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A JSON value without spaces. Halves of surrogate pairs, which no UTF-8 can hold, are written as escapes. */
    public static String text(JsonNode node) {
        String text = MAPPER.writeValueAsString(node);
        return StoredText.isWellFormed(text) ? text : StoredText.withEscapes(text);
    }

    /** A JSON value over several lines, for people. */
    public static String pretty(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    /**
     * Reads an object.
     *
     * @param what what it is, for the message
     * @throws TamizException MALFORMED if the text is no JSON object
     */
    public static ObjectNode readObject(String text, String what) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw TamizException.of(
                    Code.MALFORMED,
                    "The " + what + " is no JSON (" + e.getOriginalMessage() + "). Restore it from a backup.");
        }
        throw TamizException.of(Code.MALFORMED, "The " + what + " is no JSON object. Restore it from a backup.");
    }

    static void put(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    static void put(ObjectNode object, String name, @Nullable Enum<?> value) {
        if (value != null) {
            object.put(name, word(value));
        }
    }

    static <T> void put(ObjectNode object, String name, List<T> values, Function<T, JsonNode> json) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(name);
            values.forEach(value -> array.add(json.apply(value)));
        }
    }

    static void putTexts(ObjectNode object, String name, List<String> values) {
        put(object, name, values, JsonNodeFactory.instance::stringNode);
    }

    /** An enum's value as it is written: in lower case with hyphens. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String optionalText(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null ? null : value.asString();
    }

    static String text(JsonNode object, String name) {
        String value = optionalText(object, name);
        if (value == null) {
            throw TamizException.of(
                    Code.MALFORMED, "A stored object lacks its \"" + name + "\". Restore it from a backup.");
        }
        return value;
    }

    static <E extends Enum<E>> @Nullable E optionalEnum(JsonNode object, String name, Class<E> type) {
        String word = optionalText(object, name);
        return word == null ? null : parse(word, type);
    }

    /**
     * The value that {@link #word} writes so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <E extends Enum<E>> E parse(String word, Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> E enumOf(JsonNode object, String name, Class<E> type) {
        return parse(text(object, name), type);
    }

    static <T> List<T> list(JsonNode object, String name, Function<JsonNode, T> read) {
        JsonNode array = object.get(name);
        List<T> values = new ArrayList<>();
        if (array != null) {
            array.forEach(value -> values.add(read.apply(value)));
        }
        return values;
    }

    static List<String> texts(JsonNode object, String name) {
        return list(object, name, JsonNode::asString);
    }
}
