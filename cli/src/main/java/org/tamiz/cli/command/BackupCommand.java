package org.tamiz.cli.command;

import org.tamiz.cli.ExitCode;
import org.tamiz.cli.backup.Backup;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz backup}: the home folder in one file. */
final class BackupCommand implements Command {
    private final Settings settings;

    BackupCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("backup");
        spec.usageMessage()
                .description(
                        "Writes the home folder into a ZIP archive, named with -o: lists, series, and the cases kept in it.",
                        "A server may go on running. A PostgreSQL database is backed up with pg_dump; see docs/operations.md.");
        return spec;
    }

    @Override
    public int run() {
        String output = settings.output();
        if (output == null) {
            throw TamizException.of(Code.USAGE, "backup needs a file to write, such as -o tamiz-backup.zip.");
        }
        int files = Backup.write(settings.home(), settings.console().resolve(output));
        settings.console()
                .err()
                .println("Written to " + SafeText.forTerminal(output) + ": " + files
                        + " files. Keep it as safe as the cases in it.");
        return ExitCode.OK;
    }
}
