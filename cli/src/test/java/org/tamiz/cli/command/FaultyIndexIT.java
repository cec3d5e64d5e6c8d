package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands find what they should while the index they use is damaged, replaced, or cannot be written. */
class FaultyIndexIT {
    private static final String NAME = "Joakin Gusman Loera";

    /** Many more than are under way at a time. */
    private static final int ROWS = 40_000;

    @TempDir
    Path folder;

    private Run right = new Run(0, "", "");
    private Path index = Path.of("");

    @BeforeEach
    void home() throws IOException {
        Files.createDirectory(folder.resolve("home"));
        right = check();
        assertThat(right.out()).contains("6861");
        try (Stream<Path> files = Files.list(folder.resolve("home/index"))) {
            index = files.filter(file -> file.toString().endsWith(".index"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aDamagedIndexIsPassedOverAndWrittenAnew() throws IOException {
        byte[] whole = Files.readAllBytes(index);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(index, damaged);
        assertThat(check()).isEqualTo(right);
        assertThat(index).hasBinaryContent(whole);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileIsScreenedToItsEndWhileTheIndexIsReplaced() throws IOException {
        String customers = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> row + (row % 50 == 0 ? ",Joaquín Guzmán Loera" : ",Eva Nadie " + row))
                .collect(Collectors.joining("\n", "id,name\n", "\n"));
        ByteArrayOutputStream undisturbed = new ByteArrayOutputStream();
        screen(customers, undisturbed);
        byte[] whole = Files.readAllBytes(index);
        boolean[] replaced = {false};
        ByteArrayOutputStream disturbed = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (!replaced[0] && size() > undisturbed.size() / 4) {
                    replaced[0] = true;
                    replaceIndex();
                }
            }
        };
        screen(customers, disturbed);
        assertThat(replaced[0]).isTrue();
        assertThat(disturbed.toString(StandardCharsets.UTF_8))
                .isEqualTo(undisturbed.toString(StandardCharsets.UTF_8))
                .contains("\n" + ROWS + ",tamiz-embedded,6861");
        assertThat(index).hasContent("rubbish");
        assertThat(check()).isEqualTo(right);
        assertThat(index).hasBinaryContent(whole);
    }

    /** A limit on the size of files stands for a full disk. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDiskThatFillsWhileItIsWrittenSpoilsNothing() throws IOException, InterruptedException {
        byte[] whole = Files.readAllBytes(index);
        Files.delete(index);
        Process process = limited();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("out.csv")).hasContent(right.out());
        try (Stream<Path> files = Files.list(folder.resolve("home/index"))) {
            assertThat(files)
                    .noneMatch(file -> file.toString().endsWith(".index")
                            || file.getFileName().toString().startsWith(".new-"));
        }
        assertThat(check()).isEqualTo(right);
        assertThat(index).hasBinaryContent(whole);
    }

    private Run check() {
        return Run.of(folder, "", "check", NAME, "--format", "csv");
    }

    private Process limited() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "sh",
                        "-c",
                        // Much less than the index needs, in blocks of 512 or 1024 bytes.
                        "ulimit -f 8; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledScreeningIT.Screening.class.getName(),
                        "check",
                        NAME,
                        "--format",
                        "csv"))
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(folder.resolve("out.csv").toFile());
        builder.environment().put("TAMIZ_HOME", folder.resolve("home").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private void screen(String customers, OutputStream out) {
        Run run = Run.into(out, folder, customers, "screen", "-", "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void replaceIndex() {
        try {
            Path rubbish = Files.writeString(folder.resolve("rubbish"), "rubbish");
            Files.move(rubbish, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
