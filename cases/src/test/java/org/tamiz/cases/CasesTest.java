package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.company;
import static org.tamiz.cases.Examples.customer;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.MovableClock;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** What becomes of hits and of what is added to a case. */
class CasesTest {
    private final MovableClock clock = new MovableClock();

    @OnBothDatabases
    void aHitBecomesAnAlertThatShowsItAsItWas(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            Hit hit = submission("17", "1962-03-09", first()).screening().hits().get(0);
            Raised raised = cases.raise(submission("17", "1962-03-09", first()), basis(first()));
            assertThat(raised.alerts()).extracting(Raised.RaisedAlert::effect).containsExactly(Raised.Effect.NEW);
            Case file = cases.find(raised.caseId() == null ? 0 : raised.caseId());
            assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
            assertThat(file.queue()).isEqualTo("strong");
            assertThat(file.record().key()).isEqualTo("17");
            Alert alert = file.alerts().get(0);
            assertThat(alert.seen().hit()).isEqualTo(hit);
            assertThat(alert.seen().record()).isEqualTo(customer("17", "1962-03-09"));
            assertThat(alert.seen().policyHash()).isEqualTo(Examples.POLICY.hash());
            assertThat(new Policies(database).screening(alert.seen().policyHash()))
                    .contains(Examples.POLICY);
        }
    }

    @OnBothDatabases
    void theSameHitAgainChangesNothingButWhenItWasLastSeen(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            long id = raise(cases, first(), "1962-03-09");
            Case before = cases.find(id);
            long entries = cases.trail().head().orElseThrow().number();
            clock.move(Duration.ofDays(1));
            // Another edition that says the same of the party, in another layout.
            Raised again = cases.raise(
                    submission("17", "1962-03-09", edition(LocalDate.of(2026, 4, 1), person(1962))),
                    basis(edition(LocalDate.of(2026, 4, 1), person(1962))));
            assertThat(again.alerts()).extracting(Raised.RaisedAlert::effect).containsExactly(Raised.Effect.KNOWN);
            Case after = cases.find(id);
            assertThat(after.alerts().get(0).lastSeen()).isEqualTo(clock.instant());
            assertThat(after.alerts().get(0).seen())
                    .isEqualTo(before.alerts().get(0).seen());
            assertThat(after.version()).isEqualTo(before.version());
            assertThat(cases.trail().head().orElseThrow().number()).isEqualTo(entries);
        }
    }

    @OnBothDatabases
    void aHitThatIsGoneIsToldOnceAndStaysWithPeople(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            long id = raise(cases, first(), "1962-03-09");
            ListedParties without = edition(LocalDate.of(2026, 6, 1), company());
            for (int i = 0; i < 2; i++) {
                cases.raise(submission("17", "1962-03-09", without), basis(without));
            }
            Alert alert = onlyAlert(cases, id);
            assertThat(alert.goneAt()).isEqualTo(clock.instant());
            assertThat(alert.status()).isEqualTo(AlertStatus.OPEN);
            assertThat(actions(cases, id)).containsExactly("alert.raised", "alert.gone");
            raise(cases, first(), "1962-03-09");
            assertThat(onlyAlert(cases, id).goneAt()).isNull();
        }
    }

    @OnBothDatabases
    void notesAndFilesAreKeptAndTheTrailHoldsTheirHashes(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            long id = raise(cases, first(), "1962-03-09");
            cases.note(id, "  Asked the branch for the passport. \0 \uD800 ", "ana");
            byte[] content = {0, 1, (byte) 0xFF};
            long attached = cases.attach(id, "../../etc/passport.pdf", "application/pdf", content, "ana");
            Case file = cases.find(id);
            assertThat(file.notes())
                    .singleElement()
                    .extracting(Note::text)
                    .isEqualTo("Asked the branch for the passport. \uFFFD \uFFFD");
            assertThat(file.attachments())
                    .singleElement()
                    .extracting(Attachment::name)
                    .isEqualTo("passport.pdf");
            assertThat(cases.attachmentContent(id, attached)).isEqualTo(content);
            assertThatThrownBy(() -> cases.attachmentContent(id + 1, attached)).isInstanceOf(TamizException.class);
            assertThatThrownBy(
                            () -> cases.attach(id, "big", "text/plain", new byte[Cases.LARGEST_ATTACHMENT + 1], "ana"))
                    .isInstanceOfSatisfying(
                            TamizException.class, e -> assertThat(e.code()).isEqualTo(Code.TOO_LARGE));
            List<AuditEntry> about = cases.trail().about("case/" + id);
            assertThat(about).extracting(AuditEntry::action).endsWith("case.noted", "case.attached");
            assertThat(about.get(1).details()).doesNotContain("branch");
            assertThat(about.get(2).details())
                    .contains(file.attachments().get(0).sha256());
        }
    }

    @OnBothDatabases
    void aMonitoredRecordIsKeptThoughItHasNoHit(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            ListedParties edition = edition(LocalDate.of(2026, 6, 1), company());
            Submission none = submission("17", "1962-03-09", edition);
            assertThat(cases.raise(none, basis(edition)).caseId()).isNull();
            assertThat(cases.record("customers", "17")).isEmpty();
            cases.raise(new Submission("customers", "17", true, none.screening()), basis(edition));
            List<String> monitored = new ArrayList<>();
            cases.forEachMonitored(0, record -> monitored.add(record.key()));
            assertThat(monitored).containsExactly("17");
        }
    }

    @OnBothDatabases
    void aRecordThatWasChangedWhileItWasScreenedAgainStaysAsItWasChanged(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            long id = raise(cases, first(), "1962-03-09");
            StoredRecord read = cases.record("customers", "17").orElseThrow();
            raise(cases, first(), "1963-03-09");
            StoredRecord changed = cases.record("customers", "17").orElseThrow();
            Case before = cases.find(id);

            Raised raised = cases.raise(
                    Submission.again(
                            read, submission("17", "1962-03-09", first()).screening()),
                    basis(first()));

            assertThat(raised.alerts()).isEmpty();
            assertThat(cases.record("customers", "17")).hasValue(changed);
            assertThat(cases.find(id)).isEqualTo(before);
        }
    }
}
