package org.tamiz.core.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.names.NameTables;

/**
 * Writes {@link ListedNames} as bytes that open within milliseconds, and opens them again; {@code docs/index-format.md} has
 * the layout. Bytes of another format, of other tables or with a changed byte are refused, and the caller compiles anew: a
 * stored index saves time and is never trusted over the publications.
 */
public final class IndexCodec {
    /** Raised whenever the layout of the bytes changes. */
    private static final int FORMAT = 0x54_4D_5A_12;

    /** Format, tables, checksum and length. */
    static final int HEADER_BYTES = 2 * Integer.BYTES + Integer.BYTES + Integer.BYTES;

    private IndexCodec() {}

    /** The bytes; the same for the same publications. */
    public static ByteBuffer encode(ListedNames listed) {
        ByteBuffer body = listed.body();
        return ByteBuffer.allocate(HEADER_BYTES + body.remaining())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(FORMAT)
                .putInt(tables())
                .putInt(checksum(body))
                .putInt(body.remaining())
                .put(body.duplicate())
                .flip();
    }

    /**
     * What the bytes hold; empty if they are damaged or of another format. The buffer must not change afterwards.
     *
     * <p>Each party, and what is filed under a number, is read when it is needed. Where that cannot be what was written, though
     * the checksum is right, the search that meets it throws a {@link TamizException}, and nothing else.
     */
    public static Optional<ListedNames> decode(ByteBuffer bytes) {
        ByteBuffer buffer = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (buffer.remaining() < HEADER_BYTES || buffer.getInt() != FORMAT || buffer.getInt() != tables()) {
            return Optional.empty();
        }
        int checksum = buffer.getInt();
        int length = buffer.getInt();
        if (length != buffer.remaining() || checksum(buffer.slice()) != checksum) {
            return Optional.empty();
        }
        try {
            return Optional.of(ListedNames.read(buffer.slice()));
        } catch (TamizException e) {
            return Optional.empty();
        }
    }

    /** What is thrown when bytes with the right checksum cannot be what {@link #encode} wrote. */
    static TamizException faulty(String fault) {
        return TamizException.of(
                TamizException.Code.HOME,
                "The index of the lists is damaged: " + fault
                        + ". Delete the folder \"index\" in the home folder; it is compiled anew.");
    }

    /** Changes when the tables that names are compared with change, or the constants that parties are written with. */
    private static int tables() {
        return 31 * NameTables.fingerprint() + PartyCodec.constants();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate());
        return (int) checksum.getValue();
    }
}
