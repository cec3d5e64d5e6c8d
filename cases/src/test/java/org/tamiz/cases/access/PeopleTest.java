package org.tamiz.cases.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.TamizException;

class PeopleTest {
    private static final String PASSWORD = "correcto caballo pila";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    private Accounts accounts(Database database) {
        return AccountsForTests.of(database, clock);
    }

    @OnBothDatabases
    void whoIsAddedIsFoundAndSignsInUnderTheNameInAnyCase(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            Person ana = people.add("Ana", "Ana García", Set.of(Role.ANALYST, Role.REVIEWER), "root");
            assertThat(ana.name()).isEqualTo("ana");
            assertThat(passwords.check("ana", PASSWORD).person())
                    .as("without a password")
                    .isNull();
            passwords.set(ana, PASSWORD, "root");
            assertThat(passwords.check("ANA", PASSWORD).person()).isEqualTo(ana);
            assertThat(people.find(ana.id())).isEqualTo(ana);
            assertThat(people.all()).containsExactly(ana);
            assertThat(passwords.check("unknown", PASSWORD).person()).isNull();
            assertThat(AccountsForTests.trail(database))
                    .contains(
                            "root person.added person/ana {\"roles\":\"analyst,reviewer\"}",
                            "root person.password person/ana {}",
                            "ana sign-in person/ana {\"by\":\"password\"}",
                            "nobody sign-in.refused person/ana {\"by\":\"password\"}",
                            "nobody sign-in.refused person/unknown {\"by\":\"password\"}");
        }
    }

    @OnBothDatabases
    void aNameIsTakenOnce(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = accounts(database).people();
            people.add("ana", "Ana", Set.of(), "root");
            assertThatThrownBy(() -> people.add("ANA", "Ana", Set.of(), "root"))
                    .isInstanceOf(TamizException.class)
                    .hasMessageContaining("taken");
            assertThatThrownBy(() -> people.add("ana; DROP TABLE person", "Ana", Set.of(), "root"))
                    .isInstanceOf(TamizException.class)
                    .hasMessageContaining("letters");
        }
    }

    @OnBothDatabases
    void theFirstAdministratorIsAddedOnce(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            assertThat(people.hasAdministrator()).isFalse();
            Person root = people.addFirst("root", "The Administrator", PASSWORD);
            assertThat(root.roles()).containsExactly(Role.ADMINISTRATOR);
            assertThat(passwords.check("root", PASSWORD).person()).isEqualTo(root);
            assertThatThrownBy(() -> people.addFirst("eve", "Eve", PASSWORD))
                    .isInstanceOf(TamizException.class)
                    .hasMessageContaining("administrator already");
            assertThat(people.all()).containsExactly(root);
        }
    }

    @OnBothDatabases
    void theLastAdministratorStays(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            Person root = people.addFirst("root", "The Administrator", PASSWORD);
            assertThatThrownBy(() -> people.setActive(root, false, "root")).hasMessageContaining("last administrator");
            assertThatThrownBy(() -> people.setRoles(root, Set.of(Role.ANALYST), "root"))
                    .hasMessageContaining("last administrator");
            assertThat(people.find("root")).isEqualTo(root);

            people.add("eva", "Eva", Set.of(Role.ADMINISTRATOR), "root");
            people.setActive(root, false, "eva");
            assertThat(passwords.check("root", PASSWORD).person()).isNull();
        }
    }

    @OnBothDatabases
    void whoHasBecomeTheLastAdministratorMeanwhileStays(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = accounts(database).people();
            Person root = people.addFirst("root", "The Administrator", PASSWORD);
            Person eva = people.add("eva", "Eva", Set.of(Role.ANALYST), "root");
            people.setRoles(eva, Set.of(Role.ADMINISTRATOR), "root");
            people.setActive(root, false, "eva");
            // What is known of eva is older than her role.
            assertThatThrownBy(() -> people.setActive(eva, false, "root")).hasMessageContaining("last administrator");
            assertThatThrownBy(() -> people.setRoles(eva, Set.of(Role.ANALYST), "root"))
                    .hasMessageContaining("last administrator");
        }
    }

    @OnBothDatabases
    void theLastSignInIsKnownOfWhoHasSignedIn(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            Person root = accounts.people().addFirst("root", "The Administrator", PASSWORD);
            accounts.people().add("ana", "Ana", Set.of(Role.ANALYST), "root");
            accounts.passwords().check("root", PASSWORD);
            clock.move(Duration.ofHours(1));
            Instant last = clock.instant();
            accounts.passwords().check("root", PASSWORD);
            clock.move(Duration.ofHours(1));
            accounts.passwords().check("root", "some wrong password");
            assertThat(accounts.people().lastSignIns()).isEqualTo(Map.of(root.id(), last));
        }
    }

    @OnBothDatabases
    void nobodyIsNamedAsTheTrailNamesItself(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = accounts(database).people();
            for (String name : List.of("tamiz", "Nobody", "unknown", "command", "set-up", " LOCAL ")) {
                assertThat(People.isName(name)).as(name).isFalse();
                assertThatThrownBy(() -> people.add(name, "Ana", Set.of(), "root"))
                        .isInstanceOf(TamizException.class)
                        .hasMessageContaining("audit trail");
            }
            assertThat(people.all()).isEmpty();
        }
    }

    @OnBothDatabases
    void aPasswordInWrongHandsEndsWhenThePersonIsDeactivated(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            Person ana = people.add("ana", "Ana", Set.of(Role.ANALYST), "root");
            passwords.set(ana, PASSWORD, "root");
            String invitation = accounts.invitations().invite(ana, "root");
            people.setActive(ana, false, "root");
            people.setActive(ana, true, "root");
            assertThat(passwords.check("ana", PASSWORD).person()).isNull();
            assertThat(accounts.invitations().invited(invitation)).isNull();
            assertThat(accounts.invitations()
                            .accept(accounts.invitations().invite(ana, "root"), "otra contraseña larga"))
                    .isNotNull();
            assertThat(passwords.check("ana", "otra contraseña larga").person()).isNotNull();
            assertThat(AccountsForTests.trail(database))
                    .contains("root person.deactivated person/ana {\"password\":\"removed\"}");
        }
    }
}
