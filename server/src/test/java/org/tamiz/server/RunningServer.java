package org.tamiz.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ListImport;
import org.tamiz.server.access.FormToken;
import org.tamiz.server.access.Permission;
import tools.jackson.databind.JsonNode;

/** A {@link ServerForTests} that is asked by somebody who may do everything. */
public final class RunningServer implements AutoCloseable {
    private final ServerForTests server;
    private final String session;
    private final String key;

    private RunningServer(ServerForTests server, String cookie, String key) {
        this.server = server;
        this.key = key;
        this.session = cookie.substring(cookie.indexOf('=') + 1);
    }

    /** A server over a home folder with the standard settings. */
    public static RunningServer over(Path home) {
        return over(ServerSettings.standard(home));
    }

    /** A server with some settings, on a free port whatever they say. */
    public static RunningServer over(ServerSettings settings) {
        ServerForTests server = ServerForTests.start(settings);
        Person known = server.people().find("tester");
        Person tester = known == null ? server.person("tester", Role.values()) : known;
        String key = server.key(
                Permission.SCREEN, Permission.REVIEW, Permission.ADMINISTER, Permission.AUDIT, Permission.MEASURE);
        return new RunningServer(server, server.cookie(tester), key);
    }

    /** The same server, asked by somebody else, who is added. Closing either closes it. */
    public RunningServer as(String name, Role... roles) {
        return new RunningServer(server, server.cookie(server.person(name, roles)), key);
    }

    /**
     * Takes an edition of a private list into a home folder.
     *
     * @param rows lines of id, kind, name
     */
    public static void take(Path home, String list, String published, String... rows) {
        try {
            Path folder = Files.createTempDirectory("edition");
            Path file = Files.writeString(
                    folder.resolve(list + ".csv"),
                    "id,kind,name\n" + String.join("\n", rows) + "\n",
                    StandardCharsets.UTF_8);
            new ListImport(home, Clock.systemUTC())
                    .importFile(
                            file, ImportOptions.standard().withList(list).withPublished(LocalDate.parse(published)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key that may do everything that keys may. */
    public String key() {
        return key;
    }

    /** What it answers to, such as {@code GET /healthz}. */
    public Set<String> routes() {
        return server.routes();
    }

    /** The address of a path. */
    public URI uri(String path) {
        return URI.create(server.address() + path);
    }

    /** Asks for a path. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    /** Posts JSON to a path. */
    public HttpResponse<String> post(String path, String json) {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Posts a body to a path. */
    public HttpResponse<String> post(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Sends a body with some method to a path. */
    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a request and waits for the answer. */
    public HttpResponse<String> send(HttpRequest request) {
        return server.send(signed(request));
    }

    /** A request with what lets it in, for tests that send it themselves. */
    public HttpRequest signed(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .setHeader(
                        "Cookie",
                        request.headers()
                                        .firstValue("Cookie")
                                        .map(own -> own + "; ")
                                        .orElse("") + "tamiz-session=" + session)
                .setHeader(FormToken.HEADER, FormToken.of(session))
                .build();
    }

    /** An answer's body as JSON. */
    public static JsonNode json(HttpResponse<String> response) {
        return Json.MAPPER.readTree(response.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
