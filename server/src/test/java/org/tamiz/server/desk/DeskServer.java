package org.tamiz.server.desk;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.server.RunningServer;

/** A server with people who can sign in, and a client that is let in as one who may do everything. */
final class DeskServer implements AutoCloseable {
    private final RunningServer server;
    private final Path home;

    DeskServer(Path home) {
        this.home = home;
        this.server = RunningServer.over(home);
    }

    /** Adds somebody who signs in with {@link #password}. */
    void add(String name, String fullName, Role role) {
        Clock clock = Clock.systemUTC();
        try (Database database = Database.of(home, null, Map.of())) {
            Accounts accounts = Accounts.of(database, new AuditTrail(database, clock), clock);
            Person person = accounts.people().add(name, fullName, Set.of(role), "test");
            accounts.passwords().set(person, password(name), "test");
        }
    }

    /** What somebody signs in with. */
    static String password(String name) {
        return "nine blue doors in Oaxaca for " + name.length() + " guests";
    }

    String address() {
        String address = server.uri("/").toString();
        return address.substring(0, address.length() - 1);
    }

    HttpResponse<String> get(String path, String... headers) {
        return server.send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return server.send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        server.close();
    }
}
