package org.tamiz.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * What every page begins and ends with. A page is self-contained: it loads nothing and runs nothing, and a content security
 * policy allows its own style sheet and nothing else.
 */
public final class HtmlPage {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private HtmlPage() {}

    /**
     * Writes everything up to and with the start of the body.
     *
     * @param title the title, not yet escaped
     * @param css the style sheet
     */
    public static void open(Markup html, Language language, String title, String css) {
        html.raw("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(Sha256.digest(css.getBytes(StandardCharsets.UTF_8)))
                        + "'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .element("title", title)
                .raw("\n<style>" + css + "</style>\n</head>\n<body>\n");
    }

    /** Ends the main part and the page with a note and the engine's version. */
    public static void close(Markup html, String note, String engine) {
        html.raw("</main>\n<footer><p>")
                .text(note)
                .raw("</p><p>Tamiz ")
                .text(engine)
                .raw("</p></footer>\n</body>\n</html>\n");
    }

    /** A term with its description, in a {@code dl}. */
    public static void item(Markup html, String term, String description) {
        html.raw("<div>").element("dt", term).element("dd", description).raw("</div>");
    }

    /** When a page was made, by which Tamiz, and the day on which lists are looked at; items of a {@code dl}. */
    static void made(Markup html, Heading heading) {
        Language language = heading.language();
        item(html, Phrase.MADE.in(language), MINUTE.format(heading.made().atZone(ZoneId.systemDefault())));
        item(html, Phrase.AS_OF.in(language), heading.asOf().toString());
        item(html, Phrase.ENGINE.in(language), "Tamiz " + heading.engine());
    }

    /**
     * A number with what it counts, in a row of tiles.
     *
     * @param mood further classes of the style sheet, each after a space
     */
    public static void tile(Markup html, long number, String label, String mood) {
        html.raw("<div class=\"tile" + mood + "\"><b>" + number + "</b><span>")
                .text(label)
                .raw("</span></div>");
    }

    /** The publications that a page stands on, and warnings about them. */
    public static void lists(Markup html, Language language, List<Publication> publications) {
        html.raw("<section class=\"lists\">\n<h2>")
                .text(Phrase.LISTS.in(language))
                .raw("</h2>\n<table>\n<thead><tr>");
        for (Phrase column :
                new Phrase[] {Phrase.LIST, Phrase.AUTHORITY, Phrase.PUBLISHED_ON, Phrase.PARTIES, Phrase.NAMES}) {
            html.element("th scope=\"col\"", column.in(language));
        }
        html.raw("<th scope=\"col\">SHA-256</th></tr></thead>\n<tbody>\n");
        for (Publication publication : publications) {
            html.raw("<tr><td>").text(publication.title()).raw("<br><code>").text(publication.list());
            html.raw("</code></td>").element("td", publication.authority());
            labelled(
                    html,
                    "",
                    Phrase.PUBLISHED_ON.in(language),
                    publication.published().toString());
            labelled(html, " class=\"number\"", Phrase.PARTIES.in(language), String.valueOf(publication.parties()));
            labelled(html, " class=\"number\"", Phrase.NAMES.in(language), String.valueOf(publication.names()));
            html.raw("<td data-label=\"SHA-256\"><code class=\"hash\">")
                    .text(publication.sha256())
                    .raw("</code></td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
        html.raw("</section>\n");
    }

    /** A cell that says what it is where the table's head is not shown. */
    private static void labelled(Markup html, String attributes, String label, String text) {
        html.raw("<td" + attributes + " data-label=\"")
                .text(label)
                .raw("\">")
                .text(text)
                .raw("</td>");
    }

    /** Says in plain sight why an answer is degraded; nothing if it is not. */
    public static void degradations(Markup html, Heading heading) {
        if (heading.degraded()) {
            html.raw("<section class=\"degraded\" role=\"alert\">\n<h2>")
                    .text(Phrase.DEGRADED.in(heading.language()))
                    .raw("</h2>\n");
            heading.degradations()
                    .forEach(reason -> html.element("p", reason.text()).raw("\n"));
            html.raw("</section>\n");
        }
    }

    /** A style sheet of this package; several are one after another. */
    public static String styleSheet(String... names) {
        StringBuilder css = new StringBuilder();
        for (String name : names) {
            try (InputStream sheet = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
                css.append(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return css.toString();
    }
}
