package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.TamizException;
import org.tamiz.documents.MentionFinder;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.Extraction;
import org.tamiz.documents.extract.Extractor;
import org.tamiz.documents.extract.Limits;
import org.tamiz.documents.statements.StatementFinder;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.reports.DocumentPages;
import org.tamiz.reports.MentionJsonl;
import org.tamiz.reports.ReadDocument;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.Permission;
import org.tamiz.server.operation.Gate;
import org.tamiz.server.operation.MeasuredWork;
import org.tamiz.server.operation.MeasuredWork.Stage;
import org.tamiz.server.operation.Metrics;

/** {@code POST /api/v1/read}: finds who is named in a document, and what it states. */
final class ReadRoutes implements Routes, AutoCloseable {
    /** The most bytes of a request. */
    static final long MOST_BYTES = 50L << 20;

    /** Each may have a process at its service that takes most of a gigabyte. */
    private static final int AT_A_TIME = 2;

    /** A text takes several times its size while it is read: those beyond this share of the memory are read one at a time. */
    private static final long LARGE = Runtime.getRuntime().maxMemory() / 32;

    private static final long PATIENCE_MILLIS = 60_000;
    private static final List<String> OPTIONS = List.of("as_of", "lang", "name", "date", "format");

    private final Scopes scopes;
    private final LiveLists live;
    private final MeasuredWork work;
    private final Gate gate = new Gate(AT_A_TIME, PATIENCE_MILLIS);
    private final Gate largeGate = new Gate(1, PATIENCE_MILLIS);
    private final Queue<Extractor> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    ReadRoutes(Scopes scopes, LiveLists live, Metrics metrics) {
        this.scopes = scopes;
        this.live = live;
        work = metrics.work("read");
        metrics.gate("read", gate);
        metrics.gate("read_large", largeGate);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/read", this::read, Permission.SCREEN, BodyLimit.DOCUMENT);
    }

    private void read(Context context) {
        ScopeOptions options = ScopeOptions.of(context, OPTIONS);
        boolean page = isPage(context.queryParam("format"));
        LocalDate date = ScopeOptions.day("date", context.queryParam("date"));
        Scope scope = scopes.of(options, "");
        Documents documents = isLarge(context)
                ? largeGate.pass(() -> gate.pass(() -> read(context, scope, date)))
                : gate.pass(() -> read(context, scope, date));
        documents.checkUsable();
        work.time(Stage.WRITE, () -> {
            if (page) {
                context.contentType("text/html; charset=utf-8").result(page(documents, scope));
            } else {
                answer(context, documents, scope);
            }
        });
    }

    private static boolean isLarge(Context context) {
        long length = context.req().getContentLengthLong();
        return length < 0 || length > LARGE;
    }

    private Documents read(Context context, Scope scope, @Nullable LocalDate date) {
        StatementFinder statements = new StatementFinder(scope.heading().publications(), HeldSeries.open(live.home()));
        Documents documents = new Documents(scope.lists().finder(), statements, date);
        long started = System.nanoTime();
        Extractor waiting = idle.poll();
        Extractor extractor = waiting == null ? new Extractor(Limits.standard()) : waiting;
        try {
            extract(context, extractor, documents);
        } finally {
            work.took(Stage.READ, System.nanoTime() - started - documents.finding);
            work.took(Stage.FIND, documents.finding);
            if (closed) {
                extractor.close();
            } else {
                idle.add(extractor);
            }
        }
        documents.hits(work::hit);
        return documents;
    }

    private static void extract(Context context, Extractor extractor, Extraction to) {
        try {
            if (!context.isMultipartFormData()) {
                String name = context.queryParam("name");
                try (InputStream body = Json.body(context, MOST_BYTES)) {
                    extractor.extract(name == null ? "document" : name, body, to);
                }
                return;
            }
            List<UploadedFile> files = context.uploadedFiles();
            if (files.isEmpty()) {
                throw ApiError.of(
                        Code.MISSING,
                        "The form holds no file.",
                        "Send the document as a file of the form, or as the body.");
            }
            for (UploadedFile file : files) {
                try (InputStream content = file.content()) {
                    extractor.extract(file.filename(), content, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Context context, Documents documents, Scope scope) {
        List<String> lines =
                documents.read.stream().map(read -> line(read, scope)).toList();
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("documents");
            lines.forEach(json::writeRawValue);
            json.writeEndArray();
            json.writeArrayPropertyStart("failed");
            for (TamizException failure : documents.failures) {
                json.writeStartObject();
                Json.optional(json, "document", failure.file());
                json.writeStringProperty("code", Words.of(failure.code()));
                json.writeStringProperty("reason", String.valueOf(failure.getMessage()));
                json.writeEndObject();
            }
            json.writeEndArray();
            scope.write(json, Channel.DOCUMENT);
            json.writeEndObject();
        });
    }

    /** A document as the command line writes it. */
    private static String line(ReadDocument read, Scope scope) {
        StringWriter line = new StringWriter();
        MentionJsonl report = new MentionJsonl(scope.heading(), line);
        report.add(read);
        report.finish();
        return line.toString().strip();
    }

    private static String page(Documents documents, Scope scope) {
        if (documents.read.size() != 1) {
            throw ApiError.invalid(
                    "format",
                    "A page is of one document, and these are " + documents.read.size() + ".",
                    "Send them one by one, or ask for JSON.");
        }
        StringWriter html = new StringWriter();
        DocumentPages pages = new DocumentPages(scope.heading(), html, null);
        pages.add(documents.read.get(0));
        pages.finish();
        return html.toString();
    }

    private static boolean isPage(@Nullable String format) {
        if (format == null || format.equals("json")) {
            return false;
        }
        if (format.equals("html")) {
            return true;
        }
        throw ApiError.invalid("format", "There is no format " + ApiError.shown(format) + ".", "Use json or html.");
    }

    @Override
    public void close() {
        closed = true;
        for (Extractor extractor = idle.poll(); extractor != null; extractor = idle.poll()) {
            extractor.close();
        }
    }

    /** What a request's documents hold. */
    private static final class Documents implements Extraction {
        private final MentionFinder finder;
        private final StatementFinder statements;
        private final @Nullable LocalDate date;
        private final List<ReadDocument> read = new ArrayList<>();
        private final List<TamizException> failures = new ArrayList<>();
        /** So many nanoseconds were spent on looking for mentions. */
        private long finding;

        Documents(MentionFinder finder, StatementFinder statements, @Nullable LocalDate date) {
            this.finder = finder;
            this.statements = statements;
            this.date = date;
        }

        @Override
        public void read(ExtractedText document) {
            long started = System.nanoTime();
            read.add(ReadDocument.of(document, finder, statements, date));
            finding += System.nanoTime() - started;
        }

        @Override
        public void failed(String name, TamizException why) {
            failures.add(why);
        }

        /** Passes on the band of each hit. */
        void hits(Consumer<Band> bands) {
            for (ReadDocument document : read) {
                Stream.of(document.mentions(), document.outside())
                        .flatMap(List::stream)
                        .flatMap(mention -> mention.hits().stream())
                        .map(Hit::band)
                        .forEach(bands);
            }
        }

        /** An answer without mentions must not be taken for one about a document. */
        void checkUsable() {
            if (!read.isEmpty() || failures.isEmpty()) {
                return;
            }
            TamizException failure = failures.get(0);
            throw ApiError.of(
                    failure.code() == TamizException.Code.TOO_LARGE ? Code.TOO_LARGE : Code.UNUSABLE,
                    String.valueOf(failure.getMessage()),
                    "Send a document that can be read; docs/documents.md tells which can.");
        }
    }
}
