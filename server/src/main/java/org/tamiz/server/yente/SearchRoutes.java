package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.server.ApiError;
import org.tamiz.server.Json;
import org.tamiz.server.operation.MeasuredWork.Stage;
import tools.jackson.core.JsonGenerator;

/**
 * {@code GET /search/{dataset}}: parties by words of their names, for people who look for something.
 *
 * <p>Simple words are understood, and all of them must occur; what is spelled nearly the same is found too, so {@code fuzzy} and
 * {@code simple} change nothing. Operators of Lucene's query language would be misunderstood, and are refused.
 */
final class SearchRoutes {
    private static final int USUAL_LIMIT = 10;
    private static final int MOST_RESULTS = 500;
    private static final int MOST_OFFSET = 9_499;
    private static final int LONGEST_QUERY = 1_000;
    private static final Pattern OPERATORS = Pattern.compile("\\b(OR|NOT)\\b|[*?~^\\[\\]{}|]|(^|\\s)[-+!]\\S|\\w+:\\S");

    private SearchRoutes() {}

    static void search(Context context, PartyTable table, Turns turns) {
        Parameters parameters = new Parameters(context);
        Set<String> searched = Datasets.searched(table.lists(), context.pathParam("dataset"), parameters);
        Set<PartyKind> kinds =
                Schema.named(parameters.text("schema", Schema.THING.word())).kinds();
        int limit = parameters.number("limit", USUAL_LIMIT, 0, MOST_RESULTS);
        int offset = parameters.number("offset", 0, 0, MOST_OFFSET);
        parameters.flag("fuzzy", false);
        parameters.flag("simple", false);
        PartyFilter filter = PartyFilter.of(parameters);
        EntityFields fields = new EntityFields(table);
        Map<String, List<String>> wanted = wanted(parameters);
        boolean any = either(parameters.text("filter_op", "AND"));
        Set<String> countries = parameters.all("countries");
        Facets facets = new Facets(fields, parameters.inOrder("facets"));
        List<PreparedParty> found = turns.take(Stage.FIND, () -> {
            List<PreparedParty> all = new ArrayList<>();
            for (int number : numbers(table, parameters.text("q", ""))) {
                PreparedParty party = table.party(number);
                if (searched.contains(party.publication().list())
                        && kinds.contains(party.party().kind())
                        && filter.wants(table, party.publication(), party.party())
                        && (countries.isEmpty() || !Collections.disjoint(countries, fields.of(party, "countries")))
                        && hasAll(fields, party, wanted, any)) {
                    all.add(party);
                    facets.count(party);
                }
            }
            sort(all, fields, parameters.inOrder("sort"));
            return all;
        });
        Standing standing = Standing.of(table.lists(), searched, table.lists().policy());
        standing.intoHeaders(context);
        EntityJson entities = new EntityJson(table);
        Consumer<JsonGenerator> answer = json -> {
            json.writeStartObject();
            json.writeNumberProperty("limit", limit);
            json.writeNumberProperty("offset", offset);
            MatchRoutes.writeTotal(json, found.size());
            json.writeArrayPropertyStart("results");
            found.stream()
                    .skip(offset)
                    .limit(limit)
                    .forEach(party -> entities.write(json, party.publication(), party.party()));
            json.writeEndArray();
            facets.write(json, table.lists());
            standing.write(json, List.of());
            json.writeEndObject();
        };
        turns.work().time(Stage.WRITE, () -> Json.answer(context, 200, answer));
    }

    private static List<Integer> numbers(PartyTable table, String query) {
        if (query.length() > LONGEST_QUERY) {
            throw Refusal.malformed("Parameter q has more than " + LONGEST_QUERY + " characters.");
        }
        if (query.isEmpty()) {
            return table.all();
        }
        if (OPERATORS.matcher(query).find()) {
            throw Refusal.bad("Operators in q are not understood: " + ApiError.shown(query)
                    + ". Write simple words; all of them must occur. Use filter=field:value for fields.");
        }
        return table.find(query.replaceAll("\\bAND\\b", " ").strip());
    }

    /** The values that {@code filter=field:value} asks for, by field. */
    private static Map<String, List<String>> wanted(Parameters parameters) {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (String filter : parameters.inOrder("filter")) {
            int colon = filter.indexOf(':');
            String field = colon < 0 ? filter : filter.substring(0, colon);
            if (colon < 0 || !EntityFields.isField(field)) {
                throw Refusal.bad("Parameter filter is " + ApiError.shown(filter)
                        + "; write field:value, with a field such as countries, topics, schema or birthDate.");
            }
            wanted.computeIfAbsent(field, each -> new ArrayList<>()).add(filter.substring(colon + 1));
        }
        return wanted;
    }

    private static boolean either(String operator) {
        return switch (operator.toUpperCase(Locale.ROOT)) {
            case "AND" -> false;
            case "OR" -> true;
            default ->
                throw Refusal.malformed(
                        "Parameter filter_op is " + ApiError.shown(operator) + "; it must be AND or OR.");
        };
    }

    /** Whether the party has of every field all values asked for, or one of them. */
    private static boolean hasAll(
            EntityFields fields, PreparedParty party, Map<String, List<String>> wanted, boolean any) {
        return wanted.entrySet().stream().allMatch(field -> {
            List<String> values = fields.of(party, field.getKey());
            return any ? !Collections.disjoint(values, field.getValue()) : values.containsAll(field.getValue());
        });
    }

    private static void sort(List<PreparedParty> found, EntityFields fields, List<String> criteria) {
        Comparator<PreparedParty> order = null;
        for (String criterion : criteria) {
            int colon = criterion.lastIndexOf(':');
            String field = colon < 0 ? criterion : criterion.substring(0, colon);
            String direction = colon < 0 ? "asc" : criterion.substring(colon + 1);
            if (!EntityFields.isField(field) || (!direction.equals("asc") && !direction.equals("desc"))) {
                throw Refusal.bad("Parameter sort is " + ApiError.shown(criterion)
                        + "; write field:asc or field:desc, with a field such as first_seen, last_change or caption.");
            }
            Comparator<PreparedParty> by = Comparator.comparing(
                    party -> fields.of(party, field).stream().findFirst().orElse(""));
            by = direction.equals("asc") ? by : by.reversed();
            order = order == null ? by : order.thenComparing(by);
        }
        if (order != null) {
            found.sort(order);
        }
    }
}
