package org.tamiz.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.tamiz.cli.ExitCode;
import org.tamiz.lists.bundle.SigningKeys;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz lists keygen}: makes the keys that bundles are signed with. */
final class ListsKeygenCommand implements Command {
    private final Settings settings;
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("Where to write the private key; FILE.pub becomes the public one.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    ListsKeygenCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("keygen");
        spec.usageMessage().description("Makes an Ed25519 key pair for bundles: FILE signs, FILE.pub is trusted.");
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        String name = file.getValue();
        Path privateFile = settings.console().resolve(name);
        SigningKeys.generate(privateFile);
        PrintStream out = settings.console().out();
        out.println("Private key: " + SafeText.forTerminal(name) + ". It signs bundles; keep it secret.");
        out.println("Public key: " + SafeText.forTerminal(name) + ".pub. Carry it to the other machine once, by a way"
                + " you trust.");
        return ExitCode.OK;
    }
}
