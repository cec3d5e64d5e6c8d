package org.tamiz.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Closes connections whose TLS handshake or headers are not through in time. Jetty closes what is idle; a client that sends a letter now
 * and then is not, and a few thousand of them would keep everybody else out.
 */
final class HeaderDeadline extends AbstractLifeCycle {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** What an engine of TLS calls its protocol until the handshake is over. */
    private static final String NO_PROTOCOL_YET = "NONE";

    private final ServerConnector connector;
    private final Duration most;

    /**
     * A deadline.
     *
     * @param most how long headers may take from their first letter on, and a handshake from when the connection was taken
     */
    HeaderDeadline(ServerConnector connector, Duration most) {
        this.connector = connector;
        this.most = most;
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    private void lookLater() {
        connector.getScheduler().schedule(this::look, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!isRunning()) {
            return;
        }
        try {
            for (EndPoint end : connector.getConnectedEndPoints()) {
                if (isLate(end)) {
                    end.close();
                }
            }
        } finally {
            lookLater();
        }
    }

    private boolean isLate(EndPoint end) {
        Connection connection = end.getConnection();
        if (connection instanceof SslConnection tls) {
            if (tls.getSSLEngine().getSession().getProtocol().equals(NO_PROTOCOL_YET)) {
                return System.currentTimeMillis() - end.getCreatedTimeStamp() > most.toMillis();
            }
            connection = tls.getSslEndPoint().getConnection();
        }
        return connection instanceof HttpConnection http && isLate(http.getParser());
    }

    private boolean isLate(HttpParser headers) {
        return headers.inHeaderState()
                && !headers.isStart()
                && System.nanoTime() - headers.getBeginNanoTime() > most.toNanos();
    }
}
