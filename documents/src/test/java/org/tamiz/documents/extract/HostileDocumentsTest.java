package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.documents.extract.Given.SMALL;
import static org.tamiz.documents.extract.Samples.docx;
import static org.tamiz.documents.extract.Samples.latin;
import static org.tamiz.documents.extract.Samples.pdf;
import static org.tamiz.documents.extract.Samples.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.TamizException;

/** Documents made to cost more than they may. */
class HostileDocumentsTest {
    private static final Extractor EXTRACTOR = new Extractor(SMALL);

    @AfterAll
    static void endTheProcess() {
        EXTRACTOR.close();
    }

    private static Given extract(String name, byte[] bytes) {
        return Given.of(EXTRACTOR, name, bytes);
    }

    private static void assertFails(String name, byte[] bytes, String why) {
        extract(name, bytes).failsAs(name, why);
    }

    @Test
    void bombsAreStopped() throws IOException {
        byte[] zeros = new byte[40 << 20];
        assertFails("bomb.zip", Zips.of("a.txt", zeros), "unpacks to more than 200 times its size");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(zeros);
        }
        assertFails("a.txt.gz", packed.toByteArray(), "unpacks to more than 200 times its size");
        byte[] nested = Zips.of("a.txt", latin("Los Xoloches"));
        for (int i = 0; i < 5; i++) {
            nested = Zips.of("z.zip", nested);
        }
        assertFails("deep.zip", nested, "is nested more than 3 archives or e-mails deep");
        Object[] many = new Object[50];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".txt";
            many[i + 1] = latin("x");
        }
        Given given = extract("many.zip", Zips.of(many));
        assertThat(given.texts).hasSize(20);
        assertThat(given.failures).singleElement().asString().contains("holds more than 20 files");
    }

    @Test
    void aSheetThatUnpacksToTooMuchIsStopped() throws IOException {
        byte[] sheet = xlsx();
        byte[] bomb = Zips.replace(sheet, "xl/worksheets/sheet1.xml", new byte[100 << 20]);
        assertThat(extract("a.xlsx", bomb).failures).isNotEmpty();
    }

    @Test
    void entitiesFromElsewhereAreNotFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Tepexco");
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>Los &e; Xoloches</w:t></w:r></w:p></w:body></w:document>";
        Given given = extract(
                "a.docx", Zips.replace(docx("x"), "word/document.xml", hostile.getBytes(StandardCharsets.UTF_8)));
        assertThat(given.texts.values()).noneMatch(text -> text.body().text().contains("Tepexco"));
    }

    @Test
    void anArchiveOfArchivesThatUnpackToTooMuchIsToldOnce() throws IOException {
        byte[] archive = Zips.of("a.txt", latin(" ".repeat(900_000)));
        for (int level = 0; level < 2; level++) {
            archive = Zips.of("0.zip", archive, "1.zip", archive, "2.zip", archive, "3.zip", archive);
        }
        Limits limits = new Limits(20 << 20, 1_000_000, 1_000_000, Duration.ofSeconds(60), 256, 3, 200, 5 << 20, 2_000);
        try (Extractor extractor = new Extractor(limits)) {
            Given given = Given.of(extractor, "z.zip", archive);
            assertThat(given.texts).hasSize(5);
            assertThat(given.failures)
                    .containsExactly(
                            "z.zip: unpacks to more than 5242880 bytes in all; z.zip!/1.zip!/1.zip!/a.txt and what"
                                    + " follows it were not read. Unpack it.");
        }
    }

    @Test
    void packedTwiceIsCountedTwice() throws IOException {
        byte[] once = gzip(new byte[40 << 20]);
        assertFails("a.txt.gz", gzip(once), "unpacks to more than 200 times its size");
        assertThat(extract("b.txt.gz", gzip(gzip(latin("hola")))).only().body().text())
                .isEqualTo("hola");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] emailOfParts(int parts) {
        StringBuilder mail = new StringBuilder("From: z@example.org\r\nSubject: Carga\r\nMIME-Version: 1.0"
                + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        for (int i = 0; i < parts; i++) {
            mail.append("--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=")
                    .append(i)
                    .append(".txt\r\n\r\nhola\r\n");
        }
        return latin(mail.append("--b--\r\n").toString());
    }

    @Test
    void whatIsWithinSeveralEmailsOfOneArchiveIsCountedTogether() throws IOException {
        Given given = extract("z.zip", Zips.of("a.eml", emailOfParts(15), "b.eml", emailOfParts(15)));
        assertThat(given.texts).hasSize(20);
        assertThat(given.failures)
                .singleElement()
                .asString()
                .startsWith("z.zip!/b.eml: holds more files than the 20 that are read within one file");
    }

    @Test
    void theOtherProcessSendsNoMoreThanMayStillCome() {
        Budget budget = new Budget(SMALL, "z.zip");
        for (int i = 0; i < 18; i++) {
            budget.countPart("z.zip");
        }
        try (ParserProcess parsers = new ParserProcess(SMALL)) {
            ParserProcess.Parsed few = parsers.read("m.eml", DocumentFormat.EMAIL, emailOfParts(1_000), budget);
            assertThat(few.parts()).hasSize(2);
            assertThat(few.troubles()).singleElement().asString().contains("holds more files");
            budget.countBytes("z.zip", SMALL.unpackedBytes() - 6);
            ParserProcess.Parsed small = parsers.read("m.eml", DocumentFormat.EMAIL, emailOfParts(2), budget);
            assertThat(small.parts()).hasSize(1);
            assertThat(small.troubles())
                    .singleElement()
                    .asString()
                    .contains("m.eml!/1.txt: is larger than what is read");
        }
    }

    @Test
    void anArchiveOfDocumentsThatHangIsNotReadForDays() throws IOException {
        Object[] files = new Object[12];
        for (int i = 0; i < 5; i++) {
            files[2 * i] = i + ".pdf";
            files[2 * i + 1] = pdf("", "Los Xoloches");
        }
        files[10] = "a.txt";
        files[11] = latin("hola");
        try (Extractor hasty = new Extractor(SMALL.withTime(Duration.ofMillis(1)))) {
            Given given = Given.of(hasty, "z.zip", Zips.of(files));
            assertThat(given.failures).hasSize(5);
            assertThat(given.failures.subList(0, 3)).allMatch(why -> why.contains("takes more than 0 seconds"));
            assertThat(given.failures.subList(3, 5))
                    .allMatch(why -> why.contains("was not read, because 3 documents in the same file took more than"));
            assertThat(given.texts).containsOnlyKeys("z.zip!/a.txt");
        }
    }

    @Test
    void aPageOfNothingButTagsIsRefused() {
        assertFails("a.html", latin("<b>".repeat(60_000) + "Los Xoloches"), "is HTML of more than 50000 tags");
    }

    /** Reads files in a Java with little memory. */
    static final class Reading {
        private Reading() {}

        /** Arguments: the files. */
        public static void main(String[] files) {
            try (Extractor extractor = new Extractor(Limits.standard())) {
                for (String file : files) {
                    extractor.extract(Path.of(file).getFileName().toString(), Path.of(file), new Extraction() {
                        @Override
                        public void read(ExtractedText document) {
                            System.out.println("read " + document.name());
                        }

                        @Override
                        public void failed(String name, TamizException why) {
                            System.out.println(why.getMessage());
                        }
                    });
                }
            }
        }
    }

    /** Text that does not pack so well that it looks like a bomb. */
    private static String words(int letters) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(letters + 101);
        while (text.length() < letters) {
            text.append((char) ('a' + random.nextInt(26))).append(" hola".repeat(20));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.txt", "a.zip"})
    void whatTakesMoreMemoryThanThereIsDoesNotKeepOthersFromBeingRead(String name, @TempDir Path folder)
            throws IOException, InterruptedException {
        byte[] hostile = latin(name.equals("a.html") ? "<p>" + "<i>x</i>y".repeat(240_000) : words(48_000_000));
        Path file = Files.write(
                folder.resolve(name), name.equals("a.zip") ? Zips.of("in.txt", hostile, "b.txt", latin("b")) : hostile);
        Path good = Files.writeString(folder.resolve("good.txt"), "hola");
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx72m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString(),
                        good.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).startsWith(name).contains("takes more memory to read than Java has. Split it");
        assertThat(lines).endsWith("read good.txt");
        assertThat(process.exitValue()).isZero();
    }
}
