package org.tamiz.cases;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.tamiz.cases.json.RecordJson;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ScreeningRecord;

/** The rows of records. */
final class RecordTable {
    static final RowMapper<StoredRecord> ROW = (row, context) -> new StoredRecord(
            row.getLong("id"),
            row.getString("source"),
            row.getString("record_key"),
            RecordJson.read(row.getString("content")),
            row.getString("fingerprint"),
            Channel.valueOf(row.getString("channel")),
            row.getInt("monitored") != 0,
            Instant.ofEpochMilli(row.getLong("changed_at")));

    static final String COLUMNS = "id, source, record_key, content, fingerprint, channel, monitored, changed_at";

    private RecordTable() {}

    static Optional<StoredRecord> find(Handle handle, String source, String key, String forUpdate) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM stored_record WHERE source = :source AND record_key = :key" + forUpdate)
                .bind("source", source)
                .bind("key", key)
                .map(ROW)
                .findOne();
    }

    /** Keeps a record that is not kept yet; another transaction that does the same at the same time waits for this one. */
    static void add(Handle handle, Submission submission, ScreeningRecord record, Channel channel, Instant now) {
        handle.createUpdate(
                        "INSERT INTO stored_record (source, record_key, content, fingerprint, channel, monitored, changed_at)"
                                + " VALUES (:source, :key, :content, :fingerprint, :channel, :monitored, :now) ON CONFLICT DO NOTHING")
                .bind("source", submission.source())
                .bind("key", submission.key())
                .bind("content", RecordJson.text(record))
                .bind("fingerprint", RecordJson.fingerprint(record))
                .bind("channel", channel.name())
                .bind("monitored", submission.monitored() ? 1 : 0)
                .bind("now", now)
                .execute();
    }

    /** Makes a record say something else. */
    static void change(Handle handle, long id, ScreeningRecord record, String fingerprint, Instant now) {
        handle.createUpdate(
                        "UPDATE stored_record SET content = :content, fingerprint = :fingerprint, changed_at = :now WHERE id = :id")
                .bind("content", RecordJson.text(record))
                .bind("fingerprint", fingerprint)
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    /** Has a record monitored or not from now on. It counts as changed, so that whoever watches the monitored ones sees it. */
    static void monitor(Handle handle, long id, boolean monitored, Instant now) {
        handle.createUpdate("UPDATE stored_record SET monitored = :monitored, changed_at = :now WHERE id = :id")
                .bind("now", now)
                .bind("monitored", monitored ? 1 : 0)
                .bind("id", id)
                .execute();
    }
}
