package org.tamiz.cli.evaluation;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.Heading;
import org.tamiz.reports.Lines;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.SummaryText;
import org.tamiz.reports.phrase.Language;

/**
 * An evaluation as readable tables.
 *
 * @param heading what else the reader must know
 * @param width the most columns of a line of text; tables may be wider
 */
public record EvaluationText(Heading heading, int width) {
    /** The most columns that the name of a row takes. */
    private static final int WIDEST_NAME = 44;

    /** Writes it. */
    public void write(Evaluation evaluation, Writer writer) {
        Lines out = new Lines(writer);
        Language language = heading.language();
        out.line(evaluation.title().in(language));
        for (MeasuredFile file : evaluation.files()) {
            out.line("  " + SafeText.forTerminal(file.name()) + ", " + file.rows() + " "
                    + EvaluationPhrase.ROWS.in(language) + ", SHA-256 " + file.sha256());
        }
        Policy policy = heading.policy();
        out.line("  Tamiz " + heading.engine() + ", " + EvaluationPhrase.THRESHOLD.in(language) + " "
                + Label.number(policy.threshold()));
        for (FigureTable table : evaluation.tables()) {
            if (!table.rows().isEmpty()) {
                out.line("");
                write(table, out);
            }
        }
        out.line("");
        for (Label note : evaluation.notes()) {
            String start = "";
            for (String line : SummaryText.broken(SafeText.forTerminal(note.in(language)), width - 2)) {
                out.line(start + line);
                start = "  ";
            }
        }
        if (!heading.publications().isEmpty()) {
            out.raw(new SummaryText(heading, width).lists());
        }
        out.flush();
    }

    private void write(FigureTable table, Lines out) {
        Language language = heading.language();
        out.line(SafeText.forTerminal(table.title().in(language)));
        List<List<String>> cells = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("", ""));
        table.columns().forEach(column -> header.add(shortened(column.label().in(language))));
        cells.add(header);
        String group = null;
        for (FigureTable.Row row : table.rows()) {
            List<String> line = new ArrayList<>();
            String name = shortened(row.group().in(language));
            line.add(name.equals(group) ? "" : name);
            group = name;
            line.add(shortened(row.item().in(language)));
            for (int i = 0; i < row.figures().size(); i++) {
                line.add(cell(row.figures().get(i), table.columns().get(i).interval()));
            }
            cells.add(line);
        }
        align(cells).forEach(out::line);
    }

    private String cell(Figure figure, boolean withInterval) {
        String text = Objects.requireNonNullElse(figure.text(), EvaluationPhrase.NOT_APPLICABLE.in(heading.language()));
        String interval = figure.intervalText();
        return withInterval && interval != null ? text + " (" + interval + ")" : text;
    }

    /** Names to the left, figures to the right. */
    private static List<String> align(List<List<String>> cells) {
        int columns = cells.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : cells) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], points(line.get(i)));
            }
        }
        return cells.stream()
                .map(line -> {
                    StringBuilder text = new StringBuilder(" ");
                    for (int i = 0; i < columns; i++) {
                        String padding = " ".repeat(widths[i] - points(line.get(i)));
                        text.append(i == 0 ? " " : "  ");
                        text.append(i < 2 ? line.get(i) + padding : padding + line.get(i));
                    }
                    return text.toString().stripTrailing();
                })
                .toList();
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shortened(String name) {
        String safe = SafeText.forTerminal(name);
        if (points(safe) <= WIDEST_NAME) {
            return safe;
        }
        return safe.substring(0, safe.offsetByCodePoints(0, WIDEST_NAME - 1)) + "…";
    }
}
