package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cli.Console;

/** A process that screens a file is killed, or its disk fills. Another goes on, and the output is as if nothing had happened. */
class KilledScreeningIT {
    private static final int KILLS = 3;
    private static final int ROWS = 60_000;

    @TempDir
    Path folder;

    private Random random;

    /** Screens with a checkpoint every few milliseconds. */
    public static final class Screening {
        private Screening() {}

        /** Arguments: those of {@code tamiz}. */
        public static void main(String[] arguments) {
            int code = new Tamiz(Console.ofProcess(), Duration.ofMillis(10)).run(arguments);
            System.exit(code);
        }
    }

    @BeforeEach
    void customersAndWhatIsFoundOfThem() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        random = new Random(seed);
        Files.writeString(
                folder.resolve("customers.csv"),
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row ->
                                row + (random.nextInt(50) == 0 ? ",Joaquín Guzmán Loera" : ",Eva Nadie " + row % 1000))
                        .collect(Collectors.joining("\n", "id,name\n", "\n")));
    }

    @Test
    void whereverItIsKilledNothingIsLostOrRepeated() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(List.of(), "hits.csv");
            killAfterCheckpoint(process, folder.resolve(".hits.csv.part.checkpoint"));
            assertThat(folder.resolve("hits.csv")).doesNotExist();
            assertThat(folder.resolve(".hits.csv.part")).exists();
        }
        resumeAndCompare("hits.csv");
    }

    /** The first is stopped while the other is there, so that it does not come to its end before that. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anotherRunThatIsRefusedTouchesNothing() throws IOException, InterruptedException {
        Path part = folder.resolve(".hits.csv.part");
        Path checkpoint = folder.resolve(".hits.csv.part.checkpoint");
        Process process = start(List.of(), "hits.csv");
        try {
            waitForAnotherThan("", process, checkpoint);
            assertThat(new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            byte[] written = Files.readAllBytes(part);
            for (byte[] before = {}; !Arrays.equals(before, written); written = Files.readAllBytes(part)) {
                before = written;
                Thread.sleep(200); // threads stop one after the other, and a write that is under way ends
            }
            String text = content(checkpoint);
            Run other = Run.of(folder, "", "screen", "customers.csv", "-o", "hits.csv");
            assertThat(other.code()).isEqualTo(3);
            assertThat(other.err())
                    .contains("hits.csv: another process is writing this file and has locked " + part)
                    .contains("Wait for its end, or name another file");
            assertThat(process.isAlive()).isTrue();
            assertThat(checkpoint).hasContent(text);
            assertThat(part).hasBinaryContent(written);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        resumeAndCompare("hits.csv");
    }

    /** A limit on the size of files stands for a full disk: writing fails in the midst of the output. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskIsToldAndWhatFittedIsKept() throws IOException, InterruptedException {
        Process process = start(List.of("sh", "-c", "ulimit -f 4000; exec \"$@\"", "sh"), "hits.jsonl");
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(folder.resolve("err.txt"))
                .content()
                .contains("hits.jsonl: cannot be written (")
                .contains("the disk's space")
                .containsPattern("\\d+ records are done and kept\\. The same command with --resume goes on");
        assertThat(folder.resolve("hits.jsonl")).doesNotExist();
        resumeAndCompare("hits.jsonl");
    }

    private void resumeAndCompare(String output) throws IOException {
        Run rest = Run.of(folder, "", "screen", "customers.csv", "-o", output, "--resume");
        assertThat(rest.code()).as(rest.err()).isZero();
        assertThat(rest.err()).containsPattern("Resumed; records done before: [1-9]");
        Run whole = Run.of(folder, "", "screen", "customers.csv", "-o", "whole-" + output);
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(folder.resolve(output)).hasSameBinaryContentAs(folder.resolve("whole-" + output));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    private Process start(List<String> shell, String output) throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Screening.class.getName(),
                "screen",
                "customers.csv",
                "-o",
                output,
                "--resume"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TAMIZ_HOME", folder.resolve("home").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** Kills soon after the process has written a checkpoint of its own. */
    private void killAfterCheckpoint(Process process, Path checkpoint) throws IOException, InterruptedException {
        String before = content(checkpoint);
        try {
            waitForAnotherThan(before, process, checkpoint);
            Thread.sleep(random.nextInt(60));
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(content(checkpoint)).isNotEqualTo(before);
    }

    private static void waitForAnotherThan(String before, Process process, Path checkpoint)
            throws IOException, InterruptedException {
        while (process.isAlive() && content(checkpoint).equals(before)) {
            Thread.sleep(2);
        }
    }

    private static String content(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
