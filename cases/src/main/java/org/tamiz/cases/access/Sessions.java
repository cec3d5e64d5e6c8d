package org.tamiz.cases.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;

/**
 * Who has signed in. A session ends when it is closed, when it has not been used for a while, and a working day after it was
 * opened in any case. Only the hash of its secret is kept. Safe for threads.
 */
public final class Sessions {
    /** A session that is not used for so long ends. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** A session ends so long after it was opened, used or not. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** A session of the future is one from before the clock was set back by more than this; it ends, rather than last for longer. */
    private static final Duration CLOCK_CORRECTION = Duration.ofMinutes(5);

    /** Use is written down this often only: each time would make every look at a page a write. */
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;

    /** The sessions in a database. */
    public Sessions(Database database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens a session for somebody who has just proved who it is, and forgets those that have ended.
     *
     * @return its secret, always a new one
     */
    public String open(Person person) {
        String secret = Secret.random();
        Instant now = clock.instant();
        return database.transaction(handle -> {
            handle.createUpdate("DELETE FROM person_session WHERE opened < :oldest OR last_used < :idle")
                    .bind("oldest", now.minus(LONGEST))
                    .bind("idle", now.minus(IDLE))
                    .execute();
            handle.createUpdate("INSERT INTO person_session (hash, person, opened, last_used)"
                            + " VALUES (:hash, :person, :now, :now)")
                    .bind("hash", Secret.hash(secret))
                    .bind("person", person.id())
                    .bind("now", now)
                    .execute();
            return secret;
        });
    }

    /** The session of a secret; null if there is none, or it has ended, or the person can sign in no more. */
    public @Nullable Session find(String secret) {
        Instant now = clock.instant();
        String hash = Secret.hash(secret);
        return database.jdbi().withHandle(handle -> {
            Row row = handle.createQuery("SELECT opened, last_used, p.* FROM person_session s"
                            + " JOIN person p ON p.id = s.person WHERE s.hash = :hash")
                    .bind("hash", hash)
                    .map((result, context) -> new Row(
                            PersonTable.PERSON.map(result, context),
                            Instant.ofEpochMilli(result.getLong("opened")),
                            Instant.ofEpochMilli(result.getLong("last_used"))))
                    .findOne()
                    .orElse(null);
            if (row == null
                    || !row.person.active()
                    || !row.opened.plus(LONGEST).isAfter(now)
                    || !row.lastUsed.plus(IDLE).isAfter(now)
                    || row.lastUsed.isAfter(now.plus(CLOCK_CORRECTION))) {
                return null;
            }
            if (row.lastUsed.plus(BETWEEN_NOTES).isBefore(now)) {
                handle.createUpdate("UPDATE person_session SET last_used = :now WHERE hash = :hash")
                        .bind("now", now)
                        .bind("hash", hash)
                        .execute();
            }
            return new Session(row.person, row.opened);
        });
    }

    private record Row(Person person, Instant opened, Instant lastUsed) {}

    /** Closes a session; does nothing if there is none. */
    public void close(String secret) {
        Session session = find(secret);
        trail.write((handle, entries) -> {
            handle.createUpdate("DELETE FROM person_session WHERE hash = :hash")
                    .bind("hash", Secret.hash(secret))
                    .execute();
            if (session != null) {
                String name = session.person().name();
                entries.add(name, "sign-out", "person/" + name, Json.object());
            }
            return secret;
        });
    }

    static void closeAll(Handle handle, Person person) {
        handle.createUpdate("DELETE FROM person_session WHERE person = :person")
                .bind("person", person.id())
                .execute();
    }
}
