package org.tamiz.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.server.RunningServer;

/** The commands in {@code docs/api.md} work as written, and answer as it says. */
class ApiGuideTest {
    private static final Path GUIDE = Path.of("../docs/api.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n(.*?)```\\n```(?:json|text)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleAnswersAsTheGuideSays(@TempDir Path home, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path examples = Files.createDirectories(folder.resolve("examples"));
        for (String name : List.of("customers.csv", "news.txt", "news.html")) {
            Files.copy(Path.of("../examples").resolve(name), examples.resolve(name));
        }
        String guide = Files.readString(GUIDE);
        List<String> commands = new ArrayList<>();
        try (RunningServer server = RunningServer.over(home)) {
            Matcher example = EXAMPLE.matcher(guide);
            while (example.find()) {
                commands.add(example.group(1));
                String output = run(example.group(1), folder, server);
                assertInOrder(example.group(1), output, example.group(2));
            }
        }
        assertThat(commands).as("every block of commands has an answer").hasSize(guide.split("```sh\n", -1).length - 1);
        assertThat(commands).hasSizeGreaterThan(7);
        assertThat(Files.readString(folder.resolve("hits.csv"))).startsWith("record,list,id,name,score");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("<html");
        assertThat(Files.readString(folder.resolve("news-read.html"))).contains("<mark");
    }

    private static String run(String commands, Path folder, RunningServer server)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("TAMIZ", server.uri("").toString());
        builder.environment().put("KEY", server.key());
        builder.environment().remove("http_proxy");
        builder.environment().put("no_proxy", "127.0.0.1");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(commands).isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(commands + "\n" + text).isZero();
        return text;
    }

    /** Every piece between two "…" is in the output, one after the other. Line breaks are the guide's own. */
    private static void assertInOrder(String commands, String output, String expected) {
        String plain = output.replace("\n", "");
        int from = 0;
        for (String piece : expected.replace("\n", "").split("…", -1)) {
            int found = plain.indexOf(piece, from);
            assertThat(found)
                    .as("\"%s\" in the answer to%n%s%n%s", piece, commands, output)
                    .isNotNegative();
            from = found + piece.length();
        }
    }
}
