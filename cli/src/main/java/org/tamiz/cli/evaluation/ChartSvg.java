package org.tamiz.cli.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.Chart.Point;
import org.tamiz.cli.evaluation.Chart.Series;
import org.tamiz.reports.Markup;
import org.tamiz.reports.phrase.Language;

/**
 * Draws a chart as inline SVG. Lines differ by dashes as well as colours, so that they can be told apart in black and white;
 * title and description say in words what is drawn.
 */
final class ChartSvg {
    private static final List<String> DASHES = List.of("none", "7 4", "2 3", "10 3 2 3", "1 5", "14 4");
    private static final int LEFT = 48;
    private static final int TOP = 10;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 250;
    private static final int TICKS = 5;

    /** So many points of a line are told in words. */
    private static final int TOLD = 6;

    private final Markup html;
    private final Language language;
    private int drawn;

    ChartSvg(Markup html, Language language) {
        this.html = html;
        this.language = language;
    }

    void write(Chart chart) {
        drawn++;
        String id = "chart" + drawn;
        html.raw("<figure class=\"chart\"><figcaption>")
                .text(chart.title().in(language))
                .raw("</figcaption>\n<svg viewBox=\"0 0 " + (LEFT + WIDTH + 12) + " " + (TOP + HEIGHT + 44)
                        + "\" role=\"img\" aria-labelledby=\"" + id + "-t " + id + "-d\"><title id=\"" + id + "-t\">")
                .text(chart.title().in(language))
                .raw("</title><desc id=\"" + id + "-d\">")
                .text(description(chart))
                .raw("</desc>\n");
        axes(chart);
        if (chart.diagonal()) {
            line("diagonal", x(chart, chart.leastAcross()), y(0), x(chart, chart.mostAcross()), y(1));
        }
        Double mark = chart.marks();
        if (mark != null) {
            line("mark", x(chart, mark), y(0), x(chart, mark), y(1));
        }
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            if (series.dots()) {
                dots(chart, series);
            } else if (!series.points().isEmpty()) {
                html.raw("<polyline class=\"line s" + i % DASHES.size() + "\" stroke-dasharray=\""
                        + DASHES.get(i % DASHES.size()) + "\" points=\""
                        + series.points().stream()
                                .map(point -> number(x(chart, point.x())) + "," + number(y(point.y())))
                                .collect(Collectors.joining(" "))
                        + "\"/>\n");
            }
        }
        html.raw("</svg>\n");
        legend(chart);
        html.raw("</figure>\n");
    }

    private void axes(Chart chart) {
        for (int i = 0; i <= TICKS; i++) {
            double share = (double) i / TICKS;
            double across = chart.leastAcross() + share * (chart.mostAcross() - chart.leastAcross());
            line("grid", x(chart, across), y(0), x(chart, across), y(1));
            line("grid", LEFT, y(share), LEFT + WIDTH, y(share));
            text(x(chart, across), TOP + HEIGHT + 16, "middle", short2(across));
            text(LEFT - 6, y(share) + 4, "end", short2(share));
        }
        line("axis", LEFT, y(0), LEFT + WIDTH, y(0));
        line("axis", LEFT, y(0), LEFT, y(1));
        text(LEFT + WIDTH / 2.0, TOP + HEIGHT + 36, "middle", chart.across().in(language));
        html.raw("<text transform=\"translate(12 " + (TOP + HEIGHT / 2) + ") rotate(-90)\" text-anchor=\"middle\">")
                .text(chart.up().in(language))
                .raw("</text>\n");
    }

    /** A dot for each point, its interval as a line through it, and how many it stands on. */
    private void dots(Chart chart, Series series) {
        for (Point point : series.points()) {
            double x = x(chart, point.x());
            Interval interval = point.interval();
            if (interval != null) {
                line("interval", x, y(interval.low()), x, y(interval.high()));
            }
            html.raw("<circle class=\"dot\" cx=\"" + number(x) + "\" cy=\"" + number(y(point.y())) + "\" r=\"4\"/>");
            boolean right = point.x() < chart.mostAcross() * 0.9;
            text(x + (right ? 7 : -7), y(point.y()) + 4, right ? "start" : "end", String.valueOf(point.count()));
        }
    }

    private void legend(Chart chart) {
        if (chart.series().size() < 2) {
            return;
        }
        html.raw("<ul class=\"legend\">");
        for (int i = 0; i < chart.series().size(); i++) {
            html.raw("<li><svg class=\"sample\" viewBox=\"0 0 34 8\" aria-hidden=\"true\"><line class=\"line s"
                            + i % DASHES.size() + "\" stroke-dasharray=\"" + DASHES.get(i % DASHES.size())
                            + "\" x1=\"0\" y1=\"4\" x2=\"34\" y2=\"4\"/></svg> ")
                    .text(chart.series().get(i).name().in(language))
                    .raw("</li>");
        }
        html.raw("</ul>\n");
    }

    /** Each line by a few of its points. */
    private String description(Chart chart) {
        String axes = chart.up().in(language) + " / " + chart.across().in(language) + ". ";
        return axes
                + chart.series().stream()
                        .map(series -> series.name().in(language) + ": " + description(series))
                        .collect(Collectors.joining(" "));
    }

    private String description(Series series) {
        int size = series.points().size();
        if (size == 0) {
            return EvaluationPhrase.NOT_APPLICABLE.in(language) + ".";
        }
        int told = series.dots() ? size : Math.min(TOLD, size);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < told; i++) {
            Point point = series.points().get(told == 1 ? 0 : i * (size - 1) / (told - 1));
            text.append(i == 0 ? "" : "; ")
                    .append(short2(point.x()))
                    .append(" → ")
                    .append(short2(point.y()));
            if (point.count() > 0) {
                text.append(" (n ").append(point.count()).append(')');
            }
        }
        return text + ".";
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        html.raw("<line class=\"" + style + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2)
                + "\" y2=\"" + number(y2) + "\"/>\n");
    }

    private void text(double x, double y, String anchor, String text) {
        html.raw("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">")
                .text(text)
                .raw("</text>\n");
    }

    private static double x(Chart chart, double value) {
        return LEFT + WIDTH * (value - chart.leastAcross()) / (chart.mostAcross() - chart.leastAcross());
    }

    private static double y(double value) {
        return TOP + HEIGHT * (1 - value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String short2(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
