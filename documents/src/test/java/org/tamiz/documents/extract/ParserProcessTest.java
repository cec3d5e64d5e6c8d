package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.documents.extract.Given.SMALL;
import static org.tamiz.documents.extract.Samples.latin;
import static org.tamiz.documents.extract.Samples.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that reads Office files, and what ends it. */
class ParserProcessTest {
    @Test
    void whatTakesTooLongIsEndedAndTheNextIsRead() throws IOException {
        try (Extractor hasty = new Extractor(SMALL.withTime(Duration.ofMillis(1)))) {
            Given given = Given.of(hasty, "slow.pdf", pdf("", "Los Xoloches"));
            assertThat(given.failures).singleElement().asString().startsWith("slow.pdf: takes more than 0 seconds");
            assertThat(Given.of(hasty, "a.txt", latin("hola")).only().body().text())
                    .isEqualTo("hola");
        }
    }

    @Test
    void whatTakesTooMuchMemoryEndsTheOtherProcessOnly() throws IOException {
        Limits tight = new Limits(20 << 20, 1_000_000, 1_000_000, Duration.ofSeconds(60), 24, 3, 20, 30 << 20, 200);
        byte[] noise = new byte[16 << 20];
        new Random(7).nextBytes(noise);
        try (Extractor extractor = new Extractor(tight)) {
            ByteArrayOutputStream large = new ByteArrayOutputStream();
            large.write(latin("%PDF-1.4\n"));
            large.write(noise);
            assertThat(Given.of(extractor, "large.pdf", large.toByteArray()).failures)
                    .singleElement()
                    .asString()
                    .contains("takes more than 24 MB of memory");
            assertThat(Given.of(extractor, "b.rtf", latin("{\\rtf1\\ansi\\pard hola\\par}"))
                            .only()
                            .body()
                            .text())
                    .contains("hola");
        }
    }

    /** A document of many pages that draw nothing at great length: minutes of work. */
    private static byte[] endless() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDStream nothing = new PDStream(document);
            try (OutputStream out = nothing.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(latin("q Q ".repeat(500_000)));
            }
            for (int i = 0; i < 3_000; i++) {
                PDPage page = new PDPage();
                page.setContents(nothing);
                document.addPage(page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void itEndsInTheMidstOfADocumentWithTheProgramThatIsKilled(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path document = Files.write(folder.resolve("endless.pdf"), endless());
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileDocumentsTest.Reading.class.getName(),
                        document.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        try {
            while (program.isAlive() && program.children().findAny().isEmpty()) {
                Thread.sleep(20);
            }
            ProcessHandle parsers = program.children().findAny().orElseThrow();
            // Time to get into the midst of it.
            Thread.sleep(3_000);
            assertThat(parsers.isAlive()).isTrue();
            program.destroyForcibly();
            assertThat(parsers.onExit()).as("the process that reads documents").succeedsWithin(Duration.ofSeconds(30));
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
        assertThat(temporary).isEmptyDirectory();
    }
}
