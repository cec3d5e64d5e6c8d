package org.tamiz.cases.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;

class PasswordsTest {
    private static final String PASSWORD = "correcto caballo pila";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    private Accounts accounts(Database database) {
        return AccountsForTests.of(database, clock);
    }

    @OnBothDatabases
    void aPasswordIsKeptAsASaltedHashOnly(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            for (String name : List.of("ana", "eva")) {
                passwords.set(people.add(name, "", Set.of(), "root"), PASSWORD, "root");
            }
            List<String> kept = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT password FROM person")
                            .mapTo(String.class)
                            .list());
            assertThat(kept)
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.startsWith("pbkdf2-sha256$1000$"));
            assertThat(String.join("", kept)).doesNotContain(PASSWORD);
        }
    }

    @OnBothDatabases
    void wrongPasswordsLockANameForTwiceAsLongEachTime(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            passwords.set(people.add("ana", "Ana", Set.of(), "root"), PASSWORD, "root");
            for (int i = 0; i < Passwords.FREE_FAILURES; i++) {
                assertThat(passwords.check("ana", "wrong password " + i)).isEqualTo(SignIn.REFUSED);
            }
            SignIn locked = passwords.check("ana", PASSWORD);
            assertThat(locked.person()).as("the right password while locked").isNull();
            assertThat(locked.lockedTill()).isEqualTo(clock.instant().plus(Passwords.FIRST_LOCK));

            clock.move(Passwords.FIRST_LOCK);
            assertThat(passwords.check("ana", "wrong again indeed")).isEqualTo(SignIn.REFUSED);
            assertThat(passwords.check("ana", PASSWORD).lockedTill())
                    .isEqualTo(clock.instant().plus(Passwords.FIRST_LOCK.multipliedBy(2)));

            clock.move(Passwords.FIRST_LOCK.multipliedBy(2));
            assertThat(passwords.check("ana", PASSWORD).person()).isNotNull();
            assertThat(passwords.check("ana", "wrong once only"))
                    .as("the count begins anew")
                    .isEqualTo(SignIn.REFUSED);
            assertThat(passwords.check("ana", PASSWORD).person()).isNotNull();
            assertThat(AccountsForTests.trail(database))
                    .anyMatch(line -> line.startsWith("nobody person.locked person/ana {\"failures\":5,"));
        }
    }

    @OnBothDatabases
    void manyTriesAtOnceAreNoWayAroundTheLock(TestDatabase kind) throws InterruptedException {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            Passwords passwords = accounts.passwords();
            passwords.set(people.add("ana", "Ana", Set.of(), "root"), PASSWORD, "root");
            List<SignIn> outcomes = Collections.synchronizedList(new ArrayList<>());
            ExecutorService threads = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 40; i++) {
                threads.execute(() -> outcomes.add(passwords.check("ana", "wrong password")));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            assertThat(outcomes).hasSize(40);
            assertThat(outcomes.stream().filter(SignIn.REFUSED::equals).count()).isEqualTo(Passwords.FREE_FAILURES);
        }
    }

    @Test
    void aLockLastsAnHourAtMost() {
        assertThat(Passwords.lock(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Passwords.lock(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(Passwords.lock(1_000_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void passwordsAreLongAndNotTheName() {
        assertThat(PasswordRule.fault("short", "ana", "")).isEqualTo(PasswordRule.Fault.TOO_SHORT);
        assertThat(PasswordRule.fault("ñandúñandúñ", "ana", "")).isEqualTo(PasswordRule.Fault.TOO_SHORT);
        assertThat(PasswordRule.fault("aaaaaaaaaaaaaa", "ana", "")).isEqualTo(PasswordRule.Fault.TOO_PLAIN);
        assertThat(PasswordRule.fault("a".repeat(300), "ana", "")).isEqualTo(PasswordRule.Fault.TOO_LONG);
        assertThat(PasswordRule.fault("GARCÍA-2026-secreto", "ana", "Ana García"))
                .isEqualTo(PasswordRule.Fault.HOLDS_NAME);
        assertThat(PasswordRule.fault("mañana por la tarde", "ana", "Ana García"))
                .isNull();
    }

    @Test
    void thePasswordsOfTheServerTakeAsManyRoundsAsAreAskedFor() {
        String kept = PasswordHash.of(PASSWORD, PasswordHash.ROUNDS);
        assertThat(kept).startsWith("pbkdf2-sha256$600000$");
        assertThat(PasswordHash.matches(PASSWORD, kept)).isTrue();
        assertThat(PasswordHash.matches(PASSWORD + " ", kept)).isFalse();
    }

    @OnBothDatabases
    void theOwnPasswordIsChangedByWhoKnowsThePresentOneAndEndsSessions(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            Passwords passwords = accounts.passwords();
            Person ana = accounts.people().add("ana", "Ana", Set.of(Role.ANALYST), "root");
            assertThat(passwords.has(ana)).isFalse();
            assertThat(passwords.change(ana, PASSWORD, "otra contraseña larga"))
                    .as("without a present one")
                    .isEqualTo(SignIn.REFUSED);
            passwords.set(ana, PASSWORD, "root");
            assertThat(passwords.has(ana)).isTrue();
            String session = accounts.sessions().open(ana);
            assertThat(passwords.change(ana, "some wrong password", "otra contraseña larga"))
                    .isEqualTo(SignIn.REFUSED);
            assertThat(accounts.sessions().find(session)).isNotNull();
            assertThatThrownBy(() -> passwords.change(ana, PASSWORD, "short")).hasMessageContaining("at least 12");
            assertThat(passwords.change(ana, PASSWORD, "otra contraseña larga").person())
                    .isEqualTo(ana);
            assertThat(accounts.sessions().find(session)).isNull();
            assertThat(passwords.check("ana", PASSWORD)).isEqualTo(SignIn.REFUSED);
            assertThat(passwords.check("ana", "otra contraseña larga").person()).isEqualTo(ana);
            assertThat(AccountsForTests.trail(database))
                    .contains("ana password.refused person/ana {}", "ana person.password person/ana {}");
        }
    }

    @OnBothDatabases
    void guessingThePresentPasswordLocksTheName(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            Passwords passwords = accounts.passwords();
            Person ana = accounts.people().add("ana", "Ana", Set.of(Role.ANALYST), "root");
            passwords.set(ana, PASSWORD, "root");
            for (int i = 0; i < Passwords.FREE_FAILURES; i++) {
                assertThat(passwords.change(ana, "wrong password " + i, "otra contraseña larga"))
                        .isEqualTo(SignIn.REFUSED);
            }
            SignIn locked = passwords.change(ana, PASSWORD, "otra contraseña larga");
            assertThat(locked.person()).isNull();
            assertThat(locked.lockedTill()).isEqualTo(clock.instant().plus(Passwords.FIRST_LOCK));
            assertThat(passwords.check("ana", PASSWORD).lockedTill()).isNotNull();
        }
    }

    @OnBothDatabases
    void aNameThatNobodyHasIsLockedAsOneThatSomebodyHas(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            Passwords passwords = accounts.passwords();
            passwords.set(accounts.people().add("ana", "Ana", Set.of(), "root"), PASSWORD, "root");
            boolean locks = false;
            for (int i = 0; i < 12; i++) {
                SignIn known = passwords.check("ana", "wrong password " + i);
                assertThat(passwords.check("eva", "wrong password " + i))
                        .as("try " + i)
                        .isEqualTo(known);
                locks |= known.lockedTill() != null;
                clock.move(Duration.ofSeconds(20));
            }
            assertThat(locks).isTrue();
        }
    }
}
