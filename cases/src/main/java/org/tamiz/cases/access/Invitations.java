package org.tamiz.cases.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.TamizException;

/** Secrets by which somebody chooses a password, each once: for who is new, and for who has lost the old one. Safe for threads. */
public final class Invitations {
    /** How long somebody has to follow an invitation. */
    public static final Duration HOLDS = Duration.ofDays(3);

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;
    private final int rounds;

    /**
     * The invitations in a database.
     *
     * @param rounds what hashing a password costs
     */
    Invitations(Database database, AuditTrail trail, Clock clock, int rounds) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.rounds = rounds;
    }

    /** The path of the page on which a secret is followed. */
    public static String path(String secret) {
        return "/invitation?token=" + secret;
    }

    /**
     * Lets somebody choose a password once, within {@link #HOLDS}; earlier invitations of the same person end.
     *
     * @return the secret that the person shows
     */
    public String invite(Person person, String by) {
        String secret = Secret.random();
        trail.write((handle, entries) -> {
            PersonTable.endInvitations(handle, person);
            handle.createUpdate(
                            "INSERT INTO person_invitation (hash, person, expires) VALUES (:hash, :person, :expires)")
                    .bind("hash", Secret.hash(secret))
                    .bind("person", person.id())
                    .bind("expires", clock.instant().plus(HOLDS))
                    .execute();
            entries.add(by, "person.invited", PersonTable.subject(person), Json.object());
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
                .map(PersonTable.PERSON)
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
        PasswordRule.check(password, invited.name(), invited.fullName());
        String hash = PasswordHash.of(password, rounds);
        Optional<Person> accepted = trail.write((handle, entries) -> {
            int ended = handle.createUpdate("DELETE FROM person_invitation WHERE hash = :hash")
                    .bind("hash", Secret.hash(secret))
                    .execute();
            if (ended == 0) {
                return Optional.empty();
            }
            PersonTable.keepPassword(handle, invited, hash);
            Sessions.closeAll(handle, invited);
            entries.add(
                    invited.name(),
                    "person.password",
                    PersonTable.subject(invited),
                    Json.object().put("by", "invitation"));
            return Optional.of(invited);
        });
        return accepted.orElse(null);
    }
}
