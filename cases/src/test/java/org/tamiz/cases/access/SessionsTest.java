package org.tamiz.cases.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;

class SessionsTest {
    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    @OnBothDatabases
    void aSessionIsFoundByItsSecretUntilItIsClosed(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = AccountsForTests.of(database, clock);
            Person ana = accounts.people().add("ana", "Ana", Set.of(Role.ANALYST), "root");
            Sessions sessions = accounts.sessions();
            String secret = sessions.open(ana);
            String other = sessions.open(ana);
            assertThat(other).isNotEqualTo(secret);
            assertThat(sessions.find(secret)).isEqualTo(new Session(ana, clock.instant()));
            assertThat(sessions.find("guessed")).isNull();
            List<String> kept = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT hash FROM person_session")
                            .mapTo(String.class)
                            .list());
            assertThat(kept).hasSize(2).doesNotContain(secret, other);
            sessions.close(secret);
            assertThat(sessions.find(secret)).isNull();
            assertThat(sessions.find(other)).isNotNull();
        }
    }

    @OnBothDatabases
    void aSessionEndsWhenIdleAndAfterADayOfWork(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = AccountsForTests.of(database, clock);
            Person ana = accounts.people().add("ana", "Ana", Set.of(Role.ANALYST), "root");
            Sessions sessions = accounts.sessions();
            String idle = sessions.open(ana);
            clock.move(Sessions.IDLE);
            assertThat(sessions.find(idle)).isNull();

            String used = sessions.open(ana);
            for (Duration gone = Duration.ZERO; gone.compareTo(Sessions.LONGEST) < 0; gone = gone.plusMinutes(20)) {
                assertThat(sessions.find(used)).as("after %s", gone).isNotNull();
                clock.move(Duration.ofMinutes(20));
            }
            assertThat(sessions.find(used)).isNull();
        }
    }

    @OnBothDatabases
    void aSessionDoesNotLastLongerBecauseTheClockWasSetBack(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = AccountsForTests.of(database, clock);
            Person ana = accounts.people().add("ana", "Ana", Set.of(Role.ANALYST), "root");
            Sessions sessions = accounts.sessions();
            String secret = sessions.open(ana);
            clock.move(Duration.ofSeconds(-30));
            assertThat(sessions.find(secret)).as("a small correction").isNotNull();
            clock.move(Duration.ofHours(-3));
            assertThat(sessions.find(secret)).isNull();
            assertThat(sessions.find(sessions.open(ana))).as("signed in again").isNotNull();
        }
    }

    @OnBothDatabases
    void otherRolesAPasswordAndDeactivationCloseWhatIsOpen(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = AccountsForTests.of(database, clock);
            People people = accounts.people();
            Person ana = people.add("ana", "Ana", Set.of(Role.ANALYST), "root");
            Sessions sessions = accounts.sessions();
            String secret = sessions.open(ana);
            people.setRoles(ana, Set.of(Role.AUDITOR), "root");
            assertThat(sessions.find(secret)).isNull();
            secret = sessions.open(ana);
            accounts.passwords().set(ana, "otra contraseña larga", "root");
            assertThat(sessions.find(secret)).isNull();
            secret = sessions.open(ana);
            people.setActive(ana, false, "root");
            assertThat(sessions.find(secret)).isNull();
        }
    }
}
