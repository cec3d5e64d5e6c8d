package org.tamiz.lists.text;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.tamiz.core.model.TamizException;

/**
 * A text from outside: opened, unpacked if it is gzip, and its encoding recognised. Files and bytes can be read any
 * number of times; a stream once.
 *
 * <p>Recognising reads a file once from end to end, so that a file is read in one encoding throughout. Of a stream only
 * the first 8 MiB are looked at; if it turns out not to be valid UTF-8 only after that, reading fails and says so.
 */
public final class TextInput {
    /** The most bytes an input may unpack to unless the caller says otherwise: 2 GiB. */
    public static final long DEFAULT_LIMIT = 2L << 30;

    private static final int STREAM_SAMPLE = 8 << 20;

    private final String name;
    private final TextSource source;
    private final long limit;
    private final TextEncoding encoding;
    private final boolean compressed;

    private TextInput(String name, TextSource source, long limit) {
        this.name = name;
        this.source = source;
        this.limit = limit;
        try (BoundedStream bytes = BoundedStream.over(name, source.sample(), limit)) {
            compressed = bytes.compressed();
            TextEncoding recognised = EncodingRecognition.of(name, bytes);
            if (recognised == null) {
                throw TamizException.in(
                        TamizException.Code.MALFORMED,
                        name,
                        "is empty. Check that it was written or downloaded completely.",
                        null);
            }
            encoding = recognised;
        } catch (IOException e) {
            throw BoundedStream.failure(name, e);
        }
    }

    /**
     * A file.
     *
     * @throws TamizException UNREADABLE if it is missing, a folder or forbidden; MALFORMED if it is empty or no text;
     *     TOO_LARGE beyond {@link #DEFAULT_LIMIT}
     */
    public static TextInput ofFile(Path file) {
        return ofFile(file, DEFAULT_LIMIT);
    }

    /**
     * A file of at most {@code limit} unpacked bytes. A pipe, as shells make for {@code <(...)}, is read as a stream.
     *
     * @throws TamizException as {@link #ofFile(Path)}
     */
    public static TextInput ofFile(Path file, long limit) {
        checkReadable(file);
        String name = file.toString();
        if (Files.isRegularFile(file)) {
            return new TextInput(name, new TextSource.OfFile(file), limit);
        }
        try {
            // Not Files.newInputStream: that asks where in the file it is, which a pipe cannot tell.
            return ofStream(name, new FileInputStream(file.toFile()), limit);
        } catch (IOException e) {
            throw BoundedStream.failure(name, e);
        }
    }

    /**
     * A stream, such as standard input. It can be read once.
     *
     * @param name what errors call it, such as "standard input"
     * @param stream the bytes; the caller closes it
     * @throws TamizException MALFORMED if it is empty or no text
     */
    public static TextInput ofStream(String name, InputStream stream) {
        return ofStream(name, stream, DEFAULT_LIMIT);
    }

    private static TextInput ofStream(String name, InputStream stream, long limit) {
        Objects.requireNonNull(stream, "stream");
        // Unpack first, so that the sample is text and not gzip.
        BoundedStream unpacked = BoundedStream.over(name, stream, limit);
        try {
            byte[] head = unpacked.readNBytes(STREAM_SAMPLE);
            // A character cut at the end of the sample must not look like damage.
            int whole = head.length == STREAM_SAMPLE ? wholeCharacters(head) : head.length;
            return new TextInput(name, new TextSource.OfStream(head, whole, unpacked), limit);
        } catch (IOException e) {
            throw BoundedStream.failure(name, e);
        }
    }

    /**
     * Bytes at hand.
     *
     * @param name what errors call it
     * @param bytes the bytes, which are not copied, as lists are large: they must not change afterwards
     * @throws TamizException MALFORMED if they are empty or no text
     */
    public static TextInput ofBytes(String name, byte[] bytes) {
        return new TextInput(name, new TextSource.OfBytes(bytes), DEFAULT_LIMIT);
    }

    /**
     * Checks that a file is there, is no folder, and may be read.
     *
     * @throws TamizException UNREADABLE if not
     */
    public static void checkReadable(Path file) {
        if (!Files.exists(file)) {
            throw unreadable(file, "there is no such file. Check the path.");
        }
        if (Files.isDirectory(file)) {
            throw unreadable(file, "is a folder. Name a file in it.");
        }
        if (!Files.isReadable(file)) {
            throw unreadable(file, "may not be read. Ask for permission to read it, or copy it where you may.");
        }
    }

    static TamizException unreadable(Path file, String problemAndRemedy) {
        return TamizException.in(TamizException.Code.UNREADABLE, file.toString(), problemAndRemedy, null);
    }

    /** What errors call this input: the path as the user gave it, or "standard input". */
    public String name() {
        return name;
    }

    /** The encoding it is read in. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** Whether it is gzip. */
    public boolean compressed() {
        return compressed;
    }

    /**
     * The characters, without a byte order mark. Reading throws {@link TamizException} where the input breaks off, is
     * damaged or too large.
     */
    public Reader reader() {
        return reader(bytes());
    }

    private Reader reader(InputStream bytes) {
        var decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(encoding.damaged() ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(bytes, decoder);
    }

    /** The bytes, unpacked and without a byte order mark; for formats that name their encoding themselves, as XML does. */
    public InputStream bytes() {
        return unpacked(source.open(name));
    }

    private InputStream unpacked(InputStream raw) {
        BoundedStream stream = BoundedStream.over(name, raw, limit);
        try {
            stream.skipNBytes(encoding.bomLength());
        } catch (IOException e) {
            throw BoundedStream.failure(name, e);
        }
        return stream;
    }

    /** The first characters, at most {@code length} of them. A stream can still be read afterwards. */
    public String beginning(int length) {
        char[] buffer = new char[length];
        try (Reader reader = reader(unpacked(source.sample()))) {
            int filled = 0;
            for (int read = reader.read(buffer); read > 0; read = reader.read(buffer, filled, length - filled)) {
                filled += read;
            }
            return new String(buffer, 0, filled);
        } catch (IOException e) {
            throw BoundedStream.failure(name, e);
        }
    }

    /**
     * The whole text.
     *
     * @param most the most characters it may have
     * @throws TamizException TOO_LARGE if it has more; otherwise as {@link #reader()}
     */
    public String text(int most) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 14];
        try (Reader reader = reader()) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (text.length() + read > most) {
                    throw TamizException.in(
                            TamizException.Code.TOO_LARGE,
                            name,
                            "has more than " + most + " characters. Split it into smaller files.",
                            null);
                }
                text.append(buffer, 0, read);
            }
        } catch (IOException e) {
            throw BoundedStream.failure(name, e);
        }
        return text.toString();
    }

    /** Whether some text starts as a web page does: what a server sends in place of a file it refuses. */
    public static boolean isWebPage(String beginning) {
        String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
    }

    /** The error for a web page where something else should be. */
    public static TamizException webPage(String name, String wanted) {
        return TamizException.in(
                TamizException.Code.MALFORMED,
                name,
                "is a web page, not " + wanted
                        + ". The server probably answered with a notice; download the file again.",
                null);
    }

    private static int wholeCharacters(byte[] bytes) {
        int end = bytes.length;
        for (int back = 1; back <= 3; back++) {
            int b = bytes[bytes.length - back] & 0xFF;
            if (b < 0x80) {
                break;
            }
            if (b >= 0xC0) {
                end = bytes.length - back;
                break;
            }
        }
        return end - end % 2;
    }
}
