package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.exchange.FtmEntities;
import org.tamiz.server.Json;
import org.tamiz.server.operation.MeasuredWork.Stage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * {@code /reconcile/{dataset}}: the Reconciliation Service API 0.2, as OpenRefine 3 speaks it. Pages of other origins may read the
 * answers, as the specification asks; no cookie is looked at.
 */
final class ReconcileRoutes {
    private static final int USUAL_SUGGESTIONS = 10;
    private static final int MOST_SUGGESTIONS = 100;

    private ReconcileRoutes() {}

    /** GET and POST of the service itself: the manifest, queries or a request for more data. */
    static void service(Context context, PartyTable table, Turns turns) {
        Set<String> searched = open(context, table);
        String extend = form(context, "extend");
        String queries = form(context, "queries");
        if (!extend.isBlank()) {
            extend(context, table, searched, MatchRoutes.READER.readTree(extend));
        } else if (!queries.isBlank()) {
            ReconcileQueries.answer(context, table, searched, MatchRoutes.READER.readTree(queries), turns);
        } else if (context.method().name().equals("GET")) {
            Standing.of(table.lists(), searched, table.lists().policy()).intoHeaders(context);
            ReconcileManifest.write(context, title(table, searched), context.pathParam("dataset"));
        } else {
            throw Refusal.malformed("Field required: \"queries\" or \"extend\", in a form.");
        }
    }

    private static Set<String> open(Context context, PartyTable table) {
        context.header("Access-Control-Allow-Origin", "*");
        return Datasets.searched(table.lists(), context.pathParam("dataset"), new Parameters(context));
    }

    private static String form(Context context, String name) {
        String posted = context.isFormUrlencoded() || context.isMultipartFormData() ? context.formParam(name) : null;
        return Objects.requireNonNullElse(posted == null ? context.queryParam(name) : posted, "");
    }

    private static String title(PartyTable table, Set<String> searched) {
        List<Publication> publications = table.lists().lists().publications();
        String what = searched.size() == publications.size() && searched.size() > 1
                ? "all lists"
                : publications.stream()
                        .filter(publication -> searched.contains(publication.list()))
                        .map(Publication::title)
                        .findFirst()
                        .orElse("");
        return "Tamiz: " + what;
    }

    static void suggestEntity(Context context, PartyTable table, Turns turns) {
        Set<String> searched = open(context, table);
        Parameters parameters = new Parameters(context);
        String prefix = prefix(parameters);
        int limit = parameters.number("limit", USUAL_SUGGESTIONS, 0, MOST_SUGGESTIONS);
        List<PreparedParty> found = prefix.isEmpty()
                ? List.of()
                : turns.take(
                        Stage.FIND,
                        () -> table.suggest(prefix).stream()
                                .map(table::party)
                                .filter(party ->
                                        searched.contains(party.publication().list()))
                                .limit(limit)
                                .toList());
        Standing.of(table.lists(), searched, table.lists().policy()).intoHeaders(context);
        suggestions(context, prefix, json -> found.forEach(party -> suggestion(json, party)));
    }

    private static void suggestion(JsonGenerator json, PreparedParty party) {
        Schema schema = Schema.of(party.party().kind());
        json.writeStartObject();
        json.writeStringProperty("id", EntityIds.of(party.publication(), party.party()));
        json.writeStringProperty("name", party.party().primaryName().text());
        json.writeStringProperty(
                "description", schema.label() + ", " + party.publication().title());
        json.writeArrayPropertyStart("type");
        ReconcileManifest.type(json, schema);
        json.writeEndArray();
        json.writeEndObject();
    }

    static void suggestProperty(Context context, PartyTable table) {
        open(context, table);
        String prefix = prefix(new Parameters(context));
        Map<String, Property> found = new LinkedHashMap<>();
        for (Property property : Property.values()) {
            if (begins(prefix, property.word(), property.label(), property.qualified())) {
                found.putIfAbsent(property.qualified(), property);
            }
        }
        suggestions(
                context,
                prefix,
                json -> found.forEach((id, property) -> {
                    json.writeStartObject();
                    json.writeStringProperty("id", id);
                    json.writeStringProperty("name", property.label());
                    json.writeStringProperty("description", property.schema().label() + ": " + property.label());
                    json.writeEndObject();
                }));
    }

    static void suggestType(Context context, PartyTable table) {
        open(context, table);
        String prefix = prefix(new Parameters(context));
        suggestions(context, prefix, json -> {
            for (Schema schema : Schema.values()) {
                if (begins(prefix, schema.word(), schema.label(), schema.plural())) {
                    ReconcileManifest.type(json, schema);
                }
            }
        });
    }

