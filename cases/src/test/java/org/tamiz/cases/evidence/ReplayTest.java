package org.tamiz.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Examples;
import org.tamiz.cases.Policies;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.cases.evidence.Replayed.Verdict;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;

class ReplayTest {
    private static HeldPublications holding(ListedParty... parties) {
        ListedParties edition = first();
        ListedParties held = new ListedParties(edition.publication(), List.of(parties));
        return (list, sha256) -> list.equals("example-list")
                        && sha256.equals(edition.publication().sha256())
                ? Optional.of(held)
                : Optional.empty();
    }

    private static Replayed replay(Database database, HeldPublications held, String engine) {
        Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
        ScreeningBasis basis = engine.isEmpty()
                ? basis(first())
                : new ScreeningBasis(
                        List.of(first().publication()), Examples.POLICY, Channel.FILE, engine, "key:core-banking");
        Long id = cases.raise(submission("17", "1962-03-09", first()), basis).caseId();
        assertThat(id).isNotNull();
        List<Replayed> replayed = new Replay(held, new Policies(database)).replay(cases.find(id));
        assertThat(replayed).hasSize(1);
        return replayed.get(0);
    }

    @OnBothDatabases
    void theSameComesOutOfTheSame(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Replayed replayed = replay(database, holding(Examples.person(1962), Examples.company()), "");
            assertThat(replayed.verdict()).isEqualTo(Verdict.CONFIRMED);
            assertThat(replayed.findings()).isEmpty();
        }
    }

    @OnBothDatabases
    void anotherEngineIsToldAndAnotherPartyShowsInTheEvidence(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Replayed replayed = replay(database, holding(Examples.person(1950)), "0.0.1");
            assertThat(replayed.verdict()).isEqualTo(Verdict.DIFFERS);
            assertThat(replayed.findings())
                    .anySatisfy(finding -> assertThat(finding).contains("read differently now: birth dates"))
                    .anySatisfy(finding ->
                            assertThat(finding).startsWith("Evidence ").contains("birth date"))
                    .anySatisfy(finding -> assertThat(finding).startsWith("The score was "))
                    .anySatisfy(finding -> assertThat(finding).contains("given by Tamiz 0.0.1"));
        }
    }

    @OnBothDatabases
    void whatIsNotHeldIsNamed(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Replayed replayed = replay(database, (list, sha256) -> Optional.empty(), "");
            assertThat(replayed.verdict()).isEqualTo(Verdict.NOT_POSSIBLE);
            assertThat(replayed.findings())
                    .singleElement()
                    .asString()
                    .contains("example-list", first().publication().sha256(), "not held");
        }
    }
}
