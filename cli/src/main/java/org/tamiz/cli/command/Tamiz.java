package org.tamiz.cli.command;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.cli.report.SafeText;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.screening.Engine;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code tamiz} with its subcommands. Every error leaves as one line on standard error. */
public final class Tamiz {
    private final Console console;
    private final Settings settings;
    private final Duration betweenCheckpoints;

    /** A command that reads and writes through a console. */
    public Tamiz(Console console) {
        // Long enough that forcing to disk costs little, short enough that a kill loses little.
        this(console, Duration.ofSeconds(1));
    }

    /** The same with another time between checkpoints. */
    Tamiz(Console console, Duration betweenCheckpoints) {
        this.console = console;
        this.settings = new Settings(console);
        this.betweenCheckpoints = betweenCheckpoints;
    }

    /**
     * Runs what the arguments say. Throws nothing: errors are told on standard error.
     *
     * @return an {@link ExitCode}
     */
    public int run(String... arguments) {
        try {
            int code = execute(commandLine(), arguments);
            console.checkOut();
            return code;
        } catch (TamizException e) {
            return fail(ExitCode.of(e), e.getMessage(), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return fail(ExitCode.INTERNAL, "out of memory; give it more, for example TAMIZ_JAVA_OPTS=-Xmx4g.", e);
        } catch (RuntimeException e) {
            return fail(
                    ExitCode.INTERNAL, "internal error (" + e + "); please report it with the output of --debug.", e);
        }
    }

    private int execute(CommandLine commandLine, String... arguments) {
        ParseResult result;
        try {
            result = commandLine.parseArgs(arguments);
        } catch (ParameterException e) {
            return fail(ExitCode.USAGE, usage(e), e);
        }
        while (result.hasSubcommand() && !result.isUsageHelpRequested() && !result.isVersionHelpRequested()) {
            result = result.subcommand();
        }
        CommandSpec spec = result.commandSpec();
        if (result.isVersionHelpRequested()) {
            console.out().println("tamiz " + Engine.version());
            return ExitCode.OK;
        }
        if (result.isUsageHelpRequested()) {
            spec.commandLine().usage(console.out(), CommandLine.Help.Ansi.OFF);
            return ExitCode.OK;
        }
        if (spec.userObject() instanceof Command command) {
            return command.run();
        }
        spec.commandLine().usage(console.err(), CommandLine.Help.Ansi.OFF);
        return ExitCode.USAGE;
    }

    private CommandLine commandLine() {
        CommandSpec tamiz = CommandSpec.create().name("tamiz");
        tamiz.usageMessage()
                .description("Screens names, files and documents against official designation lists,"
                        + " and shows the official record behind every hit.")
                .footer(
                        "",
                        "Exit codes:",
                        "   0  done; hits are no error unless --exit-code is given",
                        "   2  a command, option or value that makes no sense",
                        "   3  input, a list or the home folder cannot be read, or output cannot be written",
                        "   4  done, but some records could not be read, or only in part",
                        "  10  with --exit-code: done, and there are hits (14: and 4 as well)",
                        "   1  Tamiz itself is broken",
                        "",
                        "Without any list imported, Tamiz searches a small register that it carries with it.");
        settings.options().forEach(option -> tamiz.addOption(inherited(option.spec())));
        tamiz.addOption(inherited(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build()));
        tamiz.addOption(inherited(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Show the version.")
                .build()));
        List<Command> commands = List.of(
                new CheckCommand(settings),
                new ScreenCommand(settings, betweenCheckpoints),
                new ReadCommand(settings),
                new CompareCommand(settings),
                new EvaluateCommand(settings),
                new ExplainCommand(settings));
        commands.forEach(command -> add(tamiz, command));
        CommandSpec lists = add(tamiz, new ListsCommand(settings));
        add(lists, new ListsImportCommand(settings));
        add(lists, new ListsShowCommand(settings));
        add(lists, new ListsDiffCommand(settings));
        add(lists, new ListsHistoryCommand(settings));
        add(lists, new ListsUpdateCommand(settings));
        add(lists, new ListsDoctorCommand(settings));
        add(lists, new ListsExportCommand(settings));
        add(lists, new ListsKeygenCommand(settings));
        return new CommandLine(tamiz).setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    }

    private static CommandSpec add(CommandSpec parent, Command command) {
        CommandSpec spec = command.spec();
        parent.addSubcommand(spec.name(), spec);
        return spec;
    }

    private static OptionSpec inherited(OptionSpec option) {
        return option.toBuilder().scopeType(ScopeType.INHERIT).build();
    }

    private static String usage(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        StringBuilder text = new StringBuilder(problem);
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String meant =
                    new Suggestion(spec).forArgument(unmatched.getUnmatched().get(0));
            text.append(meant == null ? "" : "; did you mean " + meant + "?");
        }
        char last = text.charAt(text.length() - 1);
        return text + (last == '.' || last == '?' ? " " : ". ") + "See " + spec.qualifiedName() + " --help.";
    }

    private int fail(int code, @Nullable String message, Throwable cause) {
        console.out().flush();
        String line = String.valueOf(message).replace("\r", "").replace('\n', ' ');
        console.err().println("tamiz: " + SafeText.forTerminal(line));
        if (settings.debug()) {
            cause.printStackTrace(console.err());
        }
        console.err().flush();
        return code;
    }
}
