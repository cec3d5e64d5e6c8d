package org.tamiz.cli.command;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.lists.series.VsrrReader;
import org.tamiz.reports.Format;
import org.tamiz.reports.SeriesReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz series show}: the figures held, every vintage beside the others. */
final class SeriesShowCommand implements Command {
    private final Settings settings;
    private final Option<String> state = Option.of(
            "--state",
            "STATE",
            "Two letters, such as TX; else US, the country.",
            String.class,
            SeriesShowCommand::state);
    private final Option<YearMonth> period = Option.of(
            "--period",
            "YYYY-MM",
            "The last of the twelve months; else every period.",
            YearMonth.class,
            SeriesShowCommand::month);
    private final Option<Boolean> drugs =
            Option.flag("--drugs", "Also the counts by drug, not all drug overdose deaths alone.");

    SeriesShowCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("show");
        spec.usageMessage()
                .description(
                        "Shows CDC's counts of deaths by drug overdose in twelve months, reported and predicted.",
                        "Every vintage held stands on a line of its own; none of them is final.");
        return spec.addOption(state.spec()).addOption(period.spec()).addOption(drugs.spec());
    }

    @Override
    public int run() {
        Format format = settings.format();
        if (format == Format.HTML) {
            throw TamizException.of(
                    Code.USAGE, "series show writes table, csv or jsonl, not html; choose one with --format.");
        }
        String place = state.or("US");
        YearMonth ending = period.value();
        HeldSeries held = HeldSeries.open(settings.home());
        boolean all = Boolean.TRUE.equals(drugs.value());
        List<HeldSeries.Figure> figures = held.all(place, ending).stream()
                .filter(figure -> all || figure.observation().indicator().equals(VsrrReader.OVERDOSE))
                .toList();
        if (figures.isEmpty()) {
            throw TamizException.of(
                    Code.USAGE,
                    "No vintage held has a figure for " + place + (ending == null ? "" : ", 12 months ending " + ending)
                            + "; there are " + held.vintages().size()
                            + ". Take one in with tamiz series import FILE, or ask for another place or month.");
        }
        try (OutputFile output = new OutputFile(settings)) {
            new SeriesReport(settings.language(), output.writer()).write(figures, format);
            output.commit();
        }
        return ExitCode.OK;
    }

    private static String state(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no place; write two letters such as US or TX.");
        }
        return code;
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no month; write YYYY-MM.", e);
        }
    }
}
