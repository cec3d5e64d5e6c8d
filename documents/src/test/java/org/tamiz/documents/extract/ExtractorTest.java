package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.TamizException;

class ExtractorTest {
    private static final Limits SMALL =
            new Limits(20 << 20, 1_000_000, 1_000_000, Duration.ofSeconds(60), 256, 3, 20, 30 << 20, 200);

    private static final Extractor EXTRACTOR = new Extractor(SMALL);

    /** What an extraction gave. */
    private static final class Given implements Extraction {
        private final Map<String, ExtractedText> texts = new LinkedHashMap<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public void read(ExtractedText document) {
            texts.put(document.name(), document);
        }

        @Override
        public void failed(String name, TamizException why) {
            assertThat(why.getMessage()).startsWith(name).doesNotContain("\n");
            failures.add(why.getMessage());
        }

        ExtractedText only() {
            assertThat(failures).isEmpty();
            assertThat(texts).hasSize(1);
            return texts.values().iterator().next();
        }
    }

    @AfterAll
    static void endTheProcess() {
        EXTRACTOR.close();
    }

    private static Given extract(String name, byte[] bytes) {
        return extract(EXTRACTOR, name, bytes);
    }

    private static Given extract(Extractor extractor, String name, byte[] bytes) {
        Given given = new Given();
        extractor.extract(name, new ByteArrayInputStream(bytes), given);
        return given;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] pdf(String password, String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            day.setTimeInMillis(1_740_000_000_000L);
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setTitle("A title");
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.getProperties().getCoreProperties().setTitle("Contrato");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("Uno").createRow(0);
            row.createCell(0).setCellValue("Los Xoloches");
            row.createCell(1).setCellValue("Paladaris");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] email(String attached, byte[] bytes) {
        return latin("Received: from a by b\r\nFrom: Zambrudo Zarco <z@example.org>\r\nTo: x@example.org\r\n"
                + "Subject: =?utf-8?Q?P=C3=A9rdida?=\r\nDate: Thu, 20 Feb 2025 23:30:00 -0600 (CST)\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nLos Xoloches\r\n--c\r\n"
                + "Content-Type: text/html\r\n\r\n<p>Los <b>Xoloches</b>\r\n--c--\r\n--b\r\n"
                + "Content-Type: application/octet-stream; name=\"" + attached
                + "\"\r\nContent-Disposition: attachment; filename=\"" + attached
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\r\n--b--\r\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "ISO-8859-1"})
    void plainTextOfAnyEncoding(String charset) {
        String text = "Señor Núñez llegó a Ñuñoa. El cártel también estaba ahí, según él mismo lo dijo.";
        ExtractedText read =
                extract("a.txt", text.getBytes(Charset.forName(charset))).only();
        assertThat(read.format()).isEqualTo(DocumentFormat.TEXT);
        assertThat(read.body().text()).isEqualTo(text);
        assertThat(read.body().originalStart(7)).isEqualTo(7);
        assertThat(read.body().page(7)).isZero();
    }

    @Test
    void aPageInTheEncodingThatItDeclares() {
        byte[] page = "<meta charset=\"windows-1251\"><p>Соболев".getBytes(Charset.forName("windows-1251"));
        assertThat(extract("a.html", page).only().body().text()).isEqualTo("Соболев");
        byte[] wrong = "<meta charset=iso-8859-1><p>Núñez".getBytes(StandardCharsets.UTF_8);
        assertThat(extract("a.html", wrong).only().body().text()).isEqualTo("Núñez");
    }

    @Test
    void pdfByPages() throws IOException {
        ExtractedText read =
                extract("a.pdf", pdf("", "Los Xoloches", "Paladaris Ltd")).only();
        PlacedText body = read.body();
        assertThat(read.format()).isEqualTo(DocumentFormat.PDF);
        assertThat(read.title()).isEqualTo("A title");
        assertThat(read.date()).isEqualTo(LocalDate.of(2025, 2, 19));
        assertThat(body.pages()).isEqualTo(2);
        assertThat(body.page(body.text().indexOf("Xoloches"))).isEqualTo(1);
        assertThat(body.page(body.text().indexOf("Paladaris"))).isEqualTo(2);
        assertThat(body.inOriginal()).isFalse();
        assertThat(body.originalStart(5)).isEqualTo(5);
    }

