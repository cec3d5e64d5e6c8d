package org.tamiz.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Objects;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Policies;
import org.tamiz.cases.ReviewPolicyFile;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.evidence.EvidencePack;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.SafeText;
import org.tamiz.server.evidence.CaseHtml;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz evidence}: writes what there is about a case into an archive that can be checked without Tamiz. */
final class EvidenceCommand implements Command {
    private final Settings settings;
    private final CasesDatabase database;
    private final CaseNumber number = new CaseNumber();

    EvidenceCommand(Settings settings) {
        this.settings = settings;
        this.database = new CasesDatabase(settings);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("evidence");
        spec.usageMessage()
                .description(
                        "Writes a case into an archive that can be checked without Tamiz: tamiz evidence 17 -o pack.zip.",
                        "Record, official entries as published, evidence, decisions, audit trail, and a script that"
                                + " checks them. The same case gives the same bytes.");
        return spec.addPositional(number.spec()).addOption(database.spec());
    }

    @Override
    public int run() {
        long caseId = number.value();
        String name = settings.output();
        if (name == null) {
            throw TamizException.of(
                    Code.USAGE, "Name the archive to write: tamiz evidence " + caseId + " -o pack.zip.");
        }
        try (Database open = database.open()) {
            Policies policies = new Policies(open);
            Cases cases = new Cases(open, ReviewPolicyFile.read(settings.homeToWrite()), Clock.systemUTC());
            EvidencePack pack =
                    EvidencePack.of(cases, policies, caseId, new CaseHtml(policies, settings.language())::page);
            write(pack, settings.console().resolve(name), name);
            byte[] manifest = Objects.requireNonNull(pack.files().get("manifest.sha256"));
            settings.console()
                    .out()
                    .println("Written to " + SafeText.forTerminal(name) + ". SHA-256 of its manifest.sha256: "
                            + Sha256.of(manifest));
        }
        return ExitCode.OK;
    }

    private static void write(EvidencePack pack, Path target, String name) {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                pack.write(out);
            }
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNWRITABLE,
                    name,
                    "cannot be written (" + e.getMessage() + "). Check the folder and the disk.",
                    e);
        }
    }
}
