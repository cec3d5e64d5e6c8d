package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.edition;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.submission;
import static org.tamiz.cases.Steps.onlyAlert;
import static org.tamiz.cases.Steps.raise;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.MovableClock;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.TamizException;

/** The queue and its counts. */
class QueueTest {
    private final MovableClock clock = new MovableClock();

    @OnBothDatabases
    void theQueueGoesOnWhereThePageBeforeEnded(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            ListedParties edition = first();
            List<Submission> submissions = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                submissions.add(submission("K" + i, i % 2 == 0 ? "1962-03-09" : "1975-08-30", edition));
            }
            cases.raise(submissions, basis(edition));
            for (QueueFilter.Order order : QueueFilter.Order.values()) {
                QueueFilter filter = QueueFilter.of(CaseStatus.OPEN).inOrder(order);
                List<Long> paged = new ArrayList<>();
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
            Cases cases = new Cases(database, Examples.alone(), clock);
            ListedParties edition = first();
            List<Submission> submissions = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                submissions.add(submission("K" + i, i % 2 == 0 ? "1962-03-09" : "1975-08-30", edition));
            }
            cases.raise(submissions, basis(edition));
            for (QueueFilter.Order order : QueueFilter.Order.values()) {
                QueueFilter all = QueueFilter.of(CaseStatus.OPEN).inOrder(order);
                QueueFilter ofList = all.onList("example-list");
                List<Long> paged = new ArrayList<>();
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
            clock.move(Duration.ofMinutes(1));
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
            Cases cases = new Cases(database, Examples.alone(), clock);
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
}
