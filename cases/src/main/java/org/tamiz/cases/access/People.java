package org.tamiz.cases.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** The people who can sign in. Safe for threads, and for several processes over one database. */
public final class People {
    /** So many wrong passwords cost nothing; from then on each doubles the time in which no other is looked at. */
    static final int FREE_FAILURES = 5;

    /** How long somebody has to follow an invitation. */
    public static final Duration INVITATION = Duration.ofDays(3);

    static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,253}");
    static final RowMapper<Person> PERSON = (row, context) -> new Person(
            row.getLong("id"),
            row.getString("name"),
            row.getString("full_name"),
            Role.ofText(row.getString("roles")),
            row.getString("language"),
            row.getInt("active") != 0);

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;
    private final int rounds;
    /** Compared with where there is no such person, so that it takes as long as if there were. */
    private final String nobody;

    /** The people in a database. */
    public People(Database database, AuditTrail trail, Clock clock) {
        this(database, trail, clock, PasswordHash.ROUNDS);
    }

    /** The same with another cost of passwords, for tests. */
    People(Database database, AuditTrail trail, Clock clock, int rounds) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.rounds = rounds;
        this.nobody = PasswordHash.none(rounds);
    }

    /**
     * Adds somebody, who has no password yet.
     *
     * @param by who adds, for the trail
     * @throws TamizException USAGE if the name is taken, or is no name to sign in with
     */
    public Person add(String name, String fullName, Set<Role> roles, String by) {
        return trail.write((handle, entries) -> add(handle, entries, name, fullName, roles, by));
    }

    /**
     * Adds the first administrator, with a password; somebody who comes second is refused.
     *
     * @throws TamizException USAGE if there is an administrator already, or as {@link #add} and {@link #setPassword}
     */
    public Person addFirst(String name, String fullName, String password) {
        String login = login(name);
        checkPassword(password, login, fullName);
        String kept = PasswordHash.of(password, rounds);
        return trail.write((handle, entries) -> {
            lock(handle);
            if (hasAdministrator(handle)) {
                throw TamizException.of(Code.USAGE, "There is an administrator already; sign in as that person.");
            }
            Person person = add(handle, entries, login, fullName, Set.of(Role.ADMINISTRATOR), "set-up");
            keep(handle, person, kept);
            return person;
        });
    }

    /** Whether there is an administrator who can sign in. */
    public boolean hasAdministrator() {
        return database.jdbi().withHandle(People::hasAdministrator);
    }

    /** Somebody by number; null if there is none. */
    public @Nullable Person find(long id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM person WHERE id = :id")
                        .bind("id", id)
                        .map(PERSON)
                        .findOne()
                        .orElse(null));
    }

    /** Somebody by the name to sign in with, in whatever case; null if there is none. */
    public @Nullable Person find(String name) {
        return database.jdbi().withHandle(handle -> find(handle, name.toLowerCase(Locale.ROOT)));
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM person ORDER BY name")
                        .map(PERSON)
                        .list());
    }

    /**
     * Lets somebody sign in, or no more: then what is open is closed too.
     *
     * @throws TamizException USAGE if the last administrator would be lost
     */
    public void setActive(Person person, boolean active, String by) {
        trail.write((handle, entries) -> {
            lock(handle);
            handle.createUpdate("UPDATE person SET active = :active WHERE id = :id")
                    .bind("active", active ? 1 : 0)
                    .bind("id", person.id())
                    .execute();
            checkAdministrator(handle, person);
            Sessions.closeAll(handle, person);
            entries.add(by, active ? "person.activated" : "person.deactivated", subject(person), Json.object());
            return active;
        });
    }

    /**
     * Gives somebody other roles. Open sessions are closed, so that nothing goes on under the old ones.
     *
     * @throws TamizException USAGE if the last administrator would be lost
     */
    public void setRoles(Person person, Collection<Role> roles, String by) {
        trail.write((handle, entries) -> {
            lock(handle);
            handle.createUpdate("UPDATE person SET roles = :roles WHERE id = :id")
                    .bind("roles", Role.text(roles))
                    .bind("id", person.id())
                    .execute();
            checkAdministrator(handle, person);
            Sessions.closeAll(handle, person);
            entries.add(
                    by,
                    "person.roles",
                    subject(person),
                    Json.object().put("before", Role.text(person.roles())).put("after", Role.text(roles)));
            return roles;
        });
    }

    /** Chooses the language of somebody's pages by its tag; null for the server's. */
    public void setLanguage(Person person, @Nullable String language) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE person SET language = :language WHERE id = :id")
                        .bind("language", language)
                        .bind("id", person.id())
                        .execute());
    }

    /**
     * Gives somebody a password. Open sessions are closed, and a lock is lifted.
     *
     * @throws TamizException USAGE if the password is too weak; the message says why
     */
    public void setPassword(Person person, String password, String by) {
        checkPassword(password, person.name(), person.fullName());
        String kept = PasswordHash.of(password, rounds);
        trail.write((handle, entries) -> {
            keep(handle, person, kept);
            Sessions.closeAll(handle, person);
            entries.add(by, "person.password", subject(person), Json.object());
            return person;
        });
    }

    /**
     * Lets somebody choose a password once, within {@link #INVITATION}; earlier invitations of the same person end.
     *
     * @return the secret that the person shows
     */
    public String invite(Person person, String by) {
        String secret = Secret.random();
        trail.write((handle, entries) -> {
            handle.createUpdate("DELETE FROM person_invitation WHERE person = :person")
                    .bind("person", person.id())
                    .execute();
            handle.createUpdate(
                            "INSERT INTO person_invitation (hash, person, expires) VALUES (:hash, :person, :expires)")
                    .bind("hash", Secret.hash(secret))
                    .bind("person", person.id())
                    .bind("expires", clock.instant().plus(INVITATION))
                    .execute();
            entries.add(by, "person.invited", subject(person), Json.object());
            return person;
        });
        return secret;
    }

    /** Who is invited by a secret; null if nobody is, or no longer. */
    public @Nullable Person invited(String secret) {
        return database.jdbi().withHandle(handle -> invited(handle, secret));
    }

    private @Nullable Person invited(Handle handle, String secret) {
        return handle.createQuery("SELECT p.* FROM person_invitation i JOIN person p ON p.id = i.person"
                        + " WHERE i.hash = :hash AND i.expires > :now AND p.active = 1")
                .bind("hash", Secret.hash(secret))
                .bind("now", clock.instant())
                .map(PERSON)
                .findOne()
                .orElse(null);
    }

    /**
     * Has somebody who is invited choose a password.
     *
     * @return who; null if the invitation does not hold, also because it has been followed before
     * @throws TamizException USAGE if the password is too weak; the invitation then still holds
     */
    public @Nullable Person accept(String secret, String password) {
        Person invited = invited(secret);
        if (invited == null) {
            return null;
        }
        checkPassword(password, invited.name(), invited.fullName());
        String kept = PasswordHash.of(password, rounds);
        Optional<Person> accepted = trail.write((handle, entries) -> {
            int ended = handle.createUpdate("DELETE FROM person_invitation WHERE hash = :hash")
                    .bind("hash", Secret.hash(secret))
                    .execute();
            if (ended == 0) {
                return Optional.empty();
            }
            keep(handle, invited, kept);
            Sessions.closeAll(handle, invited);
            entries.add(
                    invited.name(),
                    "person.password",
                    subject(invited),
                    Json.object().put("by", "invitation"));
            return Optional.of(invited);
        });
        return accepted.orElse(null);
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
        boolean fits = password.length() <= PasswordRule.LONGEST * 2
                && PasswordHash.matches(password, begun.kept == null ? nobody : begun.kept);
        Person person = begun.person;
        if (person == null || begun.kept == null || !person.active() || !fits) {
            trail.write((handle, entries) -> {
                refuse(entries, person, "password");
                return login;
            });
            return SignIn.REFUSED;
        }
        trail.write((handle, entries) -> {
            forgive(handle, person);
            entries.add(person.name(), "sign-in", subject(person), Json.object().put("by", "password"));
            return person;
        });
        return new SignIn(person, null);
    }

    /**
     * Who signs in through an OpenID provider: whom the provider's subject has been tied to, or else, once, the person of that
     * name, who is tied to it from then on.
     *
     * @param issuer the provider
     * @param subject the provider's lasting identifier of the person
     * @param name what the provider vouches for as the name
     * @return null if there is no such person, or the person is not active or tied to another subject
     */
    public @Nullable Person checkSubject(String issuer, String subject, String name) {
        Optional<Person> found = trail.write((handle, entries) -> {
            Person known = handle.createQuery("SELECT * FROM person WHERE issuer = :issuer AND subject = :subject")
                    .bind("issuer", issuer)
                    .bind("subject", subject)
                    .map(PERSON)
                    .findOne()
                    .orElse(null);
            Person person = known == null ? tie(handle, issuer, subject, name.toLowerCase(Locale.ROOT)) : known;
            if (person == null || !person.active()) {
                refuse(entries, person, issuer);
                return Optional.empty();
            }
            entries.add(person.name(), "sign-in", subject(person), Json.object().put("by", issuer));
            return Optional.of(person);
        });
        return found.orElse(null);
    }

    /** Writes down that a provider's answer has not been accepted. */
    public void refused(String issuer) {
        trail.write((handle, entries) -> {
            refuse(entries, null, issuer);
            return issuer;
        });
    }

    private static @Nullable Person tie(Handle handle, String issuer, String subject, String name) {
        int tied = handle.createUpdate("UPDATE person SET issuer = :issuer, subject = :subject"
                        + " WHERE name = :name AND active = 1 AND subject IS NULL")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .bind("name", name)
                .execute();
        return tied == 0 ? null : find(handle, name);
    }

    /** A try whose failure has been counted: whom it is for, what is compared, or until when the name is locked. */
    private record Try(
            @Nullable Person person,
            @Nullable String kept,
            @Nullable Instant locked) {}

    private Try begin(Handle handle, Entries entries, String login) {
        Person person = find(handle, login);
        if (person == null) {
            return new Try(null, null, null);
        }
        Instant now = clock.instant();
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

    private void lockTill(Handle handle, Entries entries, Person person, Instant till, int failures) {
        handle.createUpdate("UPDATE person SET locked_till = :till WHERE id = :id")
                .bind("till", till)
                .bind("id", person.id())
                .execute();
        entries.add(
                "nobody",
                "person.locked",
                subject(person),
                Json.object().put("failures", failures).put("until", till.toString()));
    }

    /** How long a name is locked after so many failures: 30 seconds after the fifth, then twice as long each time. */
    static Duration lock(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES, 10);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private Person add(Handle handle, Entries entries, String name, String fullName, Set<Role> roles, String by) {
        String login = login(name);
        if (find(handle, login) != null) {
            throw TamizException.of(Code.USAGE, "The name " + login + " is taken; choose another.");
        }
        handle.createUpdate("INSERT INTO person (name, full_name, roles, active) VALUES (:name, :full, :roles, 1)")
                .bind("name", login)
                .bind("full", fullName.strip())
                .bind("roles", Role.text(roles))
                .execute();
        Person person = find(handle, login);
        if (person == null) {
            throw new IllegalStateException("Who has just been added is not there.");
        }
        entries.add(by, "person.added", subject(person), Json.object().put("roles", Role.text(roles)));
        return person;
    }

    private static String login(String name) {
        String login = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(login).matches()) {
            throw TamizException.of(
                    Code.USAGE,
                    "A name to sign in with has letters a to z, digits and . _ @ + - only, and begins with a letter or digit.");
        }
        return login;
    }

    private static void checkPassword(String password, String name, String fullName) {
        PasswordRule.Fault fault = PasswordRule.fault(password, name, fullName);
        if (fault != null) {
            throw TamizException.of(
                    Code.USAGE,
                    switch (fault) {
                        case TOO_SHORT ->
                            "The password is too short; use at least " + PasswordRule.SHORTEST + " characters.";
                        case TOO_LONG ->
                            "The password is too long; use at most " + PasswordRule.LONGEST + " characters.";
                        case TOO_PLAIN -> "The password repeats a few characters only; use more different ones.";
                        case HOLDS_NAME -> "The password holds your own name; leave it out.";
                    });
        }
    }

    private static void keep(Handle handle, Person person, String kept) {
        handle.createUpdate("UPDATE person SET password = :password, failures = 0, locked_till = 0 WHERE id = :id")
                .bind("password", kept)
                .bind("id", person.id())
                .execute();
    }

    private static void forgive(Handle handle, Person person) {
        handle.createUpdate("UPDATE person SET failures = 0, locked_till = 0 WHERE id = :id")
                .bind("id", person.id())
                .execute();
    }

    private static @Nullable Person find(Handle handle, String login) {
        return handle.createQuery("SELECT * FROM person WHERE name = :name")
                .bind("name", login)
                .map(PERSON)
                .findOne()
                .orElse(null);
    }

    /** Makes those who look at administrators and then change them wait for one another. SQLite's transactions do so anyway. */
    private void lock(Handle handle) {
        if (!database.isSqlite()) {
            handle.execute("LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE");
        }
    }

    private static boolean hasAdministrator(Handle handle) {
        return handle.createQuery("SELECT * FROM person WHERE active = 1").map(PERSON).stream()
                .anyMatch(person -> person.roles().contains(Role.ADMINISTRATOR));
    }

    private static void checkAdministrator(Handle handle, Person changed) {
        if (changed.roles().contains(Role.ADMINISTRATOR) && !hasAdministrator(handle)) {
            throw TamizException.of(
                    Code.USAGE, changed.name() + " is the last administrator; make somebody else one first.");
        }
    }

    /** A name that nobody has is not written down: it may be a password in the wrong field. */
    private static void refuse(Entries entries, @Nullable Person person, String by) {
        entries.add(
                "nobody",
                "sign-in.refused",
                person == null ? "person/unknown" : subject(person),
                Json.object().put("by", by));
    }

    private static String subject(Person person) {
        return "person/" + person.name();
    }
}
