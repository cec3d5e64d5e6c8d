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

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

class CasesTest {
    /** A clock that stands until it is moved. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-29T12:00:00.123Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final SetClock clock = new SetClock();

    private Cases open(Database database, ReviewPolicy policy) {
        return new Cases(database, policy, clock);
    }

    private static Alert onlyAlert(Cases cases, long caseId) {
        List<Alert> alerts = cases.find(caseId).alerts();
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    private static long raise(Cases cases, ListedParties edition, String born) {
        Long id = cases.raise(submission("17", born, edition), basis(edition)).caseId();
        assertThat(id).isNotNull();
        return id;
    }

    private static List<String> actions(Cases cases, long caseId) {
        return cases.trail().about("case/" + caseId).stream()
                .map(AuditEntry::action)
                .toList();
    }

    @OnBothDatabases
    void aHitBecomesAnAlertThatShowsItAsItWas(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, ReviewPolicy.standard());
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
            Cases cases = open(database, ReviewPolicy.standard());
            long id = raise(cases, first(), "1962-03-09");
            Case before = cases.find(id);
            long entries = cases.trail().head().orElseThrow().number();
            clock.advance(Duration.ofDays(1));
            // Another edition that says the same of the party, in another layout.
            Raised again = cases.raise(
                    submission("17", "1962-03-09", edition(LocalDate.of(2026, 4, 1), person(1962))),
                    basis(edition(LocalDate.of(2026, 4, 1), person(1962))));
            assertThat(again.alerts()).extracting(Raised.RaisedAlert::effect).containsExactly(Raised.Effect.KNOWN);
            Case after = cases.find(id);
            assertThat(after.alerts().get(0).lastSeen()).isEqualTo(clock.now);
            assertThat(after.alerts().get(0).seen())
                    .isEqualTo(before.alerts().get(0).seen());
            assertThat(after.version()).isEqualTo(before.version());
            assertThat(cases.trail().head().orElseThrow().number()).isEqualTo(entries);
        }
    }

    @OnBothDatabases
    void aMatchNeedsASecondPersonOtherThanTheFirst(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, ReviewPolicy.standard());
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
            Cases cases = open(database, ReviewPolicy.standard());
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
            Cases cases = open(database, Examples.alone());
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
    void anAcceptedPairClearsUntilTheListedPartyChanges(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, ReviewPolicy.standard());
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
            Cases cases = open(database, Examples.alone());
            long id = raise(cases, first(), "1962-03-09");
            cases.decide(
                    Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, "Met in person.")
                            .acceptingPairFor(30),
                    "ana");
            clock.advance(Duration.ofDays(29));
            assertThat(cases.expirePairs()).isZero();
            clock.advance(Duration.ofDays(1));
            assertThat(cases.expirePairs()).isEqualTo(1);
            assertThat(onlyAlert(cases, id).status()).isEqualTo(AlertStatus.OPEN);
            cases.decide(
                    Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, "Met again.")
                            .acceptingPairFor(1),
                    "ana");
            clock.advance(Duration.ofDays(2));
            // Also where nobody has looked for expired ones, when the hit is seen again.
            assertThat(cases.raise(submission("17", "1962-03-09", first()), basis(first()))
                            .alerts())
                    .extracting(Raised.RaisedAlert::effect)
                    .containsExactly(Raised.Effect.REOPENED);
            assertThat(cases.find(id).status()).isEqualTo(CaseStatus.OPEN);
        }
    }

    @OnBothDatabases
    void aStaleLookDecidesNothing(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, Examples.alone());
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

    @OnBothDatabases
    void aHitThatIsGoneIsToldOnceAndStaysWithPeople(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, ReviewPolicy.standard());
            long id = raise(cases, first(), "1962-03-09");
            ListedParties without = edition(LocalDate.of(2026, 6, 1), company());
            for (int i = 0; i < 2; i++) {
                cases.raise(submission("17", "1962-03-09", without), basis(without));
            }
            Alert alert = onlyAlert(cases, id);
            assertThat(alert.goneAt()).isEqualTo(clock.now);
            assertThat(alert.status()).isEqualTo(AlertStatus.OPEN);
            assertThat(actions(cases, id)).containsExactly("alert.raised", "alert.gone");
            raise(cases, first(), "1962-03-09");
            assertThat(onlyAlert(cases, id).goneAt()).isNull();
        }
    }

    @OnBothDatabases
    void notesAndFilesAreKeptAndTheTrailHoldsTheirHashes(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, ReviewPolicy.standard());
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
    void theQueueGoesOnWhereThePageBeforeEnded(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, Examples.alone());
            ListedParties edition = first();
            List<Submission> submissions = new java.util.ArrayList<>();
            for (int i = 0; i < 25; i++) {
                submissions.add(submission("K" + i, i % 2 == 0 ? "1962-03-09" : "1975-08-30", edition));
            }
            cases.raise(submissions, basis(edition));
            for (QueueFilter.Order order : QueueFilter.Order.values()) {
                QueueFilter filter = QueueFilter.of(CaseStatus.OPEN).inOrder(order);
                List<Long> paged = new java.util.ArrayList<>();
                QueuePage page = cases.queue(filter, null, 4);
                page.cases().forEach(file -> paged.add(file.id()));
                while (page.next() != null) {
                    page = cases.queue(filter, page.next(), 4);
                    page.cases().forEach(file -> paged.add(file.id()));
                }
                List<Long> whole = cases.queue(filter, null, 500).cases().stream()
                        .map(QueuePage.QueuedCase::id)
                        .toList();
                assertThat(paged)
                        .as(order.toString())
                        .isEqualTo(whole)
                        .hasSize(25)
                        .doesNotHaveDuplicates();
            }
            List<QueuePage.QueuedCase> urgent =
                    cases.queue(QueueFilter.of(CaseStatus.OPEN), null, 500).cases();
            assertThat(urgent.get(0).band()).isEqualTo(Band.STRONG);
            assertThat(urgent).isSortedAccordingTo((a, b) -> b.band().compareTo(a.band()));
            assertThat(urgent.get(0).alerts().get(0).partyName()).isEqualTo("ZAVALETA QUIÑONES, Evaristo");

            long some = urgent.get(0).id();
            cases.assign(some, "ana", "berta");
            assertThat(cases.queue(QueueFilter.of(CaseStatus.OPEN).of("ana"), null, 10)
                            .cases())
                    .extracting(QueuePage.QueuedCase::id)
                    .containsExactly(some);
            assertThat(cases.queue(QueueFilter.of(CaseStatus.OPEN).unassignedOnly(), null, 500)
                            .cases())
                    .hasSize(24);
            assertThat(cases.queue(QueueFilter.of(CaseStatus.OPEN).named("evarísto zav"), null, 500)
                            .cases())
                    .hasSize(25);
            assertThat(cases.queue(QueueFilter.of(CaseStatus.OPEN).named("zav"), null, 500)
                            .cases())
                    .isEmpty();
            assertThat(cases.queue(QueueFilter.of(CaseStatus.OPEN).from("customers"), null, 500)
                            .cases())
                    .hasSize(25);
            assertThat(cases.queue(QueueFilter.of(CaseStatus.OPEN).from("payments"), null, 500)
                            .cases())
                    .isEmpty();
            assertThatThrownBy(() -> cases.queue(QueueFilter.of(CaseStatus.OPEN), "x'; DROP", 10))
                    .isInstanceOf(TamizException.class);
        }
    }

    @OnBothDatabases
    void theQueueOfAListHoldsTheCasesItKeepsWhereTheyStand(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, Examples.alone());
            ListedParties edition = first();
            List<Submission> submissions = new java.util.ArrayList<>();
            for (int i = 0; i < 9; i++) {
                submissions.add(submission("K" + i, i % 2 == 0 ? "1962-03-09" : "1975-08-30", edition));
            }
            cases.raise(submissions, basis(edition));
            for (QueueFilter.Order order : QueueFilter.Order.values()) {
                QueueFilter all = QueueFilter.of(CaseStatus.OPEN).inOrder(order);
                QueueFilter ofList = all.onList("example-list");
                List<Long> paged = new java.util.ArrayList<>();
                QueuePage page = cases.queue(ofList, null, 4);
                page.cases().forEach(file -> paged.add(file.id()));
                while (page.next() != null) {
                    page = cases.queue(ofList, page.next(), 4);
                    page.cases().forEach(file -> paged.add(file.id()));
                }
                assertThat(paged)
                        .as(order.toString())
                        .hasSize(9)
                        .isEqualTo(cases.queue(all, null, 500).cases().stream()
                                .map(QueuePage.QueuedCase::id)
                                .toList());
                assertThat(cases.queue(all.onList("other-list"), null, 500).cases())
                        .isEmpty();
            }
            QueueFilter open = QueueFilter.of(CaseStatus.OPEN).onList("example-list");
            assertThat(cases.queue(open.named("evaristo"), null, 500).cases()).hasSize(9);
            assertThat(cases.queue(open.from("payments"), null, 500).cases()).isEmpty();

            long decided = cases.queue(open, null, 1).cases().get(0).id();
            cases.find(decided)
                    .alerts()
                    .forEach(alert -> cases.decide(Verdict.of(alert, Outcome.NO_MATCH, "Another birth date."), "ana"));
            assertThat(cases.queue(open, null, 500).cases()).hasSize(8);
            assertThat(cases.queue(QueueFilter.of(CaseStatus.CLOSED).onList("example-list"), null, 500)
                            .cases())
                    .extracting(QueuePage.QueuedCase::id)
                    .containsExactly(decided);

            long touched = cases.queue(open, null, 500).cases().get(7).id();
            clock.advance(Duration.ofMinutes(1));
            cases.note(touched, "Asked the branch.", "ana");
            assertThat(cases.queue(open.inOrder(QueueFilter.Order.LAST_CHANGED), null, 1)
                            .cases())
                    .extracting(QueuePage.QueuedCase::id)
                    .containsExactly(touched);
        }
    }

    @OnBothDatabases
    void countsFollowEachCaseThroughItsLife(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, Examples.alone());
            long id = raise(cases, first(), "1962-03-09");
            cases.raise(submission("18", "1962-03-09", first()), basis(first()));
            assertThat(cases.counts()).containsExactly(new CaseCount(CaseStatus.OPEN, "strong", 2));
            cases.decide(Verdict.of(onlyAlert(cases, id), Outcome.NO_MATCH, "Another passport."), "ana");
            assertThat(cases.counts())
                    .containsExactly(
                            new CaseCount(CaseStatus.CLOSED, "strong", 1), new CaseCount(CaseStatus.OPEN, "strong", 1));
            Alert decided = onlyAlert(cases, id);
            cases.reopen(decided.id(), decided.version(), "New information.", "ana");
            assertThat(cases.counts()).containsExactly(new CaseCount(CaseStatus.OPEN, "strong", 2));
        }
    }

    @OnBothDatabases
    void aMonitoredRecordIsKeptThoughItHasNoHit(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = open(database, ReviewPolicy.standard());
            ListedParties edition = edition(LocalDate.of(2026, 6, 1), company());
            Submission none = submission("17", "1962-03-09", edition);
            assertThat(cases.raise(none, basis(edition)).caseId()).isNull();
            assertThat(cases.record("customers", "17")).isEmpty();
            cases.raise(new Submission("customers", "17", true, none.screening()), basis(edition));
            List<String> monitored = new java.util.ArrayList<>();
            cases.forEachMonitored(0, record -> monitored.add(record.key()));
            assertThat(monitored).containsExactly("17");
        }
    }
}
