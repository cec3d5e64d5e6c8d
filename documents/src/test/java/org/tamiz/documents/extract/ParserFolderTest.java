package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserFolderTest {
    @TempDir
    Path temporary;

    /** Holds a folder until it is killed. */
    static final class Holding {
        private Holding() {}

        /** Arguments: the folder for all temporary files. */
        public static void main(String[] arguments) throws IOException {
            ParserFolder folder = ParserFolder.create(Path.of(arguments[0]));
            Files.writeString(folder.path().resolve("parsing.tmp"), "x");
            System.out.println(folder.path());
            System.in.read();
        }
    }

    @Test
    void aFolderOfALiveProcessStaysAndThatOfAKilledOneGoes() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            Path held = Path.of(other.inputReader().readLine());
            ParserFolder.create(temporary).close();
            assertThat(held.resolve("parsing.tmp")).exists();
            other.destroyForcibly();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(held).exists();
            ParserFolder.create(temporary).close();
            assertThat(temporary).isEmptyDirectory();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void twoOfOneProcessStayBoth() throws IOException {
        try (ParserFolder first = ParserFolder.create(temporary);
                ParserFolder second = ParserFolder.create(temporary)) {
            assertThat(first.path()).exists();
            assertThat(second.path()).exists();
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatWasJustMadeAndWhatOnlyHasTheNameStays() throws IOException {
        Path fresh = Files.createDirectory(temporary.resolve("tamiz-parsers-1-fresh"));
        Path old = Files.createDirectory(temporary.resolve("tamiz-parsers-1-old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path precious = Files.createDirectory(temporary.resolve("precious"));
        Files.createFile(precious.resolve(".lock"));
        Path link = Files.createSymbolicLink(temporary.resolve("tamiz-parsers-1-link"), precious);
        ParserFolder.create(temporary).close();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(link).isSymbolicLink();
        assertThat(precious.resolve(".lock")).exists();
        assertThatThrownBy(() -> ParserFolder.remove(precious)).isInstanceOf(IllegalArgumentException.class);
        assertThat(precious.resolve(".lock")).exists();
    }
}
