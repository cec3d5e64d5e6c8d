package org.tamiz.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.documents.Extent;
import org.tamiz.documents.MentionFinder;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.Extraction;
import org.tamiz.documents.extract.Extractor;
import org.tamiz.documents.extract.Limits;
import org.tamiz.documents.statements.StatementFinder;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.DocumentPages;
import org.tamiz.reports.Heading;
import org.tamiz.reports.MentionReport;
import org.tamiz.reports.ReadDocument;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz read}: finds listed parties named in documents. */
final class ReadCommand implements Command {
    private final Settings settings;
    private final Option<Boolean> exitCode = Option.flag("--exit-code", "Exit with 10 if there are mentions.");
    private final Option<LocalDate> date = Option.of(
            "--date",
            "DATE",
            "The day the documents are of, for what they date by it, such as \"last month\"; else the one they state.",
            LocalDate.class,
            Settings::day);
    private final Option<Boolean> exact = Option.flag(
            "--exact",
            "Look for full names, aliases and acronyms as they are listed alone, which is several times as fast; the result says"
                    + " so. Case, accents, punctuation and line breaks do not matter. Nothing misspelt or misread, no names in part,"
                    + " no weak aliases, no short references.");
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
                        "Tells what they state of designations and official figures, and what the record says to it.",
                        "Without --format and -o, prints a table and writes " + DocumentOutput.PAGE
                                + " in this folder; several documents have a page each, in a folder beside it.",
                        "As jsonl or csv, offsets count Unicode code points from the start of the file if it is text or"
                                + " HTML, else of its text, with the page.");
        return spec.addOption(exitCode.spec())
                .addOption(date.spec())
                .addOption(exact.spec())
                .addPositional(files);
    }

    @Override
    public int run() {
        List<String> names = files.getValue();
        settings.checkOutputIsNot(names);
        Console console = settings.console();
        NamedFiles named = NamedFiles.of(names, console);
        Path page = DocumentOutput.page(settings);
        if (page != null) {
            named = named.without(DocumentPages.folder(page), settings.output() == null ? page : null);
        }
        settings.checkOutputIsNot(
                named.files().stream().map(NamedFiles.File::name).toList());
        SearchedLists lists = settings.searchedLists();
        boolean exactly = Boolean.TRUE.equals(exact.value());
        Heading heading = Headings.of(settings, lists, "");
        if (exactly) {
            heading = heading.degradedBy(Degradation.exactNames(settings.language()));
        }
        MentionFinder finder = new MentionFinder(lists.names(), settings.policy(), exactly ? Extent.EXACT : Extent.ALL);
        StatementFinder statements =
                new StatementFinder(lists.names().publications(), HeldSeries.open(settings.home()));
        Documents documents;
        try (DocumentOutput output = new DocumentOutput(settings, heading);
                Extractor extractor = new Extractor(Limits.standard())) {
            documents = new Documents(finder, statements, date.value(), output.report(), console);
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
            output.finish();
        } catch (NotOfTheDocument e) {
            throw e.why;
        }
        documents.tellFailures(named.leftOut());
        int code = documents.failed > 0 ? ExitCode.IN_PART : ExitCode.OK;
        return Boolean.TRUE.equals(exitCode.value()) && documents.mentions > 0 ? code + ExitCode.HITS : code;
    }

    /** What no other document can cure: output that cannot be written, or a home folder that cannot be read. */
    private static final class NotOfTheDocument extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient TamizException why;

        NotOfTheDocument(TamizException why) {
            super(why);
            this.why = why;
        }
    }

    /** Reads each document for mentions, and counts. */
    private static final class Documents implements Extraction {
        private final MentionFinder finder;
        private final StatementFinder statements;
        private final @Nullable LocalDate date;
        private final MentionReport report;
        private final Console console;
        private int read;
        private int failed;
        private int mentions;
        private @Nullable TamizException failure;

        Documents(
                MentionFinder finder,
                StatementFinder statements,
                @Nullable LocalDate date,
                MentionReport report,
                Console console) {
            this.finder = finder;
            this.statements = statements;
            this.date = date;
            this.report = report;
            this.console = console;
        }

        @Override
        public void read(ExtractedText document) {
            ReadDocument found = ReadDocument.of(document, finder, statements, date);
            mentions += found.mentions().size();
            read++;
            try {
                report.add(found);
            } catch (TamizException e) {
                throw new NotOfTheDocument(e);
            } catch (OutOfMemoryError e) {
                // Part of it may be written by now: what follows would stand behind half a line.
                throw new NotOfTheDocument(TamizException.in(
                        TamizException.Code.UNWRITABLE,
                        document.name(),
                        "there is not enough memory to write what was found; give it more, for example"
                                + " TAMIZ_JAVA_OPTS=-Xmx4g.",
                        e));
            }
        }

        @Override
        public void failed(String name, TamizException why) {
            if (failure != null) {
                tell(failure);
            }
            failed++;
            failure = why;
            report.failed(name, String.valueOf(why.getMessage()));
        }

        /** Tells the last failure, which was held back in case it is the only thing to tell, and what was left out. */
        void tellFailures(int leftOut) {
            if (failure != null) {
                tell(failure);
            }
            if (leftOut > 0) {
                console.err()
                        .println(
                                leftOut + (leftOut == 1 ? " entry" : " entries")
                                        + " of folders left out: hidden files, links and pages of an earlier run are not read.");
            }
        }

        private void tell(TamizException why) {
            console.err().println(SafeText.forTerminal(String.valueOf(why.getMessage())));
        }
    }
}
