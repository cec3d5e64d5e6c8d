package org.tamiz.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.TextLines;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Customers in a file of one JSON object per line. Its properties are named like the columns of a CSV file; a value is a
 * text, a number, or an array of them; {@code identifiers} may also be an array of objects with {@code type} and
 * {@code value}.
 */
public final class JsonlCustomers implements CustomerFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** A hostile file may name every property otherwise. */
    private static final int MOST_KNOWN = 1_000;

    private final TextLines lines;
    private final Map<String, Field> mapping;
    private final DateOrder order;
    private final Map<String, Optional<Field>> known = new HashMap<>();
    private long row;

    private JsonlCustomers(TextInput input, Map<String, Field> mapping, DateOrder order) {
        this.lines = new TextLines(input);
        this.mapping = mapping;
        this.order = order;
    }

    /**
     * Opens a file.
     *
     * @param mapping what the user says properties hold, by property name
     * @param order how dates are written
     * @throws org.tamiz.core.model.TamizException if it cannot be read
     */
    public static JsonlCustomers open(TextInput input, Map<String, Field> mapping, DateOrder order) {
        return new JsonlCustomers(input, mapping, order);
    }

    @Override
    public @Nullable Customer next() {
        for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (text == null) {
                row++;
                return Customer.unreadable(line.number(), "this line is too long; write one record per line.");
            }
            if (!text.isBlank()) {
                row++;
                return read(line.number(), text);
            }
        }
        return null;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void close() {
        lines.close();
    }

    private Customer read(long line, String text) {
        Values.Collector collector = new Values.Collector();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Customer.unreadable(line, "this line is not a JSON object; write one {…} per line.");
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                property(json, name, collector);
            }
            if (json.nextToken() != null) {
                return Customer.unreadable(
                        line, "there is more on this line than one JSON object; write one per line.");
            }
        } catch (JacksonException e) {
            return Customer.unreadable(
                    line,
                    "this is not valid JSON ("
                            + e.getOriginalMessage().lines().findFirst().orElse("broken") + ").");
        } catch (IllegalArgumentException e) {
            return Customer.unreadable(line, String.valueOf(e.getMessage()));
        }
        return Customer.of(line, String.valueOf(row), collector.values(), order);
    }

    private void property(JsonParser json, String name, Values.Collector collector) {
        boolean identifiers = name.equalsIgnoreCase("identifiers");
        Field field = field(name);
        switch (json.currentToken()) {
            case START_OBJECT -> {
                if (identifiers) {
                    identifier(json, collector);
                } else {
                    json.skipChildren();
                }
            }
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    property(json, name, collector);
                }
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (field != null) {
                    collector.add(field, json.getString());
                }
            }
            default -> {
                // null, true and false say nothing about a customer.
            }
        }
    }

    /** The field of a property. The same few names come on every line, so they are looked up once each. */
    private @Nullable Field field(String name) {
        Optional<Field> field = known.get(name);
        if (field == null) {
            field = Optional.ofNullable(mapped(name));
            if (known.size() < MOST_KNOWN) {
                known.put(name, field);
            }
        }
        return field.orElse(null);
    }

    private @Nullable Field mapped(String name) {
        for (Map.Entry<String, Field> entry : mapping.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                return entry.getValue();
            }
        }
        Field usual = Field.ofColumn(name);
        return usual == null || mapping.containsValue(usual) ? null : usual;
    }

    /** An object with type and value, and perhaps country; or one whose properties are types. */
    private static void identifier(JsonParser json, Values.Collector collector) {
        String type = null;
        String value = null;
        String country = null;
        List<Identifier> byType = new ArrayList<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
                json.skipChildren();
                continue;
            }
            String text = json.getString();
            switch (name) {
                case "type" -> type = text;
                case "value" -> value = text;
                case "country" -> country = text;
                default -> byType.add(identifier(name, text, null));
            }
        }
        if (type != null && value != null) {
            collector.add(identifier(type, value, country == null ? null : CountryOrNationality.code(country)));
        }
        byType.forEach(collector::add);
    }

    /** An identifier of a type that Tamiz does not know keeps the type's name as its label. */
    private static Identifier identifier(String type, String value, @Nullable String country) {
        Field field = Field.ofColumn(type);
        if (field != null && field.identifier() != null) {
            return new Identifier(field.identifier(), value, country, null);
        }
        try {
            return new Identifier(IdentifierType.parse(type), value, country, null);
        } catch (IllegalArgumentException e) {
            return new Identifier(IdentifierType.OTHER, value, country, type);
        }
    }
}
