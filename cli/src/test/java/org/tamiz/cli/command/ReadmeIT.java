package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamiz.cli.Console;

/** Runs every {@code ./tamiz} command in the shell blocks of the README and of some pages of docs, as it is written. */
class ReadmeIT {
    private static final Path ROOT = Path.of(System.getProperty("tamiz.root", ".."));
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @BeforeEach
    void putTheFilesThatTheReadmeSpeaksOf() throws IOException {
        Files.createDirectory(folder.resolve("examples"));
        for (String example : List.of("customers.csv", "truth.csv", "labelled-pairs.tsv", "news.txt", "news.html")) {
            Files.copy(
                    ROOT.resolve("examples").resolve(example),
                    folder.resolve("examples").resolve(example));
        }
        Files.writeString(folder.resolve("my-customers.csv"), "customer_id,Titular,name\n1,Ana Ejemplo,Ana Ejemplo\n");
        Files.writeString(folder.resolve("my-customers.jsonl"), "{\"customer_id\":\"1\",\"name\":\"Ana Ejemplo\"}\n");
    }

    static Stream<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String page : List.of(
                "README.md",
                "docs/lists.md",
                "docs/evaluation.md",
                "docs/matching.md",
                "docs/screening.md",
                "docs/documents.md")) {
            Matcher block = SHELL_BLOCK.matcher(Files.readString(ROOT.resolve(page)));
            while (block.find()) {
                block.group(1)
                        .lines()
                        .filter(line -> line.startsWith("./tamiz "))
                        .map(line -> line.substring("./tamiz ".length()).replaceFirst(" +#.*", ""))
                        .forEach(commands::add);
            }
        }
        assertThat(commands).hasSizeGreaterThan(20);
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandWorksAsWritten(String command) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(command);
        while (argument.find()) {
            arguments.add(argument.group(1) != null ? argument.group(1) : argument.group(2));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("TAMIZ_HOME", folder.resolve("home").toString()),
                folder,
                false);
        int code = new Tamiz(console).run(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.size() + err.size()).isPositive();
    }
}