    private static String prefix(Parameters parameters) {
        String prefix = parameters.text("prefix", "");
        if (prefix.length() > QueryReader.LONGEST_VALUE) {
            throw Refusal.malformed("Parameter prefix has more than " + QueryReader.LONGEST_VALUE + " characters.");
        }
        return prefix;
    }

    private static boolean begins(String prefix, String... texts) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        for (String text : texts) {
            if (text.toLowerCase(Locale.ROOT).startsWith(lower)) {
                return true;
            }
        }
        return false;
    }

    private static void suggestions(Context context, String prefix, Consumer<JsonGenerator> result) {
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeStringProperty("code", "/api/status/ok");
            json.writeStringProperty("status", "200 OK");
            json.writeStringProperty("prefix", prefix);
            json.writeArrayPropertyStart("result");
            result.accept(json);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Which properties a type has that could become columns. */
    static void proposeProperties(Context context, PartyTable table) {
        open(context, table);
        Parameters parameters = new Parameters(context);
        Schema schema = Schema.named(parameters.text("type", Schema.THING.word()));
        int limit = parameters.number("limit", 0, 0, Integer.MAX_VALUE);
        List<Property> properties = Property.of(schema).stream()
                .filter(property -> property != Property.ADDRESS_ENTITY)
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .toList();
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeStringProperty("type", schema.word());
            json.writeNumberProperty("limit", limit);
            json.writeArrayPropertyStart("properties");
            for (Property property : properties) {
                writeMeta(json, property.word(), property);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeMeta(JsonGenerator json, String id, Property property) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("name", property.label());
        json.writeEndObject();
    }

    /** A column asked for. */
    private record Column(String id, Property property, int limit, boolean raw) {}

    private static void extend(Context context, PartyTable table, Set<String> searched, JsonNode request) {
        JsonNode ids = request.path("ids");
        if (!ids.isArray() || !request.path("properties").isArray()) {
            throw Refusal.malformed("\"extend\" must be an object with the arrays ids and properties.");
        }
        if (ids.size() > QueryReader.MOST_QUERIES) {
            throw QueryReader.tooMany();
        }
        List<Column> columns = columns(request.path("properties"));
        Standing.of(table.lists(), searched, table.lists().policy()).intoHeaders(context);
        context.header("x-batch-size", Integer.toString(ids.size()));
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("meta");
            columns.forEach(column -> writeMeta(json, column.id(), column.property()));
            json.writeEndArray();
            json.writeObjectPropertyStart("rows");
            ids.forEach(id -> row(json, table, id.asString(""), columns));
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static List<Column> columns(JsonNode asked) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode column : asked) {
            String id = column.path("id").asString("");
            Property property = Property.named(id.substring(id.indexOf(':') + 1));
            if (property != null) {
                JsonNode settings = column.path("settings");
                int limit = (int) Math.max(0, settings.path("limit").asDouble(0));
                columns.add(new Column(
                        id,
                        property,
                        limit,
                        settings.path("render").asString("").equals("raw")));
            }
        }
        return columns;
    }

    private static void row(JsonGenerator json, PartyTable table, String id, List<Column> columns) {
        @Nullable PreparedParty party = EntityRoutes.first(table, id);
        json.writeObjectPropertyStart(id);
        if (party != null) {
            Map<String, List<String>> properties = EntityJson.properties(FtmEntities.of(
                    party.party(), EntityIds.prefix(party.publication().list())));
            for (Column column : columns) {
                List<String> values = properties.getOrDefault(column.property().word(), List.of());
                json.writeArrayPropertyStart(column.id());
                values.stream()
                        .limit(column.limit() == 0 ? Long.MAX_VALUE : column.limit())
                        .forEach(value -> {
                            json.writeStartObject();
                            json.writeStringProperty(
                                    "str", column.raw() ? value : Values.shown(column.property(), value));
                            json.writeEndObject();
                        });
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /** A small page about an entity, shown in a frame beside a candidate. */
    static void preview(Context context, PartyTable table) {
        open(context, table);
        PreparedParty party = EntityRoutes.first(table, new Parameters(context).text("id", ""));
        if (party == null) {
            throw Refusal.unknown("No such entity.");
        }
        ListedParty listed = party.party();
        Standing.of(
                        table.lists(),
                        Set.of(party.publication().list()),
                        table.lists().policy())
                .intoHeaders(context);
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
        context.contentType("text/html; charset=utf-8").result(PreviewPage.of(party.publication(), listed));
    }
}
