package org.tamiz.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.bundle.BundleReader;
import org.tamiz.lists.bundle.SigningKeys;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ImportResult;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.text.Problem;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz lists import}: takes a list's file in as a publication. */
final class ListsImportCommand implements Command {
    private final Settings settings;
    private final Option<LocalDate> published = Option.of(
            "--published",
            "DATE",
            "The date of the edition; else as the file says in its content or its name.",
            LocalDate.class,
            Settings::day);
    private final Option<String> list = Option.text(
            "--list", "NAME", "The list's name; needed for a private list, else the usual one of an official list.");
    private final Option<String> alt = Option.text("--alt", "FILE", "OFAC's ALT.CSV if it does not stand beside FILE.");
    private final Option<String> add = Option.text("--add", "FILE", "OFAC's ADD.CSV if it does not stand beside FILE.");
    private final Option<String> comments =
            Option.text("--comments", "FILE", "OFAC's SDN_COMMENTS.CSV if it does not stand beside FILE.");
    private final Option<Boolean> allProblems =
            Option.flag("--all-problems", "List every row that could not be used, not one of each kind.");
    private final Option<String> trust = Option.text(
            "--trust", "PUBLIC.pem", "FILE is a bundle of tamiz lists export, signed by the owner of this key.");
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .description("OFAC's SDN.CSV, the UN's XML, or a private list in CSV; also as .gz. With --trust, a bundle.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    ListsImportCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("import");
        spec.usageMessage()
                .description(
                        "Takes a list's file into the home folder as a publication. The format is recognised.",
                        "A private list has the columns id, kind, name, aliases, birth_date, country, identifiers.");
        List.of(published, list, alt, add, comments, trust, allProblems)
                .forEach(option -> spec.addOption(option.spec()));
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        Console console = settings.console();
        PrintStream err = console.err();
        String key = trust.value();
        if (key != null) {
            return importBundle(console, key);
        }
        ImportOptions options = ImportOptions.standard()
                .withPublished(published.value())
                .withList(list.value())
                .withCompanions(path(alt), path(add), path(comments))
                .withProgress(step -> {
                    if (console.terminal()) {
                        err.println(SafeText.forTerminal(step) + " ...");
                        err.flush();
                    }
                });
        String name = file.getValue();
        ImportResult result =
                new ListImport(settings.homeToWrite(), Clock.systemUTC()).importFile(console.resolve(name), options);
        result.warnings().forEach(warning -> err.println("warning: " + SafeText.forTerminal(warning)));
        tell(result.content().problems(), err);
        print(result, console.out());
        return ExitCode.OK;
    }

    private int importBundle(Console console, String key) {
        for (Option<?> option : List.of(published, list, alt, add, comments)) {
            if (option.value() != null) {
                throw TamizException.of(
                        Code.USAGE,
                        option.spec().longestName() + " does not go with --trust: a bundle says itself what it holds.");
            }
        }
        String name = file.getValue();
        PublicKey trusted = SigningKeys.readPublic(console.resolve(key));
        List<BundleReader.Imported> imported =
                BundleReader.read(settings.homeToWrite(), console.resolve(name), trusted);
        for (BundleReader.Imported one : imported) {
            Publication publication = one.publication();
            console.out()
                    .println((one.alreadyHeld() ? "Held already: " : "Imported ") + publication.list() + ", published "
                            + publication.published() + ": " + publication.parties() + " parties, SHA-256 "
                            + publication.sha256() + ".");
        }
        return ExitCode.OK;
    }

    private void tell(List<Problem> problems, PrintStream err) {
        List<String> lines = Boolean.TRUE.equals(allProblems.value())
                ? problems.stream().map(Problem::toString).toList()
                : ProblemKinds.of(problems).lines();
        lines.forEach(line -> err.println(SafeText.forTerminal(line)));
        if (lines.size() < problems.size()) {
            err.println("Give --all-problems to see every row.");
        }
    }

    private static void print(ImportResult result, PrintStream out) {
        Publication publication = result.publication();
        out.println((result.alreadyHeld() ? "Held already: " : "Imported ") + publication.list() + " ("
                + SafeText.forTerminal(publication.title()) + "), published " + publication.published() + ": "
                + publication.parties() + " parties, " + publication.names() + " names, SHA-256 "
                + publication.sha256() + ".");
        new TreeMap<>(result.files())
                .forEach((role, path) -> out.println("  " + role.name().toLowerCase(java.util.Locale.ROOT) + ": "
                        + SafeText.forTerminal(path.toString())));
        ListContent.Understanding remarks = result.content().remarks();
        if (remarks.items() > 0) {
            out.println("  remarks: " + remarks.items() + " statements, " + remarks.notUnderstood()
                    + " not understood and kept word for word");
        }
        out.println("  rows not used or used in part: "
                + result.content().problems().size());
    }

    private @Nullable Path path(Option<String> option) {
        String name = option.value();
        return name == null ? null : settings.console().resolve(name);
    }
}
