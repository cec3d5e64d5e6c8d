package org.tamiz.cases.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A line to a database that a test cuts and mends, as a database that is stopped and started again. */
public final class Line implements AutoCloseable {
    private static final String JDBC = "jdbc:";

    private final URI database;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket listening;

    private Line(URI database) throws IOException {
        this.database = database;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = listening.getLocalPort();
        listen(listening);
    }

    /** A line to a test's PostgreSQL. */
    public static Line to(@Nullable String address) {
        try {
            return new Line(URI.create(Objects.requireNonNull(address).substring(JDBC.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDBC address at this end of the line. */
    public String address() {
        String query = database.getQuery() == null ? "" : "?" + database.getQuery();
        return JDBC + "postgresql://127.0.0.1:" + port + database.getPath() + query;
    }

    /** Ends all connections and takes no new ones. */
    public void cut() {
        close(listening);
        sockets.forEach(Line::close);
        sockets.clear();
    }

    /** Takes connections again. */
    public void mend() {
        try {
            ServerSocket again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            listening = again;
            listen(again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(ServerSocket server) {
        thread(() -> {
            while (!server.isClosed()) {
                Socket near = server.accept();
                Socket far = new Socket(database.getHost(), database.getPort() < 0 ? 5432 : database.getPort());
                sockets.add(near);
                sockets.add(far);
                thread(() -> pass(near, far));
                thread(() -> pass(far, near));
                if (server.isClosed()) {
                    cut();
                }
            }
        });
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private interface Part {
        void run() throws IOException;
    }

    private static void thread(Part part) {
        Thread thread = new Thread(() -> {
            try {
                part.run();
            } catch (IOException e) {
                // The line was cut, or one end has hung up.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
