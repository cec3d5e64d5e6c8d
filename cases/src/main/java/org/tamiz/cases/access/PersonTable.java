package org.tamiz.cases.access;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** The statements about the table of people that several of this package's classes need. */
final class PersonTable {
    static final RowMapper<Person> PERSON = (row, context) -> new Person(
            row.getLong("id"),
            row.getString("name"),
            row.getString("full_name"),
            Role.ofText(row.getString("roles")),
            row.getString("language"),
            row.getInt("active") != 0);

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,253}");

    /** Whom the trail names where nobody has signed in: no person may stand there as one of them. */
    private static final Set<String> OF_THE_TRAIL = Set.of("tamiz", "nobody", "unknown", "command", "set-up", "local");

    private PersonTable() {}

    /** What the trail calls a person. */
    static String subject(Person person) {
        return "person/" + person.name();
    }

    static @Nullable Person find(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM person WHERE id = :id")
                .bind("id", id)
                .map(PERSON)
                .findOne()
                .orElse(null);
    }

    /** Somebody by the name to sign in with, in lower case. */
    static @Nullable Person find(Handle handle, String login) {
        return handle.createQuery("SELECT * FROM person WHERE name = :name")
                .bind("name", login)
                .map(PERSON)
                .findOne()
                .orElse(null);
    }

    /** A name to sign in with, as it is kept. */
    static String login(String name) {
        if (!isName(name)) {
            throw TamizException.of(
                    Code.USAGE,
                    "A name to sign in with has letters a to z, digits and . _ @ + - only, and begins with a letter or digit; "
                            + "it is none of those that the audit trail uses itself: "
                            + String.join(", ", new TreeSet<>(OF_THE_TRAIL)) + ".");
        }
        return lower(name);
    }

    static boolean isName(String name) {
        String login = lower(name);
        return NAME.matcher(login).matches() && !OF_THE_TRAIL.contains(login);
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static Person add(Handle handle, Entries entries, String name, String fullName, Set<Role> roles, String by) {
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

    /** Keeps a password's hash; what was counted against the old one is forgotten, and no invitation leads to yet another. */
    static void keepPassword(Handle handle, Person person, String hash) {
        handle.createUpdate("UPDATE person SET password = :password, failures = 0, locked_till = 0 WHERE id = :id")
                .bind("password", hash)
                .bind("id", person.id())
                .execute();
        endInvitations(handle, person);
    }

    /** Leaves somebody without a password and without an invitation to choose one. */
    static void removePassword(Handle handle, Person person) {
        handle.createUpdate("UPDATE person SET password = NULL WHERE id = :id")
                .bind("id", person.id())
                .execute();
        endInvitations(handle, person);
    }

    /** Ends what is open by which somebody could choose a password. */
    static void endInvitations(Handle handle, Person person) {
        handle.createUpdate("DELETE FROM person_invitation WHERE person = :person")
                .bind("person", person.id())
                .execute();
    }

    /** A name that nobody has is not written down: it may be a password in the wrong field. */
    static void refuse(Entries entries, @Nullable Person person, String by) {
        entries.add(
                "nobody",
                "sign-in.refused",
                person == null ? "person/unknown" : subject(person),
                Json.object().put("by", by));
    }
}
