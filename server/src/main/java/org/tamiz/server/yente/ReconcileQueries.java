package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Policy;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import org.tamiz.server.ApiError;
import org.tamiz.server.Json;
import org.tamiz.server.operation.MeasuredWork;
import org.tamiz.server.operation.MeasuredWork.Stage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Answers a batch of reconciliation queries. Candidates are given down to the least threshold, for a person chooses among them;
 * {@code match}, by which OpenRefine decides without one, is true for strong hits only.
 */
final class ReconcileQueries {
    private static final int USUAL_LIMIT = 5;
    private static final int MOST_CANDIDATES = 500;

    private final PartyTable table;
    private final PartyFilter filter;
    private final Screener screener;
    private final MeasuredWork work;

    private ReconcileQueries(PartyTable table, Set<String> searched, PartyFilter filter, MeasuredWork work) {
        this.work = work;
        this.table = table;
        this.filter = filter;
        this.screener = MatchRoutes.screener(table, searched, Policy.LEAST_THRESHOLD);
    }

    /** Answers the queries of a request, each by its key. */
    static void answer(Context context, PartyTable table, Set<String> searched, JsonNode queries, Turns turns) {
        if (!queries.isObject()) {
            throw Refusal.malformed("\"queries\" must be an object of queries by keys such as q0.");
        }
        if (queries.size() > QueryReader.MOST_QUERIES) {
            throw QueryReader.tooMany();
        }
        Parameters parameters = new Parameters(context);
        Algorithms.check(parameters.text("algorithm", Algorithms.TAMIZ), new ArrayList<>());
        ReconcileQueries answers = new ReconcileQueries(table, searched, PartyFilter.of(parameters), turns.work());
        Map<String, List<Hit>> found = turns.take(Stage.SCREEN, () -> answers.candidates(queries));
        Standing.of(table.lists(), searched, answers.screener.policy()).intoHeaders(context);
        context.header("x-batch-size", Integer.toString(found.size()));
        turns.work().time(Stage.WRITE, () -> write(context, found));
    }

    private static void write(Context context, Map<String, List<Hit>> found) {
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            found.forEach((key, hits) -> {
                json.writeObjectPropertyStart(key);
                json.writeArrayPropertyStart("result");
                hits.forEach(hit -> write(json, hit));
                json.writeEndArray();
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    private Map<String, List<Hit>> candidates(JsonNode queries) {
        Map<String, List<Hit>> found = new LinkedHashMap<>();
        queries.properties().forEach(query -> found.put(query.getKey(), candidates(query.getKey(), query.getValue())));
        return found;
    }

    private List<Hit> candidates(String key, JsonNode query) {
        if (!query.isObject()) {
            throw Refusal.malformed("Query " + ApiError.shown(key) + " must be an object.");
        }
        Map<String, List<String>> properties = properties(key, query);
        if (properties.isEmpty()) {
            // An empty cell has no candidates.
            return List.of();
        }
        QueryEntity entity = QueryReader.entity(key, null, type(query), properties, new ArrayList<>());
        int limit = query.path("limit").isIntegralNumber() ? query.path("limit").intValue() : USUAL_LIMIT;
        Screening screening = screener.screen(entity.record(), Channel.CHECK);
        work.screened(screening);
        return screening.hits().stream()
                .filter(hit -> filter.wants(table, hit.publication(), hit.party()))
                .limit(Math.max(0, Math.min(limit, MOST_CANDIDATES)))
                .toList();
    }

    /** The type asked for, the first of several; anything if none is. */
    private static String type(JsonNode query) {
        JsonNode type = query.path("type");
        JsonNode first = type.isArray() ? type.path(0) : type;
        JsonNode name = first.isObject() ? first.path("id") : first;
        return name.isString() && !name.stringValue().isBlank() ? name.stringValue() : Schema.THING.word();
    }

    private static Map<String, List<String>> properties(String key, JsonNode query) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        add(key, properties, Property.NAME.word(), query.path("query"));
        JsonNode further = query.path("properties");
        if (further.isArray()) {
            for (JsonNode property : further) {
                String pid = property.path("pid").asString("");
                add(key, properties, pid.substring(pid.indexOf(':') + 1), property.path("v"));
            }
        }
        return properties;
    }

    /** Adds a value or several; one that is itself reconciled counts by its name. */
    private static void add(String key, Map<String, List<String>> properties, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(one -> add(key, properties, name, one));
            return;
        }
        JsonNode plain = value.isObject() ? value.path("name") : value;
        if (name.isEmpty() || !plain.isValueNode() || plain.isNull()) {
            return;
        }
        String text = plain.asString().strip();
        List<String> values = properties.getOrDefault(name, new ArrayList<>());
        if (text.length() > QueryReader.LONGEST_VALUE || values.size() == QueryReader.MOST_VALUES) {
            throw Refusal.malformed("Query " + ApiError.shown(key) + " has too much of " + ApiError.shown(name)
                    + ": at most " + QueryReader.MOST_VALUES + " values of " + QueryReader.LONGEST_VALUE
                    + " characters.");
        }
        if (!text.isEmpty()) {
            values.add(text);
            properties.put(name, values);
        }
    }

    private static void write(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        Schema schema = Schema.of(hit.party().kind());
        json.writeStringProperty("id", EntityIds.of(hit.publication(), hit.party()));
        json.writeStringProperty("name", hit.party().primaryName().text());
        json.writeStringProperty(
                "description", schema.label() + ", " + hit.publication().title());
        json.writeArrayPropertyStart("type");
        ReconcileManifest.type(json, schema);
        json.writeEndArray();
        json.writeNumberProperty("score", hit.score().probability());
        json.writeBooleanProperty("match", hit.band() == Band.STRONG);
        json.writeEndObject();
    }
}
