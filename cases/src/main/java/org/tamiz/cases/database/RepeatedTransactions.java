package org.tamiz.cases.database;

import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs a transaction again that the database has undone because it got in the way of another: one of two that waited for each other, or
 * that saw what another has changed meanwhile. So what runs in a transaction must do nothing outside it that may not be done twice.
 */
final class RepeatedTransactions {
    private static final int MOST_ATTEMPTS = 5;

    /** After so long nothing is tried again; SQLite has then waited for its writer already. */
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private static final int LONGEST_PAUSE_MILLIS = 20;

    private RepeatedTransactions() {}

    static <T> T run(Jdbi jdbi, HandleCallback<T, RuntimeException> work) {
        long began = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                // On a new connection each time: on SQLite one whose transaction could not begin is of no use.
                return jdbi.inTransaction(work);
            } catch (RuntimeException e) {
                if (attempt == MOST_ATTEMPTS
                        || System.nanoTime() - began > PATIENCE_NANOS
                        || DatabaseFault.of(e) != DatabaseFault.BUSY
                        || !pause(attempt)) {
                    throw e;
                }
            }
        }
    }

    /** Waits for a moment of chance, so that two do not meet again; false if the thread is told to end. */
    private static boolean pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, attempt * LONGEST_PAUSE_MILLIS));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
