package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.TamizException;

class HtmlReaderTest {
    private static ExtractedText read(String page) {
        return HtmlReader.read("page.html", page, Limits.standard());
    }

    private static String body(String page) {
        return read(page).body().text();
    }

    /** What the original has at the place of a stretch of the text. */
    private static String original(String page, String stretch) {
        PlacedText text = read(page).body();
        int unit = text.text().indexOf(stretch);
        int start = text.text().codePointCount(0, unit);
        int end = start + stretch.codePointCount(0, stretch.length());
        return page.substring(
                page.offsetByCodePoints(0, text.originalStart(start)),
                page.offsetByCodePoints(0, text.originalEnd(end)));
    }

    @Test
    void inlineTagsDoNotPartANameAndBlocksDo() {
        assertThat(body("<p>Maye<wbr>gas y <b>Los</b> Xolo<i>ches</i><p>Otro<br>más<div>y</div>más"))
                .isEqualTo("Mayegas y Los Xoloches\n\nOtro\nmás\n\ny\n\nmás");
    }

    @Test
    void referencesAreDecodedAndSoftHyphensDropped() {
        assertThat(body("<p>G-P<span>&egrave;</span>p, Viv&nbsp;Ans&shy;anm, a\u00ADb &notit; &#x1F600; AT&T &amp;lt;"))
                .isEqualTo("G-Pèp, Viv\u00A0Ansanm, ab ¬it; 😀 AT&T &lt;");
    }

    @Test
    void cellsOfATableStandApart() {
        assertThat(body("<table><tr><td>Uno</td><td>Dos</td></tr><tr><td>Tres</td></tr></table>"))
                .isEqualTo("Uno\tDos\nTres");
    }

    @Test
    void placesPointIntoTheFileWithItsTags() {
        String page = "😀<p>en <b>Los</b>\n  Xolo&shy;ch&eacute;s&mdash;y</p>";
        assertThat(original(page, "Los Xolochés")).isEqualTo("Los</b>\n  Xolo&shy;ch&eacute;s");
        assertThat(original(page, "é")).isEqualTo("&eacute;");
        assertThat(original(page, "s—")).isEqualTo("s&mdash;");
    }

    @Test
    void aFootnotesMarkIsNoPartOfAWordAndARaisedLetterIs() {
        assertThat(body("<p>Paladaris<sup>1</sup>, M<sup>a</sup> Zambrudo<sup>[2]</sup>"))
                .isEqualTo("Paladaris 1, Ma Zambrudo [2]");
    }

    @Test
    void scriptsStylesAndCommentsAreNotSeen() {
        assertThat(body("<style>p{}</style><p>a<!-- b --><script>c</script>d<template><p>e</template>"))
                .isEqualTo("ad");
    }

    @Test
    void linesOfPreformattedTextStay() {
        assertThat(body("<pre>uno\n  dos\n\ntres</pre>")).isEqualTo("uno\ndos\ntres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>X</nav>",
                "<header><a href=/>X</a></header>",
                "<footer>X</footer>",
                "<aside>X</aside>",
                "<ul class=menu><li>X</ul>",
                "<ul><li><a>X</a><li><a>y</a><li><a>z</a></ul>",
                "<div id='cookie-banner'>X</div>",
                "<p class=pie>X</p>",
                "<section class='notasRelacionadas'>X</section>",
                "<div role=navigation>X</div>",
                "<ol class=comment-list><li>X</ol>",
                "<div hidden>X</div>",
                "<div style='display: none'>X</div>",
                "<noscript>X</noscript>"
            })
    void whatStandsAroundTheTextIsKeptApart(String around) {
        ExtractedText read = read("<body>" + around + "<div><p>El texto propiamente dicho.</p></div>");
        assertThat(read.body().text()).isEqualTo("El texto propiamente dicho.");
        assertThat(read.outside().text()).contains("X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='content with-sidebar'>%s</div>",
                "<form id=aspnetForm>%s</form>",
                "<article><header><h1>%s</h1></header></article>",
                "<header><h1>%s</h1></header><p>y</p>",
                "<main>%s</main><p>Otra cosa</p>",
                "<article><ul><li><a>%s</a><li><a>b</a><li><a>c</a></ul></article>"
            })
    void theTextIsTheTextWhateverItIsCalled(String around) {
        String text = "La coalición controla la mayoría de los caminos.";
        assertThat(body(String.format(around, text))).contains(text);
    }

