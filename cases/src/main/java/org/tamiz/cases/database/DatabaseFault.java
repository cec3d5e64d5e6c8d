package org.tamiz.cases.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What keeps a database from doing what it is asked, though nothing is wrong with what is asked. */
public enum DatabaseFault {
    /** It is not there, or its file cannot be read or written. */
    UNREACHABLE,
    /** Others are using it for too long, or got in each other's way too often. */
    BUSY,
    /** It has no space left on its disk. */
    FULL;

    /** Transactions that wait for each other in a circle, or saw what others have changed; and what took longer than it may. */
    private static final Set<String> BUSY_STATES = Set.of("40001", "40P01", "55P03", "57014");

    private static final String DISK_FULL = "53100";

    /** In SQLite's extended result codes the general one stands in the lowest byte. */
    private static final int GENERAL_CODE = 0xFF;

    /** The fault behind an exception of Jdbi or of a driver; null if it is none of these. */
    public static @Nullable DatabaseFault of(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            DatabaseFault fault = e instanceof SQLException sql ? of(sql) : null;
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable DatabaseFault of(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            return ofSqlite(sqlite.getResultCode().code & GENERAL_CODE);
        }
        if (e instanceof SQLTransientConnectionException) {
            // The pool's; it has a cause where a connection was tried and failed.
            return e.getCause() == null ? BUSY : UNREACHABLE;
        }
        String state = e.getSQLState();
        if (state == null) {
            return null;
        }
        if (BUSY_STATES.contains(state)) {
            return BUSY;
        }
        if (state.equals(DISK_FULL)) {
            return FULL;
        }
        // Connections, resources such as their number, operators who stop it, failures of its system; and a standby.
        boolean unreachable = state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.equals("25006");
        return unreachable ? UNREACHABLE : null;
    }

    private static @Nullable DatabaseFault ofSqlite(int code) {
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return BUSY;
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return FULL;
        }
        boolean unreachable = code == SQLiteErrorCode.SQLITE_IOERR.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code;
        return unreachable ? UNREACHABLE : null;
    }
}
