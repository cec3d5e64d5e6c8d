package org.tamiz.server.access;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the server is reached, and who is let in.
 *
 * @param tls the certificate and its key; null where requests come without TLS, from this machine or a proxy
 * @param publicAddress the address under which browsers reach the server, such as {@code https://tamiz.example.org}; null for the
 *     one it listens on
 * @param behindProxy whether a proxy of the same owner passes requests on and tells in {@code X-Forwarded-For} and
 *     {@code X-Forwarded-Proto} whose they are
 * @param openMatching whether who asks from this machine may screen without a key, for clients that can send none
 * @param openId the provider by which people sign in; null for passwords only
 */
public record AccessSettings(
        @Nullable TlsSettings tls,
        @Nullable URI publicAddress,
        boolean behindProxy,
        boolean openMatching,
        @Nullable OpenIdSettings openId) {
    /** For this machine alone: passwords and keys, without TLS. */
    public static AccessSettings standard() {
        return new AccessSettings(null, null, false, false, null);
    }

    /** How addresses of this server begin for whoever asks, such as {@code https://tamiz.example.org}. */
    public String origin(Context context) {
        return publicAddress == null
                ? context.scheme() + "://" + context.header("Host")
                : publicAddress.getScheme() + "://" + publicAddress.getAuthority();
    }

    /** Whether browsers reach the server by TLS only. */
    boolean secure() {
        return tls != null || (publicAddress != null && "https".equals(publicAddress.getScheme()));
    }

    /**
     * A certificate and its private key.
     *
     * @param certificate a PEM file with the certificate and those up to the authority, or a PKCS#12 file that holds the key too
     * @param key a PEM file with the private key (PKCS#8, not encrypted); null for PKCS#12
     * @param password the password of the PKCS#12 file; empty for PEM
     */
    public record TlsSettings(Path certificate, @Nullable Path key, String password) {
        @Override
        public String toString() {
            return "TlsSettings[certificate=" + certificate + ", key=" + key + "]";
        }
    }

    /**
     * An OpenID provider (OpenID Connect Core 1.0).
     *
     * @param issuer its address, exactly as it stands in its tokens
     * @param client the identifier that it has given Tamiz
     * @param secret the secret that it has given Tamiz; empty if it has given none and relies on PKCE
     * @param nameClaim the claim that holds the name of the person in Tamiz. {@code email} counts only if the provider says that it
     *     has been verified
     */
    public record OpenIdSettings(URI issuer, String client, String secret, String nameClaim) {
        /** The claim where no other is named. */
        public static final String USUAL_NAME_CLAIM = "email";

        @Override
        public String toString() {
            return "OpenIdSettings[issuer=" + issuer + ", client=" + client + ", nameClaim=" + nameClaim + "]";
        }
    }
}
