package org.tamiz.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Policy;
import org.tamiz.documents.Mention;
import org.tamiz.documents.MentionFinder;
import org.tamiz.documents.extract.DocumentFormat;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.PlacedText;
import org.tamiz.documents.statements.StatementFinder;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.reports.phrase.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a document says, and what it and its file are called, steers no terminal, spreadsheet or browser. */
class HostileDocumentTest {
    private static final ListedNames NAMES = ListedNames.compile(List.of(EmbeddedRegister.load()));
    private static final Heading HEADING = new Heading(
            "",
            Instant.EPOCH,
            LocalDate.of(2026, 9, 1),
            "1",
            Policy.standard(),
            NAMES.publications(),
            Language.ENGLISH);

    /** Colours, a title of the window, the same with 8-bit controls, a cleared line; reversed writing; markup; a line of its own. */
    private static final String HOSTILE =
            "\u001B[31m\u001B]0;x\u0007\u009B2J\u0085\u007F\u202Efdp.\u2066<img src=x onerror=alert(1)>"
                    + "<script>alert(1)</script>\"'&lt;\r\n=HYPERLINK(1),@x\t";

    private static final String NAME = "=cmd|' /C calc'!A0 " + HOSTILE + ".txt";
    private static final String TEXT =
            HOSTILE + " said: \"The Gulf\u009B Cartel was designated an FTO in February 2024\", "
                    + HOSTILE + " and the Sinaloa Cartel smuggled.\n" + HOSTILE + "according to " + HOSTILE
                    + " the Gulf Cartel paid him in 2023.\n";

    private static ReadDocument hostile() {
        List<Mention> mentions = new MentionFinder(NAMES, Policy.standard()).find(TEXT);
        assertThat(mentions).hasSizeGreaterThan(1);
        return new ReadDocument(
                new ExtractedText(
                        NAME,
                        DocumentFormat.TEXT,
                        PlacedText.asWritten(TEXT),
                        PlacedText.asWritten(TEXT),
                        HOSTILE,
                        null),
                mentions,
                mentions,
                new StatementFinder(NAMES.publications(), HeldSeries.shipped()).find(TEXT, mentions, null));
    }

    private static void assertSteersNoTerminal(String written) {
        assertThat(written.chars()
                        .filter(c -> c != '\n' && c != '\r')
                        .filter(c -> Character.isISOControl(c)
                                || (c >= 0x202A && c <= 0x202E)
                                || (c >= 0x2066 && c <= 0x2069)))
                .isEmpty();
    }

    @Test
    void linesOfJsonSteerNoTerminalAndSayWhatTheDocumentSays() {
        StringWriter out = new StringWriter();
        MentionJsonl report = new MentionJsonl(HEADING, out);
        report.add(hostile());
        report.finish();
        assertThat(out.toString().lines()).hasSize(1);
        assertSteersNoTerminal(out.toString());
        try (JsonParser json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), out.toString())) {
            String document = "";
            String title = "";
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "document".equals(json.currentName())) {
                    document = json.getString();
                } else if (json.currentToken() == JsonToken.VALUE_STRING && "title".equals(json.currentName())) {
                    title = json.getString();
                }
            }
            assertThat(document).isEqualTo(NAME);
            assertThat(title).isEqualTo(HOSTILE);
        }
    }

    @Test
    void rowsSteerNoTerminalAndHoldNoFormula() {
        StringWriter out = new StringWriter();
        MentionCsv report = new MentionCsv(HEADING, out);
        report.add(hostile());
        report.finish();
        assertSteersNoTerminal(out.toString());
        assertThat(out.toString().lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("\"'=cmd|") || row.startsWith("'=cmd|"));
    }

    @Test
    void theTableSteersNoTerminal() {
        StringWriter out = new StringWriter();
        MentionTable report = new MentionTable(HEADING, out, false, 100);
        report.add(hostile());
        report.failed(NAME, NAME + ": is damaged.");
        report.finish();
        assertThat(out.toString()).contains("Gulf");
        assertSteersNoTerminal(out.toString());
    }

    @Test
    void pagesOverSeveralDocumentsHoldNothingThatRuns(@TempDir Path folder) throws IOException {
        Path index = folder.resolve("index.html");
        try (Writer out = Files.newBufferedWriter(index)) {
            DocumentPages pages = new DocumentPages(HEADING, out, index);
            pages.add(hostile());
            pages.add(hostile());
            pages.failed(NAME, NAME + ": is damaged (" + HOSTILE + ").");
            pages.finish();
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSize(3);
        for (Path file : files) {
            assertThat(folder.relativize(file).toString()).matches("[a-z0-9./-]+");
            String html = Files.readString(file);
            assertSteersNoTerminal(html.replace("\t", ""));
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, iframe, object, embed, img, link, form, [style], a[href^=javascript]"))
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(page.text()).contains("<img src=x onerror=alert(1)>");
        }
        assertThat(Files.readString(index)).contains("is damaged");
    }
}
