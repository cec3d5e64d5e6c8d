package org.tamiz.lists.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An entity as FollowTheMoney knows it: a party, or something that tells of one, such as a sanction or an address.
 *
 * @param id its id
 * @param schema what it is, such as {@code Person} or {@code Sanction}
 * @param properties what is known of it; every property is a list of texts, and none is empty
 */
public record FtmEntity(String id, String schema, Map<String, List<String>> properties) {
    /** Copies the properties in their order. */
    public FtmEntity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(schema, "schema");
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The first value of a property, or an empty text. */
    public String first(String property) {
        List<String> values = properties.getOrDefault(property, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
