package org.tamiz.lists.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;

/** Ed25519 keys in PEM files, and what is done with them. */
public final class SigningKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    /** A key's file has some hundred bytes. */
    private static final int MOST_BYTES = 16 << 10;

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private SigningKeys() {}

    /** Where the public key belonging to a private key's file is written: beside it, with {@code .pub} after its name. */
    public static Path publicFile(Path privateFile) {
        return privateFile.resolveSibling(privateFile.getFileName() + ".pub");
    }

    /**
     * Makes a key pair: the private key in a file that only its owner may read where the system knows such a thing, the public
     * one in {@link #publicFile}.
     *
     * @throws TamizException UNWRITABLE if a file exists already or cannot be written; a key is never overwritten
     */
    public static void generate(Path privateFile) {
        Path publicFile = publicFile(privateFile);
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            for (Path file : new Path[] {privateFile, publicFile}) {
                if (Files.exists(file)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
            }
            createPrivately(privateFile);
            Files.writeString(privateFile, pem(PRIVATE, pair.getPrivate()), StandardCharsets.US_ASCII);
            Files.writeString(
                    publicFile,
                    pem(PUBLIC, pair.getPublic()),
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw TamizException.in(
                    Code.UNWRITABLE,
                    String.valueOf(e.getFile()),
                    "is there already, and a key is never overwritten. Choose another name.",
                    e);
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNWRITABLE,
                    privateFile.toString(),
                    "cannot be written (" + e.getMessage() + "). Check the folder and its permissions.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519.", e);
        }
    }

    /**
     * Reads a private key.
     *
     * @throws TamizException UNREADABLE if the file cannot be read; MALFORMED if it holds no private Ed25519 key
     */
    public static PrivateKey readPrivate(Path file) {
        byte[] bytes = read(file, PRIVATE);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw noKey(file, PRIVATE, e);
        }
    }

    /**
     * Reads a public key.
     *
     * @throws TamizException UNREADABLE if the file cannot be read; MALFORMED if it holds no public Ed25519 key
     */
    public static PublicKey readPublic(Path file) {
        byte[] bytes = read(file, PUBLIC);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw noKey(file, PUBLIC, e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key signs Ed25519.", e);
        }
    }

    static boolean isSigned(PublicKey key, byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // Bytes that are no signature at all.
            return false;
        }
    }

    private static void createPrivately(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            Files.createFile(file);
        }
    }

    private static String pem(String label, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static byte[] read(Path file, String label) {
        TextInput.checkReadable(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw noKey(file, label, null);
            }
            Matcher matcher = PEM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            if (!matcher.find() || !matcher.group(1).equals(label)) {
                throw noKey(file, label, null);
            }
            return Base64.getMimeDecoder().decode(matcher.group(2));
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNREADABLE, file.toString(), "cannot be read (" + e.getMessage() + "). Check the file.", e);
        } catch (IllegalArgumentException e) {
            throw noKey(file, label, e);
        }
    }

    private static TamizException noKey(Path file, String label, @Nullable Exception cause) {
        return TamizException.in(
                Code.MALFORMED,
                file.toString(),
                "holds no Ed25519 key in PEM between \"-----BEGIN " + label
                        + "-----\" and its end. Make a pair with tamiz"
                        + " lists keygen FILE: FILE signs, FILE.pub is trusted.",
                cause);
    }
}
