package org.tamiz.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.DocumentPages;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.MentionCsv;
import org.tamiz.reports.MentionJsonl;
import org.tamiz.reports.MentionReport;
import org.tamiz.reports.MentionTable;
import org.tamiz.reports.ReadDocument;
import org.tamiz.reports.SummaryText;
import org.tamiz.reports.phrase.DocumentPhrase;

/**
 * Where what was found in documents is written: standard output or a file, and, as {@code screen} does it, a page beside it if the
 * user names neither file nor format.
 */
final class DocumentOutput implements AutoCloseable {
    /** The page that {@code read} writes when nothing else is asked for. */
    static final String PAGE = "tamiz-documents.html";

    private final Settings settings;
    private final Heading heading;
    private final OutputFile output;
    private final @Nullable AtomicFile pageFile;
    private final MentionReport main;
    private final @Nullable MentionReport page;

    DocumentOutput(Settings settings, Heading heading) {
        this.settings = settings;
        this.heading = heading;
        Path target = page(settings);
        output = new OutputFile(settings);
        main = main(target);
        try {
            pageFile = target != null && settings.format() == null ? new AtomicFile(target, PAGE) : null;
        } catch (RuntimeException e) {
            output.close();
            throw e;
        }
        page = pageFile == null ? null : new DocumentPages(heading, pageFile.writer(), target);
    }

    /** The file of the page, or null if none is written to a file. */
    static @Nullable Path page(Settings settings) {
        String file = settings.output();
        if (settings.format() == Format.HTML) {
            return file == null ? null : settings.console().resolve(file);
        }
        return settings.format() == null && file == null ? settings.console().resolve(PAGE) : null;
    }

    /** Where documents go. */
    MentionReport report() {
        return new MentionReport() {
            @Override
            public void add(ReadDocument read) {
                main.add(read);
                if (page != null) {
                    page.add(read);
                }
            }

            @Override
            public void failed(String name, String why) {
                main.failed(name, why);
                if (page != null) {
                    page.failed(name, why);
                }
            }

            @Override
            public void finish() {
                main.finish();
                if (page != null) {
                    page.finish();
                }
            }
        };
    }

    /** Writes the end, puts files in their places, and tells what was searched where the output does not stand before the user's eyes. */
    void finish() {
        report().finish();
        output.commit();
        Console console = settings.console();
        if (pageFile != null) {
            pageFile.commit();
            console.out().println(DocumentPhrase.PAGE_IS.in(heading.language()) + " " + PAGE);
        }
        Format format = settings.format();
        if (settings.output() != null || (format != null && format != Format.TABLE)) {
            console.err().print(new SummaryText(heading, console.width()).lists());
        }
    }

    @Override
    public void close() {
        output.close();
        if (pageFile != null) {
            pageFile.close();
        }
    }

    private MentionReport main(@Nullable Path target) {
        Format format = settings.format();
        Console console = settings.console();
        boolean coloured = settings.output() == null && console.colours();
        return switch (format == null ? Format.TABLE : format) {
            case JSONL -> new MentionJsonl(heading, output.writer());
            case CSV -> new MentionCsv(heading, output.writer());
            case HTML -> new DocumentPages(heading, output.writer(), target);
            case TABLE -> new MentionTable(heading, output.writer(), coloured, console.width());
        };
    }
}
