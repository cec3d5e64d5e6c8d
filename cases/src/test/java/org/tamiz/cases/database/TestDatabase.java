package org.tamiz.cases.database;

import java.nio.file.Path;

/** The databases that every store is tested on. */
public enum TestDatabase {
    /** SQLite in a file. */
    SQLITE {
        @Override
        public Database open(Path folder) {
            return Database.inFile(folder.resolve("cases.db"));
        }
    },
    /** A real PostgreSQL. */
    POSTGRESQL {
        @Override
        public Database open(Path folder) {
            return PostgresForTests.open();
        }
    };

    /**
     * Opens an empty database.
     *
     * @param folder the test's own folder; on SQLite the same folder holds the same database again
     */
    public abstract Database open(Path folder);
}
