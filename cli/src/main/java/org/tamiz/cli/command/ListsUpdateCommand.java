package org.tamiz.cli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.update.FetchLimits;
import org.tamiz.lists.update.ListUpdate;
import org.tamiz.lists.update.Proxies;
import org.tamiz.lists.update.Source;
import org.tamiz.lists.update.Sources;
import org.tamiz.lists.update.UpdateResult;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz lists update}: fetches the newest editions from their official addresses. */
final class ListsUpdateCommand implements Command {
    private final Settings settings;
    private final Option<Boolean> acceptShrink =
            Option.flag("--accept-shrink", "Accept an edition that is smaller than the one held by more than a tenth.");
    private final PositionalParamSpec lists = PositionalParamSpec.builder()
            .paramLabel("LIST")
            .description("The lists to update; else all that can be fetched.")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();

    ListsUpdateCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("update");
        spec.usageMessage()
                .description(
                        "Fetches the newest editions of lists and checks them before they come into force.",
                        "Whatever goes wrong, the last good edition stays in force and the command exits with 3."
                                + " Addresses can be changed in " + Sources.FILE + " in the home folder; docs/lists.md"
                                + " tells how. A proxy is taken from HTTPS_PROXY, HTTP_PROXY and NO_PROXY.");
        return spec.addOption(acceptShrink.spec()).addPositional(lists);
    }

    @Override
    public int run() {
        List<Source> chosen = chosen(Sources.of(settings.homeToWrite()));
        ListUpdate update = new ListUpdate(
                settings.homeToWrite(),
                Clock.systemUTC(),
                FetchLimits.STANDARD,
                new Proxies(settings.console().environment()));
        int code = ExitCode.OK;
        for (Source source : chosen) {
            try {
                Publication before = newest(source.list());
                tell(
                        source.list(),
                        before,
                        update.update(source, Boolean.TRUE.equals(acceptShrink.value()), this::step));
            } catch (TamizException e) {
                if (e.code() == Code.HOME || settings.debug()) {
                    throw e;
                }
                Publication held = newest(source.list());
                line(source.list() + ": not updated. " + e.getMessage() + " "
                        + (held == null
                                ? "No edition of it is held."
                                : "The edition of " + held.published() + " stays in force."));
                code = ExitCode.UNREADABLE;
            }
        }
        return code;
    }

    private List<Source> chosen(Sources sources) {
        List<String> names = lists.getValue();
        if (names == null || names.isEmpty()) {
            return sources.fetched();
        }
        List<Source> chosen = new ArrayList<>();
        for (String name : names) {
            Source source = sources.of(name);
            if (source == null || source.files().isEmpty()) {
                throw TamizException.of(
                        Code.USAGE,
                        "There is no address for a list " + name + "; there is one for "
                                + String.join(
                                        ", ",
                                        sources.fetched().stream()
                                                .map(Source::list)
                                                .toList())
                                + ". Add " + name + ".main to "
                                + settings.homeToWrite().resolve(Sources.FILE)
                                + ", or import a file.");
            }
            chosen.add(source);
        }
        return chosen;
    }

    private @Nullable Publication newest(String list) {
        Publication newest = null;
        for (Publication publication : Register.open(settings.homeToWrite()).publications()) {
            newest = publication.list().equals(list) ? publication : newest;
        }
        return newest;
    }

    private void tell(String list, @Nullable Publication before, UpdateResult result) {
        PrintStream out = settings.console().out();
        Publication now = result.publication();
        if (result.outcome() == UpdateResult.Outcome.UNCHANGED) {
            out.println(
                    list + ": the edition of " + now.published() + " is the newest, " + now.parties() + " parties.");
            return;
        }
        out.println(list + ": the edition of " + now.published() + " is in force, " + now.parties() + " parties, "
                + now.names() + " names"
                + (before == null
                        ? ""
                        : "; before, that of " + before.published() + ", " + before.parties() + " parties, "
                                + before.names() + " names")
                + ". Rows not used or used in part: " + result.problems() + ".");
        result.warnings().forEach(warning -> line("warning: " + list + ": " + warning));
        result.drift().signs().forEach(sign -> line("the format may have changed: " + list + ": " + sign));
    }

    private void step(String step) {
        Console console = settings.console();
        if (console.terminal()) {
            // On one line, over the step before.
            console.err().print("\r\u001B[K" + SafeText.forTerminal(step) + " ...\r");
            console.err().flush();
        }
    }

    private void line(String text) {
        settings.console().err().println(SafeText.forTerminal(text));
    }
}
