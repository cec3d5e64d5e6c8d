package org.tamiz.reports;

import java.io.BufferedWriter;
import java.io.Writer;

/**
 * A report with what it holds open while it is written.
 *
 * @param report the report
 * @param held frees what it holds; may be called again
 */
public record OpenReport(Report report, Runnable held) implements AutoCloseable {
    /**
     * A report in a format; a table is plain and 110 columns wide.
     *
     * @param writer where it goes; flushed at the end, not closed
     */
    public static OpenReport of(Format format, Heading heading, Writer writer) {
        return switch (format) {
            case TABLE -> table(heading, writer, false, 110);
            case CSV -> new OpenReport(new CsvReport(heading, writer), () -> {});
            case JSONL -> new OpenReport(new JsonlReport(heading, writer), () -> {});
            case HTML -> html(heading, writer);
        };
    }

    /**
     * Continues a report that another run began.
     *
     * @param format a {@linkplain Format#continuable continuable} one
     */
    public static OpenReport continued(Format format, Heading heading, Writer writer) {
        return format == Format.CSV
                ? new OpenReport(CsvReport.continued(heading, writer), () -> {})
                : of(format, heading, writer);
    }

    /** A readable table, in colours or not. */
    public static OpenReport table(Heading heading, Writer writer, boolean coloured, int width) {
        TableReport.Ink ink = coloured ? TableReport.Ink.COLOURED : TableReport.Ink.PLAIN;
        return new OpenReport(new TableReport(heading, new BufferedWriter(writer), ink, width), () -> {});
    }

    @Override
    public void close() {
        held.run();
    }

    private static OpenReport html(Heading heading, Writer writer) {
        HtmlReport page = new HtmlReport(heading, writer);
        return new OpenReport(page, page::close);
    }
}
