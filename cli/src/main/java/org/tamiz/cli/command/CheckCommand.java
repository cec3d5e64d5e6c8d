package org.tamiz.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.Customer;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.Totals;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz check}: screens one name. */
final class CheckCommand implements Command {
    private final Settings settings;
    private final RecordOptions recordOptions = new RecordOptions();
    private final Option<Reference> reference = Reference.option();
    private final Option<Boolean> exhaustive = Exhaustive.option();
    private final Option<Boolean> exitCode = Option.flag("--exit-code", "Exit with 10 if there are hits.");
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("NAME")
            .description("The name; several words need no quotes.")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();

    CheckCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("check");
        spec.usageMessage().description("Screens one name against the lists.");
        recordOptions.all().forEach(option -> spec.addOption(option.spec()));
        List.of(reference, exhaustive, exitCode).forEach(option -> spec.addOption(option.spec()));
        return spec.addPositional(name);
    }

    @Override
    public int run() {
        List<String> words = name.getValue();
        ScreeningRecord record = recordOptions.record("check", words);
        String text = record.names().get(0).text();
        SearchedLists lists = settings.searchedLists();
        Screener screener = new Screener(lists.names(), settings.policy());
        Totals.Count count = new Totals.Count();
        List<String> problems = new ArrayList<>(recordOptions.doubts(record));
        try (Output output = Output.open(settings, Reference.shown(reference, Headings.of(settings, lists, text)))) {
            Screening screening =
                    Exhaustive.screening(exhaustive, screener, Channel.CHECK).apply(record);
            count.add(screening);
            screening.namesNotCompared().forEach(name -> problems.add(Customer.notCompared(name)));
            if (!problems.isEmpty()) {
                count.addInPart();
            }
            output.report().add(screening);
            output.finish(count.totals());
        }
        problems.forEach(problem -> settings.console().err().println(SafeText.forTerminal(problem)));
        return ExitCode.of(count.totals(), Boolean.TRUE.equals(exitCode.value()));
    }
}
