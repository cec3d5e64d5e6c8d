package org.tamiz.reports.explanation;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.Score;
import org.tamiz.core.score.Comparison;
import org.tamiz.reports.EvidenceBars;
import org.tamiz.reports.EvidenceText;
import org.tamiz.reports.Heading;
import org.tamiz.reports.Highlights;
import org.tamiz.reports.HtmlPage;
import org.tamiz.reports.Markup;
import org.tamiz.reports.RecordText;
import org.tamiz.reports.phrase.ExplanationPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** Explanations as a page to read and file. */
public final class ExplanationPage {
    private static final int LINE = 26;
    private static final int LABELS = 430;
    private static final int BARS = 480;
    private static final int WIDTH = LABELS + BARS + 90;

    /** The most characters of a label in the drawing; the table below it has them all. */
    private static final int WIDEST = 58;

    private final Heading heading;
    private final Language language;
    private final Markup html;

    /** A page to a writer. */
    public ExplanationPage(Heading heading, Writer writer) {
        this.heading = heading;
        this.language = heading.language();
        this.html = new Markup(writer);
    }

    /** Writes the page. Called once. */
    public void write(List<Explanation> explanations) {
        HtmlPage.open(
                html,
                language,
                say(ExplanationPhrase.EXPLANATION) + " · " + heading.subject() + " · Tamiz",
                HtmlPage.styleSheet("report.css", "figures.css"));
        html.raw("<header>\n<p class=\"brand\">Tamiz</p>\n")
                .element("h1", say(ExplanationPhrase.EXPLANATION))
                .raw("\n<dl>");
        HtmlPage.item(html, say(Phrase.SUBJECT), heading.subject());
        HtmlPage.item(html, say(Phrase.AS_OF), heading.asOf().toString());
        HtmlPage.item(html, say(Phrase.ENGINE), "Tamiz " + heading.engine());
        HtmlPage.item(
                html,
                say(Phrase.POLICY),
                say(Phrase.THRESHOLD) + " " + heading.policy().threshold() + " · SHA-256 "
                        + heading.policy().hash());
        html.raw("</dl>\n</header>\n<main>\n");
        for (int i = 0; i < explanations.size(); i++) {
            write(explanations.get(i), i);
        }
        HtmlPage.degradations(html, heading);
        HtmlPage.lists(html, language, heading.publications());
        HtmlPage.close(html, say(Phrase.NOTE), heading.engine());
        html.flush();
    }

    private void write(Explanation explanation, int number) {
        html.raw("<section class=\"record\">\n<h2><span class=\"key\">")
                .text(explanation.publication().list() + "/"
                        + explanation.party().id())
                .raw("</span> ")
                .text(explanation.party().primaryName().text())
                .raw("</h2>\n<article class=\"hit explained\">\n");
        html.raw("<p>").text(RecordText.of(explanation.record(), language)).raw("</p>\n");
        boolean first = true;
        for (String line : ExplanationText.verdict(explanation, language)) {
            html.raw(first ? "<p><strong>" : "<p>").text(line).raw(first ? "</strong></p>\n" : "</p>\n");
            first = false;
        }
        Comparison comparison = explanation.comparison();
        if (comparison != null) {
            names(comparison);
            html.element("h4", say(ExplanationPhrase.ALIGNMENT)).raw("\n");
            alignment(explanation);
            html.element("h4", say(ExplanationPhrase.WATERFALL)).raw("\n");
            waterfall(explanation, "waterfall" + number);
            html.element("h4", say(Phrase.EVIDENCE)).raw("\n");
            new EvidenceBars(html, language).write(explanation.evidence());
        }
        scores(explanation);
        if (!explanation.notCompared().isEmpty()) {
            html.element("h4", say(ExplanationPhrase.NOT_COMPARED)).raw("\n<table><tbody>\n");
            for (Explanation.NotCompared left : explanation.notCompared()) {
                html.raw("<tr>")
                        .element("th scope=\"row\"", say(left.what()))
                        .element("td", say(left.why()))
                        .raw("</tr>\n");
            }
            html.raw("</tbody></table>\n");
        }
        html.raw("<details><summary>")
                .text(say(Phrase.OFFICIAL_RECORD))
                .raw("</summary><pre>")
                .text(explanation.party().record())
                .raw("</pre></details>\n</article>\n</section>\n");
    }

