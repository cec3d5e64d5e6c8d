package org.tamiz.cli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.tamiz.cases.Case;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Policies;
import org.tamiz.cases.ReviewPolicyFile;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.evidence.Replay;
import org.tamiz.cases.evidence.Replayed;
import org.tamiz.cli.ExitCode;
import org.tamiz.reports.SafeText;
import org.tamiz.server.evidence.RegisterPublications;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz replay}: computes the scores of a case once more from the publications held, and tells whether they come out the same. */
final class ReplayCommand implements Command {
    private final Settings settings;
    private final CasesDatabase database;
    private final CaseNumber number = new CaseNumber();

    ReplayCommand(Settings settings) {
        this.settings = settings;
        this.database = new CasesDatabase(settings);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("replay");
        spec.usageMessage()
                .description(
                        "Computes the scores of a case once more and tells whether they come out the same.",
                        "From the record as it was, the publication with the SHA-256 of then, the policy and the channel."
                                + " The exit code is 5 if something differs or is missing.");
        return spec.addPositional(number.spec()).addOption(database.spec());
    }

    @Override
    public int run() {
        long caseId = number.value();
        try (Database open = database.open()) {
            Cases cases = new Cases(open, ReviewPolicyFile.read(settings.homeToWrite()), Clock.systemUTC());
            Case file = cases.find(caseId);
            Replay replay = new Replay(new RegisterPublications(settings.register()), new Policies(open));
            List<Replayed> alerts = replay.replay(file);
            PrintStream out = settings.console().out();
            alerts.forEach(alert -> print(out, alert));
            boolean confirmed = alerts.stream().allMatch(alert -> alert.verdict() == Replayed.Verdict.CONFIRMED);
            return confirmed ? ExitCode.OK : ExitCode.DIFFERS;
        }
    }

    private static void print(PrintStream out, Replayed alert) {
        out.println(SafeText.forTerminal("alert " + alert.alert() + ", " + alert.list() + "/" + alert.party() + ": "
                + alert.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        alert.findings().forEach(finding -> out.println("  " + SafeText.forTerminal(finding)));
    }
}
