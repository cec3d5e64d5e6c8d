package org.tamiz.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Set;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.bundle.BundleWriter;
import org.tamiz.lists.bundle.SigningKeys;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code tamiz lists export}: writes publications into a signed bundle, to be carried to a machine without a network, or one
 * list's parties in a format that other tools read.
 */
final class ListsExportCommand implements Command {
    private final Settings settings;
    private final Option<String> key =
            Option.text("--key", "PRIVATE.pem", "The private key that signs; see tamiz lists keygen.");
    private final Option<Boolean> inForce =
            Option.flag("--in-force", "Only the editions in force today or on --as-of; else all editions held.");
    private final PositionalParamSpec bundle = PositionalParamSpec.builder()
            .paramLabel("BUNDLE")
            .description("The file to write, such as lists.zip.")
            .arity("0..1")
            .type(String.class)
            .build();

    ListsExportCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("export");
        spec.usageMessage()
                .description(
                        "Writes publications into a signed bundle for machines without a network.",
                        "There, tamiz lists import BUNDLE --trust PUBLIC.pem takes them in. Which lists: --lists, else all.",
                        "With --format ftm, senzing or csv, writes the edition of one list that is in force for other"
                                + " tools, to -o or standard output: FollowTheMoney or Senzing JSON lines, or a table as"
                                + " OpenSanctions' targets.simple.csv.");
        return spec.addOption(key.spec()).addOption(inForce.spec()).addPositional(bundle);
    }

    @Override
    public int run() {
        ExchangeFormat format = settings.exchangeFormat();
        String name = bundle.getValue();
        if (format != null) {
            if (name != null) {
                throw TamizException.of(
                        Code.USAGE,
                        "A bundle has a format of its own: leave out --format, or name the file of that format with -o.");
            }
            return exchange(format);
        }
        Console console = settings.console();
        if (name == null) {
            throw TamizException.of(
                    Code.USAGE, "Name the bundle to write, such as lists.zip, or give --format ftm, senzing or csv.");
        }
        String keyFile = key.value();
        if (keyFile == null) {
            throw TamizException.of(
                    Code.USAGE,
                    "A bundle is signed: give --key PRIVATE.pem. tamiz lists keygen PRIVATE.pem makes a key, and"
                            + " PRIVATE.pem.pub beside it for --trust on the other machine.");
        }
        PrivateKey signing = SigningKeys.readPrivate(console.resolve(keyFile));
        Register register = Register.open(settings.home());
        Set<String> named = settings.policy().lists();
        named.forEach(list -> ListsDiffCommand.editions(register, list));
        boolean onlyInForce = Boolean.TRUE.equals(inForce.value());
        List<Publication> chosen = (onlyInForce ? register.inForceOn(settings.asOf()) : register.publications())
                .stream()
                        .filter(publication -> named.isEmpty() || named.contains(publication.list()))
                        .toList();
        Path target = console.resolve(name);
        int count = BundleWriter.write(register, chosen, signing, target);
        console.out().println("Written to " + SafeText.forTerminal(name) + ": " + count + " publications.");
        return ExitCode.OK;
    }

    private int exchange(ExchangeFormat format) {
        Register register = settings.register();
        List<Publication> chosen = SearchedLists.publications(register, settings.asOf(), settings.policy());
        if (chosen.size() != 1) {
            throw TamizException.of(
                    Code.USAGE,
                    "--format writes one list; name it with --lists: "
                            + String.join(
                                    ", ", chosen.stream().map(Publication::list).toList()) + ".");
        }
        ListedParties parties = register.load(chosen.get(0));
        try (OutputFile output = new OutputFile(settings)) {
            format.write(parties, output.writer());
            output.writer().flush();
            output.commit();
            String name = settings.output();
            if (name != null) {
                settings.console()
                        .out()
                        .println("Written to " + SafeText.forTerminal(name) + ": "
                                + parties.parties().size() + " parties.");
            }
        } catch (IOException e) {
            throw TamizException.of(
                    Code.UNWRITABLE,
                    "The output cannot be written (" + e.getMessage() + "). Check the disk and its permissions.");
        }
        return ExitCode.OK;
    }
}
