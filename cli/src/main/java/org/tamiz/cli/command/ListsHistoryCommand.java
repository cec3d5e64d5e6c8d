package org.tamiz.cli.command;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.diff.PartyHistory;
import org.tamiz.lists.register.Register;
import org.tamiz.reports.ChangeJsonl;
import org.tamiz.reports.ChangeText;
import org.tamiz.reports.Lines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz lists history}: one party's life over all editions held. */
final class ListsHistoryCommand implements Command {
    private final Settings settings;
    private final PositionalParamSpec id = PositionalParamSpec.builder()
            .paramLabel("ID")
            .description("The authority's id, such as 11438.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    ListsHistoryCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("history");
        spec.usageMessage()
                .description(
                        "Shows a party's life over all editions held: first seen, changes, removal.",
                        "Looks in every list, or those of --lists. Dates are those of the publications.");
        return spec.addPositional(id);
    }

    @Override
    public int run() {
        boolean json = ListsDiffCommand.isJson(settings, "history");
        Register register = settings.register();
        Set<String> lists = new TreeSet<>(settings.policy().lists());
        lists.forEach(list -> ListsDiffCommand.editions(register, list));
        if (lists.isEmpty()) {
            register.publications().forEach(publication -> lists.add(publication.list()));
        }
        String wanted = id.getValue();
        List<PartyHistory> histories = new ArrayList<>();
        for (String list : lists) {
            PartyHistory history = PartyHistory.of(register, list, wanted);
            if (!history.events().isEmpty()) {
                histories.add(history);
            }
        }
        if (histories.isEmpty()) {
            throw TamizException.of(
                    Code.USAGE,
                    "No edition held of " + String.join(", ", lists) + " has a party " + wanted
                            + ". An id stands beside each hit.");
        }
        try (OutputFile output = new OutputFile(settings)) {
            Writer writer = output.writer();
            for (PartyHistory history : histories) {
                if (json) {
                    new ChangeJsonl(writer).write(history);
                } else {
                    new ChangeText(settings.language()).write(history, new Lines(writer));
                }
            }
            new Lines(writer).flush();
            output.commit();
        }
        return ExitCode.OK;
    }
}
