package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.server.access.Permission;

/**
 * Thousands of connections are open at once. Both their ends are in this process, so half of its files limit how many;
 * {@code -Dtamiz.connections=9900} holds more than the build does.
 */
class ManyConnectionsIT {
    private static final int MOST = Integer.getInteger("tamiz.connections", 2_000);
    private static final int FILES_OF_OTHERS = 1_000;

    private static int possible() {
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount()
                : 0;
        return (int) Math.min(MOST, Math.max(100, (files - FILES_OF_OTHERS) / 2));
    }

    @Test
    void othersAreAnsweredWhileThousandsHoldConnections(@TempDir Path home) throws IOException {
        int count = possible();
        System.out.println("Connections held: " + count + " of " + MOST);
        List<SocketChannel> held = new ArrayList<>();
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            String key = server.key(Permission.SCREEN);
            URI address = URI.create(server.address());
            try {
                for (int i = 0; i < count; i++) {
                    held.add(SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort())));
                    if (i % 1_000 == 0) {
                        assertThat(screen(server, key)).isEqualTo(200);
                    }
                }
                assertThat(screen(server, key)).isEqualTo(200);
                assertThat(server.get("/sign-in").statusCode()).isEqualTo(200);
                System.out.println("Of these still open: " + open(held));
            } finally {
                for (SocketChannel channel : held) {
                    channel.close();
                }
            }
            assertThat(screen(server, key)).isEqualTo(200);
        }
    }

    /** The server closes those over which nothing comes for half a minute. */
    private static int open(List<SocketChannel> held) throws IOException {
        int open = 0;
        for (SocketChannel channel : held) {
            channel.configureBlocking(false);
            open += channel.read(ByteBuffer.allocate(1)) < 0 ? 0 : 1;
        }
        return open;
    }

    private static int screen(ServerForTests server, String key) {
        return server.post("/api/v1/screen", "{\"name\": \"Miguel Treviño\"}", "X-Api-Key", key)
                .statusCode();
    }
}
