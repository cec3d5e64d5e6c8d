package org.tamiz.cli.command;

import java.io.PrintStream;
import java.util.Locale;
import org.tamiz.cli.ExitCode;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.lists.series.Vintage;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz series}: shows the vintages of official statistical series that are at hand. */
final class SeriesCommand implements Command {
    private final Settings settings;

    SeriesCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("series");
        spec.usageMessage()
                .description(
                        "Shows the vintages of official series at hand, against which tamiz read checks figures;",
                        "those that come with Tamiz have a citation for a source.");
        return spec;
    }

    @Override
    public int run() {
        PrintStream out = settings.console().out();
        String layout = "%-12s %-8s %-10s %8s  %s%n";
        out.printf(Locale.ROOT, layout, "series", "through", "published", "figures", "source");
        for (Vintage vintage : HeldSeries.open(settings.home()).vintages()) {
            out.printf(
                    Locale.ROOT,
                    layout,
                    vintage.series(),
                    vintage.through(),
                    vintage.published() == null ? "-" : vintage.published(),
                    vintage.observations(),
                    SafeText.forTerminal(vintage.source()));
        }
        out.printf("Home folder: %s%n", settings.home());
        return ExitCode.OK;
    }
}
