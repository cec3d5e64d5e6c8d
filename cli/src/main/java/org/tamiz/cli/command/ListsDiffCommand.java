package org.tamiz.cli.command;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.diff.ListDiff;
import org.tamiz.lists.register.Register;
import org.tamiz.reports.ChangeJsonl;
import org.tamiz.reports.ChangeText;
import org.tamiz.reports.Format;
import org.tamiz.reports.Lines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz lists diff}: what changed in a list between two days. */
final class ListsDiffCommand implements Command {
    private final Settings settings;
    private final PositionalParamSpec list = parameter("LIST", "The list's name, such as us-ofac-sdn.", 0);
    private final PositionalParamSpec from = parameter("FROM", "A day; the edition in force then is compared.", 1);
    private final PositionalParamSpec to = parameter("TO", "A later day.", 2);

    ListsDiffCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("diff");
        spec.usageMessage()
                .description(
                        "Shows the parties added, removed and changed from one day to another, by field.",
                        "Compares the editions in force on the two days. Writes a table, or --format jsonl.");
        return spec.addPositional(list).addPositional(from).addPositional(to);
    }

    @Override
    public int run() {
        boolean json = isJson(settings, "diff");
        LocalDate first = day(from.getValue());
        LocalDate last = day(to.getValue());
        if (first.isAfter(last)) {
            throw TamizException.of(
                    Code.USAGE, "FROM " + first + " is after TO " + last + "; write the earlier day first.");
        }
        Register register = settings.register();
        String name = list.getValue();
        ListDiff diff = ListDiff.of(register, edition(register, name, first), edition(register, name, last));
        try (OutputFile output = new OutputFile(settings)) {
            Writer writer = output.writer();
            if (json) {
                new ChangeJsonl(writer).write(diff);
            } else {
                new ChangeText(settings.language()).write(diff, new Lines(writer));
            }
            new Lines(writer).flush();
            output.commit();
        }
        return ExitCode.OK;
    }

    /** Whether JSON lines are asked for; refuses the formats that changes are not written in. */
    static boolean isJson(Settings settings, String command) {
        Format format = settings.format();
        if (format != null && format != Format.TABLE && format != Format.JSONL) {
            throw TamizException.of(Code.USAGE, command + " writes table or jsonl; choose one with --format.");
        }
        return format == Format.JSONL;
    }

    /** The editions of a list, oldest first; throws NO_LIST where there is none. */
    static List<Publication> editions(Register register, String list) {
        List<Publication> editions = register.publications().stream()
                .filter(publication -> publication.list().equals(list))
                .toList();
        if (editions.isEmpty()) {
            TreeSet<String> held = new TreeSet<>();
            register.publications().forEach(publication -> held.add(publication.list()));
            throw TamizException.of(
                    Code.NO_LIST,
                    "There is no list " + list + "; there is " + String.join(", ", held) + ". See tamiz lists.");
        }
        return editions;
    }

    private static Publication edition(Register register, String list, LocalDate day) {
        List<Publication> editions = editions(register, list);
        return register.inForceOn(day).stream()
                .filter(publication -> publication.list().equals(list))
                .findFirst()
                .orElseThrow(() -> TamizException.of(
                        Code.NO_LIST,
                        "No edition of " + list + " held was published by " + day + "; the oldest is of "
                                + editions.get(0).published() + ". Import an older one, or choose a later day."));
    }

    private static LocalDate day(String text) {
        try {
            return Settings.day(text);
        } catch (IllegalArgumentException e) {
            throw TamizException.of(Code.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static PositionalParamSpec parameter(String label, String description, int index) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .description(description)
                .index(String.valueOf(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .build();
    }
}
