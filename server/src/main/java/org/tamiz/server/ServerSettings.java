package org.tamiz.server;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.phrase.Language;

/**
 * What a server is started with.
 *
 * @param home the home folder, with the lists and, if no other database is named, the cases
 * @param host the address to listen on; {@code 127.0.0.1} for this machine alone
 * @param port the port to listen on; 0 for any that is free
 * @param database the JDBC address of a PostgreSQL database for cases; null for SQLite in the home folder
 * @param policy what counts as a hit
 * @param language the language of pages for whom no other is chosen
 */
public record ServerSettings(
        Path home, String host, int port, @Nullable String database, Policy policy, Language language) {
    /** The port where nothing else is asked for. */
    public static final int USUAL_PORT = 7320;

    /** Checks the port. */
    public ServerSettings {
        Objects.requireNonNull(home, "home");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("The port is " + port + "; it must be from 0 to 65535.");
        }
    }

    /** Settings for this machine alone, with everything as it comes. */
    public static ServerSettings standard(Path home) {
        return new ServerSettings(home, "127.0.0.1", USUAL_PORT, null, Policy.standard(), Language.ENGLISH);
    }

    /** The same on another port; 0 for any that is free. */
    public ServerSettings withPort(int newPort) {
        return new ServerSettings(home, host, newPort, database, policy, language);
    }
}
