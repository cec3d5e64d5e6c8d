package org.tamiz.cases.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;

class ApiKeysTest {
    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    private ApiKeys keys(Database database) {
        return new ApiKeys(database, new AuditTrail(database, clock), clock);
    }

    @OnBothDatabases
    void aKeyHoldsUntilItExpires(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            ApiKeys keys = keys(database);
            ApiKeys.Made made = keys.add(
                    "core-banking", Set.of("screen", "audit"), clock.instant().plus(Duration.ofDays(1)), "root");
            assertThat(made.secret()).startsWith("tamiz_").hasSizeGreaterThan(40);
            assertThat(keys.find(made.secret())).isEqualTo(made.key());
            assertThat(keys.find(made.secret() + "x")).isNull();
            assertThat(keys.find("tamiz_")).isNull();
            clock.move(Duration.ofDays(1));
            assertThat(keys.find(made.secret())).isNull();
            assertThat(keys.all()).containsExactly(made.key());
        }
    }

    @OnBothDatabases
    void aRevokedKeyHoldsNoMoreAndItsLabelIsNotUsedAgain(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            ApiKeys keys = keys(database);
            ApiKeys elsewhere = keys(database);
            ApiKeys.Made made =
                    keys.add("core-banking", Set.of("screen"), clock.instant().plus(Duration.ofDays(1)), "root");
            assertThat(elsewhere.find(made.secret())).isNotNull();
            keys.revoke("core-banking", "root");
            assertThat(keys.find(made.secret())).isNull();
            clock.move(ApiKeys.REMEMBERED);
            assertThat(elsewhere.find(made.secret()))
                    .as("in another process, a little later")
                    .isNull();
            assertThatThrownBy(() -> keys.revoke("core-banking", "root")).hasMessageContaining("no key core-banking");
            assertThatThrownBy(() -> keys.add(
                            "core-banking", Set.of("screen"), clock.instant().plus(Duration.ofDays(1)), "root"))
                    .hasMessageContaining("another label");
            assertThat(new AuditTrail(database, clock).about("key/core-banking"))
                    .extracting(AuditEntry::action)
                    .containsExactlyInAnyOrder("key.added", "key.revoked");
        }
    }

    @OnBothDatabases
    void onlyTheHashOfASecretIsKept(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            ApiKeys.Made made = keys(database)
                    .add("core-banking", Set.of("screen"), clock.instant().plus(Duration.ofDays(1)), "root");
            List<String> kept = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT hash FROM api_key")
                            .mapTo(String.class)
                            .list());
            assertThat(kept).containsExactly(Secret.hash(made.secret()));
            assertThat(kept.get(0)).doesNotContain(made.secret());
        }
    }

    @OnBothDatabases
    void aKeyWithoutScopeOrThatHasExpiredIsNotMade(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            ApiKeys keys = keys(database);
            assertThatThrownBy(() -> keys.add("a", Set.of("screen"), clock.instant(), "root"))
                    .hasMessageContaining("expired");
            assertThatThrownBy(() -> keys.add("a", Set.of(), clock.instant().plusSeconds(1), "root"))
                    .hasMessageContaining("scope");
            assertThatThrownBy(() ->
                            keys.add("a b", Set.of("screen"), clock.instant().plusSeconds(1), "root"))
                    .hasMessageContaining("label");
        }
    }

    @OnBothDatabases
    void theUseOfAKeyIsToldOnceADayHoweverManyProcessesThereAre(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            ApiKeys keys = keys(database);
            ApiKey key = keys.add(
                            "keeper", Set.of("administer"), clock.instant().plus(Duration.ofDays(9)), "root")
                    .key();
            assertThat(keys.noteUse(key)).isTrue();
            assertThat(keys.noteUse(key)).isFalse();
            assertThat(keys(database).noteUse(key)).as("in another process").isFalse();
            clock.move(Duration.ofDays(1));
            assertThat(keys.noteUse(key)).isTrue();
            assertThat(AccountsForTests.trail(database))
                    .filteredOn(line -> line.contains("key.used"))
                    .containsOnly("key:keeper key.used key/keeper {\"scopes\":\"administer\"}")
                    .hasSize(2);
        }
    }
}
