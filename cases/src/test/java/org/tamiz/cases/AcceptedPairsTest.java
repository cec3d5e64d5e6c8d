package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.edition;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.person;
import static org.tamiz.cases.Examples.submission;
import static org.tamiz.cases.Steps.actions;
import static org.tamiz.cases.Steps.onlyAlert;
import static org.tamiz.cases.Steps.raise;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.MovableClock;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.ListedParties;

/** Pairs that are known not to be the same, and their end. */
class AcceptedPairsTest {
    private final MovableClock clock = new MovableClock();

    @OnBothDatabases
    void anAcceptedPairClearsUntilTheListedPartyChanges(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            long id = raise(cases, first(), "1962-03-09");
            cases.decide(
                    Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, "Met in person.")
                            .acceptingPairFor(30),
                    "ana");
            Alert waiting = onlyAlert(cases, id);
            cases.approve(waiting.id(), waiting.version(), "", "beto");
            assertThat(onlyAlert(cases, id).status()).isEqualTo(AlertStatus.CLEARED);
            assertThat(cases.raise(submission("17", "1962-03-09", first()), basis(first()))
                            .alerts())
                    .extracting(Raised.RaisedAlert::effect)
                    .containsExactly(Raised.Effect.CLEARED);
            ListedParties changed = edition(LocalDate.of(2026, 5, 1), person(1961));
            assertThat(cases.raise(submission("17", "1962-03-09", changed), basis(changed))
                            .alerts())
                    .extracting(Raised.RaisedAlert::effect)
                    .containsExactly(Raised.Effect.REOPENED);
            Alert alert = onlyAlert(cases, id);
            assertThat(String.valueOf(
                            alert.reopening() == null ? "" : alert.reopening().english()))
                    .isEqualTo("the listed party changed: birth dates");
            assertThat(alert.pairs()).singleElement().satisfies(pair -> {
                assertThat(pair.approvedBy()).isEqualTo("beto");
                assertThat(pair.voidReason()).isEqualTo("the listed party changed: birth dates");
            });
            assertThat(actions(cases, id)).contains("pair.accepted", "pair.ended", "alert.reopened");
        }
    }

    @OnBothDatabases
    void anAcceptedPairExpires(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            long id = raise(cases, first(), "1962-03-09");
            cases.decide(
                    Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, "Met in person.")
                            .acceptingPairFor(30),
                    "ana");
            clock.move(Duration.ofDays(29));
            assertThat(cases.expirePairs()).isZero();
            clock.move(Duration.ofDays(1));
            assertThat(cases.expirePairs()).isEqualTo(1);
            assertThat(onlyAlert(cases, id).status()).isEqualTo(AlertStatus.OPEN);
            cases.decide(
                    Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, "Met again.")
                            .acceptingPairFor(1),
                    "ana");
            clock.move(Duration.ofDays(2));
            // Also where nobody has looked for expired ones, when the hit is seen again.
            assertThat(cases.raise(submission("17", "1962-03-09", first()), basis(first()))
                            .alerts())
                    .extracting(Raised.RaisedAlert::effect)
                    .containsExactly(Raised.Effect.REOPENED);
            assertThat(cases.find(id).status()).isEqualTo(CaseStatus.OPEN);
        }
    }
}
