package org.tamiz.cases.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: PBKDF2 (RFC 8018) over HMAC-SHA-256 with a random salt, written
 * {@code pbkdf2-sha256$rounds$salt$hash}. The rounds stand in the text, so that they can grow.
 */
final class PasswordHash {
    /** OWASP's Password Storage Cheat Sheet asks for so many of PBKDF2-HMAC-SHA256. */
    static final int ROUNDS = 600_000;

    private static final String KIND = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    /** A password as it is kept. */
    static String of(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder();
        return KIND + "$" + rounds + "$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(derive(password, salt, rounds));
    }

    /** What no password is known to match, and takes as long to compare as any other. */
    static String none(int rounds) {
        Base64.Encoder encoder = Base64.getEncoder();
        return KIND + "$" + rounds + "$" + encoder.encodeToString(new byte[SALT_BYTES]) + "$"
                + encoder.encodeToString(new byte[HASH_BITS / Byte.SIZE]);
    }

    /** Whether a password is the one that is kept. Takes as long whether it is or not. */
    static boolean matches(String password, String kept) {
        String[] parts = kept.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(KIND)) {
            throw new IllegalStateException("A password is kept in a way that this version does not know.");
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(
                expected, derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        // The same password can be typed as other code points on another keyboard (NIST SP 800-63B, 5.1.1.2).
        char[] characters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(characters, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256.", e);
        } finally {
            spec.clearPassword();
        }
    }
}
