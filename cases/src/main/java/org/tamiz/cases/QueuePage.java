package org.tamiz.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Band;

/**
 * A page of a queue.
 *
 * @param cases the cases in order
 * @param next where the next page begins, to be passed to {@link Cases#queue}; null if this is the last
 */
public record QueuePage(List<QueuedCase> cases, @Nullable String next) {
    /**
     * A case in a queue.
     *
     * @param id its number
     * @param source the source of its record
     * @param key the user's id of its record
     * @param title the record's name
     * @param status where it stands
     * @param queue its queue
     * @param band how its most urgent alert should be taken
     * @param assignee who works on it; null for nobody
     * @param openedAt when it was opened
     * @param changedAt when something last happened
     * @param alerts its alerts, the most urgent first
     */
    public record QueuedCase(
            long id,
            String source,
            String key,
            String title,
            CaseStatus status,
            String queue,
            Band band,
            @Nullable String assignee,
            Instant openedAt,
            Instant changedAt,
            List<QueuedAlert> alerts) {
        /** Copies the alerts. */
        public QueuedCase {
            alerts = List.copyOf(alerts);
        }
    }

    /**
     * An alert of such a case.
     *
     * @param id its number
     * @param list the list
     * @param party the listed party's id
     * @param partyName the name under which it is listed
     * @param status where it stands
     * @param band how it should be taken
     * @param score its score, from 0 to 1
     * @param reopening why it is open again; null if it is not
     */
    public record QueuedAlert(
            long id,
            String list,
            String party,
            String partyName,
            AlertStatus status,
            Band band,
            double score,
            @Nullable Reopening reopening) {}

    /** Copies the cases. */
    public QueuePage {
        cases = List.copyOf(cases);
    }
}
