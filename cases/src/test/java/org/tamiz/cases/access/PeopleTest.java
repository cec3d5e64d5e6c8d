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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.TamizException;

class PeopleTest {
    private static final String PASSWORD = "correcto caballo pila";
    private static final int FEW_ROUNDS = 1000;

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    private People people(Database database) {
        return new People(database, new AuditTrail(database, clock), clock, FEW_ROUNDS);
    }

    /** What the trail says, in words. */
    private List<String> trail(Database database) {
        List<String> lines = new ArrayList<>();
        new AuditTrail(database, clock)
                .forEach(
                        1,
                        Long.MAX_VALUE,
                        entry -> lines.add(
                                String.join(" ", entry.who(), entry.action(), entry.subject(), entry.details())));
        return lines;
    }

    @OnBothDatabases
    void whoIsAddedIsFoundAndSignsInUnderTheNameInAnyCase(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            Person ana = people.add("Ana", "Ana García", Set.of(Role.ANALYST, Role.REVIEWER), "root");
            assertThat(ana.name()).isEqualTo("ana");
            assertThat(people.check("ana", PASSWORD).person())
                    .as("without a password")
                    .isNull();
            people.setPassword(ana, PASSWORD, "root");
            assertThat(people.check("ANA", PASSWORD).person()).isEqualTo(ana);
            assertThat(people.find(ana.id())).isEqualTo(ana);
            assertThat(people.all()).containsExactly(ana);
            assertThat(people.check("unknown", PASSWORD).person()).isNull();
            assertThat(trail(database))
                    .contains(
                            "root person.added person/ana {\"roles\":\"analyst,reviewer\"}",
                            "root person.password person/ana {}",
                            "ana sign-in person/ana {\"by\":\"password\"}",
                            "nobody sign-in.refused person/ana {\"by\":\"password\"}",
                            "nobody sign-in.refused person/unknown {\"by\":\"password\"}");
        }
    }

    @OnBothDatabases
    void aPasswordIsKeptAsASaltedHashOnly(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            for (String name : List.of("ana", "eva")) {
                people.setPassword(people.add(name, "", Set.of(), "root"), PASSWORD, "root");
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
    void aNameIsTakenOnce(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
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
    void wrongPasswordsLockANameForTwiceAsLongEachTime(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            people.setPassword(people.add("ana", "Ana", Set.of(), "root"), PASSWORD, "root");
            for (int i = 0; i < People.FREE_FAILURES; i++) {
                assertThat(people.check("ana", "wrong password " + i)).isEqualTo(SignIn.REFUSED);
            }
            SignIn locked = people.check("ana", PASSWORD);
            assertThat(locked.person()).as("the right password while locked").isNull();
            assertThat(locked.lockedTill()).isEqualTo(clock.instant().plus(People.FIRST_LOCK));

            clock.move(People.FIRST_LOCK);
            assertThat(people.check("ana", "wrong again indeed")).isEqualTo(SignIn.REFUSED);
            assertThat(people.check("ana", PASSWORD).lockedTill())
                    .isEqualTo(clock.instant().plus(People.FIRST_LOCK.multipliedBy(2)));

            clock.move(People.FIRST_LOCK.multipliedBy(2));
            assertThat(people.check("ana", PASSWORD).person()).isNotNull();
            assertThat(people.check("ana", "wrong once only"))
                    .as("the count begins anew")
                    .isEqualTo(SignIn.REFUSED);
            assertThat(people.check("ana", PASSWORD).person()).isNotNull();
            assertThat(trail(database))
                    .anyMatch(line -> line.startsWith("nobody person.locked person/ana {\"failures\":5,"));
        }
    }

    @OnBothDatabases
    void manyTriesAtOnceAreNoWayAroundTheLock(TestDatabase kind) throws InterruptedException {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            people.setPassword(people.add("ana", "Ana", Set.of(), "root"), PASSWORD, "root");
            List<SignIn> outcomes = Collections.synchronizedList(new ArrayList<>());
            ExecutorService threads = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 40; i++) {
                threads.execute(() -> outcomes.add(people.check("ana", "wrong password")));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            assertThat(outcomes).hasSize(40);
            assertThat(outcomes.stream().filter(SignIn.REFUSED::equals).count()).isEqualTo(People.FREE_FAILURES);
        }
    }

    @Test
    void aLockLastsAnHourAtMost() {
        assertThat(People.lock(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(People.lock(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(People.lock(1_000_000)).isEqualTo(Duration.ofHours(1));
    }

    @OnBothDatabases
    void theFirstAdministratorIsAddedOnce(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            assertThat(people.hasAdministrator()).isFalse();
            Person root = people.addFirst("root", "The Administrator", PASSWORD);
            assertThat(root.roles()).containsExactly(Role.ADMINISTRATOR);
            assertThat(people.check("root", PASSWORD).person()).isEqualTo(root);
            assertThatThrownBy(() -> people.addFirst("eve", "Eve", PASSWORD))
                    .isInstanceOf(TamizException.class)
                    .hasMessageContaining("administrator already");
            assertThat(people.all()).containsExactly(root);
        }
    }

    @OnBothDatabases
    void anInvitationIsFollowedOnceAndInTime(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            Person ana = people.add("ana", "Ana", Set.of(Role.ANALYST), "root");
            String first = people.invite(ana, "root");
            String second = people.invite(ana, "root");
            assertThat(people.invited(first)).as("an earlier one").isNull();
            assertThat(people.invited(second)).isEqualTo(ana);
            assertThatThrownBy(() -> people.accept(second, "short")).hasMessageContaining("at least 12");
            assertThat(people.accept(second, PASSWORD)).isEqualTo(ana);
            assertThat(people.accept(second, "otra contraseña larga")).isNull();
            assertThat(people.check("ana", PASSWORD).person()).isEqualTo(ana);

            String late = people.invite(ana, "root");
            clock.move(People.INVITATION);
            assertThat(people.accept(late, "otra contraseña larga")).isNull();
        }
    }

    @OnBothDatabases
    void theLastAdministratorStays(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            Person root = people.addFirst("root", "The Administrator", PASSWORD);
            assertThatThrownBy(() -> people.setActive(root, false, "root")).hasMessageContaining("last administrator");
            assertThatThrownBy(() -> people.setRoles(root, Set.of(Role.ANALYST), "root"))
                    .hasMessageContaining("last administrator");
            assertThat(people.find("root")).isEqualTo(root);

            people.add("eva", "Eva", Set.of(Role.ADMINISTRATOR), "root");
            people.setActive(root, false, "eva");
            assertThat(people.check("root", PASSWORD).person()).isNull();
        }
    }

    @OnBothDatabases
    void aProvidersSubjectIsTiedToOnePersonForGood(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            People people = people(database);
            people.add("ana@example.org", "Ana", Set.of(Role.ANALYST), "root");
            String issuer = "https://id.example.org";
            assertThat(people.checkSubject(issuer, "1", "nobody@example.org")).isNull();
            @Nullable Person ana = people.checkSubject(issuer, "2", "Ana@example.org");
            assertThat(ana).isNotNull();
            assertThat(people.checkSubject(issuer, "2", "renamed@example.org")).isEqualTo(ana);
            assertThat(people.checkSubject(issuer, "3", "ana@example.org"))
                    .as("somebody else who has got the same name later")
                    .isNull();
            assertThat(people.checkSubject("https://other.example.org", "2", "ana@example.org"))
                    .isNull();
        }
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
}
