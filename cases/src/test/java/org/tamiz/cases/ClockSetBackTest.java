package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.submission;
import static org.tamiz.cases.Steps.alert;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.MovableClock;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.audit.AuditVerifier;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;

/** The machine's clock is set back while people work. */
class ClockSetBackTest {
    private final MovableClock clock = new MovableClock();

    @OnBothDatabases
    void decisionsStayInTheOrderInWhichTheyWereMadeAndTheTrailTellsOfTheClock(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            Raised raised = cases.raise(submission("17", "1962-03-09", first()), basis(first()));
            long id = raised.alerts().get(0).alertId();
            decide(cases, id, "Before.");
            clock.move(Duration.ofHours(-3));
            Alert decided = alert(cases, id);
            cases.reopen(id, decided.version(), "Look again.", "ana");
            decide(cases, id, "After.");
            assertThat(alert(cases, id).decisions())
                    .extracting(Decision::reason)
                    .containsExactly("Before.", "After.");
            assertThat(alert(cases, id).decisions())
                    .extracting(Decision::state)
                    .containsExactly(DecisionState.OVERTAKEN, DecisionState.IN_FORCE);
            assertThat(cases.trail().about("case/" + decided.caseId()))
                    .extracting(AuditEntry::action)
                    .containsExactly("alert.raised", "decision.made", "alert.reopened", "decision.made");
            AuditVerifier.Result result = AuditVerifier.verify(cases.trail(), null);
            assertThat(result.fault()).isNull();
            assertThat(result.clockWentBack()).isGreaterThan(0);
            assertThat(ToldDecisions.compare(database, cases.trail()).differences())
                    .isEmpty();
        }
    }

    private static void decide(Cases cases, long id, String reason) {
        cases.decide(Verdict.of(alert(cases, id), Outcome.NO_MATCH, reason), "ana");
    }
}
