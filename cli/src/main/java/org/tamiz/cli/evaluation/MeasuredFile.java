package org.tamiz.cli.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;

/**
 * A file that figures were measured on.
 *
 * @param name the name as the user gave it
 * @param sha256 SHA-256 of its bytes as they lie on disk, in lower-case hexadecimal
 * @param rows how many of its rows were used
 */
public record MeasuredFile(String name, String sha256, long rows) {
    /**
     * A file that was read.
     *
     * @throws TamizException UNREADABLE if it cannot be read again
     */
    public static MeasuredFile of(Path file, String name, long rows) {
        MessageDigest digest = newDigest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return new MeasuredFile(name, HexFormat.of().formatHex(digest.digest()), rows);
        } catch (IOException e) {
            throw TamizException.in(Code.UNREADABLE, name, "cannot be read again. Check that it is still there.", e);
        }
    }

    /**
     * Checks that a file can be read twice, once for what it says and once for its SHA-256.
     *
     * @throws TamizException UNREADABLE if it is missing or forbidden; USAGE if it is a pipe
     */
    public static void check(Path file, String name) {
        TextInput.checkReadable(file);
        if (!Files.isRegularFile(file)) {
            throw TamizException.in(
                    Code.USAGE,
                    name,
                    "is no file. The report states the SHA-256 of what it measured; save it first.",
                    null);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
