package org.tamiz.reports;

import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Score;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** Evidence as bars to both sides of zero, with the sum that is the score. */
public final class EvidenceBars {
    /** Half the width of a bar's space, in the drawing's own units. */
    private static final double HALF = 100;

    private final Markup html;
    private final Language language;

    /** Bars to a page. */
    public EvidenceBars(Markup html, Language language) {
        this.html = html;
        this.language = language;
    }

    /** Writes some evidence and what it adds up to. */
    public void write(List<Evidence> evidence) {
        Score score = Score.of(evidence);
        double largest = Math.abs(score.bits());
        for (Evidence piece : evidence) {
            largest = Math.max(largest, Math.abs(piece.bits()));
        }
        html.raw("<table class=\"evidence\"><tbody>\n");
        for (Evidence piece : evidence) {
            html.raw(speaksAgainst(piece) ? "<tr class=\"disagrees\">" : "<tr>")
                    .element("th scope=\"row\"", Phrase.of(piece.feature()).in(language))
                    .raw("<td>")
                    .text(EvidenceText.finding(piece, language));
            writeDisagreement(html, piece, language);
            html.raw("</td>");
            weight(piece.bits(), largest);
        }
        html.raw("<tr class=\"sum\">")
                .element("th scope=\"row\"", Phrase.SUM.in(language))
                .element("td", Phrase.SCORE.in(language) + " " + EvidenceText.probability(score.probability()));
        weight(score.bits(), largest);
        html.raw("</tbody></table>\n");
    }

    /** Whether evidence disagrees. The starting odds weigh against every pair and disagree with none. */
    public static boolean speaksAgainst(Evidence piece) {
        return piece.bits() < 0 && piece.feature() != Feature.PRIOR;
    }

    /** Says in words that evidence disagrees, for those who see no colours; nothing if it does not. */
    public static void writeDisagreement(Markup html, Evidence piece, Language language) {
        if (speaksAgainst(piece)) {
            html.raw(" <strong class=\"disagreement\">")
                    .text(Phrase.SPEAKS_AGAINST.in(language))
                    .raw("</strong>");
        }
    }

    private void weight(double bits, double largest) {
        html.raw("<td class=\"bar\">")
                .raw(bar(bits, largest))
                .raw("</td>")
                .element("td class=\"number\"", EvidenceText.bits(bits))
                .raw("</tr>\n");
    }

    private static String bar(double bits, double largest) {
        double length = largest == 0 ? 0 : HALF * Math.abs(bits) / largest;
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 200 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect class=\"%s\" x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"10\"/>"
                        + "<rect class=\"zero\" x=\"99.5\" y=\"0\" width=\"1\" height=\"12\"/></svg>",
                bits < 0 ? "minus" : "plus",
                bits < 0 ? HALF - length : HALF,
                length);
    }
}
