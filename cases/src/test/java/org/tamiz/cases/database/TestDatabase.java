package org.tamiz.cases.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The databases that every store is tested on. */
public enum TestDatabase {
    /** SQLite in a file. */
    SQLITE {
        @Override
        public @Nullable String address() {
            return null;
        }
    },
    /** A real PostgreSQL. */
    POSTGRESQL {
        @Override
        public @Nullable String address() {
            return PostgresForTests.newDatabase();
        }
    };

    /**
     * Opens an empty database.
     *
     * @param folder the test's own folder; on SQLite the same folder holds the same database again
     */
    public Database open(Path folder) {
        return Database.of(folder, address(), Map.of());
    }

    /** What {@code --database} would be given: the JDBC address of an empty database, or null for SQLite in the home folder. */
    public abstract @Nullable String address();
}
