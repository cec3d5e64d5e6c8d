package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tamiz.core.model.Band;
import org.tamiz.reports.Format;
import org.tamiz.reports.Totals;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import org.tamiz.server.Routes;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.Permission;
import org.tamiz.server.api.Batches.Batch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** {@code /api/v1/batches}: files that are screened in the background. */
final class BatchRoutes implements Routes, AutoCloseable {
    /** The most bytes of a file as it is sent. */
    static final long MOST_BYTES = 1L << 30;

    private static final int MOST_LISTENERS = 200;
    private static final long BETWEEN_EVENTS_MILLIS = 500;

    private final Batches batches;
    private final Clock clock;
    private final Function<Context, String> who;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "batch events");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Routes.
     *
     * @param who who makes a request
     */
    BatchRoutes(Batches batches, Function<Context, String> who, Clock clock) {
        this.batches = batches;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/batches", this::add, Permission.SCREEN, BodyLimit.BATCH);
        routes.get("/api/v1/batches", this::list, Permission.SCREEN);
        routes.get("/api/v1/batches/{id}", this::show, Permission.SCREEN);
        routes.delete("/api/v1/batches/{id}", this::delete, Permission.SCREEN);
        routes.sse("/api/v1/batches/{id}/events", this::listen, Permission.SCREEN);
        routes.get("/api/v1/batches/{id}/results", this::results, Permission.SCREEN);
    }

    private void add(Context context) {
        ScopeOptions.check(context, BatchOrder.OPTIONS);
        Map<String, String> options = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> options.put(name, values.get(0)));
        String named = options.remove("name");
        Batch batch;
        try {
            if (context.isMultipartFormData()) {
                List<UploadedFile> files = context.uploadedFiles();
                if (files.size() != 1) {
                    throw ApiError.of(
                            Code.MISSING, "The form holds " + files.size() + " files.", "Send one file at a time.");
                }
                try (InputStream content = files.get(0).content()) {
                    batch = batches.add(
                            who.apply(context), named == null ? files.get(0).filename() : named, options, content);
                }
            } else {
                try (InputStream content = Json.body(context, MOST_BYTES)) {
                    batch = batches.add(who.apply(context), named == null ? "batch" : named, options, content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.header("Location", "/api/v1/batches/" + batch.order().id());
        Json.answer(context, 202, json -> write(json, batch));
    }

    private void list(Context context) {
        ScopeOptions.check(context, List.of());
        List<Batch> own = batches.of(who.apply(context));
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("batches");
            own.forEach(batch -> write(json, batch));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void show(Context context) {
        ScopeOptions.check(context, List.of());
        Batch batch = find(context);
        Json.answer(context, 200, json -> write(json, batch));
    }

    private void delete(Context context) {
        ScopeOptions.check(context, List.of());
        batches.delete(find(context));
        context.status(204);
    }

    private void results(Context context) {
        ScopeOptions.check(context, List.of("format"));
        Batch batch = find(context);
        if (batch.progress().state() != BatchState.DONE) {
            throw ApiError.of(
                    Code.CONFLICT,
                    "There are no results: the batch is "
                            + Words.of(batch.progress().state()) + ".",
                    "Wait until it is done; its events tell.");
        }
        Format format = format(context);
        Path file = batches.results(batch, format);
        try {
            context.contentType(
                            switch (format) {
                                case CSV -> "text/csv; charset=utf-8";
                                case HTML -> "text/html; charset=utf-8";
                                default -> "application/x-ndjson";
                            })
                    .header("Content-Disposition", "attachment; filename=\"tamiz-" + file.getFileName() + "\"")
                    .result(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(Context context) {
        String named = context.queryParam("format");
        return switch (named == null ? "jsonl" : named) {
            case "csv" -> Format.CSV;
            case "jsonl" -> Format.JSONL;
            case "html" -> Format.HTML;
            default ->
                throw ApiError.invalid(
                        "format", "There is no format " + ApiError.shown(named) + ".", "Use csv, jsonl or html.");
        };
    }

    private Batch find(Context context) {
        return batches.find(context.pathParam("id"), who.apply(context));
    }

    /** Tells how far a batch has come, every now and then, until its end. */
    private void listen(SseClient client) {
        Batch batch = find(client.ctx());
        if (listeners.size() >= MOST_LISTENERS) {
            throw ApiError.of(Code.BUSY, "Too many listen to batches.", "Ask for the batch now and then instead.");
        }
        client.keepAlive();
        Listener listener = new Listener(client, batch);
        listeners.add(listener);
        client.onClose(() -> listeners.remove(listener));
        tell(listener);
    }

    private void tell(Listener listener) {
        if (listener.client.terminated()) {
            listeners.remove(listener);
            return;
        }
        boolean ended = listener.batch.progress().state().ended();
        listener.client.sendEvent(ended ? "end" : "progress", text(listener.batch));
        if (ended) {
            listeners.remove(listener);
            listener.client.close();
        } else if (!teller.isShutdown()) {
            Future<?> unused = teller.schedule(() -> tell(listener), BETWEEN_EVENTS_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Somebody who listens. */
    private static final class Listener {
        private final SseClient client;
        private final Batch batch;

        Listener(SseClient client, Batch batch) {
            this.client = client;
            this.batch = batch;
        }
    }

    private String text(Batch batch) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, batch);
        }
        return text.toString();
    }

    private void write(JsonGenerator json, Batch batch) {
        BatchOrder order = batch.order();
        BatchProgress progress = batch.progress();
        Totals totals = progress.totals();
        json.writeStartObject();
        json.writeStringProperty("id", order.id());
        json.writeStringProperty("state", Words.of(progress.state()));
        json.writeStringProperty("file", order.file());
        json.writeStringProperty("received", order.received().toString());
        Json.optional(
                json,
                "began",
                progress.began() == null ? null : progress.began().toString());
        Json.optional(
                json,
                "ended",
                progress.ended() == null ? null : progress.ended().toString());
        json.writeNumberProperty("rows", progress.rows());
        json.writeNumberProperty("records", totals.records());
        json.writeNumberProperty("unreadable", totals.unreadable());
        json.writeNumberProperty("in_part", totals.inPart());
        json.writeNumberProperty("with_hits", totals.withHits());
        json.writeNumberProperty("hits", totals.hits());
        json.writeObjectPropertyStart("hits_by_band");
        for (Band band : Band.values()) {
            json.writeNumberProperty(Words.of(band), totals.hits(band));
        }
        json.writeEndObject();
        json.writeNumberProperty("set_aside", totals.setAside());
        json.writeNumberProperty("rows_per_second", Math.round(progress.rowsPerSecond(clock.instant())));
        json.writeNumberProperty("alerts_opened", progress.alertsOpened());
        Json.optional(json, "failure", progress.failure());
        texts(json, "problems", progress.problems());
        texts(json, "notes", progress.notes());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public void close() {
        teller.shutdownNow();
        batches.close();
        listeners.forEach(listener -> listener.client.close());
    }
}
