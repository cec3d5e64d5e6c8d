package org.tamiz.cli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.lists.series.SeriesImport;
import org.tamiz.lists.series.Vintage;
import org.tamiz.lists.text.Problem;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz series import}: takes an official series' file in as a vintage. */
final class SeriesImportCommand implements Command {
    private final Settings settings;
    private final Option<LocalDate> published = Option.of(
            "--published",
            "DATE",
            "The day of publication; else as the file's name says, else unknown.",
            LocalDate.class,
            Settings::day);
    private final Option<Boolean> allProblems =
            Option.flag("--all-problems", "List every row that could not be used, not one of each kind.");
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("CDC's VSRR provisional drug overdose death counts in CSV; also as .gz.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    SeriesImportCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("import");
        spec.usageMessage()
                .description("Takes a series' file into the home folder as a vintage, beside those held already.");
        return spec.addOption(published.spec()).addOption(allProblems.spec()).addPositional(file);
    }

    @Override
    public int run() {
        Console console = settings.console();
        PrintStream err = console.err();
        String name = file.getValue();
        SeriesImport.Result result = new SeriesImport(settings.homeToWrite(), Clock.systemUTC())
                .importFile(console.resolve(name), published.value());
        List<Problem> problems = result.problems();
        List<String> lines = Boolean.TRUE.equals(allProblems.value())
                ? problems.stream().map(Problem::toString).toList()
                : ProblemKinds.of(problems).lines();
        lines.forEach(line -> err.println(SafeText.forTerminal(line)));
        if (lines.size() < problems.size()) {
            err.println("Give --all-problems to see every row.");
        }
        Vintage vintage = result.vintage();
        console.out()
                .println((result.alreadyHeld() ? "Held already: " : "Imported ") + vintage.series() + ", "
                        + vintage.label() + ": " + vintage.observations() + " observations, SHA-256 "
                        + vintage.sha256() + ".");
        console.out().println("  rows not used or used in part: " + problems.size());
        return ExitCode.OK;
    }
}
