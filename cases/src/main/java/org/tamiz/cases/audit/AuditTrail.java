package org.tamiz.cases.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.core.screening.Engine;
import tools.jackson.databind.node.ObjectNode;

/**
 * The trail of who did what. Entries are appended in the transaction that does what they tell, at its end, one transaction after the
 * other; so numbers have no gaps and the chain does not branch, however many people work at once. Safe for threads.
 */
public final class AuditTrail {
    /** The name by which transactions on PostgreSQL queue to append. The number means nothing else. */
    private static final long LOCK = 0x7A6D697A61756474L;

    private static final String COLUMNS = "number, at, who, action, subject, details, previous, hash";

    private static final int PAGE = 5_000;

    private static final RowMapper<AuditEntry> ROW = (row, context) -> new AuditEntry(
            row.getLong("number"),
            Instant.ofEpochMilli(row.getLong("at")),
            row.getString("who"),
            row.getString("action"),
            row.getString("subject"),
            row.getString("details"),
            row.getString("previous"),
            row.getString("hash"));

    private final Database database;
    private final Clock clock;

    /** The trail of a database. */
    public AuditTrail(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something that is done and told. */
    public interface Work<T> {
        /**
         * Does it.
         *
         * @param handle what runs statements, in one transaction
         * @param entries takes what the trail shall say of it
         */
        T run(Handle handle, Entries entries);
    }

    /** What a transaction adds to the trail. */
    public static final class Entries {
        private record Draft(String who, String action, String subject, String details) {}

        private final Instant now;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Consumer<Handle>> last = new ArrayList<>();

        private Entries(Instant now) {
            this.now = now;
        }

        /** The time of the transaction, to the millisecond. */
        public Instant now() {
            return now;
        }

        /**
         * Adds an entry. Names of customers and secrets do not belong in it, for what is in the trail cannot be taken out.
         *
         * @param who the login, {@code key:} and a label, or {@code tamiz}
         * @param action what was done, such as {@code decision.made}
         * @param subject to what, such as {@code case/17}
         * @param details more about it
         */
        public void add(String who, String action, String subject, ObjectNode details) {
            drafts.add(new Draft(who, action, subject, Json.text(details)));
        }

        /** Has something done at the end, when no other transaction is doing the same. */
        public void atEnd(Consumer<Handle> work) {
            last.add(work);
        }
    }

    /** Does something and tells it in the trail; either both happen or nothing does. */
    public <T> T write(Work<T> work) {
        return database.transaction(handle -> {
            Entries entries = new Entries(Instant.ofEpochMilli(clock.millis()));
            T result = work.run(handle, entries);
            finish(handle, entries);
            return result;
        });
    }

    private void finish(Handle handle, Entries entries) {
        if (entries.drafts.isEmpty() && entries.last.isEmpty()) {
            return;
        }
        if (!database.isSqlite()) {
            // Held until the transaction is over. No row is locked after it, so nobody waits in a circle.
            handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) AS held")
                    .bind("lock", LOCK)
                    .mapTo(Integer.class)
                    .one();
        }
        entries.last.forEach(work -> work.accept(handle));
        if (!entries.drafts.isEmpty()) {
            append(handle, entries);
        }
    }

    /**
     * Appends an entry in a transaction of somebody else's, in which no row is locked afterwards. {@link #write} is better where that can be
     * used.
     */
    public void tell(Handle handle, String who, String action, String subject, ObjectNode details) {
        Entries entries = new Entries(Instant.ofEpochMilli(clock.millis()));
        entries.add(who, action, subject, details);
        finish(handle, entries);
    }

    private static void append(Handle handle, Entries entries) {
        List<AuditEntry> added = new ArrayList<>();
        AuditEntry last = head(handle).orElse(null);
        if (last == null) {
            last = AuditEntry.after(
                    AuditEntry.NOTHING_BEFORE,
                    0,
                    entries.now,
                    "tamiz",
                    "trail.begun",
                    "trail/" + UUID.randomUUID(),
                    Json.text(Json.object().put("format", 1).put("engine", Engine.version())));
            added.add(last);
        }
        for (Entries.Draft draft : entries.drafts) {
            last = AuditEntry.after(
                    last.hash(),
                    last.number() + 1,
                    entries.now,
                    draft.who(),
                    draft.action(),
                    draft.subject(),
                    draft.details());
            added.add(last);
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO audit_entry (" + COLUMNS
                + ") VALUES (:number, :at, :who, :action, :subject, :details, :previous, :hash)");
        for (AuditEntry entry : added) {
            batch.bind("number", entry.number())
                    .bind("at", entry.at())
                    .bind("who", entry.who())
                    .bind("action", entry.action())
                    .bind("subject", entry.subject())
                    .bind("details", entry.details())
                    .bind("previous", entry.previous())
                    .bind("hash", entry.hash())
                    .add();
        }
        batch.execute();
    }

    private static Optional<AuditEntry> head(Handle handle) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM audit_entry ORDER BY number DESC LIMIT 1")
                .map(ROW)
                .findOne();
    }

    /** The last entry; empty if nothing has been told yet. Its hash, noted elsewhere, shows later whether entries were cut off. */
    public Optional<AuditEntry> head() {
        return database.jdbi().withHandle(AuditTrail::head);
    }

    /** The entries about one thing, in order. */
    public List<AuditEntry> about(String subject) {
        return database.jdbi().withHandle(handle -> about(handle, List.of(subject)));
    }

    /** The entries about some things, in order, in a transaction of somebody else's. */
    public static List<AuditEntry> about(Handle handle, List<String> subjects) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM audit_entry WHERE subject IN (<subjects>) ORDER BY number")
                .bindList("subjects", subjects)
                .map(ROW)
                .list();
    }

    /** Passes entries on, in order; memory does not grow with them, and nobody who writes waits for it. */
    public void forEach(long from, long to, Consumer<AuditEntry> consumer) {
        long next = from;
        List<AuditEntry> page;
        do {
            page = page(next, to);
            page.forEach(consumer);
            next = page.isEmpty() ? next : page.get(page.size() - 1).number() + 1;
        } while (page.size() == PAGE);
    }

    private List<AuditEntry> page(long from, long to) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT " + COLUMNS
                                + " FROM audit_entry WHERE number BETWEEN :from AND :to ORDER BY number LIMIT :page")
                        .bind("from", from)
                        .bind("to", to)
                        .bind("page", PAGE)
                        .map(ROW)
                        .list());
    }
}
