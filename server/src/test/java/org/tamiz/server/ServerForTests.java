package org.tamiz.server;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.ApiKeys;
import org.tamiz.cases.access.People;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.server.access.FormToken;
import org.tamiz.server.access.Permission;

/** A running server with people and keys, for tests of what it answers. */
public final class ServerForTests implements AutoCloseable {
    /** The type of forms. */
    public static final String FORM = "application/x-www-form-urlencoded";

    private final AutoCloseable server;
    private final String address;
    private final Set<String> routes;
    private final Database database;
    private final AuditTrail trail;
    private final AtomicInteger numbers = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private ServerForTests(AutoCloseable server, Set<String> routes, int port, Database database) {
        this.server = server;
        this.routes = routes;
        this.address = "http://127.0.0.1:" + port;
        this.database = database;
        this.trail = new AuditTrail(database, Clock.systemUTC());
    }

    /** Starts the whole server on a free port. */
    public static ServerForTests start(ServerSettings settings) {
        TamizServer server = TamizServer.start(settings.withPort(0));
        return new ServerForTests(
                server,
                server.routes(),
                server.port(),
                Database.of(settings.home(), settings.database(), settings.environment()));
    }

    /** Asks a server that stays the caller's. */
    static ServerForTests of(TamizServer server, Path home) {
        return new ServerForTests(() -> {}, server.routes(), server.port(), Database.of(home, null, Map.of()));
    }

    /** Starts some routes only, over a database that stays the caller's. */
    static ServerForTests start(Javalin javalin, Path home) {
        javalin.start();
        return new ServerForTests(javalin::stop, Set.of(), javalin.port(), Database.of(home, null, Map.of()));
    }

    /** What it answers to, such as {@code GET /healthz}. */
    public Set<String> routes() {
        return routes;
    }

    /** The server's address without a slash at the end. */
    public String address() {
        return address;
    }

    /** Who is let in, by its database. */
    public Accounts accounts() {
        return Accounts.of(database, trail, Clock.systemUTC());
    }

    /** The people in its database. */
    public People people() {
        return accounts().people();
    }

    /** The keys in its database. */
    public ApiKeys keys() {
        return accounts().keys();
    }

    /** The trail in its database. */
    public AuditTrail trail() {
        return trail;
    }

    /** Makes a key and gives its secret. */
    public String key(Permission... scopes) {
        Set<String> names = Stream.of(scopes).map(Permission::scope).collect(Collectors.toCollection(TreeSet::new));
        return keys().add(label(), names, Clock.systemUTC().instant().plus(Duration.ofDays(1)), "test")
                .secret();
    }

    /** One that was not given before, also where the server was started again over the same database. */
    private String label() {
        String label;
        do {
            label = "test-" + numbers.incrementAndGet();
        } while (taken(label));
        return label;
    }

    private boolean taken(String label) {
        return keys().all().stream().anyMatch(key -> key.label().equals(label));
    }

    /** Adds somebody without a password. */
    public Person person(String name, Role... roles) {
        return people().add(name, name, Set.of(roles), "test");
    }

    /** Signs somebody in and gives the value of the {@code Cookie} header. */
    public String cookie(Person person) {
        return "tamiz-session=" + accounts().sessions().open(person);
    }

    /** What the forms of a session carry, see {@link org.tamiz.server.access.FormToken}. */
    public String formToken(String cookie) {
        return FormToken.of(cookie.substring(cookie.indexOf('=') + 1));
    }

    /** Asks with GET; headers are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Asks with POST. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** The body of a form; names and values in turn. */
    public static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    /** Sends a form of a page as somebody who has signed in; fields are names and values in turn. */
    public HttpResponse<String> submit(String cookie, String path, String... fields) {
        return post(path, form(fields), "Cookie", cookie, FormToken.HEADER, formToken(cookie), "Content-Type", FORM);
    }

    /** Asks; headers are names and values in turn. */
    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        return send(request(method, path, body, headers));
    }

    /** Sends a request and waits for the answer. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The status of an answer, whose body may never end. */
    public int status(String method, String path, String... headers) {
        try {
            HttpResponse<InputStream> response =
                    client.send(request(method, path, null, headers), BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    @Override
    public void close() {
        database.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
