package org.tamiz.cli.command;

import org.tamiz.cli.ExitCode;
import org.tamiz.cli.backup.Restore;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz restore}: a home folder out of a backup. */
final class RestoreCommand implements Command {
    private final Settings settings;
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("What tamiz backup has written.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    RestoreCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("restore");
        spec.usageMessage()
                .description(
                        "Puts a backup where no home folder is yet: --home, else TAMIZ_HOME, else ~/.tamiz.",
                        "Every file is checked against its SHA-256 before the folder appears.");
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        String name = file.getValue();
        int files = Restore.read(settings.console().resolve(name), settings.homeToWrite());
        settings.console()
                .err()
                .println("Restored " + files + " files to "
                        + SafeText.forTerminal(settings.homeToWrite().toString()) + ".");
        return ExitCode.OK;
    }
}
