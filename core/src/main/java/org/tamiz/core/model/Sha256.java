package org.tamiz.core.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 (FIPS 180-4), by which publications and policies are told apart. */
public final class Sha256 {
    private Sha256() {}

    /** The hash of some byte arrays one after another, in lower-case hexadecimal. */
    public static String of(Iterable<byte[]> pieces) {
        return HexFormat.of().formatHex(digest(pieces));
    }

    /** The hash of some bytes, in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        return of(List.of(bytes));
    }

    /** The 32 bytes of the hash of some bytes. */
    public static byte[] digest(byte[] bytes) {
        return digest(List.of(bytes));
    }

    private static byte[] digest(Iterable<byte[]> pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece : pieces) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
