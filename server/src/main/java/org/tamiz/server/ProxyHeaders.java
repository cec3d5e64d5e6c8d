package org.tamiz.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes a client's address and scheme from what the own proxy has written: the last entry of {@code X-Forwarded-For} and of
 * {@code X-Forwarded-Proto}. Proxies add at the end, so clients can write whatever stands before, and whole headers that the proxy does
 * not know.
 */
final class ProxyHeaders implements HttpConfiguration.Customizer {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    private final ForwardedRequestCustomizer customizer = new ForwardedRequestCustomizer();

    ProxyHeaders() {
        customizer.setForwardedHeader(null);
        customizer.setForwardedHostHeader(null);
        customizer.setForwardedServerHeader(null);
        customizer.setForwardedPortHeader(null);
        customizer.setForwardedHttpsHeader(null);
        customizer.setForwardedCipherSuiteHeader(null);
        customizer.setForwardedSslSessionIdHeader(null);
        customizer.setForwardedForHeader(FOR);
        customizer.setForwardedProtoHeader(PROTO);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        HttpFields.Mutable headers = HttpFields.build(request.getHeaders());
        keepLast(headers, FOR);
        keepLast(headers, PROTO);
        HttpFields kept = headers.asImmutable();
        Request shortened = new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return kept;
            }
        };
        return customizer.customize(shortened, responseHeaders);
    }

    private static void keepLast(HttpFields.Mutable headers, String name) {
        String last = "";
        for (String line : headers.getValuesList(name)) {
            last = line.substring(line.lastIndexOf(',') + 1).strip();
        }
        headers.remove(name);
        if (!last.isEmpty()) {
            headers.put(name, last);
        }
    }
}
