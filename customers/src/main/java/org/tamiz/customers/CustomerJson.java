package org.tamiz.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads customers from JSON objects. Their properties are named like the columns of a CSV file; a value is a text, a number, or
 * an array of them; {@code identifiers} may also be an array of objects with {@code type} and {@code value}. Safe for threads.
 */
public final class CustomerJson {
    /** Makes parsers within the limits on what a customer may be. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    /** A hostile file may name every property otherwise. */
    private static final int MOST_KNOWN = 1_000;
    /** So many properties of a customer that are not used are told. */
    private static final int MOST_TOLD = 10;

    private final Map<String, Field> mapping;
    private final DateOrder order;
    private final Map<String, Optional<Field>> known = new ConcurrentHashMap<>();

    /**
     * A reader.
     *
     * @param mapping what the user says properties hold, by property name
     * @param order how dates are written
     */
    public CustomerJson(Map<String, Field> mapping, DateOrder order) {
        this.mapping = Map.copyOf(mapping);
        this.order = order;
    }

    /**
     * Reads a customer, and passes over properties that say nothing to Tamiz.
     *
     * @param json at the start of the customer's object, or at its first property; at its end afterwards
     * @param line the line the object starts at, from 1
     * @param id the id to use if the object states none
     * @throws tools.jackson.core.JacksonException if it is no valid JSON, or beyond the parser's limits
     */
    public Customer read(JsonParser json, long line, String id) {
        return read(json, line, id, name -> {});
    }

    /** The same, and the customer's problems tell of each property that was not used. */
    public Customer readStrictly(JsonParser json, long line, String id) {
        List<String> unused = new ArrayList<>(0);
        Customer customer = read(json, line, id, name -> {
            if (unused.size() <= MOST_TOLD && !unused.contains(name)) {
                unused.add(name);
            }
        });
        for (int i = 0; i < unused.size(); i++) {
            customer =
                    customer.withProblem(i == MOST_TOLD ? "further properties were not used." : notUsed(unused.get(i)));
        }
        return customer;
    }

    private static String notUsed(String name) {
        String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        return "the property \"" + shown + "\" was not used: "
                + (Field.ofColumn(name) == null && !isIdentifiers(name)
                        ? "no field is called so. Correct its name, or leave it out."
                        : "its value is no text or number. Write one, or leave it out.");
    }

    private Customer read(JsonParser json, long line, String id, Consumer<String> unused) {
        int depth = json.streamReadContext().getNestingDepth();
        Values.Collector collector = new Values.Collector();
        try {
            boolean begun = json.currentToken() == JsonToken.PROPERTY_NAME;
            for (String name = begun ? json.currentName() : json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                property(json, name, collector, unused);
            }
            return Customer.of(line, id, collector.values(), order);
        } catch (IllegalArgumentException e) {
            while (json.streamReadContext().getNestingDepth() >= depth) {
                json.nextToken();
            }
            return Customer.unreadable(line, String.valueOf(e.getMessage()));
        }
    }

    private void property(JsonParser json, String name, Values.Collector collector, Consumer<String> unused) {
        Field field = field(name);
        switch (json.currentToken()) {
            case START_OBJECT -> {
                if (isIdentifiers(name)) {
                    identifier(json, collector);
                } else {
                    unused.accept(name);
                    json.skipChildren();
                }
            }
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    property(json, name, collector, unused);
                }
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (field != null) {
                    collector.add(field, json.getString());
                } else {
                    unused.accept(name);
                }
            }
            // It says nothing about a customer.
            case VALUE_NULL -> {}
            default -> unused.accept(name);
        }
    }

    /** The field of a property. The same few names come again and again, so they are looked up once each. */
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

    private static boolean isIdentifiers(String name) {
        return name.equalsIgnoreCase("identifiers");
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
