package org.tamiz.cases.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A real PostgreSQL for tests: the server that {@code TAMIZ_TEST_POSTGRESQL} names by its JDBC address (as a user who may create
 * databases), or else one that is started once in this process's folder and stopped with it. Where neither can be, tests are
 * skipped and say so, unless {@code TAMIZ_TEST_POSTGRESQL} is {@code required}, as it is in CI.
 */
final class PostgresForTests {
    private static final String VARIABLE = "TAMIZ_TEST_POSTGRESQL";
    private static @Nullable String server;
    private static @Nullable String failure;

    private PostgresForTests() {}

    /** Makes an empty database of its own and gives its JDBC address. */
    static String newDatabase() {
        String address = server();
        String name = "tamiz_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's PostgreSQL makes no database.", e);
        }
        return address.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    private static synchronized String server() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.equals("required")) {
            return named;
        }
        if (server == null && failure == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setServerConfig("fsync", "off")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException | IllegalStateException e) {
                failure = String.valueOf(e);
            }
        }
        String started = server;
        if (started != null) {
            return started;
        }
        if (named != null) {
            throw new IllegalStateException("PostgreSQL is required and cannot be started: " + failure);
        }
        throw new TestAbortedException("Not tested on PostgreSQL: none can be started here (" + failure
                + "). As root, it needs unshare -U; or name a server in " + VARIABLE + ".");
    }
}
