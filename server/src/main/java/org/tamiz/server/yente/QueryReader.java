package org.tamiz.server.yente;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.server.ApiError;
import tools.jackson.databind.JsonNode;

/** Reads the things asked about from the JSON of a request. */
final class QueryReader {
    /** The most queries of one request. */
    static final int MOST_QUERIES = 100;
    /** The most values of one query; each name costs a search of its own. */
    static final int MOST_VALUES = 100;
    /** The most characters of a value. */
    static final int LONGEST_VALUE = 2_000;

    private QueryReader() {}

    /**
     * The queries of a body {@code {"queries": {key: {"id", "schema", "properties"}}}}.
     *
     * @throws Refusal if there is none, there are too many, or one cannot be compared; the message names it
     */
    static List<QueryEntity> queries(JsonNode body) {
        if (!body.isObject()) {
            throw Refusal.malformed("The body must be an object with \"queries\".");
        }
        JsonNode queries = body.get("queries");
        if (queries == null || !queries.isObject()) {
            throw Refusal.malformed("Field required: \"queries\", an object of queries by your own keys.");
        }
        if (queries.isEmpty()) {
            throw Refusal.bad("No queries provided.");
        }
        if (queries.size() > MOST_QUERIES) {
            throw tooMany();
        }
        List<QueryEntity> read = new ArrayList<>(queries.size());
        queries.properties().forEach(entry -> read.add(query(entry.getKey(), entry.getValue())));
        return read;
    }

    /** The refusal of a batch that is too large. */
    static Refusal tooMany() {
        return Refusal.bad("Too many queries in one batch (limit: " + MOST_QUERIES + ")");
    }

    private static QueryEntity query(String key, JsonNode query) {
        if (!query.isObject()) {
            throw Refusal.malformed("Query " + ApiError.shown(key) + " must be an object with schema and properties.");
        }
        JsonNode schema = query.get("schema");
        if (schema == null || !schema.isString()) {
            throw Refusal.malformed("Query " + ApiError.shown(key) + ": field required: \"schema\", such as Person.");
        }
        JsonNode properties = query.get("properties");
        if (properties == null || !properties.isObject()) {
            throw Refusal.malformed("Query " + ApiError.shown(key)
                    + ": field required: \"properties\", an object of values by property.");
        }
        JsonNode id = query.get("id");
        if (id != null && !id.isNull() && !id.isValueNode()) {
            throw Refusal.malformed("Query " + ApiError.shown(key) + ": \"id\" must be a text.");
        }
        List<String> notes = new ArrayList<>();
        Map<String, List<String>> values = values(key, properties, notes);
        return entity(key, id == null || id.isNull() ? null : id.asString(), schema.stringValue(), values, notes);
    }

    /**
     * A query whose values are known.
     *
     * @throws Refusal if its schema is not known or nothing of it can be compared
     */
    static QueryEntity entity(
            String key, @Nullable String id, String schemaName, Map<String, List<String>> values, List<String> notes) {
        Schema schema = Schema.named(schemaName);
        ScreeningRecord record = PropertyRecord.of(key, schema.kind(), values, notes);
        if (record == null) {
            throw Refusal.bad("Cannot compare query " + ApiError.shown(key)
                    + ": it has neither a name nor an identifier. Give it one, or leave it out.");
        }
        return new QueryEntity(key, id, schema, values, record, notes);
    }

    private static Map<String, List<String>> values(String key, JsonNode properties, List<String> notes) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            List<String> texts = new ArrayList<>();
            JsonNode value = property.getValue();
            Iterable<JsonNode> each = value.isArray() ? value : List.of(value);
            for (JsonNode one : each) {
                String text = text(key, property.getKey(), one, notes);
                if (text != null) {
                    texts.add(text);
                }
            }
            count += texts.size();
            if (count > MOST_VALUES) {
                throw Refusal.malformed(
                        "Query " + ApiError.shown(key) + " has more than " + MOST_VALUES + " values. Send fewer.");
            }
            if (!texts.isEmpty()) {
                values.put(property.getKey(), texts);
            }
        }
        return values;
    }

    /** The text of a value: numbers and truth values are written out; blank ones and nulls are none. */
    private static @Nullable String text(String key, String property, JsonNode value, List<String> notes) {
        if (value.isNull()) {
            return null;
        }
        if (value.isObject() || value.isArray()) {
            notes.add(key + ": a value of property " + property + " is no text and is not compared.");
            return null;
        }
        String text = value.asString().strip();
        if (text.length() > LONGEST_VALUE) {
            throw Refusal.malformed("Query " + ApiError.shown(key) + ": a value of " + ApiError.shown(property)
                    + " has more than " + LONGEST_VALUE + " characters.");
        }
        return text.isEmpty() ? null : text;
    }
}
