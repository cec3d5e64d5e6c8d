package org.tamiz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks start and come to their end; what they measure is nobody's business here. */
class BenchmarksIT {
    private static final Path MODULE = Path.of(System.getProperty("tamiz.root", ".."), "benchmarks");

    private static final List<String> NAMES = List.of(
            "ADELA MARTINA QUIROGA PINTO",
            "BALDOMERO CIENFUEGOS LUNA",
            "CELESTINA ROBLEDO ARCE",
            "DAMIAN OLAVARRIA TELLO",
            "EUSEBIA FUENTERRABIA SOLIS",
            "FACUNDO BENAVIDES URRUTIA");

    @TempDir
    Path folder;

    @Test
    void eachBenchmarkRunsOnce() throws IOException, InterruptedException {
        String output = run(
                java(),
                "-jar",
                MODULE.resolve("target").resolve("benchmarks.jar").toString(),
                "Name|Pair|Index|Screening|Document",
                "-bm",
                "ss",
                "-f",
                "0",
                "-wi",
                "0",
                "-i",
                "1",
                "-foe",
                "true");
        for (Class<?> benchmarks : List.of(
                NameBenchmark.class,
                PairBenchmark.class,
                IndexBenchmark.class,
                ScreeningBenchmark.class,
                DocumentBenchmark.class)) {
            assertThat(output).containsPattern("(?m)^" + benchmarks.getSimpleName() + "\\.\\w+ +ss ");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theNamesAreMeasuredBesideTheOthers() throws IOException, InterruptedException {
        Path names = Files.write(folder.resolve("names.txt"), NAMES);
        Path queries = Files.writeString(
                folder.resolve("queries.tsv"),
                "query\ttrue_index\nQUIROGA PINTO ADELA MARTINA\t0\nBALDOMERO CIENFUEGOS LUNAS\t1\n");
        Path absent = Files.writeString(folder.resolve("absent.tsv"), "query\nZEBEDEE QUACKENBUSH\n");
        String output = run(
                "sh",
                MODULE.resolve("names.sh").toString(),
                names.toString(),
                queries.toString(),
                absent.toString(),
                "2",
                "40",
                "30");
        assertThat(output)
                .contains("6 names, grown to 40; 30 queries after a warm-up of as many; seeds from 1; 2 runs")
                .contains("| Tamiz, 6 names: true name first | 1.000 | 1.000 – 1.000 |")
                .contains("| Tamiz, 6 names: absent names with a hit | 0.000 | 0.000 – 0.000 |")
                .contains("| Jaro-Winkler, 6 names: absent names with a hit | 0.000 |")
                .contains("| Lucene fuzzy, 6 names: true name first | 1.000 |");
        for (String size : List.of("6", "40")) {
            assertThat(output)
                    .containsPattern("\\| Tamiz, " + size + " names: names/s \\| [1-9]")
                    .contains("| Tamiz, " + size + " names: p99, µs |")
                    .contains("| Tamiz, " + size + " names: heap after the queries, MB |")
                    .contains("| Jaro-Winkler, " + size + " names: names/s |")
                    .contains("| Lucene fuzzy, " + size + " names: names/s |");
        }
    }

    @Test
    void mentionsInAFolderAreCountedAndTaggersMeasured() throws IOException, InterruptedException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), "Nobody but the Cartel de Sinaloa is named here.");
        Files.writeString(texts.resolve("b.html"), "<p>Nobody is named here.</p>");
        String jar = MODULE.resolve("target").resolve("benchmarks.jar").toString();
        String home = folder.resolve("home").toString();
        assertThat(run(java(), "-cp", jar, FalseMentions.class.getName(), home, texts.toString()))
                .contains("Nobody but the [Cartel de Sinaloa] is named here.")
                .contains("13 words, 1 mentions, 7692.3 in 100,000 words");
        assertThat(run(java(), "-cp", jar, TaggerSpeed.class.getName(), home, texts.toString()))
                .containsPattern("Tamiz, all kinds: [0-9.]+ MB/s")
                .containsPattern("Tamiz, exact names: [0-9.]+ MB/s")
                .containsPattern("Aho-Corasick, names as listed: [0-9.]+ MB/s")
                .containsPattern("Lucene, names as listed: [0-9.]+ MB/s");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("done in two minutes")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
