package org.tamiz.documents.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** What one file that the user named may still cost, archives and attachments within it included. */
final class Budget {
    /** Below this many bytes a high ratio does no harm. */
    private static final long RATIO_FREE = 1 << 20;

    /** After so many documents within one file that took too long, more of them are not tried. */
    private static final int MOST_HUNG = 3;

    private final Limits limits;
    private final String file;
    private @Nullable TamizException spent;
    private int parts;
    private long unpacked;
    private int hung;

    /**
     * A budget of which nothing is spent.
     *
     * @param file what errors call the file that the user named
     */
    Budget(Limits limits, String file) {
        this.limits = limits;
        this.file = file;
    }

    /**
     * Counts a part.
     *
     * @param name what it is called
     * @throws TamizException TOO_LARGE if there are too many; one and the same from then on
     */
    void countPart(String name) {
        parts++;
        if (parts > limits.parts()) {
            throw spent(name, "holds more than " + limits.parts() + " files");
        }
    }

    /**
     * Counts bytes that came out of a file.
     *
     * @param name what the part is called that they are of
     * @throws TamizException TOO_LARGE if there are too many; one and the same from then on
     */
    void countBytes(String name, long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw spent(name, "unpacks to more than " + limits.unpackedBytes() + " bytes in all");
        }
    }

    private TamizException spent(String name, String problem) {
        TamizException first = spent;
        if (first == null) {
            first = TamizException.in(
                    Code.TOO_LARGE,
                    file,
                    problem + "; " + name + " and what follows it were not read. Unpack it.",
                    null);
            spent = first;
        }
        return first;
    }

    /** How many more parts may come. */
    int partsLeft() {
        return Math.max(0, limits.parts() - parts);
    }

    /** How many more bytes may come out of the file. */
    long bytesLeft() {
        return Math.max(0, limits.unpackedBytes() - unpacked);
    }

    /** Counts a document that took too long. */
    void countHung() {
        hung++;
    }

    /**
     * Checks that not too many documents within the file took too long, lest an archive of them takes days.
     *
     * @throws TamizException TOO_LARGE if so
     */
    void checkTime(String name) {
        if (hung >= MOST_HUNG) {
            throw TamizException.in(
                    Code.TOO_LARGE,
                    name,
                    "was not read, because " + MOST_HUNG + " documents in the same file took more than "
                            + limits.time().toSeconds() + " seconds each. Take it out and read it alone.",
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
