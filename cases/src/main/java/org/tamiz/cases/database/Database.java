package org.tamiz.cases.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** An open database in this version's shape. Safe for threads. */
public final class Database implements AutoCloseable {
    /** What the file is called that holds the cases, in the home folder. */
    public static final String FILE = "cases.db";

    /** SQLite has one writer at a time; others wait so long for it before they give up. */
    private static final int WAIT_FOR_WRITER_MILLIS = 10_000;

    private static final int SQLITE_CONNECTIONS = 8;
    private static final int POSTGRESQL_CONNECTIONS = 16;

    /** A request waits so long for a connection to PostgreSQL before it is told that there is none. */
    private static final int WAIT_FOR_CONNECTION_MILLIS = 3_000;

    /** A server that has said nothing for so long, in seconds, is given up; no statement but those of migrations takes as long. */
    private static final int LONGEST_SILENCE_SECONDS = 60;

    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final boolean sqlite;

    private Database(HikariDataSource source, boolean sqlite) {
        this.source = source;
        this.jdbi = Jdbi.create(new Connections(source))
                .registerArgument(new InstantArgument())
                .registerColumnMapper(new InstantColumn());
        // Else exceptions, and so logs, would hold the values of statements: names, notes, reasons.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        this.sqlite = sqlite;
    }

    /**
     * Opens the database that a user means: in the home folder, or the one that is named.
     *
     * @param home the home folder; it is made if it is not there and no other database is named
     * @param address the JDBC address of a PostgreSQL database; null for SQLite in the home folder
     * @throws TamizException as {@link #inFile} and {@link #at}
     */
    public static Database of(Path home, @Nullable String address, Map<String, String> environment) {
        if (address != null) {
            return at(address, environment);
        }
        Path file = home.resolve(FILE);
        try {
            Files.createDirectories(home);
            if (!Files.exists(file)
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                // Customers and hashes of passwords stand in it. Files beside it get the same rights from SQLite.
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (IOException e) {
            throw TamizException.in(
                    Code.HOME, file.toString(), "it cannot be made; check who may write to the home folder.", e);
        }
        return inFile(file);
    }

    /**
     * Opens a database in a file, which is made if it is not there.
     *
     * @throws TamizException HOME if the file cannot be opened, is no database, or is of a later version of Tamiz
     */
    public static Database inFile(Path file) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.setMaximumPoolSize(SQLITE_CONNECTIONS);
        // Readers do not wait for the writer, and a transaction that will write says so at once.
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        config.addDataSourceProperty("busy_timeout", String.valueOf(WAIT_FOR_WRITER_MILLIS));
        config.addDataSourceProperty("foreign_keys", "true");
        return open(
                config,
                true,
                file.toString(),
                Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT", "bytes", "BLOB", "binary", ""));
    }

    /**
     * Copies a database in a file as it is at this moment, while others read and write it.
     *
     * @param copy the copy, which must not be there yet
     * @throws TamizException HOME if it cannot be read or written
     */
    public static void copyFile(Path file, Path copy) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException e) {
            throw TamizException.in(
                    Code.HOME,
                    file.toString(),
                    "the cases cannot be copied (" + reason(e) + "). Check the disk's space.",
                    e);
        }
    }

    /**
     * Opens a PostgreSQL database.
     *
     * @param address its JDBC address, such as {@code jdbc:postgresql://localhost/tamiz}; user and password may stand in it, or in the
     *     environment's {@code PGUSER} and {@code PGPASSWORD}
     * @throws TamizException USAGE if the address is none of PostgreSQL's; HOME if it cannot be reached or its contents are of
     *     a later version of Tamiz
     */
    public static Database at(String address, Map<String, String> environment) {
        if (!address.startsWith("jdbc:postgresql:")) {
            throw TamizException.of(
                    Code.USAGE,
                    "--database takes the JDBC address of a PostgreSQL database, such as jdbc:postgresql://localhost/tamiz.");
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        String user = environment.get("PGUSER");
        String password = environment.get("PGPASSWORD");
        if (user != null) {
            config.setUsername(user);
        }
        if (password != null) {
            config.setPassword(password);
        }
        config.setMaximumPoolSize(POSTGRESQL_CONNECTIONS);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION_MILLIS);
        config.addDataSourceProperty("connectTimeout", String.valueOf(WAIT_FOR_CONNECTION_MILLIS / 1_000));
        config.addDataSourceProperty("socketTimeout", String.valueOf(LONGEST_SILENCE_SECONDS));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // The details hold values of rows.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        // The address may hold a password, so it is not told.
        return open(
                config,
                false,
                "the PostgreSQL database",
                Map.of(
                        "identity",
                        "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                        "bytes",
                        "BYTEA",
                        "binary",
                        "COLLATE \"C\""));
    }

    private static Database open(HikariConfig config, boolean sqlite, String name, Map<String, String> placeholders) {
        config.setPoolName("tamiz");
        HikariDataSource source;
        try {
            source = new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw TamizException.in(
                    Code.HOME,
                    name,
                    "it cannot be opened (" + reason(e) + "). Check that it runs, and who may use it.",
                    e);
        }
        try {
            FluentConfiguration flyway = Flyway.configure();
            if (sqlite) {
                flyway.dataSource(source);
            } else {
                // Not the pool's, whose connections give up a statement that takes long.
                flyway.dataSource(config.getJdbcUrl(), config.getUsername(), config.getPassword());
            }
            flyway.locations(
                            "classpath:org/tamiz/cases/migrations",
                            "classpath:org/tamiz/cases/triggers/" + (sqlite ? "sqlite" : "postgresql"))
                    .placeholders(placeholders)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            source.close();
            throw TamizException.in(
                    Code.HOME,
                    name,
                    "it cannot be brought to this version's shape (" + reason(e)
                            + "). If a later version of Tamiz has used it, use that one.",
                    e);
        }
        return new Database(source, sqlite);
    }

    private static String reason(Throwable e) {
        Throwable last = e;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * Does something in a transaction, and again where the database has undone it because it got in the way of another. So the work must
     * do nothing elsewhere that may not be done twice.
     */
    public <T> T transaction(HandleCallback<T, RuntimeException> work) {
        return RepeatedTransactions.run(jdbi, work);
    }

    /** What runs single statements. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /**
     * What a query ends with so that nobody else changes the rows it reads before the transaction is over. SQLite has one writer at a
     * time anyway.
     */
    public String forUpdate() {
        return sqlite ? "" : " FOR UPDATE";
    }

    /** Reads several things as they are at one moment, whatever others change meanwhile. */
    public <T> T snapshot(Function<Handle, T> reading) {
        // On SQLite every transaction is one.
        return sqlite
                ? transaction(reading::apply)
                : jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, reading::apply);
    }

    /** Why it cannot be used at this moment, for whoever runs it; empty if it can. */
    public String problem() {
        try {
            jdbi.useHandle(handle ->
                    handle.createQuery("SELECT 1").mapTo(Integer.class).one());
            return "";
        } catch (JdbiException e) {
            return DatabaseFault.of(e) == DatabaseFault.BUSY
                    ? "The database is busy; no connection to it is free."
                    : "The database cannot be reached.";
        }
    }

    /** Whether it is SQLite, where it matters. */
    public boolean isSqlite() {
        return sqlite;
    }

    @Override
    public void close() {
        source.close();
    }
}
