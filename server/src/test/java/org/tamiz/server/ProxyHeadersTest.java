package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamiz.server.access.AccessSettings;

/** Behind a proxy, limits count for the address that the proxy has written last, whatever clients write. */
class ProxyHeadersTest extends SampleServer {
    @BeforeEach
    void startBehindAProxy() {
        stop();
        start(new AccessSettings(null, URI.create("https://tamiz.example.org"), true, false, null));
    }

    @Test
    void wrongKeysCountForTheAddressThatTheProxyWroteWhateverStandsBeforeIt() {
        int last = 0;
        for (int i = 0; i < 25; i++) {
            last = wrongKey("192.0.2." + i, "203.0.113.7");
        }
        assertThat(last).as("the same client under ever other names").isEqualTo(429);
        assertThat(wrongKey("192.0.2.1", "203.0.113.8")).as("another client").isEqualTo(401);
    }

    private int wrongKey(String claimed, String seen) {
        return server.get(
                        "/screen",
                        "X-Api-Key",
                        "tamiz_wrong",
                        "Forwarded",
                        "for=" + claimed,
                        "X-Forwarded-Server",
                        claimed,
                        "X-Forwarded-For",
                        claimed + ":443, " + claimed,
                        "X-Forwarded-For",
                        claimed + ", " + seen)
                .statusCode();
    }
}
