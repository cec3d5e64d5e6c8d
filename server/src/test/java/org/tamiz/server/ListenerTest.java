package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.TamizException;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.AccessSettings.TlsSettings;

/** How the server listens. The certificate is made by the JDK's keytool. */
class ListenerTest {
    private static final String PASSWORD = "of the test";

    @TempDir
    Path folder;

    @Test
    void tlsIsServedFromPkcs12AndFromPem() throws GeneralSecurityException, IOException, InterruptedException {
        Path store = store();
        asks(new TlsSettings(store, null, PASSWORD), store);

        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Path certificate = pem("CERTIFICATE", keys.getCertificate("tamiz").getEncoded());
        Path key =
                pem("PRIVATE KEY", keys.getKey("tamiz", PASSWORD.toCharArray()).getEncoded());
        asks(new TlsSettings(certificate, key, ""), store);
    }

    @Test
    void filesThatCannotBeUsedAreNamedWithWhatToDo() throws IOException {
        Path none = folder.resolve("none.p12");
        assertThatThrownBy(() -> start(new TlsSettings(none, null, "")))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining("none.p12")
                .hasMessageContaining("TAMIZ_TLS_PASSWORD");
        Path letter = Files.writeString(folder.resolve("letter.pem"), "Dear Sir,");
        assertThatThrownBy(() -> start(new TlsSettings(letter, letter, "")))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining("letter.pem");
    }

    private TamizServer start(TlsSettings tls) {
        return TamizServer.start(ServerSettings.standard(folder.resolve("home"))
                .withPort(0)
                .withAccess(new AccessSettings(tls, null, false, false, null)));
    }

    private void asks(TlsSettings tls, Path trusted)
            throws GeneralSecurityException, IOException, InterruptedException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(trusted.toFile(), PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (TamizServer server = start(tls)) {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .sslContext(context)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/healthz"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    private Path store() throws IOException, InterruptedException {
        Path store = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "tamiz",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(keytool.exitValue()).isZero();
        return store;
    }

    private Path pem(String kind, byte[] bytes) throws IOException {
        String text = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind + "-----\n";
        return Files.writeString(folder.resolve(kind.replace(' ', '-') + ".pem"), text);
    }
}
