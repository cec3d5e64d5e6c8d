package org.tamiz.cases.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;

/** Accounts whose passwords are hashed faster than is safe. */
final class AccountsForTests {
    static final int FEW_ROUNDS = 1000;

    private AccountsForTests() {}

    static Accounts of(Database database, Clock clock) {
        return Accounts.of(database, new AuditTrail(database, clock), clock, FEW_ROUNDS);
    }

    /** What the trail says, in words. */
    static List<String> trail(Database database) {
        List<String> lines = new ArrayList<>();
        new AuditTrail(database, Clock.systemUTC())
                .forEach(
                        1,
                        Long.MAX_VALUE,
                        entry -> lines.add(
                                String.join(" ", entry.who(), entry.action(), entry.subject(), entry.details())));
        return lines;
    }
}
