package org.tamiz.lists.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;

/**
 * Tells an encoding from the bytes. Byte order marks decide; then the NUL bytes that UTF-16 puts beside Latin letters;
 * then whether every sequence is valid UTF-8 (RFC 3629: no overlong forms, no surrogates). What is neither is
 * windows-1252, or ISO-8859-1 where bytes occur that windows-1252 does not define.
 *
 * <p>A file that is UTF-8 but for a few bytes is read as UTF-8 with those bytes damaged: reading it as windows-1252
 * would garble every other accent in it.
 */
final class EncodingRecognition {
    private static final int SAMPLE = 4096;

    private final byte[] sample = new byte[SAMPLE];
    private int sampled;
    private long sequences;
    private long malformed;
    private boolean undefinedInWindows1252;

    /** Bytes still expected in the current sequence, and the range the next one must fall in. */
    private int expected;

    private int least = 0x80;
    private int most = 0xBF;

    private EncodingRecognition() {}

    /**
     * Reads the bytes to their end.
     *
     * @return the encoding, or null if there are no bytes at all
     * @throws TamizException MALFORMED if this is not text
     */
    static @Nullable TextEncoding of(String name, InputStream bytes) throws IOException {
        EncodingRecognition recognition = new EncodingRecognition();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            recognition.take(buffer, read);
            total += read;
        }
        return total == 0 ? null : recognition.decide(name);
    }

    private void take(byte[] buffer, int length) {
        int sampling = Math.min(length, SAMPLE - sampled);
        if (sampling > 0) {
            System.arraycopy(buffer, 0, sample, sampled, sampling);
            sampled += sampling;
        }
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xFF;
            if (b >= 0x80 || expected > 0) {
                notAscii(b);
            }
        }
    }

    private void notAscii(int b) {
        if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
            undefinedInWindows1252 = true;
        }
        if (expected > 0) {
            if (b >= least && b <= most) {
                least = 0x80;
                most = 0xBF;
                expected--;
                if (expected == 0) {
                    sequences++;
                }
                return;
            }
            malformed++;
            expected = 0;
        }
        startSequence(b);
    }

    private void startSequence(int b) {
        least = 0x80;
        most = 0xBF;
        if (b < 0x80) {
            return;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
            least = b == 0xE0 ? 0xA0 : 0x80;
            most = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
            least = b == 0xF0 ? 0x90 : 0x80;
            most = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            malformed++;
        }
    }

    private TextEncoding decide(String name) {
        if (starts(0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, "byte order mark", malformed > 0 || expected > 0);
        }
        if (starts(0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, "byte order mark", false);
        }
        if (starts(0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, "byte order mark", false);
        }
        refuseArchives(name);
        TextEncoding wide = byZeros(name);
        return wide != null ? wide : eightBit();
    }

    private TextEncoding eightBit() {
        if (malformed == 0 && expected == 0) {
            return new TextEncoding(
                    StandardCharsets.UTF_8, 0, sequences == 0 ? "plain ASCII" : "valid throughout", false);
        }
        if (sequences > malformed) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, "but for a few damaged bytes", true);
        }
        return undefinedInWindows1252
                ? new TextEncoding(StandardCharsets.ISO_8859_1, 0, "not valid UTF-8", false)
                : new TextEncoding(Charset.forName("windows-1252"), 0, "not valid UTF-8", false);
    }

    private @Nullable TextEncoding byZeros(String name) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sampled; i++) {
            if (sample[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even + odd == 0) {
            return null;
        }
        // Latin text in UTF-16 has a zero in nearly every second place, and hardly any in the other.
        if (odd * 4 > sampled && even * 20 < sampled) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, "pattern of zero bytes", false);
        }
        if (even * 4 > sampled && odd * 20 < sampled) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, "pattern of zero bytes", false);
        }
        throw TamizException.in(
                TamizException.Code.MALFORMED,
                name,
                "is not text: it contains zero bytes. Give a text file, such as CSV.",
                null);
    }

    private void refuseArchives(String name) {
        if (starts('P', 'K', 3, 4)) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    name,
                    "is a ZIP archive or an Office document. Unpack it, or save the sheet as CSV, and give that file.",
                    null);
        }
        if (starts('%', 'P', 'D', 'F', '-')) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED, name, "is a PDF. Give its text as a text file.", null);
        }
    }

    private boolean starts(int... bytes) {
        if (sampled < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
