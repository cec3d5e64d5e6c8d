package org.tamiz.cases.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a pool. While the database cannot be reached, one caller at a time tries it and all others are told at once, so that
 * threads do not pile up that wait for it, and what needs no database is still done.
 */
final class Connections implements ConnectionFactory {
    private final HikariDataSource pool;
    private final AtomicBoolean trying = new AtomicBoolean();
    private volatile @Nullable SQLException failure;

    Connections(HikariDataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection openConnection() throws SQLException {
        SQLException known = failure;
        if (known == null) {
            return open();
        }
        if (!trying.compareAndSet(false, true)) {
            throw new SQLTransientConnectionException(String.valueOf(known.getMessage()), known);
        }
        try {
            return open();
        } finally {
            trying.set(false);
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        // SQLite leaves a connection whose transaction could not begin as if it had one. The next to use it would hold
        // the writer's place
        // for ever, so it is not given to anybody again.
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            pool.evictConnection(connection);
        }
        connection.close();
    }

    private Connection open() throws SQLException {
        try {
            Connection connection = pool.getConnection();
            failure = null;
            return connection;
        } catch (SQLException e) {
            if (DatabaseFault.of(e) == DatabaseFault.UNREACHABLE) {
                failure = e;
            }
            throw e;
        }
    }
}
