package org.tamiz.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.PlacedText;
import org.tamiz.documents.statements.Verdict;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** A document as a page: its text with mentions and statements marked, the cards of the parties, the statements, a timeline. */
public final class DocumentPage {
    /** So many parties have a card; a list of parties is a document of its own kind, and its page must still open. */
    static final int MOST_CARDS = 200;

    /** So many places are told on a card. */
    private static final int MOST_PLACES = 20;

    private final Heading heading;
    private final Language language;
    private final Markup html;

    /** A page, or what stands on it, to some markup. */
    public DocumentPage(Heading heading, Markup html) {
        this.heading = heading;
        this.language = heading.language();
        this.html = html;
    }

    /**
     * Writes the page.
     *
     * @param index the file of the page over all documents, as a relative link, or null if there is none
     */
    void write(ReadDocument read, @Nullable String index) {
        open(html, heading, DocumentPhrase.TITLE, read.document().name());
        header(read, index);
        html.raw("<main>\n");
        HtmlPage.degradations(html, heading);
        writeFindings(read);
        HtmlPage.lists(html, language, heading.publications());
        HtmlPage.close(html, say(DocumentPhrase.NOTE), heading.engine());
        html.flush();
    }

    /** Writes what was found, to stand on a page: text, cards, statements and timeline, with the anchors that link them. */
    public void writeFindings(ReadDocument read) {
        summary(read);
        List<NamedParty> parties = NamedParty.of(read.mentions());
        List<NamedParty> shown = parties.subList(0, Math.min(MOST_CARDS, parties.size()));
        Map<String, String> cards = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            cards.put(shown.get(i).entry(), "p" + (i + 1));
        }
        PlacedText body = read.document().body();
        MarkedText text = new MarkedText(html, language, body, read.mentions(), read.statements());
        html.raw("<div class=\"reading\">\n<section id=\"text\">\n<h2>")
                .text(say(DocumentPhrase.TEXT))
                .raw("</h2>\n");
        text.write(read.mentions(), read.statements(), cards);
        html.raw("</section>\n");
        cards(read, parties.size() - shown.size(), shown, text);
        html.raw("</div>\n");
        new StatementTables(html, language).write(read.statements(), text);
        new Timeline(html, language).write(shown, read.statements());
        outside(read);
    }

    /** Begins a page about documents. */
    static void open(Markup html, Heading heading, DocumentPhrase title, String subject) {
        HtmlPage.open(
                html,
                heading.language(),
                title.in(heading.language()) + " · " + subject + " · Tamiz",
                HtmlPage.styleSheet("report.css", "document.css"));
    }

    /** What every page about documents tells of how it was made. */
    static void made(Markup html, Heading heading) {
        Language language = heading.language();
        HtmlPage.made(html, heading);
        HtmlPage.item(
                html,
                Phrase.POLICY.in(language),
                Phrase.THRESHOLD.in(language) + " " + heading.policy().threshold()
                        + (heading.policy().includeProposed() ? ", " + Phrase.WITH_PROPOSED.in(language) : ""));
    }

    private void header(ReadDocument read, @Nullable String index) {
        ExtractedText document = read.document();
        html.raw("<header>\n<p class=\"brand\">Tamiz</p>\n");
        if (index != null) {
            html.raw("<p class=\"back\"><a href=\"" + Markup.escaped(index) + "\">← ")
                    .text(say(DocumentPhrase.ALL_DOCUMENTS))
                    .raw("</a></p>\n");
        }
        html.element("h1", document.title() == null ? document.name() : document.title())
                .raw("\n<dl>");
        HtmlPage.item(html, say(DocumentPhrase.DOCUMENT), document.name());
        HtmlPage.item(html, say(DocumentPhrase.READ_AS), document.format().mediaType());
        HtmlPage.item(
                html,
                say(DocumentPhrase.DATED),
                document.date() == null
                        ? Phrase.NOT_STATED.in(language)
                        : document.date().toString());
        made(html, heading);
        html.raw("</dl>\n</header>\n");
    }

    private void summary(ReadDocument read) {
        html.raw("<section class=\"summary\">\n<h2>")
                .text(Phrase.SUMMARY.in(language))
                .raw("</h2>\n<div class=\"tiles\">");
        int mentions = read.mentions().size();
        HtmlPage.tile(html, mentions, Phrase.MENTIONS.in(language), mentions > 0 ? " alarm" : " calm");
        HtmlPage.tile(
                html,
                read.mentions().stream()
                        .map(Mention::best)
                        .map(NamedParty::entry)
                        .distinct()
                        .count(),
                say(DocumentPhrase.PARTIES_NAMED),
                "");
        StatementText words = new StatementText(language);
        for (Verdict verdict : Verdict.values()) {
            long count = read.statements().stream()
                    .filter(one -> one.verdict() == verdict)
                    .count();
            HtmlPage.tile(
                    html,
                    count,
                    say(DocumentPhrase.STATEMENTS) + ": " + words.verdict(verdict),
                    verdict == Verdict.DISAGREES && count > 0 ? " alarm" : "");
        }
        html.raw("</div>\n");
        if (mentions == 0) {
            html.raw("<p class=\"none\"><strong>")
                    .text(read.document().name() + " " + Phrase.NO_MENTIONS.in(language) + ".")
                    .raw("</strong></p>\n");
        }
        html.raw("</section>\n");
    }

    private void cards(ReadDocument read, int more, List<NamedParty> parties, MarkedText text) {
        html.raw("<section id=\"parties\" class=\"cards\">\n<h2>")
                .text(say(DocumentPhrase.PARTIES_NAMED))
                .raw("</h2>\n");
        HitCard card = new HitCard(html, heading);
        TextPlaces places = new TextPlaces(read.document().body());
        for (int i = 0; i < parties.size(); i++) {
            NamedParty party = parties.get(i);
            Hit hit = party.hit();
            card.open(" id=\"p" + (i + 1) + "\"", hit);
            places(DocumentPhrase.NAMED_AS, party.mentions(), read, text, places);
            places(DocumentPhrase.MAY_BE_TOO, party.others(), read, text, places);
            card.writeDesignations(hit.party().designations());
            List<Consequence> consequences = card.consequences(hit.party().designations());
            if (!consequences.isEmpty()) {
                html.raw("<details><summary>")
                        .text(Phrase.CONSEQUENCES.in(language) + " (" + consequences.size() + ")")
                        .raw("</summary>\n");
                card.writeConsequences(consequences);
                html.raw("</details>\n");
            }
            html.raw("<details><summary>").text(say(DocumentPhrase.COMPARISON)).raw("</summary>\n");
            String words = hit.recordName() == null
                    ? read.mentions().get(0).text()
                    : hit.recordName().text();
            card.writeComparison(say(DocumentPhrase.IN_DOCUMENT), ScreeningRecord.ofName("", null, words), hit);
            html.raw("</details>\n");
            card.close(hit.party());
        }
        if (more > 0) {
            html.element("p", "+ " + more + " " + Phrase.MORE.in(language)).raw("\n");
        }
        html.raw("</section>\n");
    }

    private void places(
            DocumentPhrase label, List<Integer> numbers, ReadDocument read, MarkedText text, TextPlaces places) {
        if (numbers.isEmpty()) {
            return;
        }
        html.raw("<p class=\"places\">").text(say(label) + ": ");
        int shown = Math.min(numbers.size(), MOST_PLACES);
        for (int i = 0; i < shown; i++) {
            int number = numbers.get(i);
            Mention mention = read.mentions().get(number);
            html.raw(i == 0 ? "" : "; ");
            String name = "\u201C" + StatementText.words(mention.text()) + "\u201D";
            if (text.mentionIsShown(number)) {
                html.raw("<a href=\"#m" + (number + 1) + "\">").text(name).raw("</a>");
            } else {
                html.text(name);
            }
            html.text(" (" + place(read.document().body(), places, mention) + ", "
                    + say(DocumentPhrase.of(mention.kind())) + context(mention) + ")");
        }
        html.text(shown < numbers.size() ? "; + " + (numbers.size() - shown) + " " + Phrase.MORE.in(language) : "")
                .raw("</p>\n");
    }

    private String place(PlacedText body, TextPlaces places, Mention mention) {
        int page = body.page(mention.start());
        int line = places.line(mention.start());
        return page > 0
                ? say(DocumentPhrase.PAGE) + " " + page
                : line > 0
                        ? say(DocumentPhrase.LINE) + " " + line
                        : say(DocumentPhrase.PLACE) + " " + body.originalStart(mention.start());
    }

    private String context(Mention mention) {
        return mention.context().isEmpty()
                ? ""
                : ", " + say(DocumentPhrase.CONTEXT) + " "
                        + String.join(
                                ", ",
                                mention.context().stream()
                                        .map(support -> "\u201C" + StatementText.words(support.text()) + "\u201D")
                                        .distinct()
                                        .toList());
    }

    /** Names in menus, footers and the like, without cards: they are not what the document says. */
    private void outside(ReadDocument read) {
        if (read.outside().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2>")
                .text(say(DocumentPhrase.MENTIONS) + " " + Phrase.OUTSIDE_MENTIONS.in(language))
                .raw("</h2>\n<ul>");
        for (NamedParty party : NamedParty.of(read.outside())) {
            if (!party.mentions().isEmpty()) {
                html.raw("<li>")
                        .text(party.hit().party().primaryName().text() + " ("
                                + party.hit().publication().list() + " "
                                + party.hit().party().id() + "): "
                                + party.mentions().size())
                        .raw("</li>\n");
            }
        }
        html.raw("</ul>\n</section>\n");
    }

    private String say(DocumentPhrase phrase) {
        return phrase.in(language);
    }
}
