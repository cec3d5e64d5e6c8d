package org.tamiz.cli.command;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.core.screening.Screening;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.OpenReport;
import org.tamiz.reports.Report;
import org.tamiz.reports.SummaryText;
import org.tamiz.reports.Totals;
import org.tamiz.reports.phrase.Phrase;

/** Where a screening is written: standard output or a file, and perhaps a page beside it. */
final class Output implements AutoCloseable {
    /** The page that {@code screen} writes when nothing else is asked for. */
    static final String PAGE = "tamiz-report.html";

    /** Standard output keeps its errors to itself; it is asked for them once for so many records. */
    private static final int CHECKED = 1024;

    private final Console console;
    private final Heading heading;
    private final Format format;
    private final @Nullable String file;
    private final List<AtomicFile> files = new ArrayList<>();
    private final List<OpenReport> reports = new ArrayList<>();
    private boolean withPage;
    private long added;

    private Output(Settings settings, Heading heading) {
        console = settings.console();
        Format asked = settings.format();
        format = asked == null ? Format.TABLE : asked;
        file = settings.output();
        this.heading = heading;
    }

    /**
     * Opens what the settings ask for.
     *
     * @param heading what a report says before its first record
     * @throws org.tamiz.core.model.TamizException if it cannot be written
     */
    static Output open(Settings settings, Heading heading) {
        Output output = new Output(settings, heading);
        try {
            output.openMain();
            return output;
        } catch (RuntimeException e) {
            output.close();
            throw e;
        }
    }

    /** The same; and if the user names neither file nor format, a page besides. */
    static Output openWithPage(Settings settings, Heading heading) {
        Output output = open(settings, heading);
        if (settings.format() == null && settings.output() == null) {
            try {
                output.withPage = true;
                output.reports.add(OpenReport.of(Format.HTML, output.heading, output.fileWriter(PAGE)));
            } catch (RuntimeException e) {
                output.close();
                throw e;
            }
        }
        return output;
    }

    /**
     * Writes on in a file, in a continuable format.
     *
     * @param target the file; closed with this output
     * @param begun whether an earlier run wrote its beginning
     */
    static Output to(AtomicFile target, Settings settings, Heading heading, boolean begun) {
        Output output = new Output(settings, heading);
        output.files.add(target);
        output.reports.add(
                begun
                        ? OpenReport.continued(output.format, heading, target.writer())
                        : OpenReport.of(output.format, heading, target.writer()));
        return output;
    }

    /** Where screenings go. */
    Report report() {
        return new Report() {
            @Override
            public void add(Screening screening) {
                reports.forEach(report -> report.report().add(screening));
                added++;
                // Else a file of hours would be screened for a pipe that was closed after its first lines.
                if (file == null && added % CHECKED == 0) {
                    console.checkOut();
                }
            }

            @Override
            public void finish(Totals totals) {
                reports.forEach(report -> report.report().finish(totals));
            }
        };
    }

    /** Writes the end, puts files in their places, and tells what was searched where the format itself does not. */
    void finish(Totals totals) {
        report().finish(totals);
        reports.forEach(OpenReport::close);
        files.forEach(AtomicFile::commit);
        if (format != Format.TABLE || file != null) {
            console.err().print(new SummaryText(heading, console.width()).of(totals));
        }
        if (file != null) {
            console.err().println("Written to " + file + ".");
        }
        if (withPage) {
            console.out().println(Phrase.PAGE_IS_IN.in(heading.language()) + " " + PAGE);
        }
    }

    @Override
    public void close() {
        reports.forEach(OpenReport::close);
        files.forEach(AtomicFile::close);
    }

    private void openMain() {
        String name = file;
        boolean coloured = name == null && console.colours();
        Writer writer = name == null ? new OutputStreamWriter(console.out(), StandardCharsets.UTF_8) : fileWriter(name);
        reports.add(
                format == Format.TABLE
                        ? OpenReport.table(heading, writer, coloured, console.width())
                        : OpenReport.of(format, heading, writer));
    }

    private Writer fileWriter(String name) {
        AtomicFile target = new AtomicFile(console.resolve(name), name);
        files.add(target);
        return target.writer();
    }
}
