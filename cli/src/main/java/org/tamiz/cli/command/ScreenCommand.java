package org.tamiz.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.customer.Customer;
import org.tamiz.cli.customer.CustomerFile;
import org.tamiz.cli.report.Heading;
import org.tamiz.cli.report.SafeText;
import org.tamiz.cli.report.Totals;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Name;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz screen}: screens a file of customers. */
final class ScreenCommand implements Command {
    /** So many broken rows are told one by one; the summary counts all. */
    private static final long MOST_TOLD = 50;

    private final Settings settings;
    private final CustomerOptions customerOptions = new CustomerOptions();
    private final Option<Reference> reference = Reference.option();
    private final Option<Boolean> exitCode = Option.flag("--exit-code", "Exit with 10 if there are hits.");
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("CSV or JSONL, also as .gz; - for standard input.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    private long told;

    ScreenCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("screen");
        spec.usageMessage()
                .description(
                        "Screens a customer file against the lists.",
                        "Columns are recognised by their usual English and Spanish names: customer_id, name, or"
                                + " given_names with paternal_surname and maternal_surname, type, birth_date, country, curp,"
                                + " rfc, passport, address and others. Without --format and -o, prints a table and"
                                + " writes " + Output.PAGE + " in this folder.");
        customerOptions.all().forEach(option -> spec.addOption(option.spec()));
        List.of(reference, exitCode).forEach(option -> spec.addOption(option.spec()));
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        String name = file.getValue();
        settings.checkOutputIsNot(List.of(name));
        Totals.Count count = new Totals.Count();
        try (CustomerFile customers =
                customerOptions.open(name, settings.console().input(name))) {
            SearchedLists lists = SearchedLists.of(settings);
            Screener screener = lists.screener(settings);
            customers.notes().forEach(this::tell);
            Heading heading = Reference.shown(reference, lists.heading(settings, display(name)));
            try (Output output = Output.openWithPage(settings, heading);
                    Progress progress = Progress.of(settings)) {
                new ScreeningPipeline(screener, Channel.FILE).run(customers, (customer, screening) -> {
                    account(display(name), customer, screening, count);
                    if (screening != null) {
                        output.report().add(screening);
                    }
                    progress.step();
                });
                progress.done();
                output.finish(count.totals());
            }
        }
        return count.totals().exitCode(Boolean.TRUE.equals(exitCode.value()));
    }

    private void account(String name, Customer customer, @Nullable Screening screening, Totals.Count count) {
        List<String> problems = new ArrayList<>(customer.problems());
        if (screening != null) {
            for (Name notCompared : screening.namesNotCompared()) {
                problems.add(notCompared(notCompared));
            }
        }
        for (String problem : problems) {
            if (told < MOST_TOLD) {
                tell(name + ":" + customer.line() + ": " + problem);
            } else if (told == MOST_TOLD) {
                tell(name + ": further records with problems are counted in the summary, not listed.");
            }
            told++;
        }
        if (screening == null) {
            count.addUnreadable();
        } else {
            count.add(screening);
            if (!problems.isEmpty()) {
                count.addInPart();
            }
        }
    }

    /** What to tell of a name that holds nothing to compare; the record's other names and identifiers were screened. */
    static String notCompared(Name name) {
        return "the name \"" + name.text() + "\" holds no letter or digit that can be compared; it was not screened."
                + " Write it in Latin letters.";
    }

    private static String display(String name) {
        return name.equals("-") ? "standard input" : name;
    }

    private void tell(String line) {
        settings.console().err().println(SafeText.forTerminal(line));
    }
}
