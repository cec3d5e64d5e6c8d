package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.Cases;
import org.tamiz.cases.ReviewPolicy;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.Submission;
import org.tamiz.cases.access.MovableClock;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.monitoring.Monitoring;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screening;
import org.tamiz.server.operation.Metrics;

/** A change of lists while requests are under way and the database is not always there. */
class ListWatchTest {
    private static final Policy POLICY = Policy.standard();

    private final MovableClock clock = new MovableClock();

    /** What a request does that had begun before the lists were exchanged, and found nothing in the old ones. */
    private static void keepWithoutHit(Cases cases, LiveLists lists) {
        ScreeningRecord record = new ScreeningRecord(
                "17",
                PartyKind.PERSON,
                List.of(Name.of("Miguel Treviño Morales", NameQuality.PRIMARY)),
                List.of(),
                List.of("MX"),
                null,
                List.of(),
                List.of());
        cases.raise(
                new Submission("customers", "17", true, new Screening(record, List.of(), 0, List.of())),
                ScreeningBasis.of(lists.current().names().publications(), POLICY, Channel.FILE, "ana"));
    }

    private static void rename(Database database, String from, String to) {
        database.jdbi().useHandle(handle -> handle.execute("ALTER TABLE " + from + " RENAME TO " + to));
    }

    @Test
    void whatCouldNotBeCaughtUpWithIsCaughtUpWithAtTheNextLook(@TempDir Path home) {
        LiveLists lists = new LiveLists(home, POLICY, clock);
        try (Database database = Database.of(home, null, Map.of())) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), clock);
            Monitoring monitoring = new Monitoring(database, cases, POLICY, clock);
            try (ListWatch watch =
                    new ListWatch(lists, monitoring, cases, home, POLICY, clock, new Metrics().work("monitoring"))) {
                watch.look();
                // Another day exchanges the lists, though they say the same.
                clock.move(Duration.ofDays(1));
                watch.look();
                keepWithoutHit(cases, lists);
                clock.move(Duration.ofMinutes(3));

                rename(database, "stored_record", "away");
                watch.look();
                assertThat(watch.failure()).isNotEmpty();
                rename(database, "away", "stored_record");
                assertThat(cases.counts()).isEmpty();

                watch.look();
                assertThat(watch.failure()).isEmpty();
                assertThat(cases.counts()).isNotEmpty();
            }
        }
    }
}