    @Test
    void aPageThatIsNothingButAMenuSaysWhatItSays() {
        assertThat(body("<title>T</title><nav>Inicio</nav>")).isEqualTo("Inicio");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta property='article:published_time' content='2025-02-20T09:00:00-05:00'>, 2025-02-20",
        "<meta name='DC.date.issued' content='2025-02-20'>, 2025-02-20",
        "<meta name=date content='20 Feb'><time datetime='2024-12-31'>31</time>, 2024-12-31",
        "'<script type=\"application/ld+json\">{\"datePublished\": \"2025-03-01T10:00Z\"}</script>', 2025-03-01",
        "<time datetime='2025-02-30'>x</time>,",
        "<p>2025-02-20</p>,"
    })
    void theDayThatThePageStates(String page, LocalDate day) {
        assertThat(read(page).date()).isEqualTo(day);
    }

    @Test
    void theTitleIsTakenAndStandsOutside() {
        ExtractedText read = read("<title>Paladaris &ndash; x</title><p>a");
        assertThat(read.title()).isEqualTo("Paladaris – x");
        assertThat(read.outside().text()).isEqualTo("Paladaris – x");
    }

    @Test
    void theTextAtAPlaceIsTheTextOfTheOriginalWithoutTags() {
        String[] pieces = {
            "Los",
            " ",
            "\n",
            "\t ",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<br>",
            "<wbr>",
            "&eacute;",
            "&amp;",
            "&#241;",
            "&lt;",
            "&",
            "&notit;",
            "&#x1F600;",
            "😀",
            "\u00AD",
            "&shy;",
            "&nbsp;",
            "Xolo",
            "ches",
            "<!-- - -->",
            "<script>q</script>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<i>",
            "</i>",
            "é",
            "< ",
            ">",
            ";",
            "&ampX",
            "<ul><li>",
            "</ul>",
            "<a>",
            "</a>",
            "<div class=x>",
            "</div>",
            "\u0000",
            "\r\n",
            "<sup>1</sup>",
            "<pre>",
            "</pre>",
            "<svg><![CDATA[ aé ]]></svg>"
        };
        long seed = 20_260_820;
        Random random = new Random(seed);
        int compared = 0;
        for (int round = 0; round < 4_000; round++) {
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            ExtractedText read = read(page.toString());
            for (PlacedText text : new PlacedText[] {read.body(), read.outside()}) {
                compared += compare(page.toString(), text, random);
            }
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    /** Compares some words of a text with what the original has at their places; how many. */
    private static int compare(String page, PlacedText text, Random random) {
        int[] points = text.text().codePoints().toArray();
        int compared = 0;
        for (int i = 0; i < 3 && points.length > 0; i++) {
            int start = random.nextInt(points.length);
            int end = start;
            while (end < points.length && !Character.isWhitespace(points[end])) {
                end++;
            }
            if (end == start) {
                continue;
            }
            String here = new String(points, start, end - start);
            int from = page.offsetByCodePoints(0, text.originalStart(start));
            int to = page.offsetByCodePoints(0, text.originalEnd(end));
            assertThat(from).as(page).isLessThan(to);
            String there = page.substring(from, to)
                    .replaceAll("<!--.*?-->|<script>.*?</script>|<!\\[CDATA\\[|\\]\\]>", "")
                    .replaceAll("</?[a-zA-Z][^>]*>", "");
            assertThat(Parser.unescapeEntities(there, false).replace("\u00AD", ""))
                    .as("%s at %d-%d of %s", here, from, to, page)
                    .isEqualTo(here);
            compared++;
        }
        return compared;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a><p>",
                "<table>",
                "<b><i><p>",
                "</p>",
                "&",
                "&#",
                "<!--",
                "<ul><li>",
                "<font><td>",
                "<",
                "<select>",
                "\u00AD"
            })
    void pagesMadeToHurtAreReadOrRefusedSoon(String piece) {
        Limits limits = Limits.standard().withTime(Duration.ofSeconds(10));
        String page = piece.repeat(200_000 / piece.length()) + "x";
        Assertions.assertTimeout(Duration.ofSeconds(40), () -> {
            try {
                HtmlReader.read("page.html", page, limits);
            } catch (TamizException e) {
                assertThat(e).hasMessageContaining("page.html").hasMessageContaining("entangled");
            }
        });
    }

    @Test
    void aPageBeyondTheLimitIsRefused() {
        String page = "x".repeat(Limits.standard().pageUnits() + 1);
        assertThatThrownBy(() -> read(page)).hasMessageContaining("page.html: is HTML of more than");
    }
}
