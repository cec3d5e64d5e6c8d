package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.edition;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.person;
import static org.tamiz.cases.Examples.submission;
import static org.tamiz.cases.Steps.alert;
import static org.tamiz.cases.Steps.alertOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditVerifier;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.ListedParties;

/** Rows that somebody changes past Tamiz do not agree with the trail any more. */
class ToldDecisionsTest {
    private static Alert raise(Cases cases, String key) {
        Raised raised = cases.raise(submission(key, "1962-03-09", first()), basis(first()));
        return alertOf(cases, raised);
    }

    /** An alert that was accepted as a pair with two people. */
    private static Alert cleared(Cases cases, String key) {
        Alert open = raise(cases, key);
        cases.decide(Verdict.of(open, Outcome.NO_MATCH, "Met \"in person\".\n").acceptingPairFor(30), "ana");
        cases.approve(open.id(), alert(cases, open.id()).version(), "Seen the passport.", "beto");
        return alert(cases, open.id());
    }

    private static ToldDecisions.Result compare(Database database, Cases cases) {
        assertThat(AuditVerifier.verify(cases.trail(), null).fault()).isNull();
        return ToldDecisions.compare(database, cases.trail());
    }

    @OnBothDatabases
    void whateverHappensToAnAlertIsToldAsItIsKept(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), Clock.systemUTC());
            Alert open = raise(cases, "open");
            cases.note(open.caseId(), "Asked for a passport.", "ana");
            Alert rejected = raise(cases, "rejected");
            cases.decide(Verdict.of(rejected, Outcome.MATCH, "Same passport."), "ana");
            cases.reject(rejected.id(), alert(cases, rejected.id()).version(), "Look again.", "beto");
            cases.decide(Verdict.of(alert(cases, rejected.id()), Outcome.MATCH, "Same."), "ana");
            cases.approve(rejected.id(), alert(cases, rejected.id()).version(), "", "beto");
            Alert again = cleared(cases, "again");
            cases.reopen(again.id(), again.version(), "New papers.", "beto");
            cleared(cases, "changed record");
            cases.raise(submission("changed record", "1962-03", first()), basis(first()));
            ListedParties later = edition(LocalDate.of(2026, 5, 1), person(1961));
            cleared(cases, "changed party");
            cases.raise(submission("changed party", "1962-03-09", later), basis(later));
            cases.raise(submission("changed party", "1962-03-09", first()), basis(first()));
            cleared(cases, "cleared");

            ToldDecisions.Result result = compare(database, cases);
            assertThat(result.differences()).isEmpty();
            assertThat(result.cases()).isEqualTo(6);
            assertThat(result.decisions()).isEqualTo(6);
        }
    }

    @OnBothDatabases
    void eachQuietChangeIsNamed(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), Clock.systemUTC());
            tampered(database, cases, "UPDATE decision SET reason = 'Because.' WHERE alert_id = ?", "reason");
            tampered(database, cases, "UPDATE decision SET outcome = 'MATCH' WHERE alert_id = ?", "outcome");
            tampered(database, cases, "UPDATE decision SET decided_by = 'eva' WHERE alert_id = ?", "by");
            tampered(database, cases, "UPDATE decision SET second_by = 'eva' WHERE alert_id = ?", "second person");
            tampered(database, cases, "UPDATE decision SET decided_at = decided_at - 1 WHERE alert_id = ?", "at");
            tampered(database, cases, "UPDATE decision SET state = 'OVERTAKEN' WHERE alert_id = ?", "state");
            tampered(database, cases, "DELETE FROM decision WHERE alert_id = ?", "not in the database");
            tampered(
                    database,
                    cases,
                    "INSERT INTO decision (alert_id, hit_id, outcome, reason, decided_by, decided_at, state, review_policy)"
                            + " SELECT alert_id, hit_id, outcome, reason, decided_by, decided_at, state, review_policy"
                            + " FROM decision WHERE alert_id = ?",
                    "trail tells of none");
            tampered(
                    database,
                    cases,
                    "UPDATE accepted_pair SET expires_at = expires_at + 1 WHERE alert_id = ?",
                    "until");
            tampered(database, cases, "UPDATE accepted_pair SET approved_by = NULL WHERE alert_id = ?", "approved by");
            tampered(database, cases, "DELETE FROM accepted_pair WHERE alert_id = ?", "not in the database");
            tampered(database, cases, "UPDATE alert SET status = 'OPEN' WHERE id = ?", "status");
            tampered(database, cases, "UPDATE alert SET record_print = 'x' WHERE id = ?", "record");
        }
    }

    /** Makes one more case, tampers with it, and sees it among those that differ; what was done before goes on to be seen. */
    private static void tampered(Database database, Cases cases, String statement, String told) {
        Alert alert = cleared(cases, "K" + cases.trail().head().orElseThrow().number());
        long before = compare(database, cases).differing();
        database.jdbi().useHandle(handle -> handle.execute(statement, alert.id()));
        ToldDecisions.Result result = compare(database, cases);
        assertThat(result.differing()).as(statement).isGreaterThan(before);
        assertThat(result.differences())
                .as(statement)
                .anySatisfy(each -> assertThat(each)
                        .startsWith("Case " + alert.caseId() + ":")
                        .contains(told));
    }

    @OnBothDatabases
    void aCaseThatWasTakenOutIsMissed(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), Clock.systemUTC());
            Alert gone = raise(cases, "gone");
            raise(cases, "there");
            List<String> statements = List.of(
                    "DELETE FROM alert WHERE case_id = ?",
                    "DELETE FROM case_list WHERE case_id = ?",
                    "DELETE FROM screening_case WHERE id = ?");
            database.jdbi().useHandle(handle -> statements.forEach(each -> handle.execute(each, gone.caseId())));
            assertThat(compare(database, cases).differences())
                    .singleElement()
                    .asString()
                    .isEqualTo("Case " + gone.caseId() + ": the case is told in the trail and not in the database");
        }
    }
}
