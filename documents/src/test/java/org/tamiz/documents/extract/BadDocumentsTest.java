package org.tamiz.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.documents.extract.Given.SMALL;
import static org.tamiz.documents.extract.Samples.docx;
import static org.tamiz.documents.extract.Samples.email;
import static org.tamiz.documents.extract.Samples.latin;
import static org.tamiz.documents.extract.Samples.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that cannot be read, and what is told of them. */
class BadDocumentsTest {
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
        assertFails(
                "b.txt", latin("x\u0000\u0001\u0002\u0003"), "b.txt: is not text, and no document that Tamiz reads");
        assertFails("c.txt", latin("\u0089PNG\r\n\u001A\n\u0001\u0002\u0003\u0000\u0090\u0091"), "is a picture");
        assertFails("d.pdf", latin("7z\u00BC\u00AF'\u001C\u0000\u0004"), "is an archive of a kind that");
    }

    @Test
    void emptyAndBlankFiles() {
        assertFails("a.txt", new byte[0], "is empty");
        assertFails("a.pdf", new byte[0], "is empty");
        assertThat(extract("b.txt", latin(" \n")).only().body().text()).isEqualTo(" \n");
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

    @Test
    void anEmailThatBreaksOffIsReadAndTold() throws IOException {
        byte[] mail = email("a.txt", latin("Paladaris"));
        Given given = extract("m.eml", Arrays.copyOf(mail, mail.length - 20));
        assertThat(given.texts).containsKey("m.eml");
        assertThat(given.failures.get(0))
                .startsWith("m.eml: was read in part only: this e-mail is damaged (it breaks off before its end)");
        byte[] quoted =
                latin(new String(mail, StandardCharsets.ISO_8859_1).replace("boundary=b", "\r\n boundary=\"b\""));
        assertThat(extract("m.eml", quoted).failures).isEmpty();
    }
}
