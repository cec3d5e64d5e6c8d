package org.tamiz.documents.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** What one file that the user named may still cost, archives and attachments within it included. */
final class Budget {
    /** Below this many bytes a high ratio does no harm. */
    private static final long RATIO_FREE = 1 << 20;

    private final Limits limits;
    private int parts;
    private long unpacked;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /**
     * Counts a part.
     *
     * @throws TamizException TOO_LARGE if there are too many
     */
    void countPart(String name) {
        parts++;
        if (parts > limits.parts()) {
            throw TamizException.in(
                    Code.TOO_LARGE,
                    name,
                    "holds more than " + limits.parts() + " files; the others were not read. Unpack it.",
                    null);
        }
    }

    /**
     * Counts bytes that came out of a file.
     *
     * @throws TamizException TOO_LARGE if there are too many
     */
    void countBytes(String name, long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw TamizException.in(
                    Code.TOO_LARGE,
                    name,
                    "unpacks to more than " + limits.unpackedBytes()
                            + " bytes in all; the rest was not read. Unpack it.",
                    null);
        }
    }

    /**
     * Unpacks a stream to its end.
     *
     * @param packed how many packed bytes were taken so far
     * @throws TamizException TOO_LARGE beyond the limits of size and ratio
     */
    byte[] unpack(String name, InputStream stream, LongSupplier packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        long before = packed.getAsLong();
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            countBytes(name, read);
            bytes.write(buffer, 0, read);
            if (bytes.size() > limits.bytes()) {
                throw TamizException.in(
                        Code.TOO_LARGE,
                        name,
                        "unpacks to more than " + limits.bytes() + " bytes. Split it into smaller files.",
                        null);
            }
            if (bytes.size() > RATIO_FREE && bytes.size() / limits.ratio() > packed.getAsLong() - before) {
                throw TamizException.in(
                        Code.TOO_LARGE,
                        name,
                        "unpacks to more than " + limits.ratio() + " times its size, which no document does; the rest "
                                + "was not read. Check where it comes from, and unpack it yourself if you trust it.",
                        null);
            }
        }
        return bytes.toByteArray();
    }
}
