package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.diff.ListDiff;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.update.Freshness;
import org.tamiz.lists.update.ListHealth;
import org.tamiz.reports.ChangeJsonl;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;
import org.tamiz.server.operation.Gate;
import tools.jackson.core.JsonGenerator;

/** {@code /api/v1/lists}: which lists are searched, how fresh and sound they are, and what changed from one day to another. */
final class ListRoutes implements Routes {
    private static final List<String> OPTIONS = List.of("as_of", "lang");
    private static final long PATIENCE_MILLIS = 30_000;

    private final Scopes scopes;
    private final LiveLists live;
    /** Reading whole lists takes memory; one request at a time does it. */
    private final Gate gate = new Gate(1, PATIENCE_MILLIS);

    ListRoutes(Scopes scopes, LiveLists live) {
        this.scopes = scopes;
        this.live = live;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/lists", this::lists, Permission.SCREEN);
        routes.get("/api/v1/lists/{list}", this::list, Permission.SCREEN);
        routes.get("/api/v1/lists/{list}/changes", this::changes, Permission.SCREEN);
    }

    private void lists(Context context) {
        Scope scope = scopes.of(ScopeOptions.of(context, OPTIONS));
        Map<String, List<Publication>> editions = editions(live.register());
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("lists");
            for (Freshness freshness : scope.lists().lists().freshness()) {
                json.writeStartObject();
                write(json, freshness, editions);
                json.writeEndObject();
            }
            json.writeEndArray();
            // Why newer lists than these could not be read.
            Json.optional(json, "failure", live.failure().isEmpty() ? null : live.failure());
            scope.write(json, Channel.FILE);
            json.writeEndObject();
        });
    }

    private void list(Context context) {
        Scope scope = scopes.of(ScopeOptions.of(context, OPTIONS));
        Register register = live.register();
        String name = context.pathParam("list");
        Freshness freshness = scope.lists().lists().freshness().stream()
                .filter(one -> one.publication().list().equals(name))
                .findFirst()
                .orElseThrow(() -> noList(name, editions(register).keySet()));
        ListHealth health = gate.pass(() -> ListHealth.of(register, freshness));
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            write(json, freshness, editions(register));
            json.writeObjectPropertyStart("health");
            json.writeBooleanProperty("sound", health.sound());
            texts(json, "damage", health.damage());
            json.writeObjectPropertyStart("problems");
            health.problems().forEach(json::writeNumberProperty);
            json.writeEndObject();
            texts(json, "nameless", health.nameless());
            json.writeEndObject();
            scope.write(json, Channel.FILE);
            json.writeEndObject();
        });
    }

    /** What changed in a list, as {@code tamiz lists diff} writes it: a line for each party, after one that counts them. */
    private void changes(Context context) {
        ScopeOptions.check(context, List.of("from", "to"));
        Register register = live.register();
        String name = context.pathParam("list");
        List<Publication> editions = editions(register).get(name);
        if (editions == null) {
            throw noList(name, editions(register).keySet());
        }
        LocalDate last = Objects.requireNonNullElse(
                ScopeOptions.day("to", context.queryParam("to")),
                live.current().lists().day());
        Publication to = on(editions, last, "to");
        LocalDate first = ScopeOptions.day("from", context.queryParam("from"));
        Publication from = first == null ? before(editions, to) : on(editions, first, "from");
        if (from.published().isAfter(to.published())) {
            throw ApiError.invalid("from", "from is after to.", "Give the earlier day as from.");
        }
        ListDiff diff = gate.pass(() -> ListDiff.of(register, from, to));
        context.contentType("application/x-ndjson");
        try {
            Writer writer = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
            new ChangeJsonl(writer).write(diff);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Publication on(List<Publication> editions, LocalDate day, String option) {
        Publication found = null;
        for (Publication edition : editions) {
            if (!edition.published().isAfter(day)) {
                found = edition;
            }
        }
        if (found == null) {
            throw ApiError.invalid(
                    option,
                    "No edition held was published by " + day + ".",
                    "The oldest is of " + editions.get(0).published() + "; choose that day or a later one.");
        }
        return found;
    }

    private static Publication before(List<Publication> editions, Publication edition) {
        int place = editions.indexOf(edition);
        return editions.get(Math.max(0, place - 1));
    }

    private static ApiError noList(String name, Iterable<String> held) {
        return ApiError.of(
                Code.NOT_FOUND,
                "There is no list " + ApiError.shown(name) + ".",
                "There is " + String.join(", ", held) + ".");
    }

    /** The editions of each list, oldest first. */
    private static Map<String, List<Publication>> editions(Register register) {
        Map<String, List<Publication>> editions = new LinkedHashMap<>();
        for (Publication publication : register.publications()) {
            editions.computeIfAbsent(publication.list(), list -> new ArrayList<>())
                    .add(publication);
        }
        return editions;
    }

    private static void write(JsonGenerator json, Freshness freshness, Map<String, List<Publication>> editions) {
        Publication publication = freshness.publication();
        Scope.write(json, publication);
        json.writeNumberProperty("names", publication.names());
        json.writeStringProperty("title", publication.title());
        json.writeStringProperty("authority", publication.authority());
        json.writeStringProperty("retrieved", publication.retrieved().toString());
        json.writeStringProperty("source", publication.source());
        json.writeNumberProperty("age_days", freshness.age());
        @Nullable Integer limit = freshness.limit() == 0 ? null : freshness.limit();
        if (limit != null) {
            json.writeNumberProperty("limit_days", limit);
        }
        json.writeBooleanProperty("stale", freshness.stale());
        json.writeArrayPropertyStart("editions");
        for (Publication edition : editions.getOrDefault(publication.list(), List.of())) {
            json.writeStartObject();
            json.writeStringProperty("published", edition.published().toString());
            json.writeStringProperty("sha256", edition.sha256());
            json.writeNumberProperty("parties", edition.parties());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
