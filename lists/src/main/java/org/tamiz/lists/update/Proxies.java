package org.tamiz.lists.update;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * Which proxy a request goes through: as Java's own settings say ({@code -Dhttps.proxyHost} and its kin) if there are any,
 * else as {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code NO_PROXY} of the environment say, in small letters too, as curl and
 * most tools read them.
 *
 * <p>A proxy is {@code http://host:port} or {@code host:port}, with {@code user:password@} before the host if it asks for them
 * (Basic, RFC 7617). NO_PROXY lists hosts without a proxy, parted by commas: a name stands for itself and all names that end in
 * it, {@code *} for all hosts.
 */
public final class Proxies {
    // Java logs in to no proxy on the way to an https address unless told to, and asks only once, before its first
    // request.
    // The password goes where the user's variable sends it, and nowhere else.
    static {
        String setting = "jdk.http.auth.tunneling.disabledSchemes";
        if (System.getProperty(setting) == null) {
            System.setProperty(setting, "");
        }
    }

    private final Map<String, String> environment;

    /**
     * The proxies of an environment.
     *
     * @param environment environment variables by name
     */
    public Proxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Sets a client up for these proxies.
     *
     * @throws TamizException USAGE if a variable holds no proxy
     */
    void applyTo(HttpClient.Builder client) {
        Server https = server("HTTPS_PROXY");
        Server http = server("HTTP_PROXY");
        if (setInJava() || (https == null && http == null)) {
            client.proxy(ProxySelector.getDefault());
            return;
        }
        client.proxy(new Selector(https, http, exceptions()));
        if ((https != null && https.user() != null) || (http != null && http.user() != null)) {
            client.authenticator(new Login(https, http));
        }
    }

    private static boolean setInJava() {
        return System.getProperty("https.proxyHost") != null
                || System.getProperty("http.proxyHost") != null
                || Boolean.getBoolean("java.net.useSystemProxies");
    }

    private String value(String name) {
        String small = environment.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        return (small.isBlank() ? environment.getOrDefault(name, "") : small).strip();
    }

    private List<String> exceptions() {
        return List.of(value("NO_PROXY").toLowerCase(Locale.ROOT).split("[,\\s]+", -1));
    }

    private @Nullable Server server(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            return null;
        }
        try {
            URI address = URI.create(value.contains("://") ? value : "http://" + value);
            if (address.getHost() != null && "http".equalsIgnoreCase(address.getScheme())) {
                int port = address.getPort() < 0 ? 80 : address.getPort();
                return new Server(new InetSocketAddress(address.getHost(), port), address.getRawUserInfo());
            }
        } catch (IllegalArgumentException e) {
            // Told below. The value may hold a password, so neither it nor this exception is shown.
        }
        throw TamizException.of(
                Code.USAGE,
                "The environment variable " + name + " holds no proxy that Tamiz can use; write http://host:port.");
    }

    /**
     * A proxy.
     *
     * @param address where it is
     * @param user {@code user:password}, each percent-encoded; null if it asks for none
     */
    private record Server(
            InetSocketAddress address, @Nullable String user) {}

    private static final class Selector extends ProxySelector {
        private final @Nullable Server https;
        private final @Nullable Server http;
        private final List<String> exceptions;

        Selector(@Nullable Server https, @Nullable Server http, List<String> exceptions) {
            this.https = https;
            this.http = http;
            this.exceptions = exceptions;
        }

        @Override
        public List<Proxy> select(URI address) {
            Server server = "https".equalsIgnoreCase(address.getScheme()) ? https : http;
            if (server == null || isException(String.valueOf(address.getHost()), address.getPort())) {
                return List.of(Proxy.NO_PROXY);
            }
            return List.of(new Proxy(Proxy.Type.HTTP, server.address()));
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException e) {
            // The client tells it by itself; there is no other proxy to try.
        }

        private boolean isException(String host, int port) {
            String name = host.toLowerCase(Locale.ROOT);
            for (String exception : exceptions) {
                String plain = exception.startsWith("*.") ? exception.substring(1) : exception;
                if (plain.equals("*")
                        || plain.equals(name)
                        || plain.equals(name + ":" + port)
                        || (!plain.isEmpty() && name.endsWith(plain.startsWith(".") ? plain : "." + plain))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Login extends Authenticator {
        private final @Nullable Server https;
        private final @Nullable Server http;

        Login(@Nullable Server https, @Nullable Server http) {
            this.https = https;
            this.http = http;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            Server server = "https".equalsIgnoreCase(getRequestingURL().getProtocol()) ? https : http;
            if (getRequestorType() != RequestorType.PROXY || server == null || server.user() == null) {
                return null;
            }
            String[] parts = server.user().split(":", 2);
            String password = parts.length < 2 ? "" : decoded(parts[1]);
            return new PasswordAuthentication(decoded(parts[0]), password.toCharArray());
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
