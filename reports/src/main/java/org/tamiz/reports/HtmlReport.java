package org.tamiz.reports;

import java.io.Writer;
import java.util.Locale;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Hit;
import org.tamiz.core.screening.Screening;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * One self-contained page to read, print and file. It loads nothing and runs nothing: a content security policy allows
 * its own style sheet and nothing else.
 *
 * <p>The summary stands at the top but is known only at the end. So the hits go to a temporary file, and the page is put
 * together when the last record is through; memory does not grow with the number of hits.
 */
final class HtmlReport implements Report, AutoCloseable {
    private final Heading heading;
    private final Language language;
    private final Writer target;
    private final Spill index;
    private final Spill cards;
    private final HitCard card;
    private long records;

    HtmlReport(Heading heading, Writer target) {
        this.heading = heading;
        this.language = heading.language();
        this.target = target;
        this.index = new Spill();
        this.cards = new Spill();
        this.card = new HitCard(cards.markup(), heading);
    }

    @Override
    public void add(Screening screening) {
        if (screening.hits().isEmpty()) {
            return;
        }
        records++;
        String anchor = "r" + records;
        writeIndexRow(anchor, screening);
        Markup html = cards.markup();
        html.raw("<section class=\"record\" id=\"" + anchor + "\">\n<h2><span class=\"key\">")
                .text(say(Phrase.RECORD) + " " + screening.record().id())
                .raw("</span> ");
        if (!screening.record().names().isEmpty()) {
            html.text(screening.record().names().get(0).text());
        }
        html.raw("</h2>\n");
        for (Hit hit : screening.hits()) {
            card.write(screening.record(), hit);
        }
        html.raw("</section>\n");
    }

    @Override
    public void finish(Totals totals) {
        Markup html = new Markup(target);
        HtmlPage.open(
                html,
                language,
                say(Phrase.TITLE) + " · " + heading.subject() + " · Tamiz",
                HtmlPage.styleSheet("report.css"));
        writeHeader(html);
        html.raw("<main>\n");
        HtmlPage.degradations(html, heading);
        writeSummary(html, totals);
        HtmlPage.lists(html, language, heading.publications());
        if (records > 0) {
            html.raw("<section class=\"index\">\n<h2>").text(say(Phrase.INDEX)).raw("</h2>\n<table>\n<thead><tr>");
            for (Phrase column : new Phrase[] {
                Phrase.RECORD, Phrase.NAME, Phrase.LISTED_PARTY, Phrase.LIST, Phrase.SCORE, Phrase.BAND
            }) {
                html.element("th scope=\"col\"", say(column));
            }
            html.raw("</tr></thead>\n<tbody>\n");
            copy(index, html);
            html.raw("</tbody>\n</table>\n</section>\n");
            html.raw("<p class=\"note\">").text(say(Phrase.EVIDENCE_NOTE)).raw("</p>\n");
            copy(cards, html);
        }
        HtmlPage.close(html, say(Phrase.NOTE), heading.engine());
        html.flush();
    }

    @Override
    public void close() {
        index.close();
        cards.close();
    }

    private void writeIndexRow(String anchor, Screening screening) {
        Hit best = screening.hits().get(0);
        int more = screening.hits().size() - 1;
        Markup html = index.markup();
        html.raw("<tr><td><a href=\"#" + anchor + "\">")
                .text(screening.record().id())
                .raw("</a></td>");
        html.element(
                "td",
                screening.record().names().isEmpty()
                        ? ""
                        : screening.record().names().get(0).text());
        html.element(
                "td",
                best.party().primaryName().text() + (more > 0 ? " (+" + more + " " + say(Phrase.MORE) + ")" : ""));
        html.element("td", best.publication().list() + " " + best.party().id());
        html.element(
                "td class=\"number\"", EvidenceText.probability(best.score().probability()));
        html.raw("<td>").raw(HitCard.chip(best.band(), language)).raw("</td></tr>\n");
    }

    private void writeHeader(Markup html) {
        html.raw("<header>\n<p class=\"brand\">Tamiz</p>\n")
                .element("h1", say(Phrase.TITLE))
                .raw("\n<dl>");
        HtmlPage.item(html, say(Phrase.SUBJECT), heading.subject());
        HtmlPage.made(html, heading);
        HtmlPage.item(
                html,
                say(Phrase.POLICY),
                say(Phrase.THRESHOLD) + " " + heading.policy().threshold() + ", "
                        + say(Phrase.BAND_LIKELY) + " " + heading.policy().likely() + ", "
                        + say(Phrase.BAND_STRONG) + " " + heading.policy().strong()
                        + (heading.policy().includeProposed() ? ", " + say(Phrase.WITH_PROPOSED) : "") + " · SHA-256 "
                        + heading.policy().hash().substring(0, 16) + "…");
        html.raw("</dl>\n</header>\n");
    }

    private void writeSummary(Markup html, Totals totals) {
        html.raw("<section class=\"summary\">\n<h2>").text(say(Phrase.SUMMARY)).raw("</h2>\n<div class=\"tiles\">");
        tile(html, totals.records(), Phrase.RECORDS, "");
        tile(html, totals.withHits(), Phrase.RECORDS_WITH_HITS, totals.withHits() > 0 ? " alarm" : " calm");
        tile(html, totals.hits(), Phrase.HITS, "");
        tile(html, totals.unreadable(), Phrase.UNREADABLE, totals.unreadable() > 0 ? " alarm" : "");
        if (totals.inPart() > 0) {
            tile(html, totals.inPart(), Phrase.IN_PART, " alarm");
        }
        tile(html, totals.setAside(), Phrase.SET_ASIDE, "");
        html.raw("</div>\n");
        if (totals.hits() == 0) {
            html.raw("<p class=\"none\"><strong>").text(say(Phrase.NO_HITS)).raw("</strong> ");
            html.text(say(Phrase.NO_HITS_LONG)).raw("</p>\n");
        } else {
            writeBands(html, totals);
        }
        html.raw("</section>\n");
    }

    private void writeBands(Markup html, Totals totals) {
        html.element("h3", say(Phrase.BY_BAND));
        html.raw("<svg class=\"bands\" viewBox=\"0 0 1000 28\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                .text(say(Phrase.BY_BAND))
                .raw("\">");
        double left = 0;
        for (Band band : new Band[] {Band.STRONG, Band.LIKELY, Band.POSSIBLE}) {
            double width = 1000.0 * totals.hits(band) / totals.hits();
            html.raw(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"28\"/>",
                    HitCard.cssClass(band),
                    left,
                    width));
            left += width;
        }
        html.raw("</svg>\n<ul class=\"legend\">");
        for (Band band : new Band[] {Band.STRONG, Band.LIKELY, Band.POSSIBLE}) {
            html.raw("<li>" + HitCard.chip(band, language) + " " + totals.hits(band) + "</li>");
        }
        html.raw("</ul>\n");
    }

    private void tile(Markup html, long number, Phrase phrase, String mood) {
        HtmlPage.tile(html, number, say(phrase), mood);
    }

    private void copy(Spill spill, Markup html) {
        html.flush();
        spill.copyTo(target);
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }
}
