package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.cli.Console;
import org.tamiz.reports.AtomicFile;

/** A screening that was broken off is continued: the output is the same, byte for byte, as if nothing had happened. */
class ResumeIT {
    private static final int ROWS = 3_000;

    @TempDir
    Path folder;

    private Random random;

    @BeforeEach
    void seed() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        random = new Random(seed);
    }

    @ParameterizedTest
    @CsvSource({
        "customers.csv, hits.csv",
        "customers.csv, hits.jsonl",
        "customers.csv.gz, hits.csv",
        "customers.jsonl, hits.jsonl"
    })
    void whereverItIsBrokenOffTheOutputIsTheSame(String input, String output) throws IOException {
        customers(input);
        Run whole = screen(input, "whole-" + output);
        assertThat(whole.code()).as(whole.err()).isEqualTo(4);
        for (int i = 0; i < 3; i++) {
            // The first problem comes after the first checkpoint, and no run comes to the fortieth.
            Run broken = brokenOff(1 + random.nextInt(13), input, output);
            assertThat(broken.code()).as(broken.err()).isEqualTo(1);
            assertThat(folder.resolve(output)).doesNotExist();
        }
        assertThat(hidden()).isNotEmpty();
        Run rest = screen(input, output, "--resume");
        assertThat(rest.code()).as(rest.err()).isEqualTo(4);
        assertThat(rest.err()).contains("Resumed; records done before: ");
        assertThat(folder.resolve(output)).hasSameBinaryContentAs(folder.resolve("whole-" + output));
        assertThat(summary(rest)).isEqualTo(summary(whole));
        assertThat(hidden()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--threshold 0.8 | the policy (--threshold",
                "--include-proposed | the policy (--threshold",
                "--as-of 2026-09-01 | the day of the lists (--as-of)",
                "--lang es | the language (--lang)",
                "--dates dmy | the options",
                "--map alias=id | the options",
                "--reference ofac | the options",
                "--exhaustive | the options",
                "--format jsonl | the format"
            })
    void whatIsOtherwiseIsRefused(String option, String told) throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv", "--as-of", "2026-10-01");
        List<String> arguments = new ArrayList<>(List.of("--resume", "--as-of", "2026-10-01"));
        if (option.startsWith("--as-of")) {
            arguments = new ArrayList<>(List.of("--resume"));
        }
        arguments.addAll(List.of(option.split(" ", -1)));
        Run run = screen("customers.csv", "hits.csv", arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--resume: hits.csv cannot be continued, because " + told);
        assertThat(screen("customers.csv", "hits.csv", "--resume", "--as-of", "2026-10-01")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void aChangedFileIsRefused() throws IOException {
        Path file = customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        append(file);
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the customer file is not what the earlier run had: it was \"SHA-256 ");
        assertThat(folder.resolve("hits.csv")).doesNotExist();
    }

    @Test
    void anotherPublicationIsRefused() throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        Path list = Files.writeString(folder.resolve("mine.csv"), "id,kind,name\n1,person,Zebedee Quackenbush\n");
        Run imported =
                Run.of(folder, "", "lists", "import", list.toString(), "--list", "mine", "--published", "2026-01-01");
        assertThat(imported.code()).as(imported.err()).isZero();
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the publications searched is not").contains("mine 2026-01-01");
    }

    @Test
    void withoutResumeItBeginsAnewAndSaysSo() throws IOException {
        customers("customers.csv");
        Run whole = screen("customers.csv", "whole.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        Run run = screen("customers.csv", "hits.csv");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("are screened anew; --resume would have gone on");
        assertThat(folder.resolve("hits.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        assertThat(summary(run)).isEqualTo(summary(whole));
        assertThat(hidden()).isEmpty();
    }

    @Test
    void whatIsKeptIsToldInBothLanguages() throws IOException {
        customers("customers.csv");
        assertThat(brokenOff(20, "customers.csv", "hits.csv").err())
                .containsPattern(
                        "\\d+ records are done and kept\\. The same command with --resume goes on from there\\.");
        assertThat(brokenOff(20, "customers.csv", "otra.csv", "--lang", "es").err())
                .contains("El mismo comando con --resume continúa desde allí.");
    }

    @Test
    void whereNothingIsLeftItBeginsAtTheStart() throws IOException {
        customers("customers.csv");
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("Nothing was left to resume");
        screen("customers.csv", "whole.csv");
        assertThat(folder.resolve("hits.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
    }

    /** The run was killed after the output came into its place and before the checkpoint went. */
    @Test
    void aCheckpointWithoutItsPartIsNoReasonToFail() throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        Files.delete(folder.resolve(".hits.csv.part"));
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        assertThat(run.err()).contains("Nothing was left to resume");
        assertThat(hidden()).isEmpty();
    }

    @Test
    void whatAKillLeftOfACheckpointGoes() throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        Files.writeString(AtomicFile.partOf(folder.resolve(".hits.csv.part.checkpoint"), "hits.csv"), "customer-fi");
        assertThat(screen("customers.csv", "hits.csv", "--resume").code()).isEqualTo(4);
        assertThat(hidden()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "records: 1\n", "bytes: -1\nrecords: x\n", "\u0000"})
    void aDamagedCheckpointIsRefused(String content) throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        Files.writeString(folder.resolve(".hits.csv.part.checkpoint"), content);
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(".hits.csv.part.checkpoint").contains("Begin anew without --resume");
        assertThat(screen("customers.csv", "hits.csv").code()).isEqualTo(4);
    }

    @Test
    void aPartThatIsTooShortIsRefused() throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        Files.writeString(folder.resolve(".hits.csv.part"), "record,list\n");
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("shorter than its checkpoint says").contains("Begin anew");
    }

    @Test
    void aPartThatWasChangedIsRefusedAndStays() throws IOException {
        customers("customers.csv");
        Run whole = screen("customers.csv", "whole.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        Path part = folder.resolve(".hits.csv.part");
        byte[] left = Files.readAllBytes(part);
        byte[] changed = left.clone();
        changed[random.nextInt(Math.toIntExact(kept("bytes")))] ^= 1;
        Files.write(part, changed);
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(part + ", which an earlier run left, does not hold the bytes that its checkpoint stands for")
                .contains("Begin anew without --resume");
        assertThat(part).hasBinaryContent(changed);
        Files.write(part, left);
        assertThat(summary(screen("customers.csv", "hits.csv", "--resume"))).isEqualTo(summary(whole));
        assertThat(folder.resolve("hits.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
    }

    @Test
    void aFileThatEndsBeforeWhatWasDoneIsRefused() throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        inCheckpoint("records: " + kept("records"), "records: " + (ROWS + 1));
        inCheckpoint("screened: " + kept("screened"), "screened: " + (ROWS + 1 - kept("unreadable")));
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("customers.csv: --resume: it ends after 3000 records, and the earlier run had done 3001");
        assertThat(hidden()).hasSize(2);
    }

    @Test
    void anotherBuildOfTheSameVersionIsRefused() throws IOException {
        customers("customers.csv");
        brokenOff(20, "customers.csv", "hits.csv");
        inCheckpoint(
                "-java" + Runtime.version().feature(),
                "0-java" + Runtime.version().feature());
        Run run = screen("customers.csv", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("the engine is not what the earlier run had")
                .contains(", build ");
    }

    /** Told at the next checkpoint, and where there is none at the end. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void aFileThatChangesWhileItIsScreenedIsRefused(long daysBetweenCheckpoints) throws IOException {
        Path file = customers("customers.csv");
        byte[] before = Files.readAllBytes(file);
        Run run = atProblem(
                20,
                () -> append(file),
                Duration.ofDays(daysBetweenCheckpoints),
                "screen",
                "customers.csv",
                "-o",
                "hits.csv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("customers.csv: was changed while it was screened")
                .contains("Bring it back");
        assertThat(folder.resolve("hits.csv")).doesNotExist();
        assertThat(hidden()).hasSize(daysBetweenCheckpoints == 0 ? 2 : 0);
        // What the checkpoint stands for was read before the change.
        Files.write(file, before);
        Run rest = screen("customers.csv", "hits.csv", "--resume");
        assertThat(summary(rest)).isEqualTo(summary(screen("customers.csv", "whole.csv")));
        assertThat(folder.resolve("hits.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
    }

    @Test
    void twoRunsDoNotWriteOneFile() throws IOException {
        customers("customers.csv");
        try (AtomicFile other = AtomicFile.continuable(folder.resolve("hits.csv"), "hits.csv")) {
            assertThat(other.isLeft()).isFalse();
            Run run = screen("customers.csv", "hits.csv");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("hits.csv: another run in this process is writing this file and has locked "
                            + folder.resolve(".hits.csv.part"))
                    .contains("Wait for its end, or name another file");
        }
        assertThat(screen("customers.csv", "hits.csv").code()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hits.html", "hits.txt", "-"})
    void aTableOrPageCannotBeContinued(String output) throws IOException {
        customers("customers.csv");
        Run run = screen("customers.csv", output, "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--resume: only a file of CSV or JSONL can be continued");
    }

    @Test
    void standardInputCannotBeReadAgain() {
        Run run = screen("-", "hits.csv", "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--resume: standard input and pipes cannot be read again");
    }

    /** Customers of whom some are on the list, some cannot be read and some only in part. */
    private Path customers(String name) throws IOException {
        StringBuilder text = new StringBuilder(name.contains("jsonl") ? "" : "id,name,birth_date\n");
        int broken = 0;
        for (int row = 1; row <= ROWS; row++) {
            String person = random.nextInt(20) == 0 ? "Joaquín Guzmán Loera" : "Eva Nadie " + random.nextInt(1000);
            // Not more than are told one by one, for those tell how far a run is.
            boolean wrong = row % 75 == 0 && broken++ < 40;
            String born = wrong ? "someday" : "1954-12-25";
            text.append(
                    name.contains("jsonl")
                            ? "{\"id\":\"%d\",\"name\":\"%s\",\"birth_date\":\"%s\"}\n".formatted(row, person, born)
                            : "%d,%s,%s\n".formatted(row, person, born));
        }
        Path file = folder.resolve(name);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = name.endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            out.write(bytes);
        }
        return file;
    }

    private Run screen(String input, String output, String... more) {
        return run(new ByteArrayOutputStream(), Duration.ZERO, arguments(input, output, more));
    }

    /** A run that ends, as by a fault of the program, when it tells of a customer's problem for the so-manieth time. */
    private Run brokenOff(int problem, String input, String output, String... more) {
        List<String> arguments = new ArrayList<>(List.of(arguments(input, output, more)));
        arguments.add("--resume");
        Runnable breakOff = () -> {
            throw new IllegalStateException("broken off");
        };
        return atProblem(problem, breakOff, Duration.ZERO, arguments.toArray(String[]::new));
    }

    /** A run during which something happens when it tells of a customer's problem for the so-manieth time. */
    private Run atProblem(int problem, Runnable happens, Duration betweenCheckpoints, String... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream() {
            private int lines;

            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
                if (text.contains("birth date not read") && ++lines == problem) {
                    happens.run();
                }
            }
        };
        return run(told, betweenCheckpoints, arguments);
    }

    private static String[] arguments(String input, String output, String... more) {
        List<String> arguments = new ArrayList<>(List.of("screen", input, "-o", output));
        arguments.addAll(List.of(more));
        if (output.equals("-")) {
            arguments.addAll(List.of("--format", "csv"));
        }
        return arguments.toArray(String[]::new);
    }

    private Run run(ByteArrayOutputStream told, Duration betweenCheckpoints, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream("id,name\n".getBytes(StandardCharsets.UTF_8)),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                Map.of("TAMIZ_HOME", folder.resolve("home").toString()),
                folder,
                false);
        int code = new Tamiz(console, betweenCheckpoints).run(arguments);
        return new Run(code, "", told.toString(StandardCharsets.UTF_8));
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "9999,Eva Nadie,\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number of the checkpoint that was left. */
    private long kept(String key) throws IOException {
        return Files.readString(folder.resolve(".hits.csv.part.checkpoint"))
                .lines()
                .filter(line -> line.startsWith(key + ": "))
                .mapToLong(line -> Long.parseLong(line.substring(key.length() + 2)))
                .findFirst()
                .orElseThrow();
    }

    private void inCheckpoint(String text, String other) throws IOException {
        Path checkpoint = folder.resolve(".hits.csv.part.checkpoint");
        String before = Files.readString(checkpoint);
        assertThat(before).contains(text + "\n");
        Files.writeString(checkpoint, before.replace(text + "\n", other + "\n"));
    }

    private static String summary(Run run) {
        return run.err().substring(run.err().indexOf("Summary – "), run.err().indexOf("Written to"));
    }

    private List<Path> hidden() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
