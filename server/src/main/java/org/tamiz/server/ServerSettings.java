package org.tamiz.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.AccessSettings;

/**
 * What a server is started with.
 *
 * @param home the home folder, with the lists and, if no other database is named, the cases
 * @param host the address to listen on; {@code 127.0.0.1} for this machine alone
 * @param port the port to listen on; 0 for any that is free
 * @param database the JDBC address of a PostgreSQL database for cases; null for SQLite in the home folder
 * @param policy what counts as a hit
 * @param language the language of pages for whom no other is chosen
 * @param access how the server is reached, and who is let in
 * @param environment the process's environment variables
 */
public record ServerSettings(
        Path home,
        String host,
        int port,
        @Nullable String database,
        Policy policy,
        Language language,
        AccessSettings access,
        Map<String, String> environment) {
    /** The port where nothing else is asked for. */
    public static final int USUAL_PORT = 7320;

    /** Copies the environment and checks the port. */
    public ServerSettings {
        Objects.requireNonNull(home, "home");
        environment = Map.copyOf(environment);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("The port is " + port + "; it must be from 0 to 65535.");
        }
    }

    /** Settings for this machine alone, with everything as it comes. */
    public static ServerSettings standard(Path home) {
        return new ServerSettings(
                home,
                "127.0.0.1",
                USUAL_PORT,
                null,
                Policy.standard(),
                Language.ENGLISH,
                AccessSettings.standard(),
                Map.of());
    }

    /** Where it listens. The rest may hold passwords. */
    @Override
    public String toString() {
        return "ServerSettings[home=" + home + ", host=" + host + ", port=" + port + "]";
    }

    /** The same on another port; 0 for any that is free. */
    public ServerSettings withPort(int newPort) {
        return new ServerSettings(home, host, newPort, database, policy, language, access, environment);
    }

    /** The same with other people let in, or in another way. */
    public ServerSettings withAccess(AccessSettings newAccess) {
        return new ServerSettings(home, host, port, database, policy, language, newAccess, environment);
    }

    /** Whether only this machine reaches the server. */
    public boolean isLocal() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
