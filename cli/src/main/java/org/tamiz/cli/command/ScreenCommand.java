package org.tamiz.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.screening.Screener;
import org.tamiz.customers.CustomerFile;
import org.tamiz.customers.ScreeningPipeline;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.Totals;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz screen}: screens a file of customers. */
final class ScreenCommand implements Command {
    private final Settings settings;
    private final Duration betweenCheckpoints;
    private final CustomerOptions customerOptions = new CustomerOptions();
    private final Option<Reference> reference = Reference.option();
    private final Option<Boolean> exhaustive = Exhaustive.option();
    private final Option<Boolean> exitCode = Option.flag("--exit-code", "Exit with 10 if there are hits.");
    private final Option<Boolean> resume =
            Option.flag("--resume", "Go on where a run with the same -o was broken off; for CSV and JSONL.");
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("CSV or JSONL, also as .gz; - for standard input.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    ScreenCommand(Settings settings, Duration betweenCheckpoints) {
        this.settings = settings;
        this.betweenCheckpoints = betweenCheckpoints;
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
        List.of(reference, exhaustive, exitCode, resume).forEach(option -> spec.addOption(option.spec()));
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        String name = file.getValue();
        settings.checkOutputIsNot(List.of(name));
        String unfit = problemOfContinuing(name);
        if (unfit != null && Boolean.TRUE.equals(resume.value())) {
            throw TamizException.of(Code.USAGE, "--resume: " + unfit);
        }
        // Before the file is opened, so that a change after that shows.
        CustomerFileState state =
                unfit == null ? CustomerFileState.of(settings.console().resolve(name), name) : null;
        try (CustomerFile customers =
                customerOptions.open(name, settings.console().input(name))) {
            SearchedLists lists = settings.searchedLists();
            customers.notes().forEach(this::tell);
            Heading heading = Reference.shown(reference, Headings.of(settings, lists, display(name)));
            Screener screener = new Screener(lists.names(), settings.policy());
            String output = settings.output();
            Totals totals = output != null && state != null
                    ? screenContinuably(customers, state, output, heading, screener)
                    : screen(customers, name, heading, screener);
            return ExitCode.of(totals, Boolean.TRUE.equals(exitCode.value()));
        }
    }

    private Totals screen(CustomerFile customers, String name, Heading heading, Screener screener) {
        Account account = new Account(settings.console(), display(name));
        try (Output output = Output.openWithPage(settings, heading)) {
            screen(customers, screener, account, output, () -> {});
            output.finish(account.totals());
        }
        return account.totals();
    }

    private Totals screenContinuably(
            CustomerFile customers, CustomerFileState state, String file, Heading heading, Screener screener) {
        Format format = Objects.requireNonNull(settings.format(), "format");
        Basis basis = Basis.of(heading, format, state, options());
        try (AtomicFile target = AtomicFile.continuable(settings.console().resolve(file), file);
                Checkpoints checkpoints = new Checkpoints(settings, target, basis, state, betweenCheckpoints)) {
            Checkpoint begun = checkpoints.begin(Boolean.TRUE.equals(resume.value()));
            Account account = new Account(settings.console(), state.name(), begun);
            try (Output output =
                    Output.to(target, settings, heading, begun.written().bytes() > 0)) {
                passOver(customers, begun.records(), state.name());
                screen(customers, screener, account, output, () -> checkpoints.step(account));
                state.checkUnchanged();
                output.finish(account.totals());
                checkpoints.done();
            }
            return account.totals();
        }
    }

    /** Reads past what an earlier run did. */
    private static void passOver(CustomerFile customers, long records, String name) {
        for (long done = 0; done < records; done++) {
            if (customers.next() == null) {
                throw TamizException.in(
                        Code.USAGE,
                        name,
                        "--resume: it ends after " + done + " records, and the earlier run had done " + records
                                + ", so this is not the file it began with. Bring that back, or begin anew without"
                                + " --resume.",
                        null);
            }
        }
    }

    /** The options that a run which continues another must have as well. An exhaustive run proves nothing of what another did. */
    private String options() {
        return customerOptions.text() + (Boolean.TRUE.equals(exhaustive.value()) ? " " + Exhaustive.NAME : "");
    }

    private void screen(CustomerFile customers, Screener screener, Account account, Output output, Runnable afterEach) {
        try (Progress progress = Progress.of(settings)) {
            new ScreeningPipeline(Exhaustive.screening(exhaustive, screener, Channel.FILE))
                    .run(customers, (customer, screening) -> {
                        account.take(customer, screening);
                        if (screening != null) {
                            output.report().add(screening);
                        }
                        progress.step();
                        afterEach.run();
                    });
            progress.done();
        }
    }

    /** Why the output of a run cannot be continued by another, with the remedy; null if it can. */
    private @Nullable String problemOfContinuing(String name) {
        Format format = settings.format();
        if (settings.output() == null || format == null || !format.continuable()) {
            return "only a file of CSV or JSONL can be continued, not a table, a page or standard output; use -o FILE.csv"
                    + " or -o FILE.jsonl.";
        }
        if (name.equals("-") || isPipe(settings.console().resolve(name))) {
            return "standard input and pipes cannot be read again from their beginning; save the customers to a file.";
        }
        return null;
    }

    private static boolean isPipe(Path input) {
        return Files.exists(input) && !Files.isRegularFile(input);
    }

    private static String display(String name) {
        return name.equals("-") ? "standard input" : name;
    }

    private void tell(String line) {
        settings.console().err().println(SafeText.forTerminal(line));
    }
}
