package org.tamiz.cli.command;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.cli.report.Format;
import org.tamiz.cli.report.Heading;
import org.tamiz.cli.report.MentionCsv;
import org.tamiz.cli.report.MentionJsonl;
import org.tamiz.cli.report.MentionReport;
import org.tamiz.cli.report.MentionTable;
import org.tamiz.cli.report.SafeText;
import org.tamiz.cli.report.SummaryText;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.documents.Mention;
import org.tamiz.documents.MentionFinder;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.Extraction;
import org.tamiz.documents.extract.Extractor;
import org.tamiz.documents.extract.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz read}: finds listed parties named in documents. */
final class ReadCommand implements Command {
    private final Settings settings;
    private final Option<Boolean> exitCode = Option.flag("--exit-code", "Exit with 10 if there are mentions.");
    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("A document or a folder of them; - for standard input. Several are possible.")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();

    ReadCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("read");
        spec.usageMessage()
                .description(
                        "Finds listed parties named in documents: plain text, HTML, PDF, Office files, e-mails, ZIP archives"
                                + " of these, and folders.",
                        "As jsonl or csv, offsets count Unicode code points from the start of the file if it is text or"
                                + " HTML, else of its text, with the page.");
        return spec.addOption(exitCode.spec()).addPositional(files);
    }

    @Override
    public int run() {
        List<String> names = files.getValue();
        Format format = settings.format();
        if (format == Format.HTML) {
            throw TamizException.of(Code.USAGE, "read writes table, csv or jsonl, not html; choose one with --format.");
        }
        settings.checkOutputIsNot(names);
        Console console = settings.console();
        NamedFiles named = NamedFiles.of(names, console);
        settings.checkOutputIsNot(
                named.files().stream().map(NamedFiles.File::name).toList());
        SearchedLists lists = SearchedLists.of(settings);
        Heading heading = lists.heading(settings, "");
        MentionFinder finder = new MentionFinder(lists.names(), settings.policy());
        Documents documents;
        try (OutputFile output = new OutputFile(settings);
                Extractor extractor = new Extractor(Limits.standard())) {
            documents = new Documents(finder, report(format, heading, output.writer()), console);
            named.unreadable().forEach(why -> documents.failed(String.valueOf(why.file()), why));
            for (NamedFiles.File file : named.files()) {
                if (file.name().equals("-")) {
                    extractor.extract("standard input", console.in(), documents);
                } else {
                    extractor.extract(file.name(), file.path(), documents);
                }
            }
            TamizException failure = documents.failure;
            if (failure != null && documents.read + documents.failed == 1 && names.size() == 1) {
                throw failure;
            }
            documents.report.finish();
            output.commit();
        }
        tellLists(format, heading);
        documents.tellFailures(named.leftOut());
        int code = documents.failed > 0 ? ExitCode.IN_PART : ExitCode.OK;
        return Boolean.TRUE.equals(exitCode.value()) && documents.mentions > 0 ? code + ExitCode.HITS : code;
    }

    /** Reads each document for mentions, and counts. */
    private static final class Documents implements Extraction {
        private final MentionFinder finder;
        private final MentionReport report;
        private final Console console;
        private int read;
        private int failed;
        private int mentions;
        private @Nullable TamizException failure;

        Documents(MentionFinder finder, MentionReport report, Console console) {
            this.finder = finder;
            this.report = report;
            this.console = console;
        }

        @Override
        public void read(ExtractedText document) {
            read++;
            List<Mention> inBody = finder.find(document.body().text());
            // By itself: what stands around a text is no context for what it says.
            List<Mention> outside = finder.find(document.outside().text());
            mentions += inBody.size();
            report.add(document, inBody, outside);
        }

        @Override
        public void failed(String name, TamizException why) {
            if (failure != null) {
                tell(failure);
            }
            failed++;
            failure = why;
        }

        /** Tells the last failure, which was held back in case it is the only thing to tell, and what was left out. */
        void tellFailures(int leftOut) {
            if (failure != null) {
                tell(failure);
            }
            if (leftOut > 0) {
                console.err()
                        .println(leftOut + (leftOut == 1 ? " entry" : " entries")
                                + " of folders left out: hidden files and links are not read.");
            }
        }

        private void tell(TamizException why) {
            console.err().println(SafeText.forTerminal(String.valueOf(why.getMessage())));
        }
    }

    private MentionReport report(@Nullable Format format, Heading heading, Writer writer) {
        if (format == Format.JSONL) {
            return new MentionJsonl(heading, writer);
        }
        if (format == Format.CSV) {
            return new MentionCsv(heading, writer);
        }
        Console console = settings.console();
        boolean coloured = settings.output() == null && console.colours();
        return new MentionTable(heading, writer, coloured, console.width());
    }

    /** Tells what was searched where the output does not stand before the user's eyes. */
    private void tellLists(@Nullable Format format, Heading heading) {
        if (settings.output() != null || (format != null && format != Format.TABLE)) {
            Console console = settings.console();
            console.err().print(new SummaryText(heading, console.width()).lists());
        }
    }
}
