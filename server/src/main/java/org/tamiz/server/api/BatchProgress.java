package org.tamiz.server.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.reports.Totals;

/**
 * How far a batch has come.
 *
 * @param state where it stands
 * @param totals the numbers so far
 * @param began when it was begun; null if it was not
 * @param ended when it ended; null if it has not
 * @param failure why it could not be screened; null if it could
 * @param problems what could not be read, with lines; of many only the first
 * @param notes what there is to know of the file as a whole
 * @param alertsOpened how many alerts are new, or were opened again
 */
record BatchProgress(
        BatchState state,
        Totals totals,
        @Nullable Instant began,
        @Nullable Instant ended,
        @Nullable String failure,
        List<String> problems,
        List<String> notes,
        long alertsOpened) {
    /** Before it was begun. */
    static final BatchProgress WAITING = new BatchProgress(
            BatchState.WAITING, new Totals.Count().totals(), null, null, null, List.of(), List.of(), 0);

    /** Copies the lists. */
    BatchProgress {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** The rows of the file that are done, readable or not. */
    long rows() {
        return totals.records() + totals.unreadable();
    }

    /** How many rows a second were done from its beginning to a moment, or to its end. */
    double rowsPerSecond(Instant now) {
        if (began == null) {
            return 0;
        }
        double seconds = Duration.between(began, ended == null ? now : ended).toNanos() / 1e9;
        return seconds <= 0 ? 0 : rows() / seconds;
    }
}
