package org.tamiz.customers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tamiz.core.model.Identifier;

/**
 * What a row says, by field. Values that say nothing ("", "-", "null", "n/a") are left out.
 *
 * @param byField the values of each field, in the file's order
 * @param identifiers identifiers whose type the row itself states
 */
public record Values(Map<Field, List<String>> byField, List<Identifier> identifiers) {
    private static final Set<String> NOTHING = Set.of("", "-", "--", "null", "n/a", "#n/a");
    private static final int LONGEST_NOTHING = 4;

    /** Collects values row by row. */
    static final class Collector {
        private final Map<Field, List<String>> byField = new EnumMap<>(Field.class);
        private final List<Identifier> identifiers = new ArrayList<>();

        /** Adds a value unless it says nothing. */
        void add(Field field, String value) {
            String stripped = value.strip();
            if (stripped.length() > LONGEST_NOTHING || !NOTHING.contains(stripped.toLowerCase(Locale.ROOT))) {
                byField.computeIfAbsent(field, key -> new ArrayList<>(1)).add(stripped);
            }
        }

        /** Adds an identifier with its type. */
        void add(Identifier identifier) {
            identifiers.add(identifier);
        }

        /** What was added. */
        Values values() {
            return new Values(byField, identifiers);
        }
    }

    /** Copies both. */
    public Values {
        byField = byField.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byField));
        identifiers = List.copyOf(identifiers);
    }

    /** All values of a field; empty if the row has none. */
    public List<String> all(Field field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The values of a field as one text, or the empty text. */
    public String text(Field field) {
        return String.join(" ", all(field));
    }

    /** Whether the row says nothing at all. */
    public boolean isEmpty() {
        return byField.isEmpty() && identifiers.isEmpty();
    }
}
