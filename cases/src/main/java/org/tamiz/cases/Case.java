package org.tamiz.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The work on one record.
 *
 * @param id its number, which is the record's too
 * @param record the record as it is now
 * @param status where it stands
 * @param queue the queue it is in, see {@link ReviewPolicy}
 * @param assignee who works on it; null for nobody
 * @param openedAt when its first alert was raised
 * @param changedAt when something last happened
 * @param alerts its alerts, the most urgent first
 * @param notes its notes, oldest first
 * @param attachments its attachments, oldest first
 * @param version grows with each change
 */
public record Case(
        long id,
        StoredRecord record,
        CaseStatus status,
        String queue,
        @Nullable String assignee,
        Instant openedAt,
        Instant changedAt,
        List<Alert> alerts,
        List<Note> notes,
        List<Attachment> attachments,
        long version) {
    /** Copies the lists. */
    public Case {
        Objects.requireNonNull(status, "status");
        alerts = List.copyOf(alerts);
        notes = List.copyOf(notes);
        attachments = List.copyOf(attachments);
    }
}
