package org.tamiz.cli.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.screening.Engine;
import org.tamiz.reports.SafeText;
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
    /** Makes each command by its name. Making all of them takes longer than many a check. */
    private final Map<String, Supplier<CommandSpec>> commands;

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
        this.commands = commands();
    }

    /**
     * Runs what the arguments say. Throws nothing: errors are told on standard error.
     *
     * @return an {@link ExitCode}
     */
    public int run(String... arguments) {
        try {
            int code = execute(arguments);
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

    private int execute(String... arguments) {
        ParseResult result;
        try {
            result = parse(arguments);
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

    /** Parses with the first command that is named, and with all where that fails: the name may be the value of an option. */
    private ParseResult parse(String... arguments) {
        for (String argument : arguments) {
            if (commands.containsKey(argument)) {
                try {
                    return commandLine(Set.of(argument)).parseArgs(arguments);
                } catch (ParameterException e) {
                    break;
                }
            }
        }
        return commandLine(commands.keySet()).parseArgs(arguments);
    }

    private CommandLine commandLine(Set<String> names) {
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
                        "   5  what was checked is not as it was: a broken audit trail, a score that differs",
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
        commands.forEach((name, command) -> {
            if (names.contains(name)) {
                tamiz.addSubcommand(name, command.get());
            }
        });
        return new CommandLine(tamiz).setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    }

    private Map<String, Supplier<CommandSpec>> commands() {
        Map<String, Supplier<CommandSpec>> all = new LinkedHashMap<>();
        all.put("check", () -> spec(new CheckCommand(settings)));
        all.put("screen", () -> spec(new ScreenCommand(settings, betweenCheckpoints)));
        all.put("read", () -> spec(new ReadCommand(settings)));
        all.put("compare", () -> spec(new CompareCommand(settings)));
        all.put("evaluate", () -> spec(new EvaluateCommand(settings)));
        all.put("explain", () -> spec(new ExplainCommand(settings)));
        all.put("backup", () -> spec(new BackupCommand(settings)));
        all.put("restore", () -> spec(new RestoreCommand(settings)));
        all.put("serve", () -> spec(new ServeCommand(settings)));
        all.put("keys", () -> KeysCommand.spec(settings));
        all.put("people", () -> PeopleCommand.spec(settings));
        all.put(
                "audit",
                () -> spec(new AuditCommand(), new AuditCommand.Verify(settings), new AuditCommand.Export(settings)));
        all.put("evidence", () -> spec(new EvidenceCommand(settings)));
        all.put("replay", () -> spec(new ReplayCommand(settings)));
        all.put(
                "lists",
                () -> spec(
                        new ListsCommand(settings),
                        new ListsImportCommand(settings),
                        new ListsShowCommand(settings),
                        new ListsDiffCommand(settings),
                        new ListsHistoryCommand(settings),
                        new ListsUpdateCommand(settings),
                        new ListsDoctorCommand(settings),
                        new ListsExportCommand(settings),
                        new ListsKeygenCommand(settings)));
        all.put(
                "series",
                () -> spec(
                        new SeriesCommand(settings),
                        new SeriesImportCommand(settings),
                        new SeriesShowCommand(settings)));
        return all;
    }

    private static CommandSpec spec(Command command, Command... subcommands) {
        CommandSpec spec = command.spec();
        for (Command subcommand : subcommands) {
            CommandSpec sub = subcommand.spec();
            spec.addSubcommand(sub.name(), sub);
        }
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
