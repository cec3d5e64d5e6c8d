package org.tamiz.cases.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** The people who can sign in. Safe for threads, and for several processes over one database. */
public final class People {
    private final Database database;
    private final AuditTrail trail;
    private final int rounds;

    /**
     * The people in a database.
     *
     * @param rounds what hashing a password costs
     */
    People(Database database, AuditTrail trail, int rounds) {
        this.database = database;
        this.trail = trail;
        this.rounds = rounds;
    }

    /** Whether somebody can have a name to sign in with, in whatever case. */
    public static boolean isName(String name) {
        return PersonTable.isName(name);
    }

    /**
     * Adds somebody, who has no password yet.
     *
     * @param by who adds, for the trail
     * @throws TamizException USAGE if the name is taken, or is no name to sign in with
     */
    public Person add(String name, String fullName, Set<Role> roles, String by) {
        return trail.write((handle, entries) -> PersonTable.add(handle, entries, name, fullName, roles, by));
    }

    /**
     * Adds the first administrator, with a password; somebody who comes second is refused.
     *
     * @throws TamizException USAGE if there is an administrator already, as {@link #add}, or if the password is too weak
     */
    public Person addFirst(String name, String fullName, String password) {
        String login = PersonTable.login(name);
        PasswordRule.check(password, login, fullName);
        String hash = PasswordHash.of(password, rounds);
        return trail.write((handle, entries) -> {
            lock(handle);
            if (hasAdministrator(handle)) {
                throw TamizException.of(Code.USAGE, "There is an administrator already; sign in as that person.");
            }
            Person person = PersonTable.add(handle, entries, login, fullName, Set.of(Role.ADMINISTRATOR), "set-up");
            PersonTable.keepPassword(handle, person, hash);
            return person;
        });
    }

    /** Whether there is an administrator who can sign in. */
    public boolean hasAdministrator() {
        return database.jdbi().withHandle(People::hasAdministrator);
    }

    /** Somebody by number; null if there is none. */
    public @Nullable Person find(long id) {
        return database.jdbi().withHandle(handle -> PersonTable.find(handle, id));
    }

    /** Somebody by the name to sign in with, in whatever case; null if there is none. */
    public @Nullable Person find(String name) {
        return database.jdbi().withHandle(handle -> PersonTable.find(handle, name.toLowerCase(Locale.ROOT)));
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM person ORDER BY name")
                        .map(PersonTable.PERSON)
                        .list());
    }

    /** When people have signed in last, as the trail tells it, by their numbers; who never has is not there. */
    public Map<Long, Instant> lastSignIns() {
        return database
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT id, at FROM (SELECT p.id, (SELECT MAX(e.at)"
                                + " FROM audit_entry e WHERE e.subject = 'person/' || p.name AND e.action = 'sign-in')"
                                + " AS at FROM person p) AS last WHERE at IS NOT NULL")
                        .map((row, context) -> Map.entry(row.getLong("id"), Instant.ofEpochMilli(row.getLong("at"))))
                        .list())
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Lets somebody sign in, or no more: then what is open is closed too, and the password and open invitations end, so that activating
     * again brings nothing back that is in wrong hands.
     *
     * @throws TamizException USAGE if the last administrator would be lost
     */
    public void setActive(Person person, boolean active, String by) {
        trail.write((handle, entries) -> {
            Person before = locked(handle, person);
            handle.createUpdate("UPDATE person SET active = :active WHERE id = :id")
                    .bind("active", active ? 1 : 0)
                    .bind("id", person.id())
                    .execute();
            checkAdministrator(handle, before);
            Sessions.closeAll(handle, person);
            if (active) {
                entries.add(by, "person.activated", PersonTable.subject(person), Json.object());
            } else {
                PersonTable.removePassword(handle, person);
                entries.add(
                        by,
                        "person.deactivated",
                        PersonTable.subject(person),
                        Json.object().put("password", "removed"));
            }
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
            Person before = locked(handle, person);
            handle.createUpdate("UPDATE person SET roles = :roles WHERE id = :id")
                    .bind("roles", Role.text(roles))
                    .bind("id", person.id())
                    .execute();
            checkAdministrator(handle, before);
            Sessions.closeAll(handle, person);
            entries.add(
                    by,
                    "person.roles",
                    PersonTable.subject(person),
                    Json.object().put("before", Role.text(before.roles())).put("after", Role.text(roles)));
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

    /** Makes those who look at administrators and then change them wait for one another. SQLite's transactions do so anyway. */
    private void lock(Handle handle) {
        if (!database.isSqlite()) {
            handle.execute("LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE");
        }
    }

    /** Somebody as of now, whom nobody else changes till the transaction is over. */
    private Person locked(Handle handle, Person person) {
        lock(handle);
        Person now = PersonTable.find(handle, person.id());
        if (now == null) {
            throw new IllegalStateException("People are never removed, and yet " + person.id() + " is not there.");
        }
        return now;
    }

    private static boolean hasAdministrator(Handle handle) {
        return handle.createQuery("SELECT * FROM person WHERE active = 1").map(PersonTable.PERSON).stream()
                .anyMatch(person -> person.roles().contains(Role.ADMINISTRATOR));
    }

    private static void checkAdministrator(Handle handle, Person before) {
        if (before.roles().contains(Role.ADMINISTRATOR) && !hasAdministrator(handle)) {
            throw TamizException.of(
                    Code.USAGE, before.name() + " is the last administrator; make somebody else one first.");
        }
    }
}
