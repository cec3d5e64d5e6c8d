package org.tamiz.server;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import jakarta.servlet.DispatcherType;
import java.security.KeyStore;
import java.time.Duration;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.tamiz.server.access.AccessSettings.TlsSettings;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.BoundedBody;
import org.tamiz.server.access.Tls;

/** How the server listens: address, TLS, and limits on connections, sizes and times. */
final class Listener {
    /** A connection over which nothing comes or goes for so long is closed. */
    static final Duration IDLE = Duration.ofSeconds(30);
    /** Headers that take longer from their first letter on are given up. */
    static final Duration LONGEST_HEADERS = Duration.ofSeconds(10);
    /** A body that comes slower than this, in bytes a second, is given up. */
    static final int SLOWEST_BODY = 500;
    /** So much of a body is awaited, in bytes, before a thread begins to work on the request. */
    static final int READ_AHEAD = (int) BodyLimit.CREDENTIALS.bytes() * 2;
    /** Beginning and headers of a request, in bytes. */
    static final int LARGEST_HEADERS = 16 * 1024;
    /** Further connections wait until others are closed. */
    static final int MOST_CONNECTIONS = 10_000;

    /** So many wait to be taken; where many come at once, those beyond wait a second and more to try again. */
    private static final int WAITING_CONNECTIONS = 1_024;

    /** Files beside a form's fields are kept in memory up to this size, and on disk beyond it. */
    private static final int LARGEST_IN_MEMORY_MIB = 1;

    private Listener() {}

    static void configure(JavalinConfig config, ServerSettings settings) {
        config.http.maxRequestSize = BodyLimit.DOCUMENT.bytes();
        long most = BodyLimit.DOCUMENT.bytes() >> 20;
        config.jetty.multipartConfig.maxFileSize(most, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(most, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST_IN_MEMORY_MIB, SizeUnit.MB);
        config.jetty.modifyServletContextHandler(handler ->
                handler.addFilter(new FilterHolder(new BoundedBody()), "/*", EnumSet.of(DispatcherType.REQUEST)));
        config.jetty.modifyServer(server -> {
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
            // A body that everybody may send, see BodyLimit.CREDENTIALS, has come as a whole before a thread waits for
            // it.
            server.setHandler(new MinimumDataRateHandler(
                    new EagerContentHandler(new RetainedContentLoaderFactory(READ_AHEAD, 0, false)), SLOWEST_BODY, 0));
        });
        config.jetty.addConnector((server, http) -> connector(server, http, settings));
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, ServerSettings settings) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(LARGEST_HEADERS);
        http.setHttpCompliance(HttpCompliance.RFC9110);
        if (settings.access().behindProxy()) {
            http.addCustomizer(new ProxyHeaders());
        }
        TlsSettings tls = settings.access().tls();
        ServerConnector connector;
        if (tls == null) {
            connector = new ServerConnector(server, new HttpConnectionFactory(http));
        } else {
            // Names are the certificate's to prove to clients; requests by address are answered too.
            http.addCustomizer(new SecureRequestCustomizer(false));
            KeyStore keys = Tls.read(tls);
            SslContextFactory.Server context = new SslContextFactory.Server();
            context.setKeyStore(keys);
            context.setKeyStorePassword(tls.password());
            context.setKeyManagerPassword(tls.password());
            context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
            connector = new ServerConnector(
                    server, new SslConnectionFactory(context, "http/1.1"), new HttpConnectionFactory(http));
        }
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.addBean(new HeaderDeadline(connector, LONGEST_HEADERS));
        return connector;
    }
}