    private void names(Comparison comparison) {
        Highlights marks = new Highlights(comparison.evidence());
        html.raw("<table class=\"sides\"><tbody><tr class=\"names\">")
                .element("th scope=\"row\"", say(Phrase.NAME))
                .raw("<td>");
        if (comparison.recordName() != null) {
            marks.ofRecord().write(html, comparison.recordName().text());
        }
        html.raw("</td><td>");
        marks.ofParty().write(html, comparison.partyName().text());
        html.raw(" <small>")
                .text(say(Phrase.of(comparison.partyName().quality())))
                .raw("</small></td></tr></tbody></table>\n");
    }

    private void alignment(Explanation explanation) {
        html.raw("<table class=\"figures\"><thead><tr>");
        for (String column : List.of(
                say(Phrase.RECORD), "", say(Phrase.LISTED_PARTY), say(Phrase.EVIDENCE), say(ExplanationPhrase.BITS))) {
            html.element("th scope=\"col\"", column);
        }
        html.raw("</tr></thead><tbody>\n");
        for (Alignment line : Alignment.of(explanation.evidence())) {
            html.raw("<tr>")
                    .element("td", line.record())
                    .element("td", line.sign())
                    .element("td", line.listed())
                    .element(
                            "td",
                            say(Phrase.of(line.evidence().feature())) + ", "
                                    + (language == Language.SPANISH
                                            ? line.evidence().reason().spanish()
                                            : line.evidence().reason().english()))
                    .element(
                            "td class=\"number\"",
                            EvidenceText.bits(line.evidence().bits()))
                    .raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    /** Each step from where the last one ended; the table of evidence beside it says the same in numbers. */
    private void waterfall(Explanation explanation, String id) {
        Steps steps = Steps.of(explanation.evidence(), explanation.thresholdBits());
        int height = LINE * steps.steps().size() + 24;
        html.raw(String.format(
                Locale.ROOT,
                "<svg class=\"waterfall\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\"><title id=\"%s-t\">",
                WIDTH,
                height,
                id,
                id,
                id));
        html.text(say(ExplanationPhrase.WATERFALL)).raw("</title><desc id=\"" + id + "-d\">");
        html.text(String.join(" ", ExplanationText.verdict(explanation, language)))
                .raw("</desc>\n");
        vertical("axis", steps.place(0), height);
        vertical("mark", steps.place(explanation.thresholdBits()), height);
        int y = 4;
        for (Steps.Step step : steps.steps()) {
            double from = steps.place(Math.min(step.before(), step.after()));
            double to = steps.place(Math.max(step.before(), step.after()));
            html.raw(text(LABELS - 10, y + 14, "end"))
                    .text(shortened(EvidenceText.of(step.evidence(), language)))
                    .raw("</text>");
            html.raw(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"16\"/>",
                    step.evidence().bits() < 0 ? "against" : "for",
                    LABELS + from * BARS,
                    y + 1,
                    Math.max(1, (to - from) * BARS)));
            html.raw(text(WIDTH - 4, y + 14, "end"))
                    .text(EvidenceText.bits(step.after()))
                    .raw("</text>\n");
            y += LINE;
        }
        html.raw(text((int) (LABELS + steps.place(explanation.thresholdBits()) * BARS), y + 12, "middle"))
                .text(say(ExplanationPhrase.THRESHOLD) + " "
                        + explanation.policy().threshold())
                .raw("</text></svg>\n");
    }

    private void vertical(String style, double place, int height) {
        double x = LABELS + place * BARS;
        html.raw(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"%d\"/>\n",
                style,
                x,
                x,
                height - 22));
    }

    private static String text(int x, int y, String anchor) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">";
    }

    private void scores(Explanation explanation) {
        html.element("h4", say(ExplanationPhrase.EACH_NAME)).raw("\n<table><tbody>\n");
        Comparison comparison = explanation.comparison();
        Name winner = comparison == null ? null : comparison.partyName();
        for (Explanation.NameScore name : explanation.names()) {
            boolean wins = name.bits().isPresent() && name.name().equals(winner);
            html.raw(wins ? "<tr class=\"wins\">" : "<tr>")
                    .element(
                            "td class=\"number\"",
                            name.bits().isEmpty()
                                    ? "–"
                                    : EvidenceText.probability(
                                            new Score(name.bits().getAsDouble()).probability()))
                    .element(
                            "td class=\"number\"",
                            name.bits().isEmpty()
                                    ? "–"
                                    : EvidenceText.bits(name.bits().getAsDouble()))
                    .element("td", name.name().text())
                    .element("td", say(Phrase.of(name.name().quality())))
                    .element(
                            "td",
                            name.bits().isEmpty()
                                    ? say(ExplanationPhrase.NO_WORD)
                                    : wins ? say(ExplanationPhrase.WINS) : "")
                    .raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= WIDEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    private String say(ExplanationPhrase phrase) {
        return phrase.in(language);
    }
}
