package org.tamiz.server.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.server.access.AccessSettings.TlsSettings;

/** Reads the server's certificate and private key. */
public final class Tls {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private Tls() {}

    /**
     * The key store that the settings name; its entries' password is the settings'.
     *
     * @throws TamizException UNREADABLE or MALFORMED if a file cannot be used; the message names it and what to do
     */
    public static KeyStore read(TlsSettings settings) {
        Path key = settings.key();
        return key == null ? pkcs12(settings) : pem(settings, key);
    }

    private static KeyStore pkcs12(TlsSettings settings) {
        String name = settings.certificate().toString();
        try (InputStream stream = Files.newInputStream(settings.certificate())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, settings.password().toCharArray());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw TamizException.in(
                    Code.UNREADABLE,
                    name,
                    "it cannot be read as PKCS#12. Check the file and the password in TAMIZ_TLS_PASSWORD; for PEM files"
                            + " name the key with --tls-key.",
                    e);
        }
    }

    private static KeyStore pem(TlsSettings settings, Path key) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "tamiz", privateKey(key), settings.password().toCharArray(), certificates(settings.certificate()));
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw TamizException.in(
                    Code.MALFORMED,
                    settings.certificate().toString(),
                    "certificate and key cannot be used together. Check that they belong to each other.",
                    e);
        }
    }

    private static Certificate[] certificates(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(stream)
                    .toArray(new Certificate[0]);
            if (chain.length > 0) {
                return chain;
            }
        } catch (IOException | GeneralSecurityException e) {
            throw TamizException.in(
                    Code.UNREADABLE, file.toString(), "it cannot be read as a PEM file of certificates.", e);
        }
        throw TamizException.in(Code.MALFORMED, file.toString(), "there is no certificate in it.", null);
    }

    private static PrivateKey privateKey(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw TamizException.in(Code.UNREADABLE, file.toString(), "the private key cannot be read.", e);
        }
        Matcher matcher = KEY.matcher(text);
        InvalidKeySpecException another = null;
        if (matcher.find()) {
            byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(1));
            for (String algorithm : new String[] {"RSA", "EC", "EdDSA"}) {
                try {
                    return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
                } catch (InvalidKeySpecException e) {
                    // It is a key of another kind; the next one is tried.
                    another = e;
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("Every Java platform has " + algorithm + ".", e);
                }
            }
        }
        throw TamizException.in(
                Code.MALFORMED,
                file.toString(),
                "there is no private key in it that can be used. Turn it into PKCS#8 without a password: openssl pkcs8"
                        + " -topk8 -nocrypt -in KEY -out NEW-KEY.",
                another);
    }
}
