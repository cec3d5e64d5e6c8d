package org.tamiz.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.series.HeldSeries.Figure;
import org.tamiz.lists.series.Observation;
import org.tamiz.lists.series.Vintage;
import org.tamiz.reports.phrase.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes the figures of series: a table, CSV, or a JSON object a line. */
public final class SeriesReport {
    private final Language language;
    private final Writer writer;
    private final Lines out;

    /** To a writer. */
    public SeriesReport(Language language, Writer writer) {
        this.language = language;
        this.writer = writer;
        this.out = new Lines(writer);
    }

    /**
     * Writes figures in their order.
     *
     * @param format the format; null for a table
     * @throws org.tamiz.core.model.TamizException if they cannot be written
     */
    public void write(List<Figure> figures, @Nullable Format format) {
        if (format == Format.CSV) {
            csv(figures);
        } else if (format == Format.JSONL) {
            figures.forEach(this::line);
        } else {
            table(figures);
        }
        out.flush();
    }

    private void table(List<Figure> figures) {
        boolean spanish = language == Language.SPANISH;
        String layout = "%-5s %-8s %12s %12s  %-30s %s";
        out.line(
                spanish
                        ? "Doce meses que terminan con el mes; datos provisionales, no finales."
                        : "Twelve months ending with the month; provisional data, not final.");
        out.line(String.format(
                Locale.ROOT,
                layout,
                spanish ? "lugar" : "place",
                spanish ? "hasta" : "ending",
                spanish ? "reportadas" : "reported",
                spanish ? "previstas" : "predicted",
                spanish ? "edición" : "vintage",
                spanish ? "indicador" : "indicator"));
        for (Figure figure : figures) {
            Observation one = figure.observation();
            Vintage vintage = figure.vintage();
            out.line(String.format(
                    Locale.ROOT,
                    layout,
                    one.state(),
                    one.ending(),
                    shown(one.reported()),
                    shown(one.predicted()),
                    spanish ? vintage.spanishLabel() : vintage.label(),
                    SafeText.forTerminal(one.indicator())));
        }
    }

    private void csv(List<Figure> figures) {
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                "series", "state", "ending", "indicator", "reported", "predicted", "through", "published", "source");
        for (Figure figure : figures) {
            Observation one = figure.observation();
            Vintage vintage = figure.vintage();
            csv.writeRecord(
                    vintage.series(),
                    one.state(),
                    one.ending().toString(),
                    SafeText.forCell(one.indicator()),
                    plain(one.reported()),
                    plain(one.predicted()),
                    vintage.through().toString(),
                    vintage.published() == null ? "" : vintage.published().toString(),
                    SafeText.forCell(vintage.source()));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw Lines.unwritable(e);
        }
    }

    private void line(Figure figure) {
        Observation one = figure.observation();
        Vintage vintage = figure.vintage();
        try (JsonGenerator json = JsonlReport.JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            json.writeStringProperty("series", vintage.series());
            json.writeStringProperty("state", one.state());
            json.writeStringProperty("ending", one.ending().toString());
            json.writeStringProperty("indicator", one.indicator());
            number(json, "reported", one.reported());
            number(json, "predicted", one.predicted());
            json.writeStringProperty("through", vintage.through().toString());
            if (vintage.published() != null) {
                json.writeStringProperty("published", vintage.published().toString());
            }
            json.writeStringProperty("source", vintage.source());
            json.writeEndObject();
        }
        out.raw("\n");
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeName(name);
            json.writeNumber(value);
        }
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null
                ? "-"
                : value.stripTrailingZeros().scale() > 0
                        ? String.format(Locale.ROOT, "%.1f", value)
                        : String.format(Locale.ROOT, "%,d", value.toBigInteger());
    }
}
