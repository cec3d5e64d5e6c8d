package org.tamiz.cases.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;

class ProviderSubjectsTest {
    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    private Accounts accounts(Database database) {
        return AccountsForTests.of(database, clock);
    }

    @OnBothDatabases
    void aProvidersSubjectIsTiedToOnePersonForGood(TestDatabase kind) {
        try (Database database = kind.open(folder)) {
            Accounts accounts = accounts(database);
            People people = accounts.people();
            ProviderSubjects subjects = accounts.subjects();
            people.add("ana@example.org", "Ana", Set.of(Role.ANALYST), "root");
            String issuer = "https://id.example.org";
            assertThat(subjects.check(issuer, "1", "nobody@example.org")).isNull();
            @Nullable Person ana = subjects.check(issuer, "2", "Ana@example.org");
            assertThat(ana).isNotNull();
            assertThat(subjects.check(issuer, "2", "renamed@example.org")).isEqualTo(ana);
            assertThat(subjects.check(issuer, "3", "ana@example.org"))
                    .as("somebody else who has got the same name later")
                    .isNull();
            assertThat(subjects.check("https://other.example.org", "2", "ana@example.org"))
                    .isNull();
        }
    }
}
