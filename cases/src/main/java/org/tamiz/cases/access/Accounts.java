package org.tamiz.cases.access;

import java.time.Clock;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;

/**
 * Everything that says who is let in, over one database. Whoever changes a key here and whoever looks one up here see the same at once.
 *
 * @param people the people who can sign in
 * @param passwords their passwords
 * @param invitations secrets by which they choose passwords
 * @param subjects whom the subjects of OpenID providers are tied to
 * @param sessions who has signed in
 * @param keys the keys of programs
 */
public record Accounts(
        People people,
        Passwords passwords,
        Invitations invitations,
        ProviderSubjects subjects,
        Sessions sessions,
        ApiKeys keys) {
    /** The accounts of a database. */
    public static Accounts of(Database database, AuditTrail trail, Clock clock) {
        return of(database, trail, clock, PasswordHash.ROUNDS);
    }

    /** The same with another cost of passwords, for tests. */
    static Accounts of(Database database, AuditTrail trail, Clock clock, int rounds) {
        return new Accounts(
                new People(database, trail, rounds),
                new Passwords(database, trail, clock, rounds),
                new Invitations(database, trail, clock, rounds),
                new ProviderSubjects(trail),
                new Sessions(database, trail, clock),
                new ApiKeys(database, trail, clock));
    }
}
