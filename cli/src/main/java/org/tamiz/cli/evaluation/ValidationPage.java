package org.tamiz.cli.evaluation;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.EvidenceBars;
import org.tamiz.reports.EvidenceText;
import org.tamiz.reports.Heading;
import org.tamiz.reports.Highlights;
import org.tamiz.reports.HtmlPage;
import org.tamiz.reports.Markup;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * The validation report as one self-contained page, in the order in which a reviewer of a model asks (Board of Governors of the
 * Federal Reserve System and OCC, SR 11-7, section V; OFAC and New York's part 504 ask for the same tests): what was measured
 * and how, the figures, their drawings, the figures by category, pairs to look at, tests of the lists, and the lists. The same
 * input gives the same bytes: no clock is read.
 */
public final class ValidationPage {
    /** Groups of charts beyond these are left out, with a note; their figures are in the tables. */
    private static final int MOST_CHARTS = 8;

    /** So many failures of the self-test are listed. */
    private static final int MOST_FAILURES = 200;

    /** Tables with more columns are set in smaller letters. */
    private static final int DENSE = 7;

    private final Heading heading;
    private final @Nullable LocalDate made;
    private final Language language;
    private final Markup html;
    private final ChartSvg charts;

    /**
     * A page to a writer.
     *
     * @param heading what else the reader must know; when it was made is not looked at
     * @param made the day the page states, or null to state none
     */
    public ValidationPage(Heading heading, @Nullable LocalDate made, Writer writer) {
        this.heading = heading;
        this.made = made;
        this.language = heading.language();
        this.html = new Markup(writer);
        this.charts = new ChartSvg(html, language);
    }

    /**
     * Writes the page. Called once.
     *
     * @param selfTest the self-test of the lists
     * @param mutations the mutation tests of the lists
     */
    public void write(Evaluation evaluation, SelfTest selfTest, FigureTable mutations) {
        String title = evaluation.title().in(language);
        HtmlPage.open(
                html,
                language,
                title + " · " + heading.subject() + " · Tamiz",
                HtmlPage.styleSheet("report.css", "figures.css"));
        header(title);
        contents();
        section("measured", EvaluationPhrase.MEASURED);
        measured(evaluation);
        section("figures", EvaluationPhrase.FIGURES);
        table(evaluation.tables().get(0));
        section("charts", EvaluationPhrase.CHARTS);
        charts(evaluation.charts());
        section("details", EvaluationPhrase.DETAILS);
        evaluation.tables().stream().skip(1).forEach(this::table);
        section("samples", EvaluationPhrase.SAMPLES);
        html.raw("<p class=\"note\">").text(say(Phrase.EVIDENCE_NOTE)).raw("</p>\n");
        evaluation.samples().forEach(this::samples);
        section("selftest", EvaluationPhrase.TESTS);
        table(selfTest.figures());
        failures(selfTest.failures());
        table(mutations);
        html.raw("</section>\n");
        HtmlPage.degradations(html, heading);
        HtmlPage.lists(html, language, heading.publications());
        HtmlPage.close(html, say(EvaluationPhrase.PAGE_NOTE), heading.engine());
        html.flush();
    }

    private void header(String title) {
        Policy policy = heading.policy();
        html.raw("<header>\n<p class=\"brand\">Tamiz</p>\n")
                .element("h1", title)
                .raw("\n<dl>");
        HtmlPage.item(html, say(EvaluationPhrase.FILE), heading.subject());
        if (made != null) {
            HtmlPage.item(html, say(Phrase.MADE), made.toString());
        }
        HtmlPage.item(html, say(Phrase.AS_OF), heading.asOf().toString());
        HtmlPage.item(html, say(Phrase.ENGINE), "Tamiz " + heading.engine());
        HtmlPage.item(
                html,
                say(Phrase.POLICY),
                say(Phrase.THRESHOLD) + " " + Label.number(policy.threshold()) + ", " + say(Phrase.BAND_LIKELY) + " "
                        + policy.likely() + ", " + say(Phrase.BAND_STRONG) + " " + policy.strong() + " · SHA-256 "
                        + policy.hash());
        html.raw("</dl>\n</header>\n<main>\n");
    }

    private void contents() {
        html.raw("<nav><ul class=\"contents\">");
        for (String[] entry : new String[][] {
            {"measured", say(EvaluationPhrase.MEASURED)},
            {"figures", say(EvaluationPhrase.FIGURES)},
            {"charts", say(EvaluationPhrase.CHARTS)},
            {"details", say(EvaluationPhrase.DETAILS)},
            {"samples", say(EvaluationPhrase.SAMPLES)},
            {"selftest", say(EvaluationPhrase.TESTS)}
        }) {
            html.raw("<li><a href=\"#" + entry[0] + "\">").text(entry[1]).raw("</a></li>");
        }
        html.raw("</ul></nav>\n<section>\n");
    }

    private void section(String id, EvaluationPhrase title) {
        html.raw("</section>\n<section id=\"" + id + "\">\n")
                .element("h2", say(title))
                .raw("\n");
    }

    private void measured(Evaluation evaluation) {
        html.raw("<div class=\"wide\"><table class=\"figures\"><thead><tr>");
        html.element("th scope=\"col\"", say(EvaluationPhrase.FILE))
                .element("th scope=\"col\" class=\"number\"", say(EvaluationPhrase.ROWS))
                .raw("<th scope=\"col\">SHA-256</th></tr></thead><tbody>\n");
        for (MeasuredFile file : evaluation.files()) {
            html.raw("<tr>")
                    .element("td", file.name())
                    .element("td class=\"number\"", String.valueOf(file.rows()))
                    .raw("<td><code class=\"hash\">")
                    .text(file.sha256())
                    .raw("</code></td></tr>\n");
        }
        html.raw("</tbody></table></div>\n<ul class=\"consequences\">");
        evaluation.notes().forEach(note -> html.element("li", note.in(language)));
        html.raw("</ul>\n");
    }

    private void table(FigureTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        String style = table.columns().size() > DENSE ? "figures dense" : "figures";
        html.element("h3", table.title().in(language))
                .raw("\n<div class=\"wide\"><table class=\"" + style + "\"><thead><tr>");
        html.element("th scope=\"col\"", say(EvaluationPhrase.GROUP))
                .element("th scope=\"col\"", say(EvaluationPhrase.ITEM));
        table.columns()
                .forEach(column -> html.element(
                        "th scope=\"col\" class=\"number\"", column.label().in(language)));
        html.raw("</tr></thead><tbody>\n");
        String group = null;
        for (FigureTable.Row row : table.rows()) {
            String name = row.group().in(language);
            html.raw(name.equals(group) ? "<tr>" : "<tr class=\"starts\">")
                    .element("td", name.equals(group) ? "" : name)
                    .element("th scope=\"row\"", row.item().in(language));
            group = name;
            for (Figure figure : row.figures()) {
                html.raw("<td class=\"number\">")
                        .text(Objects.requireNonNullElse(figure.text(), say(EvaluationPhrase.NOT_APPLICABLE)));
                String interval = figure.intervalText();
                if (interval != null) {
                    html.raw("<br><small>").text(interval).raw("</small>");
                }
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table></div>\n");
    }

    private void charts(List<Chart.Group> groups) {
        html.raw("<p class=\"note\">").text(say(EvaluationPhrase.CHARTS_NOTE)).raw("</p>\n");
        for (Chart.Group group : groups.subList(0, Math.min(MOST_CHARTS, groups.size()))) {
            html.element("h3", group.title().in(language)).raw("\n<div class=\"charts\">\n");
            group.charts().forEach(charts::write);
            html.raw("</div>\n");
        }
        if (groups.size() > MOST_CHARTS) {
            html.raw("<p class=\"note\">")
                    .text(say(EvaluationPhrase.CHARTS_LEFT_OUT) + " " + (groups.size() - MOST_CHARTS))
                    .raw("</p>\n");
        }
    }

    private void samples(Examined.Group group) {
        html.element("h3", group.title().in(language)).raw("\n");
        if (group.of() != null) {
            html.raw("<p class=\"note\">")
                    .text(group.pairs().size() + " " + say(EvaluationPhrase.DRAWN_OF) + " " + group.of())
                    .raw("</p>\n");
        }
        if (group.pairs().isEmpty()) {
            html.raw("<p>").text(say(EvaluationPhrase.NONE)).raw("</p>\n");
        }
        for (Examined pair : group.pairs()) {
            sample(pair);
        }
    }

    private void sample(Examined pair) {
        Highlights marks = new Highlights(pair.evidence());
        List<String> where = new ArrayList<>(List.of(pair.where()));
        if (!pair.category().isEmpty()) {
            where.add(pair.category());
        }
        html.raw("<details class=\"sample\"><summary><span class=\"score\">")
                .text(EvidenceText.probability(pair.score()))
                .raw("</span> <span class=\"pair\">");
        marks.ofRecord().write(html, pair.record());
        html.raw(" · ");
        marks.ofParty().write(html, pair.listed());
        html.raw("</span> <span class=\"truth\">")
                .text(say(pair.match() ? EvaluationPhrase.IS_MATCH : EvaluationPhrase.IS_NONE))
                .raw("</span><br><small>")
                .text(String.join(" · ", where))
                .raw("</small></summary>\n");
        if (pair.evidence().isEmpty()) {
            html.raw("<p>").text(say(EvaluationPhrase.NOTHING_AGREES)).raw("</p>\n");
        } else {
            new EvidenceBars(html, language).write(pair.evidence());
        }
        html.raw("</details>\n");
    }

    private void failures(List<SelfTest.Failure> failures) {
        if (failures.isEmpty()) {
            html.raw("<p>").text(say(EvaluationPhrase.NO_FAILURE)).raw("</p>\n");
            return;
        }
        html.raw("<details><summary>")
                .text(say(EvaluationPhrase.FAILURES) + " (" + Math.min(MOST_FAILURES, failures.size()) + " / "
                        + failures.size() + ")")
                .raw("</summary><div class=\"wide\"><table class=\"figures\"><thead><tr>");
        for (String column : List.of(
                say(Phrase.LISTED_PARTY),
                say(Phrase.NAME),
                say(EvaluationPhrase.OWN_SCORE),
                say(EvaluationPhrase.BEST_HIT),
                say(Phrase.SCORE))) {
            html.element("th scope=\"col\"", column);
        }
        html.raw("</tr></thead><tbody>\n");
        for (SelfTest.Failure failure : failures.subList(0, Math.min(MOST_FAILURES, failures.size()))) {
            html.raw("<tr>")
                    .element("td", failure.list() + "/" + failure.id())
                    .raw("<td>")
                    .text(failure.name())
                    .raw(" <small>")
                    .text(say(Phrase.of(failure.quality())))
                    .raw("</small></td>")
                    .element("td class=\"number\"", score(failure.own()))
                    .element("td", Objects.requireNonNullElse(failure.best(), "–"))
                    .element("td class=\"number\"", score(failure.bestScore()))
                    .raw("</tr>\n");
        }
        html.raw("</tbody></table></div></details>\n");
    }

    private static String score(double score) {
        return score == 0 ? "–" : EvidenceText.probability(score);
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    private String say(EvaluationPhrase phrase) {
        return phrase.in(language);
    }
}
