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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz read}: finds listed parties named in plain text. */
final class ReadCommand implements Command {
    private final Settings settings;
    private final Option<Boolean> exitCode = Option.flag("--exit-code", "Exit with 10 if there are mentions.");
    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("Plain text; - for standard input. Several are possible.")
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
                        "Finds listed parties named in plain text.",
                        "As jsonl or csv, offsets count Unicode code points from the start of the file.");
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
        SearchedLists lists = SearchedLists.of(settings);
        Heading heading = lists.heading(settings, "");
        MentionFinder finder = new MentionFinder(lists.names(), settings.policy());
        int mentioned = 0;
        int unread = 0;
        try (OutputFile output = new OutputFile(settings)) {
            MentionReport report = report(format, heading, output.writer());
            for (String name : names) {
                try {
                    String text = text(name);
                    List<Mention> mentions = finder.find(text);
                    mentioned += mentions.size();
                    report.add(name, text, mentions);
                } catch (TamizException e) {
                    if (names.size() == 1) {
                        throw e;
                    }
                    unread++;
                    settings.console().err().println(SafeText.forTerminal(String.valueOf(e.getMessage())));
                }
            }
            report.finish();
            output.commit();
        }
        tellLists(format, heading);
        int code = unread > 0 ? ExitCode.IN_PART : ExitCode.OK;
        return Boolean.TRUE.equals(exitCode.value()) && mentioned > 0 ? code + ExitCode.HITS : code;
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

    private String text(String name) {
        return settings.console().input(name).text(MentionFinder.MOST_TEXT);
    }

    /** Tells what was searched where the output does not stand before the user's eyes. */
    private void tellLists(@Nullable Format format, Heading heading) {
        if (settings.output() != null || (format != null && format != Format.TABLE)) {
            Console console = settings.console();
            console.err().print(new SummaryText(heading, console.width()).lists());
        }
    }
}
