package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tamiz.core.model.TamizException;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.Extraction;
import org.tamiz.documents.extract.Extractor;
import org.tamiz.documents.extract.Limits;
import org.tamiz.documents.statements.StatementFinder;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.reports.DocumentPage;
import org.tamiz.reports.Heading;
import org.tamiz.reports.HtmlPage;
import org.tamiz.reports.ReadDocument;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.SearchableLists;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.Permission;

/** The page on which a document is read: a file or a pasted text. Nothing of it is kept. */
final class DocumentDesk implements Routes {
    private static final String ADDRESS = Section.DOCUMENTS.address();

    /** So many bytes of a file are taken. */
    private static final long MOST_BYTES = 20L << 20;

    /** So many documents are read at a time: each may need a process of its own. */
    private static final int AT_A_TIME = 2;

    private static final int MOST_SECONDS_WAITED = 20;
    private static final int MOST_OTHERS = 100;

    private final LiveLists lists;
    private final Pages pages;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    DocumentDesk(LiveLists lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ADDRESS, pages.telling(Section.DOCUMENTS, this::ask), Permission.SCREEN);
        routes.post(ADDRESS, pages.telling(Section.DOCUMENTS, this::answer), Permission.SCREEN, BodyLimit.DOCUMENT);
    }

    private void ask(Context context) {
        show(context, new DocumentView("", "", null));
    }

    private void show(Context context, DocumentView view) {
        pages.render(context, "document", pages.page(context, Section.DOCUMENTS, DeskPhrase.DOCUMENT_TITLE), view);
    }

    private void answer(Context context) throws IOException, InterruptedException {
        Language language = pages.language(context);
        String text = Objects.requireNonNullElse(context.formParam("text"), "");
        UploadedFile file = context.uploadedFile("file");
        boolean hasFile = file != null && file.size() > 0;
        if (!hasFile && text.isBlank()) {
            context.status(422);
            show(context, new DocumentView(text, DeskPhrase.DOCUMENT_EMPTY.in(language), null));
            return;
        }
        if (!places.tryAcquire(MOST_SECONDS_WAITED, TimeUnit.SECONDS)) {
            context.status(503);
            show(context, new DocumentView(text, DeskPhrase.DOCUMENT_BUSY.in(language), null));
            return;
        }
        try (InputStream stream = hasFile && file != null
                ? file.content()
                : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            String name = hasFile && file != null ? bareName(file.filename()) : DeskPhrase.DOCUMENT_PASTED.in(language);
            SearchableLists searched = lists.current();
            Found found = new Found(
                    searched, new StatementFinder(searched.lists().publications(), HeldSeries.open(lists.home())));
            try (Extractor extractor = new Extractor(limits())) {
                extractor.extract(name, stream, found);
            }
            show(context, view(found, hasFile ? "" : text, language));
        } finally {
            places.release();
        }
    }

    private static Limits limits() {
        Limits usual = Limits.standard();
        return new Limits(
                MOST_BYTES,
                usual.textUnits(),
                usual.pageUnits(),
                usual.time(),
                usual.memoryMegabytes(),
                usual.depth(),
                usual.parts(),
                usual.unpackedBytes(),
                usual.ratio());
    }

    /** The file's name without the folders that some browsers send with it. */
    private static String bareName(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.isBlank() ? "file" : bare;
    }

    private static DocumentView view(Found found, String text, Language language) {
        if (found.read.isEmpty()) {
            String why = found.failures.isEmpty()
                    ? DeskPhrase.DOCUMENT_NOTHING.in(language)
                    : String.join(" ", found.failures);
            return new DocumentView(text, why, null);
        }
        List<ReadDocument> documents = new ArrayList<>(found.read);
        documents.sort(Comparator.comparingInt(document -> -document.mentions().size()));
        ReadDocument first = documents.get(0);
        Heading heading = CheckPage.heading(first.document().name(), found.searched, language);
        return new DocumentView(
                text,
                "",
                new DocumentView.Reading(
                        first.document().name(),
                        first.document().title(),
                        first.document().date(),
                        Pages.written(html -> HtmlPage.degradations(html, heading)),
                        Pages.written(html -> new DocumentPage(heading, html).writeFindings(first)),
                        Pages.written(html -> HtmlPage.lists(html, language, heading.publications())),
                        documents.stream()
                                .skip(1)
                                .limit(MOST_OTHERS)
                                .map(DocumentDesk::other)
                                .toList(),
                        found.failures));
    }

    private static DocumentView.Other other(ReadDocument document) {
        return new DocumentView.Other(
                document.document().name(),
                document.mentions().size(),
                document.mentions().stream()
                        .map(mention -> mention.best().party().primaryName().text())
                        .distinct()
                        .toList());
    }

    /** What a file holds, looked through as it is read. */
    private static final class Found implements Extraction {
        private final SearchableLists searched;
        private final List<ReadDocument> read = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private final StatementFinder statements;

        Found(SearchableLists searched, StatementFinder statements) {
            this.searched = searched;
            this.statements = statements;
        }

        @Override
        public void read(ExtractedText document) {
            List<Mention> inBody = searched.finder().find(document.body().text());
            List<Mention> outside = searched.finder().find(document.outside().text());
            read.add(new ReadDocument(
                    document, inBody, outside, statements.find(document.body().text(), inBody, document.date())));
        }

        @Override
        public void failed(String name, TamizException why) {
            failures.add(String.valueOf(why.getMessage()));
        }
    }
}