    @Test
    void officeDocuments() throws IOException {
        ExtractedText word =
                extract("-", docx("Entre Los Xoloches", "y Paladaris.")).only();
        assertThat(word.format()).isEqualTo(DocumentFormat.OFFICE_XML);
        assertThat(word.title()).isEqualTo("Contrato");
        assertThat(word.body().text()).contains("Entre Los Xoloches\n\ny Paladaris.");
        ExtractedText sheet = extract("b.xlsx", xlsx()).only();
        assertThat(sheet.body().text()).contains("Los Xoloches\tPaladaris");
    }

    @Test
    void anEmailWithWhatIsAttached() throws IOException {
        Given given = extract("m.eml", email("a b.pdf", pdf("", "Paladaris")));
        assertThat(given.failures).isEmpty();
        assertThat(given.texts.keySet()).containsExactly("m.eml", "m.eml!/a b.pdf");
        ExtractedText mail = given.texts.values().iterator().next();
        assertThat(mail.date()).isEqualTo(LocalDate.of(2025, 2, 20));
        assertThat(mail.title()).isEqualTo("Pérdida");
        assertThat(mail.body().text())
                .startsWith("From: Zambrudo Zarco <z@example.org>\n")
                .contains("Subject: Pérdida")
                .containsOnlyOnce("Los Xoloches");
    }

