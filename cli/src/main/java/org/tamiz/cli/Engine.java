package org.tamiz.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tamiz.core.model.Policy;

/** Which Tamiz, and by which rules: what an answer must carry so that it can be given again. */
public final class Engine {
    private Engine() {}

    /** Tamiz's version from the jar's manifest, or "development" outside of a jar. */
    public static String version() {
        String version = Engine.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** SHA-256 of a policy in lower-case hexadecimal. Equal policies have equal hashes, on every machine. */
    public static String hash(Policy policy) {
        String text = "lists=" + String.join(",", policy.lists())
                + "\nthreshold=" + policy.threshold()
                + "\nlikely=" + policy.likely()
                + "\nstrong=" + policy.strong()
                + "\nweakAliasBits=" + policy.weakAliasBits() + "\n";
        return HexFormat.of().formatHex(sha256(text));
    }

    /** SHA-256 of a text in UTF-8. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
