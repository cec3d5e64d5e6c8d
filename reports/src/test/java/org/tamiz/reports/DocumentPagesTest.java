package org.tamiz.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.TamizException;
import org.tamiz.documents.Mention;
import org.tamiz.documents.MentionFinder;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.statements.StatementFinder;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.reports.phrase.Language;

class DocumentPagesTest {
    private static final ListedNames NAMES = ListedNames.compile(List.of(EmbeddedRegister.load()));
    private static final MentionFinder FINDER = new MentionFinder(NAMES, Policy.standard());
    private static final StatementFinder STATEMENTS = new StatementFinder(NAMES.publications(), HeldSeries.shipped());

    private static Heading heading(Language language) {
        return new Heading(
                "", Instant.EPOCH, LocalDate.of(2026, 9, 1), "1", Policy.standard(), NAMES.publications(), language);
    }

    private static ReadDocument read(String name, String text) {
        List<Mention> mentions = FINDER.find(text);
        return new ReadDocument(
                ExtractedText.plain(name, text),
                mentions,
                List.of(),
                STATEMENTS.find(text, mentions, LocalDate.of(2025, 3, 4)));
    }

    private static String html(Language language, ReadDocument... documents) {
        StringWriter writer = new StringWriter();
        DocumentPages pages = new DocumentPages(heading(language), writer, null);
        for (ReadDocument document : documents) {
            pages.add(document);
        }
        pages.finish();
        return writer.toString();
    }

    /** The page, once it is sure that every link within it leads somewhere and nothing can run. */
    private static Document page(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, iframe, object, embed, img, link, form, [style]"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .filter(key -> key.startsWith("on")))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        return page;
    }

    @Test
    void namesLeadToCardsAndStatementsToTheirVerdicts() {
        Document page = page(html(Language.ENGLISH, read("note.txt", """
                        The Gulf Cartel became a foreign terrorist organization in February 2024.
                        According to a witness, the Gulf Cartel paid him in 2023.
                        """)));
        Element name = page.expectFirst(".text a.name");
        assertThat(name.text()).isEqualTo("Gulf Cartel");
        assertThat(name.hasClass("strong")).isTrue();
        Element card = page.expectFirst(name.attr("href"));
        assertThat(card.expectFirst("h3").text()).isEqualTo("GULF CARTEL");
        assertThat(card.text())
                .contains("published 2026-08-20", "FTO", "effective 2025-02-20", "What this means")
                .contains("line 1, full name", "line 2, full name");
        assertThat(card.select(".evidence tr")).isNotEmpty();
        assertThat(card.select("details pre").text()).isNotBlank();
        Element tag = page.expectFirst(".text a.tag.disagrees");
        assertThat(tag.text()).contains("disagrees");
        assertThat(page.expectFirst(tag.attr("href")).text())
                .contains("disagrees", "2025-02-20", "foreign terrorist organization", "2024-02-01 – 2024-02-29");
        assertThat(page.select("#statements").text()).contains("Not judged").contains("a witness");
        assertThat(page.select("#timeline .dot title").eachText()).anyMatch(text -> text.startsWith("2025-02-20 FTO"));
        assertThat(page.select("#timeline rect.bar.disagrees")).hasSize(1);
        assertThat(page.select("#timeline details").text()).contains("2024-02-01 – 2024-02-29");
    }

    @Test
    void aPageSpeaksSpanish() {
        Document page = page(html(
                Language.SPANISH,
                read("nota.txt", "El Cártel del Golfo fue designado organización terrorista extranjera en 2025.")));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("es");
        assertThat(page.select(".text .tag").text()).contains("coincide");
        assertThat(page.text()).contains("Partes nombradas", "Cronología", "vigente desde 2025-02-20");
    }

    @Test
    void whatADocumentSaysCannotBecomeMarkupOrTurnThePageAround() {
        String html = html(
                Language.ENGLISH,
                read(
                        "<img src=x onerror=alert(1)>\u202E.txt",
                        "<script>alert('Gulf Cartel')</script>\u202E\u2066 \"><a href=javascript:alert(1)>the Gulf Cartel"
                                + " & <b>the Sinaloa Cartel</b> was designated an FTO in February 2025 \u0000\u001B[31m</style>\r\n"));
        Document page = page(html);
        assertThat(html).doesNotContain("\u202E", "\u2066", "\u001B", "\u0000");
        assertThat(page.expectFirst(".text").wholeText()).contains("<script>alert('Gulf Cartel')</script>··");
        assertThat(page.select(".text a.name").eachText()).contains("Sinaloa Cartel");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void ofALongTextOnlyTheStretchesAroundMarksAreShownAndThePageSaysSo() {
        String filler = "Nothing of note was said that day in the harbour, and nobody was named.\n".repeat(30_000);
        String long_ = filler + "The Gulf Cartel was named once 😀.\n" + filler + "x".repeat(1_000_000) + "\n"
                + "Then the Sinaloa Cartel.\n";
        String html = html(Language.ENGLISH, read("long.txt", long_));
        Document page = page(html);
        assertThat(html.length()).isLessThan(200_000);
        assertThat(page.select("[role=note]").text()).contains("The text is long");
        assertThat(page.select(".gap")).hasSizeGreaterThan(1);
        assertThat(page.select(".text a.name").eachText()).containsExactly("Gulf Cartel", "Sinaloa Cartel");
    }

    @Test
    void aLongTextFullOfNamesHasAPageThatBrowsersOpenAndSaysWhatItLeavesOut() {
        String full = "The Gulf Cartel and the Sinaloa Cartel met in 2024. They left.\n".repeat(20_000);
        String html = html(Language.ENGLISH, read("full.txt", full));
        assertThat(html.length()).isLessThan(8_000_000);
        assertThat(page(html).select("[role=note]").text()).contains("beyond what a page can hold");
    }

    @Test
    void severalDocumentsNeedAFile() {
        assertThatThrownBy(() -> html(Language.ENGLISH, read("a.txt", "Nobody."), read("b.txt", "Nobody.")))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining("-o FILE.html");
    }
}
