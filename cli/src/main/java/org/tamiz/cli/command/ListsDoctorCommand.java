package org.tamiz.cli.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.lists.update.Freshness;
import org.tamiz.lists.update.ListHealth;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.ListPhrase;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz lists doctor}: examines the editions in force. */
final class ListsDoctorCommand implements Command {
    private static final int MOST_TOLD = 5;

    private final Settings settings;

    ListsDoctorCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("doctor");
        spec.usageMessage()
                .description(
                        "Examines the editions in force: age, damaged files, rows that could not be used, parties without a"
                                + " name that can be compared.",
                        "Exits with 3 if something is wrong. How old a list may be is set by LIST.days in"
                                + " sources.properties in the home folder.");
        return spec;
    }

    @Override
    public int run() {
        Register register = settings.register();
        List<Publication> publications = SearchedLists.publications(register, settings.asOf(), settings.policy());
        PrintStream out = settings.console().out();
        Language language = settings.language();
        String layout = "%-7s %-20s %-10s %6s %6s %8s %9s%n";
        out.printf(
                Locale.ROOT,
                layout,
                "",
                ListPhrase.LIST.in(language),
                ListPhrase.EDITION.in(language),
                ListPhrase.DAYS.in(language),
                ListPhrase.LIMIT.in(language),
                ListPhrase.PARTIES.in(language),
                ListPhrase.PROBLEMS.in(language));
        boolean sound = true;
        for (Freshness freshness : Freshness.of(settings.home(), publications, settings.asOf())) {
            ListHealth health = ListHealth.of(register, freshness);
            sound &= health.sound();
            Publication publication = freshness.publication();
            out.printf(
                    Locale.ROOT,
                    layout,
                    (health.sound() ? ListPhrase.SOUND : ListPhrase.WRONG).in(language),
                    publication.list(),
                    publication.published(),
                    freshness.age(),
                    freshness.limit() == 0 ? "-" : freshness.limit(),
                    health.parties(),
                    health.problemCount());
            tell(health, out, language);
        }
        return sound ? ExitCode.OK : ExitCode.UNREADABLE;
    }

    private static void tell(ListHealth health, PrintStream out, Language language) {
        if (health.freshness().stale()) {
            line(out, Degradation.tooOld(health.freshness(), language));
        }
        health.damage().forEach(damage -> line(out, damage));
        if (!health.nameless().isEmpty()) {
            line(out, ListPhrase.NAMELESS.in(language) + ": " + some(health.nameless()));
        }
        health.problems().entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(MOST_TOLD)
                .forEach(kind -> line(out, kind.getValue() + " × " + kind.getKey()));
    }

    private static String some(List<String> ids) {
        return String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_TOLD)))
                + (ids.size() > MOST_TOLD ? ", … (" + ids.size() + ")" : "");
    }

    private static void line(PrintStream out, String text) {
        out.println("          " + SafeText.forTerminal(text));
    }
}
