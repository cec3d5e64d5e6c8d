package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands make of the streams, files and names that they are given. */
class StreamsAndFilesIT {
    private static final String CUSTOMERS = "id,name\n1,Joaquín Guzmán Loera\n";

    @TempDir
    Path folder;

    @Test
    void jsonLinesAreRecognisedOnStandardInput() {
        Run run = Run.of(
                folder, "\n{\"id\":\"1\",\"name\":\"Joaquín Guzmán Loera\"}\n", "screen", "-", "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("1,tamiz-embedded,6861");
    }

    @Test
    @EnabledIf("hasPipes")
    void aPipeIsReadAsAStream() throws IOException, InterruptedException {
        Path pipe = pipe();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, CUSTOMERS);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        writer.start();
        Run run = Run.of(folder, "", "screen", "pipe", "--format", "csv");
        writer.join();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("1,tamiz-embedded,6861");
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    static boolean hasPipes() {
        return Files.isExecutable(Path.of("/usr/bin/mkfifo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers.csv", "link.csv"})
    void theInputIsNotWrittenOver(String output) throws IOException {
        Path file = Files.writeString(folder.resolve("customers.csv"), CUSTOMERS);
        Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Run run = Run.of(folder, "", "screen", "customers.csv", "-o", output);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("-o " + output).contains("name another file");
        assertThat(file).hasContent(CUSTOMERS);
    }

    @Test
    void aLinkKeepsPointingToWhatIsWritten() throws IOException {
        Path hits = Files.writeString(folder.resolve("hits.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), hits);
        assertThat(Run.of(folder, CUSTOMERS, "screen", "-", "-o", "link.csv").code())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(hits)).contains("tamiz-embedded");
    }

    @Test
    @EnabledIf("hasPipes")
    void aPipeIsNotReplacedByAFile() throws IOException, InterruptedException {
        Path pipe = pipe();
        Run run = Run.of(folder, CUSTOMERS, "screen", "-", "-o", "pipe", "--format", "csv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("pipe: is a device or a pipe");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Run run = Run.into(full, folder, CUSTOMERS, "screen", "-", "--format", "csv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("standard output cannot be written");
    }

    @Test
    void whereStandardOutputFailsTheRestIsNotScreened() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        String customers =
                "id,name,birth_date\n" + "1,Joaquín Guzmán Loera,1954\n".repeat(50_000) + "2,Eva Nadie,someday\n";
        Run run = Run.into(closed, folder, customers, "screen", "-", "--format", "jsonl");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("standard output cannot be written").doesNotContain("someday");
    }

    @Test
    void aNameThatLostItsLettersIsRefused() {
        Run run = Run.of(folder, "", "check", "Joaqu\uFFFD\uFFFDn Guzm\uFFFD\uFFFDn");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"screen", "read", "compare"})
    void aFileNameThatCannotBeIsToldInOneLine(String command) {
        Run run = Run.of(folder, "", command, "a\u0000b");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("is not a file name");
    }

    @Test
    void hitsShowInTheExitCodeOfARecordReadInPart() {
        Run run = Run.of(folder, "", "check", "😀", "--id", "curp=GUSJ860517HJCZLS06", "--exit-code");
        assertThat(run.code()).isEqualTo(14);
        assertThat(run.out()).contains("records read in part: 1");
    }

    @Test
    void standardOutputCanBeNamed() {
        Run run = Run.of(folder, CUSTOMERS, "screen", "-", "-o", "-", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(Run.of(folder, "", "check", "Ana", "-o", "-").code()).isZero();
        assertThat(run.out()).startsWith("record,list,id");
    }
}
