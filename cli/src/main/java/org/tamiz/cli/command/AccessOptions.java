package org.tamiz.cli.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.AccessSettings.OpenIdSettings;
import org.tamiz.server.access.AccessSettings.TlsSettings;

/** How the server is reached and who is let in: options of {@code tamiz serve}. Secrets come from environment or file only. */
final class AccessOptions {
    private final Settings settings;
    private final Option<String> certificate = Option.text(
            "--tls-certificate",
            "FILE",
            "Serve by TLS with this certificate: PEM, or PKCS#12 (.p12, password in TAMIZ_TLS_PASSWORD or the file of"
                    + " TAMIZ_TLS_PASSWORD_FILE).");
    private final Option<String> key =
            Option.text("--tls-key", "FILE", "The certificate's private key: PEM, PKCS#8, not encrypted.");
    private final Option<URI> publicAddress = Option.of(
            "--public-address",
            "URL",
            "How browsers reach the server, such as https://tamiz.example.org.",
            URI.class,
            AccessOptions::address);
    private final Option<Boolean> behindProxy = Option.flag(
            "--behind-proxy", "A proxy of yours ends TLS and passes requests on; believe its X-Forwarded headers.");
    private final Option<Boolean> openMatching = Option.flag(
            "--open-matching", "Let programs on this machine screen without a key, for clients that can send none.");
    private final Option<URI> issuer = Option.of(
            "--openid-issuer",
            "URL",
            "Let people sign in through this OpenID provider; its client secret is in TAMIZ_OPENID_SECRET or the file of"
                    + " TAMIZ_OPENID_SECRET_FILE.",
            URI.class,
            AccessOptions::address);
    private final Option<String> client = Option.text("--openid-client", "ID", "What the provider calls this server.");
    private final Option<String> nameClaim = Option.text(
            "--openid-name",
            "CLAIM",
            "The claim that holds a person's name in Tamiz; else " + OpenIdSettings.USUAL_NAME_CLAIM + ".");

    AccessOptions(Settings settings) {
        this.settings = settings;
    }

    List<Option<?>> options() {
        return List.of(certificate, key, publicAddress, behindProxy, openMatching, issuer, client, nameClaim);
    }

    /**
     * What the options say.
     *
     * @throws TamizException USAGE if they do not fit together; UNREADABLE if the file of a secret cannot be read
     */
    AccessSettings settings() {
        return new AccessSettings(
                tls(),
                publicAddress.value(),
                Boolean.TRUE.equals(behindProxy.value()),
                Boolean.TRUE.equals(openMatching.value()),
                openId());
    }

    private @Nullable TlsSettings tls() {
        String file = certificate.value();
        String keyFile = key.value();
        if (file == null) {
            if (keyFile != null) {
                throw TamizException.of(Code.USAGE, "--tls-key needs --tls-certificate.");
            }
            return null;
        }
        return new TlsSettings(
                settings.console().resolve(file),
                keyFile == null ? null : settings.console().resolve(keyFile),
                secret("TAMIZ_TLS_PASSWORD"));
    }

    private @Nullable OpenIdSettings openId() {
        URI provider = issuer.value();
        String id = client.value();
        if (provider == null && id == null) {
            return null;
        }
        if (provider == null || id == null || publicAddress.value() == null) {
            throw TamizException.of(
                    Code.USAGE,
                    "Signing in through a provider needs --openid-issuer, --openid-client and --public-address together.");
        }
        return new OpenIdSettings(
                provider, id, secret("TAMIZ_OPENID_SECRET"), nameClaim.or(OpenIdSettings.USUAL_NAME_CLAIM));
    }

    /** A secret of the environment, or of the file that the variable with {@code _FILE} names; empty if there is neither. */
    private String secret(String variable) {
        Map<String, String> environment = settings.console().environment();
        String file = environment.get(variable + "_FILE");
        if (file == null) {
            return environment.getOrDefault(variable, "");
        }
        try {
            return Files.readString(settings.console().resolve(file)).strip();
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNREADABLE, file, "the secret that " + variable + "_FILE names cannot be read.", e);
        }
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            boolean local = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && local))
                    && address.getQuery() == null
                    && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no address; write one such as https://tamiz.example.org.", e);
        }
        throw new IllegalArgumentException("\"" + text
                + "\" is no https address (http only for localhost); write one such as https://tamiz.example.org.");
    }
}
