package org.tamiz.cases.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;

class InvitationsTest {
    private static final String PASSWORD = "correcto caballo pila";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    private Accounts accounts(Database database) {
        return AccountsForTests.of(database, clock);
    }

    @OnBothDatabases
    void anInvitationIsFollowedOnceAndInTime(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            Invitations invitations = accounts.invitations();
            Person ana = people.add("ana", "Ana", Set.of(Role.ANALYST), "root");
            String first = invitations.invite(ana, "root");
            String second = invitations.invite(ana, "root");
            assertThat(invitations.invited(first)).as("an earlier one").isNull();
            assertThat(invitations.invited(second)).isEqualTo(ana);
            assertThatThrownBy(() -> invitations.accept(second, "short")).hasMessageContaining("at least 12");
            assertThat(invitations.accept(second, PASSWORD)).isEqualTo(ana);
            assertThat(invitations.accept(second, "otra contraseña larga")).isNull();
            assertThat(passwords.check("ana", PASSWORD).person()).isEqualTo(ana);

            String late = invitations.invite(ana, "root");
            clock.move(Invitations.HOLDS);
            assertThat(invitations.accept(late, "otra contraseña larga")).isNull();
        }
    }

    @OnBothDatabases
    void anInvitationEndsWhenAPasswordIsSetOrChanged(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            Passwords passwords = accounts.passwords();
            Invitations invitations = accounts.invitations();
            Person ana = accounts.people().add("ana", "Ana", Set.of(Role.ANALYST), "root");
            String beforeSet = invitations.invite(ana, "root");
            passwords.set(ana, PASSWORD, "root");
            assertThat(invitations.invited(beforeSet)).as("set").isNull();
            String beforeChange = invitations.invite(ana, "root");
            assertThat(passwords.change(ana, PASSWORD, "otra contraseña larga").person())
                    .isNotNull();
            assertThat(invitations.invited(beforeChange)).as("changed").isNull();
        }
    }
}
