package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.documents.extract.Given.SMALL;
import static org.tamiz.documents.extract.Samples.docx;
import static org.tamiz.documents.extract.Samples.email;
import static org.tamiz.documents.extract.Samples.latin;
import static org.tamiz.documents.extract.Samples.pdf;
import static org.tamiz.documents.extract.Samples.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
    private static final Extractor EXTRACTOR = new Extractor(SMALL);

    @AfterAll
    static void endTheProcess() {
        EXTRACTOR.close();
    }

    private static Given extract(String name, byte[] bytes) {
        return Given.of(EXTRACTOR, name, bytes);
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
    void linesOfAPdfAreLines() throws IOException {
        assertThat(extract("a.pdf", pdf("", "It was said of Los\nXoloches and of Pala-\ndaris.", "Next page."))
                        .only()
                        .body()
                        .text()
                        .strip())
                .isEqualTo("It was said of Los\nXoloches and of Pala-\ndaris.\n\nNext page.");
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

    @Test
    void rightToLeftTextIsKept() {
        String text = "قال محمد Los Xoloches שלום";
        assertThat(extract("a.txt", text.getBytes(StandardCharsets.UTF_8))
                        .only()
                        .body()
                        .text())
                .isEqualTo(text);
    }
}
