package org.tamiz.cases.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.TamizException;

/**
 * The passwords of people: gives, changes and checks them, and locks a name for which wrong ones are tried. Safe for threads, and for
 * several processes over one database.
 */
public final class Passwords {
    /** So many wrong passwords cost nothing; from then on each doubles the time in which no other is looked at. */
    static final int FREE_FAILURES = 5;

    static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;
    private final int rounds;
    /** Compared with where there is no such person, so that it takes as long as if there were. */
    private final String nobody;

    private final UnknownNames unknown = new UnknownNames();

    /**
     * The passwords in a database.
     *
     * @param rounds what hashing a password costs
     */
    Passwords(Database database, AuditTrail trail, Clock clock, int rounds) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.rounds = rounds;
        this.nobody = PasswordHash.none(rounds);
    }

    /** Whether somebody has a password; who signs in through a provider needs none. */
    public boolean has(Person person) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("SELECT COUNT(*) FROM person WHERE id = :id AND password IS NOT NULL")
                                        .bind("id", person.id())
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    /**
     * Gives somebody a password. Open sessions are closed, and a lock is lifted.
     *
     * @throws TamizException USAGE if the password is too weak; the message says why
     */
    public void set(Person person, String password, String by) {
        PasswordRule.check(password, person.name(), person.fullName());
        keep(person, PasswordHash.of(password, rounds), by);
    }

    private void keep(Person person, String hash, String by) {
        trail.write((handle, entries) -> {
            PersonTable.keepPassword(handle, person, hash);
            Sessions.closeAll(handle, person);
            entries.add(by, "person.password", PersonTable.subject(person), Json.object());
            return person;
        });
    }

    /**
     * Has somebody who has signed in choose another password, who has to know the present one. Wrong ones count as they do at signing
     * in, so a session that was left open is no place to guess. Open sessions are closed.
     *
     * @return the person if it was changed; otherwise as {@link #check}
     * @throws TamizException USAGE if the new password is too weak; the message says why
     */
    public SignIn change(Person person, String present, String chosen) {
        PasswordRule.check(chosen, person.name(), person.fullName());
        Try begun = trail.write((handle, entries) -> begin(handle, entries, person.name()));
        if (begun.locked != null) {
            return new SignIn(null, begun.locked);
        }
        if (!fits(begun, present)) {
            trail.write((handle, entries) -> {
                entries.add(person.name(), "password.refused", PersonTable.subject(person), Json.object());
                return person;
            });
            return SignIn.REFUSED;
        }
        keep(person, PasswordHash.of(chosen, rounds), person.name());
        return new SignIn(person, null);
    }

    /**
     * Looks whether name and password belong together. Each try counts as a failure before the password is looked at, so that
     * many at once gain nothing; the right one takes the count back.
     */
    public SignIn check(String name, String password) {
        String login = name.toLowerCase(Locale.ROOT);
        Try begun = trail.write((handle, entries) -> begin(handle, entries, login));
        if (begun.locked != null) {
            return new SignIn(null, begun.locked);
        }
        boolean fits = fits(begun, password);
        Person person = begun.person;
        if (person == null || !person.active() || !fits) {
            trail.write((handle, entries) -> {
                PersonTable.refuse(entries, person, "password");
                return login;
            });
            return SignIn.REFUSED;
        }
        trail.write((handle, entries) -> {
            forgive(handle, person);
            entries.add(
                    person.name(),
                    "sign-in",
                    PersonTable.subject(person),
                    Json.object().put("by", "password"));
            return person;
        });
        return new SignIn(person, null);
    }

    /** Whether a password is the one that is kept. Takes as long where none is. */
    private boolean fits(Try begun, String password) {
        return password.length() <= PasswordRule.LONGEST * 2
                && PasswordHash.matches(password, begun.kept == null ? nobody : begun.kept)
                && begun.kept != null;
    }

    /** A try whose failure has been counted: whom it is for, what is compared, or until when the name is locked. */
    private record Try(
            @Nullable Person person,
            @Nullable String kept,
            @Nullable Instant locked) {}

    private Try begin(Handle handle, Entries entries, String login) {
        Person person = PersonTable.find(handle, login);
        Instant now = clock.instant();
        if (person == null) {
            return new Try(null, null, unknown.lockedTill(login, now));
        }
        // One statement decides, so that of two tries at once only one goes on when a lock ends.
        int counted = handle.createUpdate(
                        "UPDATE person SET failures = failures + 1 WHERE id = :id AND locked_till <= :now")
                .bind("id", person.id())
                .bind("now", now)
                .execute();
        return handle.createQuery("SELECT failures, locked_till, password FROM person WHERE id = :id")
                .bind("id", person.id())
                .map((row, context) -> {
                    Instant locked = Instant.ofEpochMilli(row.getLong("locked_till"));
                    if (counted == 0) {
                        return new Try(person, null, locked);
                    }
                    int failures = row.getInt("failures");
                    if (failures >= FREE_FAILURES) {
                        lockTill(handle, entries, person, now.plus(lock(failures)), failures);
                    }
                    return new Try(person, row.getString("password"), null);
                })
                .one();
    }

    private static void lockTill(Handle handle, Entries entries, Person person, Instant till, int failures) {
        handle.createUpdate("UPDATE person SET locked_till = :till WHERE id = :id")
                .bind("till", till)
                .bind("id", person.id())
                .execute();
        entries.add(
                "nobody",
                "person.locked",
                PersonTable.subject(person),
                Json.object().put("failures", failures).put("until", till.toString()));
    }

    /** How long a name is locked after so many failures: 30 seconds after the fifth, then twice as long each time. */
    static Duration lock(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES, 10);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private static void forgive(Handle handle, Person person) {
        handle.createUpdate("UPDATE person SET failures = 0, locked_till = 0 WHERE id = :id")
                .bind("id", person.id())
                .execute();
    }
}
