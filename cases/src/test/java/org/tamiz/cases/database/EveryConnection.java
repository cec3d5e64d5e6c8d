package org.tamiz.cases.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Does something on every connection to a database, for what SQLite keeps by connection. */
public final class EveryConnection {
    private static final int CONNECTIONS = 8;

    private EveryConnection() {}

    /** Does it on each of SQLite's connections once. */
    public static void of(Database database, Consumer<Handle> work) {
        List<Handle> all = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            all.add(database.jdbi().open());
        }
        all.forEach(work);
        all.forEach(Handle::close);
    }
}
