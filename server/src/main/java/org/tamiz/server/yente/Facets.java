package org.tamiz.server.yente;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.server.ApiError;
import org.tamiz.server.SearchableLists;
import tools.jackson.core.JsonGenerator;

/** Counts, over everything that a search finds, how often each value of some fields occurs. */
final class Facets {
    private static final Map<String, String> LABELS = Map.of(
            "datasets", "Data sources",
            "schema", "Entity types",
            "countries", "Countries",
            "names", "Names",
            "identifiers", "Identifiers",
            "topics", "Topics",
            "genders", "Genders");

    private static final Map<String, String> TOPICS = Map.of(
            "sanction", "Sanctioned entity",
            "sanction.linked", "Sanction-linked entity",
            "crime", "Crime",
            "crime.terror", "Terrorism",
            "crime.traffick.drug", "Drug trafficking");

    private static final List<String> USUAL = List.of("countries", "topics", "datasets");
    private static final int MOST_VALUES = 100;

    private final EntityFields fields;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    /**
     * Counts nothing yet.
     *
     * @param asked the fields to count; empty for the usual ones
     * @throws Refusal 422 if a field cannot be counted
     */
    Facets(EntityFields fields, List<String> asked) {
        this.fields = fields;
        for (String field : asked.isEmpty() ? USUAL : asked) {
            if (!LABELS.containsKey(field)) {
                throw Refusal.malformed("Parameter facets is " + ApiError.shown(field) + "; it must be one of "
                        + String.join(", ", LABELS.keySet().stream().sorted().toList()) + ".");
            }
            counts.put(field, new HashMap<>());
        }
    }

    /** Counts a party. */
    void count(PreparedParty party) {
        counts.forEach(
                (field, values) -> fields.of(party, field).forEach(value -> values.merge(value, 1, Integer::sum)));
    }

    /** Writes the member {@code facets}: of each field the most frequent values. */
    void write(JsonGenerator json, SearchableLists lists) {
        json.writeObjectPropertyStart("facets");
        counts.forEach((field, values) -> {
            json.writeObjectPropertyStart(field);
            json.writeStringProperty("label", LABELS.getOrDefault(field, field));
            json.writeArrayPropertyStart("values");
            values.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_VALUES)
                    .forEach(value -> {
                        json.writeStartObject();
                        json.writeStringProperty("name", value.getKey());
                        json.writeStringProperty("label", label(field, value.getKey(), lists));
                        json.writeNumberProperty("count", value.getValue());
                        json.writeEndObject();
                    });
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static String label(String field, String value, SearchableLists lists) {
        return switch (field) {
            case "topics" -> TOPICS.getOrDefault(value, value);
            case "countries" -> Values.country(value);
            case "schema" -> Schema.named(value).label();
            case "genders" -> value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
            case "datasets" ->
                lists.lists().publications().stream()
                        .filter(publication -> publication.list().equals(value))
                        .map(Publication::title)
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }
}
