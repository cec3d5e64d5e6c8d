package org.tamiz.reports.explanation;

import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Score;
import org.tamiz.reports.EvidenceBars;
import org.tamiz.reports.EvidenceText;
import org.tamiz.reports.Markup;
import org.tamiz.reports.phrase.ExplanationPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * Evidence as a table in which each bar starts where the one before it ended, from the starting odds to the score. What speaks
 * against is said in words as well as in colour; the numbers say what the bars show.
 */
public final class Waterfall {
    private static final double WIDTH = 200;

    private final Markup html;
    private final Language language;

    /** A table to a page. */
    public Waterfall(Markup html, Language language) {
        this.html = html;
        this.language = language;
    }

    /**
     * Writes some evidence and what it adds up to.
     *
     * @param thresholdBits from where on there is a hit, in bits
     */
    public void write(List<Evidence> evidence, double thresholdBits) {
        Steps steps = Steps.of(evidence, thresholdBits);
        Score score = Score.of(evidence);
        html.raw("<table class=\"evidence steps\"><thead><tr>")
                .element("th scope=\"col\"", Phrase.FIELD.in(language))
                .element("th scope=\"col\"", Phrase.FINDING.in(language))
                .raw("<td></td>")
                .element("th scope=\"col\" class=\"number\"", ExplanationPhrase.BITS.in(language))
                .element("th scope=\"col\" class=\"number\"", ExplanationPhrase.RUNNING_SUM.in(language))
                .raw("</tr></thead><tbody>\n");
        for (Steps.Step step : steps.steps()) {
            row(step, steps, thresholdBits);
        }
        html.raw("<tr class=\"sum\">")
                .element("th scope=\"row\"", Phrase.SCORE.in(language))
                .element(
                        "td",
                        EvidenceText.probability(score.probability()) + " ("
                                + Phrase.THRESHOLD.in(language) + " "
                                + EvidenceText.probability(new Score(thresholdBits).probability()) + ")")
                .raw("<td class=\"bar\">")
                .raw(bar(Math.min(0, score.bits()), Math.max(0, score.bits()), "whole", steps, thresholdBits))
                .raw("</td><td></td>")
                .element("td class=\"number\"", EvidenceText.bits(score.bits()))
                .raw("</tr>\n</tbody></table>\n");
    }

    private void row(Steps.Step step, Steps steps, double thresholdBits) {
        Evidence piece = step.evidence();
        html.raw(EvidenceBars.speaksAgainst(piece) ? "<tr class=\"disagrees\">" : "<tr>")
                .element("th scope=\"row\"", Phrase.of(piece.feature()).in(language))
                .raw("<td>")
                .text(EvidenceText.finding(piece, language));
        EvidenceBars.writeDisagreement(html, piece, language);
        html.raw("</td><td class=\"bar\">")
                .raw(bar(
                        Math.min(step.before(), step.after()),
                        Math.max(step.before(), step.after()),
                        EvidenceBars.speaksAgainst(piece) ? "minus" : piece.bits() < 0 ? "start" : "plus",
                        steps,
                        thresholdBits))
                .raw("</td>")
                .element("td class=\"number\"", EvidenceText.bits(piece.bits()))
                .element("td class=\"number\"", EvidenceText.bits(step.after()))
                .raw("</tr>\n");
    }

    private static String bar(double from, double to, String style, Steps steps, double thresholdBits) {
        double left = steps.place(from) * WIDTH;
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 200 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect class=\"%s\" x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"10\"/>"
                        + "<rect class=\"zero\" x=\"%.1f\" y=\"0\" width=\"1\" height=\"12\"/>"
                        + "<rect class=\"goal\" x=\"%.1f\" y=\"0\" width=\"1\" height=\"12\"/></svg>",
                style,
                left,
                Math.max(0.8, steps.place(to) * WIDTH - left),
                Math.min(WIDTH - 1, steps.place(0) * WIDTH),
                Math.min(WIDTH - 1, steps.place(thresholdBits) * WIDTH));
    }
}
