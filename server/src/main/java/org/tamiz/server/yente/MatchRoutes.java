package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Policy;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import org.tamiz.server.Json;
import org.tamiz.server.operation.MeasuredWork.Stage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** {@code POST /match/{dataset}}: compares up to a hundred entities with the lists. */
final class MatchRoutes {
    private static final long MOST_BYTES = 4L << 20;
    private static final int USUAL_LIMIT = 5;
    private static final int MOST_RESULTS = 500;
    private static final double USUAL_THRESHOLD = 0.70;

    /** A key that stands twice in a body would lose a query. */
    static final ObjectReader READER = Json.MAPPER
            .reader()
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private MatchRoutes() {}

    /**
     * What a request asks of scores.
     *
     * @param limit the most results of a query
     * @param threshold the least score of a match
     * @param cutoff the least score of a result
     */
    record Bounds(int limit, double threshold, double cutoff) {
        static Bounds of(Parameters parameters, List<String> notes) {
            double threshold = Objects.requireNonNullElse(parameters.share("threshold"), USUAL_THRESHOLD);
            Double stated = parameters.share("cutoff");
            // What counts as a match is never kept back because nobody lowered the other bound too.
            double cutoff = stated == null ? Math.min(USUAL_THRESHOLD, threshold) : stated;
            double least = Policy.LEAST_THRESHOLD;
            if (Math.min(cutoff, threshold) < least) {
                notes.add("Scores below " + least + " are not computed to the end: results and totals begin there.");
            }
            return new Bounds(parameters.number("limit", USUAL_LIMIT, 0, MOST_RESULTS), threshold, cutoff);
        }

        /** The least probability of a hit, so that both bounds can be answered. */
        double leastOfHits() {
            return Math.min(MOST_CERTAIN, Math.max(Policy.LEAST_THRESHOLD, Math.min(threshold, cutoff)));
        }

        private static final double MOST_CERTAIN = 0.999_999;
    }

    /** What was found for a query. */
    private record Found(QueryEntity query, List<Hit> results, int total) {}

    static void match(Context context, PartyTable table, Turns turns) {
        Parameters parameters = new Parameters(context);
        List<String> notes = new ArrayList<>();
        Set<String> searched = Datasets.searched(table.lists(), context.pathParam("dataset"), parameters);
        Algorithms.check(parameters.text("algorithm", Algorithms.TAMIZ), notes);
        Bounds bounds = Bounds.of(parameters, notes);
        PartyFilter filter = PartyFilter.of(parameters);
        List<QueryEntity> queries = turns.work().time(Stage.READ, () -> {
            JsonNode body = READER.readTree(Json.body(context, MOST_BYTES));
            List<QueryEntity> read = QueryReader.queries(body);
            noteIgnored(body, notes);
            return read;
        });
        Screener screener = screener(table, searched, bounds.leastOfHits());
        List<Found> found = turns.take(Stage.SCREEN, () -> {
            List<Found> all = new ArrayList<>(queries.size());
            for (QueryEntity query : queries) {
                notes.addAll(query.notes());
                Screening screening = screener.screen(query.record(), Channel.FILE);
                turns.work().screened(screening);
                all.add(found(table, screening, query, filter, bounds, notes));
            }
            return all;
        });
        Standing standing = Standing.of(table.lists(), searched, screener.policy());
        standing.intoHeaders(context);
        context.header("x-batch-size", Integer.toString(found.size()));
        turns.work().time(Stage.WRITE, () -> write(context, table, found, bounds, standing, notes));
    }

    private static void write(
            Context context,
            PartyTable table,
            List<Found> found,
            Bounds bounds,
            Standing standing,
            List<String> notes) {
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("responses");
            found.forEach(one -> write(json, table, one, bounds));
            json.writeEndObject();
            json.writeNumberProperty("limit", bounds.limit());
            standing.write(json, notes);
            json.writeEndObject();
        });
    }

    /** A screener of some lists with a threshold. */
    static Screener screener(PartyTable table, Set<String> searched, double threshold) {
        Policy policy = table.lists().policy();
        boolean everything =
                searched.size() == table.lists().lists().publications().size();
        Policy asked = (everything ? policy : policy.withLists(searched)).withThreshold(threshold);
        Screener screener = table.lists().screener();
        return asked.equals(policy) ? screener : screener.under(asked);
    }

    private static void noteIgnored(JsonNode body, List<String> notes) {
        for (String member : List.of("weights", "config")) {
            JsonNode value = body.get(member);
            if (value != null && !value.isNull() && !value.isObject()) {
                throw Refusal.malformed("\"" + member + "\" must be an object.");
            }
            if (value != null && !value.isEmpty()) {
                notes.add(member + " are not used: there is one scorer with weights of its own.");
            }
        }
    }

    private static Found found(
            PartyTable table,
            Screening screening,
            QueryEntity query,
            PartyFilter filter,
            Bounds bounds,
            List<String> notes) {
        if (screening.setAside() > 0) {
            notes.add(query.key() + ": " + screening.setAside()
                    + " listed parties match by a weak alias alone and are left out by the policy.");
        }
        screening
                .namesNotCompared()
                .forEach(name -> notes.add(query.key() + ": a name holds nothing that can be compared."));
        List<Hit> results = new ArrayList<>();
        int total = 0;
        for (Hit hit : screening.hits()) {
            if (filter.wants(table, hit.publication(), hit.party())) {
                double score = hit.score().probability();
                if (score >= bounds.threshold()) {
                    total++;
                }
                if (score >= bounds.cutoff() && results.size() < bounds.limit()) {
                    results.add(hit);
                }
            }
        }
        return new Found(query, results, total);
    }

    private static void write(JsonGenerator json, PartyTable table, Found found, Bounds bounds) {
        EntityJson entities = new EntityJson(table);
        json.writeObjectPropertyStart(found.query().key());
        json.writeNumberProperty("status", 200);
        json.writeArrayPropertyStart("results");
        for (Hit hit : found.results()) {
            json.writeStartObject();
            entities.writeMembers(json, hit.publication(), hit.party());
            json.writeNumberProperty("score", hit.score().probability());
            json.writeBooleanProperty("match", hit.score().probability() >= bounds.threshold());
            Explanations.write(json, hit.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeTotal(json, found.total());
        writeQuery(json, found.query());
        json.writeEndObject();
    }

    /** Writes the member {@code total}; the count is exact. */
    static void writeTotal(JsonGenerator json, int total) {
        json.writeObjectPropertyStart("total");
        json.writeNumberProperty("value", total);
        json.writeStringProperty("relation", "eq");
        json.writeEndObject();
    }

    private static void writeQuery(JsonGenerator json, QueryEntity query) {
        json.writeObjectPropertyStart("query");
        @Nullable String id = query.id();
        if (id == null) {
            json.writeNullProperty("id");
        } else {
            json.writeStringProperty("id", id);
        }
        json.writeStringProperty("schema", query.schema().word());
        json.writeObjectPropertyStart("properties");
        query.properties().forEach((name, values) -> {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeEndObject();
    }
}
