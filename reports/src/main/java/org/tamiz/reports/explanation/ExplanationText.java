package org.tamiz.reports.explanation;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.Score;
import org.tamiz.reports.EvidenceText;
import org.tamiz.reports.Heading;
import org.tamiz.reports.Lines;
import org.tamiz.reports.RecordText;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.SummaryText;
import org.tamiz.reports.phrase.ExplanationPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** An explanation as readable lines. */
public final class ExplanationText {
    /** Columns of a bar. */
    private static final int BAR = 44;

    /** The most columns of a cell. */
    private static final int WIDEST = 90;

    /** So many pieces tell why a pair is no hit. */
    private static final int TOLD = 3;

    private final Heading heading;
    private final Language language;
    private final int width;
    private final Lines out;

    /**
     * Lines to a writer.
     *
     * @param heading what was searched
     * @param width the most columns of a line
     */
    public ExplanationText(Heading heading, int width, Writer writer) {
        this.heading = heading;
        this.language = heading.language();
        this.width = width;
        this.out = new Lines(writer);
    }

    /** Writes one explanation. */
    public void write(Explanation explanation) {
        String party = explanation.publication().list() + "/"
                + explanation.party().id() + "  "
                + explanation.party().primaryName().text() + "  "
                + say(Phrase.of(explanation.party().kind())) + ", "
                + say(Phrase.PUBLISHED) + " " + explanation.publication().published();
        table(
                "",
                List.of(
                        List.of(say(Phrase.RECORD), RecordText.of(explanation.record(), language)),
                        List.of(say(Phrase.LISTED_PARTY), party)));
        out.line("");
        verdict(explanation);
        if (explanation.comparison() != null) {
            out.line("");
            alignment(explanation);
            out.line("");
            waterfall(explanation);
        }
        out.line("");
        names(explanation);
        notCompared(explanation);
        out.line("");
    }

    /** Writes what was searched. Called once, last. */
    public void finish() {
        out.raw(new SummaryText(heading, width).lists());
        out.flush();
    }

    /** Why it is a hit or none, in a few lines; the same for text and pages. */
    static List<String> verdict(Explanation explanation, Language language) {
        if (explanation.bits().isEmpty()) {
            return List.of(ExplanationPhrase.NOTHING_AGREES.in(language));
        }
        double bits = explanation.bits().getAsDouble();
        double beyond = bits - explanation.thresholdBits();
        List<String> lines = new ArrayList<>();
        lines.add((explanation.hit() ? ExplanationPhrase.IS_HIT : ExplanationPhrase.IS_NO_HIT).in(language) + " "
                + String.format(Locale.ROOT, "%.1f", Math.abs(beyond)) + " bits ("
                + Phrase.SCORE.in(language).toLowerCase(Locale.ROOT) + " "
                + EvidenceText.probability(new Score(bits).probability()) + " = " + EvidenceText.bits(bits) + ", "
                + ExplanationPhrase.THRESHOLD.in(language) + " "
                + explanation.policy().threshold() + " = "
                + EvidenceText.bits(explanation.thresholdBits()) + ").");
        double sign = explanation.hit() ? 1 : -1;
        String telling = explanation.evidence().stream()
                .filter(piece -> piece.feature() != Feature.PRIOR && piece.bits() * sign > 0)
                .sorted(Comparator.comparingDouble((Evidence piece) -> -Math.abs(piece.bits())))
                .limit(TOLD)
                .map(piece -> EvidenceText.of(piece, language) + " " + EvidenceText.bits(piece.bits()))
                .collect(Collectors.joining(" · "));
        if (!telling.isEmpty()) {
            lines.add((explanation.hit() ? ExplanationPhrase.MOST_FOR : ExplanationPhrase.MOST_AGAINST).in(language)
                    + ": " + telling);
        }
        return lines;
    }

    private void verdict(Explanation explanation) {
        for (String paragraph : verdict(explanation, language)) {
            String start = "";
            for (String line : SummaryText.broken(SafeText.forTerminal(paragraph), width - 2)) {
                out.line(start + line);
                start = "  ";
            }
        }
    }

