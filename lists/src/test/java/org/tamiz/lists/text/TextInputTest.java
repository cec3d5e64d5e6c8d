package org.tamiz.lists.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

class TextInputTest {
    private static final String TEXT = "nombre\nMuñoz Ibáñez, José\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "windows-1252, windows-1252",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "UTF-16, UTF-16BE"
    })
    void readsTheSameTextInEveryEncodingAndSaysWhich(String written, String recognised) {
        TextInput input = TextInput.ofBytes("a.csv", TEXT.getBytes(Charset.forName(written)));

        assertThat(read(input)).isEqualTo(TEXT);
        assertThat(input.encoding().charset().name()).isEqualTo(recognised);
    }

    @Test
    void readsBytesThatWindows1252DoesNotDefineAsLatin1() {
        TextInput input = TextInput.ofBytes("a.csv", new byte[] {'a', (byte) 0xE9, 'b', (byte) 0x81, '\n'});

        assertThat(input.encoding().charset()).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void dropsAByteOrderMark() {
        TextInput input = TextInput.ofBytes("a.csv", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));

        assertThat(read(input)).isEqualTo(TEXT);
        assertThat(input.encoding().how()).isEqualTo("byte order mark");
    }

    @Test
    void keepsUtf8WhenAFewBytesAreDamaged() {
        byte[] bytes = (TEXT + TEXT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xF1;

        TextInput input = TextInput.ofBytes("a.csv", bytes);

        assertThat(input.encoding().damaged()).isTrue();
        assertThat(read(input)).isEqualTo(TEXT + TEXT + "\uFFFD");
    }

    @Test
    void unpacksGzipWhateverTheFileIsCalled() throws IOException {
        Path file = Files.write(folder.resolve("plain.csv"), gzip(TEXT.getBytes(StandardCharsets.UTF_8)));

        TextInput input = TextInput.ofFile(file);

        assertThat(input.compressed()).isTrue();
        assertThat(read(input)).isEqualTo(TEXT);
        assertThat(input.beginning(6)).isEqualTo("nombre");
    }

    @Test
    void saysThatATruncatedGzipBreaksOff() throws IOException {
        byte[] whole = gzip("a,b,c\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("list.csv.gz"), Arrays.copyOf(whole, whole.length / 2));

        assertFails(() -> TextInput.ofFile(file), Code.UNREADABLE, "breaks off");
    }

    @Test
    void saysThatADamagedGzipIsDamaged() throws IOException {
        byte[] whole = gzip(TEXT.getBytes(StandardCharsets.UTF_8));
        whole[12] ^= 0x55;
        Path file = Files.write(folder.resolve("list.csv.gz"), whole);

        assertFails(() -> TextInput.ofFile(file), Code.UNREADABLE, "damaged");
    }

    @Test
    void stopsAtAGzipBomb() throws IOException {
        Path file = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) 'a');
            for (int i = 0; i < 80; i++) {
                out.write(zeros);
            }
        }

        assertFails(() -> TextInput.ofFile(file), Code.TOO_LARGE, "times its size");
    }

    @Test
    void stopsAtTheLimitOfBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("long.txt"), "0123456789".repeat(100));

        assertFails(() -> TextInput.ofFile(file, 999), Code.TOO_LARGE, "999 bytes");
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        assertFails(() -> TextInput.ofFile(folder.resolve("gone.csv")), Code.UNREADABLE, "no such file");
        assertFails(() -> TextInput.ofFile(folder), Code.UNREADABLE, "is a folder");
        assertFails(() -> TextInput.ofFile(empty), Code.MALFORMED, "is empty");
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.csv"), TEXT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");

        assertFails(() -> TextInput.ofFile(file), Code.UNREADABLE, "may not be read");
    }

    @Test
    void refusesWhatIsNotText() {
        assertFails(() -> TextInput.ofBytes("a", new byte[] {1, 0, 0, 7, 0, 9}), Code.MALFORMED, "zero bytes");
        assertFails(() -> TextInput.ofBytes("a.xlsx", new byte[] {'P', 'K', 3, 4, 9}), Code.MALFORMED, "Office");
        assertFails(
                () -> TextInput.ofBytes("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), Code.MALFORMED, "PDF");
    }

    @Test
    void readsAStreamOnceAndUnpacksIt() {
        InputStream packed = new ByteArrayInputStream(gzip(TEXT.getBytes(StandardCharsets.UTF_8)));

        TextInput input = TextInput.ofStream("standard input", packed);

        assertThat(input.beginning(6)).isEqualTo(TEXT.substring(0, 6));
        assertThat(read(input)).isEqualTo(TEXT);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(input::reader);
    }

    @Test
    void readsALongStreamToItsEnd() {
        String text = "Muñoz\n".repeat(2_000_000);

        TextInput input =
                TextInput.ofStream("standard input", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(read(input)).hasSameSizeAs(text);
    }

    @Test
    void givesTheWholeTextUpToALimit() {
        TextInput input = TextInput.ofBytes("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(input.text(TEXT.length())).isEqualTo(TEXT);
        assertFails(() -> input.text(TEXT.length() - 1), Code.TOO_LARGE, "more than");
    }

    @Test
    void givesLinesWhateverEndsThem() {
        List<String> lines = new ArrayList<>();
        try (TextLines source =
                new TextLines(TextInput.ofBytes("a", "one\r\ntwo\rthree\n\nfive".getBytes(StandardCharsets.UTF_8)))) {
            for (TextLines.Line line = source.next(); line != null; line = source.next()) {
                lines.add(line.number() + String.valueOf(line.text()));
            }
        }

        assertThat(lines).containsExactly("1one", "2two", "3three", "4", "5five");
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static String read(TextInput input) {
        StringWriter text = new StringWriter();
        try (Reader reader = input.reader()) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    private static void assertFails(Runnable action, Code code, String message) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(action::run)
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
