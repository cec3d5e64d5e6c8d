package org.tamiz.cli.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.Register;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz lists}: shows the publications held, and which of them are searched. */
final class ListsCommand implements Command {
    private final Settings settings;

    ListsCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("lists");
        spec.usageMessage()
                .description(
                        "Shows the publications held; * marks those that are searched today, or on the day of --as-of.");
        return spec;
    }

    @Override
    public int run() {
        Register register = settings.register();
        List<Publication> held = register.publications();
        Set<Publication> inForce = Set.copyOf(register.inForceOn(settings.asOf()));
        PrintStream out = settings.console().out();
        String layout = "%s %-20s %-10s %8s %8s  %-16s  %s%n";
        out.printf(Locale.ROOT, layout, " ", "list", "published", "parties", "names", "sha-256", "title");
        for (Publication publication : held) {
            out.printf(
                    Locale.ROOT,
                    layout,
                    inForce.contains(publication) ? "*" : " ",
                    publication.list(),
                    publication.published(),
                    publication.parties(),
                    publication.names(),
                    publication
                            .sha256()
                            .substring(0, Math.min(16, publication.sha256().length())),
                    SafeText.forTerminal(publication.title()));
        }
        out.printf("Home folder: %s%n", settings.home());
        return ExitCode.OK;
    }
}