    private void alignment(Explanation explanation) {
        out.line(say(ExplanationPhrase.ALIGNMENT));
        List<List<String>> rows = new ArrayList<>();
        for (Alignment line : Alignment.of(explanation.evidence())) {
            rows.add(List.of(
                    line.record(),
                    line.sign(),
                    line.listed(),
                    say(Phrase.of(line.evidence().feature())) + ", "
                            + (language == Language.SPANISH
                                    ? line.evidence().reason().spanish()
                                    : line.evidence().reason().english()),
                    EvidenceText.bits(line.evidence().bits())));
        }
        table("  ", rows);
    }

    private void waterfall(Explanation explanation) {
        out.line(say(ExplanationPhrase.WATERFALL) + " (" + say(ExplanationPhrase.LEGEND) + ")");
        Steps steps = Steps.of(explanation.evidence(), explanation.thresholdBits());
        List<List<String>> rows = new ArrayList<>();
        for (Steps.Step step : steps.steps()) {
            rows.add(List.of(
                    EvidenceText.of(step.evidence(), language),
                    right(EvidenceText.bits(step.evidence().bits())),
                    right(EvidenceText.bits(step.after())),
                    bar(step, steps, explanation.thresholdBits())));
        }
        table("  ", rows);
    }

    private static String bar(Steps.Step step, Steps steps, double threshold) {
        char[] bar = new char[BAR];
        Arrays.fill(bar, ' ');
        bar[column(steps.place(0))] = '|';
        bar[column(steps.place(threshold))] = ':';
        int from = column(steps.place(Math.min(step.before(), step.after())));
        int to = column(steps.place(Math.max(step.before(), step.after())));
        Arrays.fill(bar, from, Math.max(from + 1, to), step.evidence().bits() < 0 ? '-' : '+');
        return new String(bar).stripTrailing();
    }

    private static int column(double place) {
        return (int) Math.round(place * (BAR - 1));
    }

    private void names(Explanation explanation) {
        out.line(say(ExplanationPhrase.EACH_NAME));
        Name winner = explanation.comparison() == null
                ? null
                : explanation.comparison().partyName();
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.NameScore name : explanation.names()) {
            String score = name.bits().isEmpty()
                    ? "–"
                    : EvidenceText.probability(new Score(name.bits().getAsDouble()).probability());
            rows.add(List.of(
                    right(score),
                    right(
                            name.bits().isEmpty()
                                    ? "–"
                                    : EvidenceText.bits(name.bits().getAsDouble())),
                    name.name().text(),
                    say(Phrase.of(name.name().quality())),
                    name.bits().isEmpty()
                            ? say(ExplanationPhrase.NO_WORD)
                            : name.name().equals(winner) ? say(ExplanationPhrase.WINS) : ""));
        }
        table("  ", rows);
    }

    private void notCompared(Explanation explanation) {
        if (explanation.notCompared().isEmpty()) {
            return;
        }
        out.line("");
        out.line(say(ExplanationPhrase.NOT_COMPARED));
        table(
                "  ",
                explanation.notCompared().stream()
                        .map(left -> List.of(say(left.what()), say(left.why())))
                        .toList());
    }

    private static String right(String number) {
        return " ".repeat(Math.max(0, 6 - number.length())) + number;
    }

    /** Writes cells in columns, the last one as long as it is. */
    private void table(String indent, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> safe = rows.stream()
                .map(row -> row.stream().map(ExplanationText::shortened).toList())
                .toList();
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : safe) {
            for (int i = 0; i < columns - 1; i++) {
                widths[i] = Math.max(widths[i], points(row.get(i)));
            }
        }
        for (List<String> row : safe) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < columns - 1; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - points(row.get(i)) + 2));
            }
            out.line((line + row.get(columns - 1)).stripTrailing());
        }
    }

    private static String shortened(String cell) {
        String safe = SafeText.forTerminal(cell);
        return points(safe) <= WIDEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    private String say(ExplanationPhrase phrase) {
        return phrase.in(language);
    }
}
