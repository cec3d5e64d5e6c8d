package org.tamiz.lists.text;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.tamiz.core.model.TamizException;

/**
 * Bytes as they are once unpacked, counted against a limit. Gzip is told by its first two bytes (RFC 1952), not by the
 * file's name. Failures of the disk or of gzip come out as {@link TamizException}.
 */
final class BoundedStream extends FilterInputStream {
    /** Lists unpack to 5–15 times their packed size; beyond this ratio it is a bomb. */
    private static final long MOST_RATIO = 250;
    /** Below this size a high ratio does no harm. */
    private static final long RATIO_FREE = 64L << 20;

    private final String name;
    private final long limit;
    private final Counted packed;
    private final boolean compressed;
    private long count;

    private BoundedStream(String name, InputStream in, Counted packed, boolean compressed, long limit) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.compressed = compressed;
        this.limit = limit;
    }

    /** Wraps raw bytes; the caller's stream is closed with this one. */
    static BoundedStream over(String name, InputStream raw, long limit) {
        Counted counted = new Counted(raw);
        try {
            BufferedInputStream buffered = new BufferedInputStream(counted, 1 << 16);
            buffered.mark(2);
            boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
            buffered.reset();
            return new BoundedStream(
                    name, gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered, counted, gzip, limit);
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    boolean compressed() {
        return compressed;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            int read = in.read(buffer, offset, length);
            if (read > 0) {
                count += read;
                checkSize();
            }
            return read;
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    private void checkSize() {
        if (count > limit) {
            throw TamizException.in(
                    TamizException.Code.TOO_LARGE,
                    name,
                    "holds more than " + limit + " bytes" + (compressed ? " once unpacked" : "")
                            + ". Split it into smaller files.",
                    null);
        }
        if (compressed && count > RATIO_FREE && count / MOST_RATIO > packed.count) {
            throw TamizException.in(
                    TamizException.Code.TOO_LARGE,
                    name,
                    "unpacks to more than " + MOST_RATIO + " times its size, which no list does. "
                            + "Check where the file comes from, and unpack it yourself if you trust it.",
                    null);
        }
    }

    /** Words a failure to read. */
    static TamizException failure(String name, IOException e) {
        if (e instanceof EOFException) {
            return TamizException.in(
                    TamizException.Code.UNREADABLE,
                    name,
                    "the compressed file breaks off before its end. Download or copy it again.",
                    e);
        }
        if (e instanceof ZipException) {
            return TamizException.in(
                    TamizException.Code.UNREADABLE,
                    name,
                    "the compressed file is damaged (" + e.getMessage() + "). Download or copy it again.",
                    e);
        }
        return TamizException.in(
                TamizException.Code.UNREADABLE,
                name,
                "cannot be read (" + e.getMessage() + "). Check the file and its disk.",
                e);
    }

    /** Counts the packed bytes that went by. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            if (read >= 0) {
                count++;
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            if (read > 0) {
                count += read;
            }
            return read;
        }
    }
}
