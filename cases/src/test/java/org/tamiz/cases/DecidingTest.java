package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.edition;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.person;
import static org.tamiz.cases.Examples.submission;
import static org.tamiz.cases.Steps.actions;
import static org.tamiz.cases.Steps.onlyAlert;
import static org.tamiz.cases.Steps.raise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.MovableClock;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** What people decide, with a second person or alone. */
class DecidingTest {
    private final MovableClock clock = new MovableClock();

    @OnBothDatabases
    void aMatchNeedsASecondPersonOtherThanTheFirst(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            long id = raise(cases, first(), "1962-03-09");
            Alert alert = onlyAlert(cases, id);
            cases.decide(Verdict.of(alert, Outcome.MATCH, "Passport and birth date agree."), "ana");
            Alert waiting = onlyAlert(cases, id);
            assertThat(waiting.status()).isEqualTo(AlertStatus.AWAITING_APPROVAL);
            assertThat(cases.find(id).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
            for (String same : List.of("ana", "ANA")) {
                assertThatThrownBy(() -> cases.approve(waiting.id(), waiting.version(), "", same))
                        .isInstanceOfSatisfying(
                                TamizException.class, e -> assertThat(e.code()).isEqualTo(Code.FORBIDDEN));
            }
            cases.approve(waiting.id(), waiting.version(), "Seen the passport too.", "beto");
            Alert decided = onlyAlert(cases, id);
            assertThat(decided.status()).isEqualTo(AlertStatus.DECIDED);
            assertThat(decided.decisions()).singleElement().satisfies(decision -> {
                assertThat(decision.by()).isEqualTo("ana");
                assertThat(decision.secondBy()).isEqualTo("beto");
                assertThat(decision.state()).isEqualTo(DecisionState.IN_FORCE);
            });
            assertThat(cases.find(id).status()).isEqualTo(CaseStatus.CLOSED);
            assertThat(actions(cases, id)).containsExactly("alert.raised", "decision.proposed", "decision.approved");
        }
    }

    @OnBothDatabases
    void whatIsRejectedOrTakenBackIsOpenAgain(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            long id = raise(cases, first(), "1962-03-09");
            cases.decide(Verdict.of(onlyAlert(cases, id), Outcome.MATCH, "Same passport."), "ana");
            Alert waiting = onlyAlert(cases, id);
            cases.reject(waiting.id(), waiting.version(), "The passport was not looked at.", "beto");
            Alert open = onlyAlert(cases, id);
            assertThat(open.status()).isEqualTo(AlertStatus.OPEN);
            assertThat(open.reopening()).isEqualTo(new Reopening(Reopening.Cause.REJECTED, List.of()));
            cases.decide(Verdict.of(open, Outcome.MATCH, "Same passport."), "ana");
            Alert again = onlyAlert(cases, id);
            cases.reject(again.id(), again.version(), "Wrong case.", "ana");
            assertThat(actions(cases, id)).endsWith("decision.rejected", "decision.proposed", "decision.withdrawn");
        }
    }

    @OnBothDatabases
    void aChangedRecordOpensWhatWasDecidedAndSaysWhy(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            long id = raise(cases, first(), "1962-03-09");
            cases.decide(Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, "Another passport."), "ana");
            assertThat(cases.find(id).status()).isEqualTo(CaseStatus.CLOSED);
            Raised again = cases.raise(submission("17", "1962-03", first()), basis(first()));
            assertThat(again.alerts()).extracting(Raised.RaisedAlert::effect).containsExactly(Raised.Effect.REOPENED);
            Alert alert = onlyAlert(cases, id);
            assertThat(alert.status()).isEqualTo(AlertStatus.OPEN);
            assertThat(alert.reopening()).isNotNull();
            assertThat(String.valueOf(
                            alert.reopening() == null ? "" : alert.reopening().english()))
                    .isEqualTo("the record changed: birth dates");
            assertThat(alert.decisions()).extracting(Decision::state).containsExactly(DecisionState.OVERTAKEN);
            // What was decided on is still there as it was.
            assertThat(cases.hits(alert.id()))
                    .extracting(hit -> hit.record().birthDates().toString())
                    .containsExactly("[1962-03-09]", "[1962-03]");
        }
    }

    @OnBothDatabases
    void aStaleLookDecidesNothing(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            long id = raise(cases, first(), "1962-03-09");
            Alert seen = onlyAlert(cases, id);
            ListedParties changed = edition(LocalDate.of(2026, 5, 1), person(1961));
            cases.raise(submission("17", "1962-03-09", changed), basis(changed));
            assertThatThrownBy(() -> cases.decide(Verdict.of(seen, Outcome.NO_MATCH, "Other."), "ana"))
                    .isInstanceOfSatisfying(
                            TamizException.class, e -> assertThat(e.code()).isEqualTo(Code.CONFLICT));
            assertThatThrownBy(() -> cases.decide(Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, " \n"), "ana"))
                    .isInstanceOfSatisfying(
                            TamizException.class, e -> assertThat(e.code()).isEqualTo(Code.MALFORMED));
            assertThat(actions(cases, id)).doesNotContain("decision.made");
        }
    }
}