    private static void fill(DirectoryEntry message, String subject, String body) throws IOException {
        put(message, "__properties_version1.0", new byte[32]);
        put(message, "__substg1.0_0037001F", subject.getBytes(StandardCharsets.UTF_16LE));
        put(message, "__substg1.0_1000001F", body.getBytes(StandardCharsets.UTF_16LE));
        put(message, "__substg1.0_0C1A001F", "Zambrudo Zarco".getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }

    @Test
    void anOutlookMessageWithWhatIsAttached() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            fill(file.getRoot(), "Carga", "Los Xoloches");
            DirectoryEntry note = file.getRoot().createDirectory("__attach_version1.0_#00000000");
            put(note, "__properties_version1.0", new byte[8]);
            put(note, "__substg1.0_3707001F", "note.txt".getBytes(StandardCharsets.UTF_16LE));
            put(note, "__substg1.0_37010102", latin("Tepexco"));
            DirectoryEntry message = file.getRoot().createDirectory("__attach_version1.0_#00000001");
            put(message, "__properties_version1.0", new byte[8]);
            fill(message.createDirectory("__substg1.0_3701000D"), "Inner", "Paladaris");
            file.writeFilesystem(out);
        }
        Given given = extract("m.msg", out.toByteArray());
        assertThat(given.failures).isEmpty();
        assertThat(given.texts.values())
                .extracting(text -> text.name() + " = " + text.body().text().strip())
                .containsExactly(
                        "m.msg = From: Zambrudo Zarco\nSubject: Carga\n\nLos Xoloches",
                        "m.msg!/note.txt = Tepexco",
                        "m.msg!/Inner.msg = From: Zambrudo Zarco\nSubject: Inner\n\nPaladaris");
    }

    @Test
    void richText() {
        assertThat(extract("a.rtf", latin("{\\rtf1\\ansi\\pard Los {\\b Xoloches}\\par Nu\\'f1ez}"))
                        .only()
                        .body()
                        .text())
                .contains("Los Xoloches")
                .contains("Nuñez");
    }

    @Test
    void anArchiveGivesWhatIsInIt() throws IOException {
        byte[] inner = Zips.of("ñ.txt", latin("Paladaris"));
        Given given = extract(
                "z.zip",
                Zips.of(
                        "a.pdf",
                        pdf("", "Los Xoloches"),
                        "dir/in.zip",
                        inner,
                        "e.txt",
                        new byte[0],
                        "m.eml",
                        email("c.txt", latin("hola"))));
        assertThat(given.texts.keySet())
                .containsExactly("z.zip!/a.pdf", "z.zip!/dir/in.zip!/ñ.txt", "z.zip!/m.eml", "z.zip!/m.eml!/c.txt");
        assertThat(given.failures).singleElement().asString().startsWith("z.zip!/e.txt: is empty.");
    }

    @Test
    void whatIsPackedWithGzipIsReadAsWhatItIs() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(latin("Los <b>Xoloches</b>"));
        }
        assertThat(extract("a.html.gz", packed.toByteArray()).only().body().text())
                .isEqualTo("Los Xoloches");
    }

    @Test
    void anEmailPastedIntoATextIsText() {
        String text = "Message-ID: 1\nFrom: a\n\nLos Xoloches";
        assertThat(extract("a.txt", latin(text)).only().body().text()).isEqualTo(text);
        assertThat(extract("standard input", latin(text)).only().format()).isEqualTo(DocumentFormat.EMAIL);
    }

    private static void assertFails(String name, byte[] bytes, String why) {
        Given given = extract(name, bytes);
        assertThat(given.failures).singleElement().asString().startsWith(name).contains(why);
    }

    @Test
    void encryptedDocumentsAreTold() throws Exception {
        assertFails("a.pdf", pdf("secret", "Los Xoloches"), "is encrypted. Save it without a password.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(docx("x"));
            }
            file.writeFilesystem(out);
        }
        assertFails("a.docx", out.toByteArray(), "is encrypted. Save it without a password.");
    }

    @Test
    void damagedDocumentsAreTold() throws IOException {
        byte[] pdf = pdf("", "Los Xoloches");
        assertFails("a.pdf", Arrays.copyOf(pdf, 300), "damaged PDF");
        assertFails("b.pdf", latin("%PDF-1.7 and nothing more"), "damaged PDF");
        byte[] docx = docx("x");
        assertFails("a.docx", Arrays.copyOf(docx, docx.length / 2), "damaged Office document");
        assertFails(
                "a.xls", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and nothing more"), "damaged Office");
        assertFails("a.zip", Arrays.copyOf(Zips.of("a.txt", new byte[5000]), 40), "a.zip");
    }

    @Test
    void aPdfOfPicturesSaysSo() throws IOException {
        assertFails("scan.pdf", pdf("", ""), "has no text; perhaps its pages are pictures.");
    }

    @Test
    void aPageWithoutVisibleTextSaysSo() {
        assertFails("a.html", latin("<html><script>document.write('Los Xoloches')</script>"), "has no visible text");
    }

    @Test
    void aBinaryFileThatIsCalledTextIsTold() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        noise[0] = 'x';
        assertFails("a.txt", noise, "is not text");
        assertFails("b.txt", latin("\u0089PNG\r\n\u001A\n\u0001\u0002\u0003\u0004\u0090\u0091"), "is not text");
    }

    @Test
    void emptyAndBlankFiles() {
        assertFails("a.txt", new byte[0], "is empty");
        assertFails("a.pdf", new byte[0], "is empty");
        assertThat(extract("b.txt", latin(" \n")).only().body().text()).isEqualTo(" \n");
    }

    @Test
    void rightToLeftTextIsKept() {
        String text = "قال محمد Los Xoloches שלום";
        assertThat(extract("a.txt", text.getBytes(StandardCharsets.UTF_8))
                        .only()
                        .body()
                        .text())
                .isEqualTo(text);
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
    void whatTakesTooLongIsEndedAndTheNextIsRead() throws IOException {
        try (Extractor hasty = new Extractor(SMALL.withTime(Duration.ofMillis(1)))) {
            Given given = extract(hasty, "slow.pdf", pdf("", "Los Xoloches"));
            assertThat(given.failures).singleElement().asString().startsWith("slow.pdf: takes more than 0 seconds");
            assertThat(extract(hasty, "a.txt", latin("hola")).only().body().text())
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
            assertThat(extract(extractor, "large.pdf", large.toByteArray()).failures)
                    .singleElement()
                    .asString()
                    .contains("takes more than 24 MB of memory");
            assertThat(extract(extractor, "b.rtf", latin("{\\rtf1\\ansi\\pard hola\\par}"))
                            .only()
                            .body()
                            .text())
                    .contains("hola");
        }
    }

    @Test
    void aTextBeyondTheLimitIsRefusedAndSaysSo() {
        assertFails("a.txt", latin("x".repeat(1_000_001)), "has more than 1000000 characters. Split it");
        assertFails("b.txt", latin("x".repeat(21 << 20)), "has more than 20971520 bytes; 20971520 are the most");
    }

    @Test
    void aFileOfAGigabyteIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Given given = new Given();
        EXTRACTOR.extract("large.txt", large, given);
        assertThat(given.failures).singleElement().asString().contains("has 1073741824 bytes");
    }
}
