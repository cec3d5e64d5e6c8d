package org.tamiz.cli.evaluation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tamiz.core.model.Publication;
import org.tamiz.reports.Heading;
import org.tamiz.reports.Lines;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.phrase.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The figures of an evaluation for programs, one a row or line, named alike in every language.
 *
 * @param heading what else the reader must know
 */
public record EvaluationRows(Heading heading) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    /** Writes CSV; an empty value means that the set does not allow to measure it. */
    public void writeCsv(Evaluation evaluation, Writer writer) {
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord("table", "group", "item", "measure", "value", "low", "high", "count", "of");
        for (FigureTable table : evaluation.tables()) {
            for (FigureTable.Row row : table.rows()) {
                for (int i = 0; i < row.figures().size(); i++) {
                    Figure figure = row.figures().get(i);
                    Interval interval = figure.interval();
                    Share share = figure.share();
                    csv.writeRecord(
                            SafeText.forCell(table.title().id()),
                            SafeText.forCell(row.group().id()),
                            SafeText.forCell(row.item().id()),
                            SafeText.forCell(table.columns().get(i).label().id()),
                            number(figure.value()),
                            interval == null ? "" : number(interval.low()),
                            interval == null ? "" : number(interval.high()),
                            share == null ? "" : String.valueOf(share.count()),
                            share == null ? "" : String.valueOf(share.of()));
                }
            }
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw Lines.unwritable(e);
        }
    }

    /** Writes JSON lines: first what was measured, then a line for each figure. */
    public void writeJsonl(Evaluation evaluation, Writer writer) {
        Lines out = new Lines(writer);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            writeHead(evaluation, json);
        }
        out.raw("\n");
        for (FigureTable table : evaluation.tables()) {
            for (FigureTable.Row row : table.rows()) {
                for (int i = 0; i < row.figures().size(); i++) {
                    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
                        json.writeStartObject();
                        json.writeStringProperty("table", table.title().id());
                        json.writeStringProperty("group", row.group().id());
                        json.writeStringProperty("item", row.item().id());
                        json.writeStringProperty(
                                "measure", table.columns().get(i).label().id());
                        write(row.figures().get(i), json);
                        json.writeEndObject();
                    }
                    out.raw("\n");
                }
            }
        }
        out.flush();
    }

    private void writeHead(Evaluation evaluation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("evaluation", evaluation.title().id());
        json.writeStringProperty("engine", heading.engine());
        json.writeStringProperty("policy", heading.policy().hash());
        json.writeName("threshold");
        json.writeNumber(heading.policy().threshold());
        json.writeArrayPropertyStart("files");
        for (MeasuredFile file : evaluation.files()) {
            json.writeStartObject();
            json.writeStringProperty("name", file.name());
            json.writeStringProperty("sha256", file.sha256());
            json.writeNumberProperty("rows", file.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        evaluation.notes().forEach(note -> json.writeString(note.in(Language.ENGLISH)));
        json.writeEndArray();
        json.writeArrayPropertyStart("publications");
        for (Publication publication : heading.publications()) {
            json.writeStartObject();
            json.writeStringProperty("list", publication.list());
            json.writeStringProperty("published", publication.published().toString());
            json.writeStringProperty("sha256", publication.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Figure figure, JsonGenerator json) {
        json.writeName("value");
        if (figure.value().isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(number(figure.value()));
        }
        if (figure.interval() != null) {
            json.writeName("low");
            json.writeNumber(number(figure.interval().low()));
            json.writeName("high");
            json.writeNumber(number(figure.interval().high()));
        }
        if (figure.share() != null) {
            json.writeNumberProperty("count", figure.share().count());
            json.writeNumberProperty("of", figure.share().of());
        }
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : number(value.getAsDouble());
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.6f", value);
    }
}
