package org.tamiz.cases.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Raised;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.StoredRecord;
import org.tamiz.cases.Submission;
import org.tamiz.cases.database.Database;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;

/**
 * Keeps monitored records and cases in step with the lists. When lists change, the parties that are new, different or gone are told
 * from the others, the records that they touch are found by {@link org.tamiz.core.screening.WatchedRecords}, those alone are screened
 * again, and what is found is raised. The outcome is that of screening every monitored record again; {@code MonitoringTest} holds it so.
 *
 * <p>What the records were last screened against is kept in the database, so that a change that came while nothing ran is caught up
 * with. If it cannot be told what has changed, or policy or engine are others, all monitored records are screened.
 *
 * <p>One at a time: its methods wait for each other.
 */
public final class Monitoring {
    /** A record that was stored by a transaction under way when the records were read has an older time than that. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private static final int RECORDS_AT_A_TIME = 200;

    private final Database database;
    private final Cases cases;
    private final Policy policy;
    private final Clock clock;
    private @Nullable Watched watched;

    /** The monitoring of the cases of a database under a policy. */
    public Monitoring(Database database, Cases cases, Policy policy, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.policy = policy;
        this.clock = clock;
    }

    /** Finds what was searched at another time. */
    public interface Earlier {
        /**
         * The names of publications as they were searched on a day, or nothing if they are no longer held.
         *
         * @param publications the publications
         * @param day the day
         */
        Optional<ListedNames> on(List<Publication> publications, LocalDate day);
    }

    /**
     * Screens again whom the lists that are searched now touch, since they were last screened against others.
     *
     * @param now the names searched now
     * @param day the day on which they are looked at
     * @param earlier finds what was searched before
     */
    public synchronized Rescreened update(ListedNames now, LocalDate day, Earlier earlier) {
        ScreenedAgainst next = ScreenedAgainst.of(now.publications(), day, policy);
        Optional<ScreenedAgainst> last = database.jdbi().withHandle(ScreenedAgainst::find);
        if (last.isPresent() && last.get().equals(next)) {
            return Rescreened.NOTHING;
        }
        ListedNames before = last.filter(next::differsInListsAlone)
                .flatMap(found -> earlier.on(found.publications(), found.day()))
                .orElse(null);
        Rescreened done = before == null ? screenAll(now) : screenTouched(ListChange.between(before, now), now);
        return database.transaction(handle -> {
            next.store(handle);
            return done;
        });
    }

    /**
     * Screens again the records that were stored or changed from some time on, for a request that had begun before the lists were
     * exchanged may have screened them against the old ones.
     */
    public synchronized Rescreened catchUp(ListedNames now, Instant since) {
        Set<Long> changed = new TreeSet<>(cases.monitoredChangedSince(since.minus(LONGEST_TRANSACTION)));
        return new Rescreened(0, changed.size(), changed.size(), screen(changed, now));
    }

    private Rescreened screenTouched(ListChange change, ListedNames now) {
        if (change.isEmpty()) {
            return Rescreened.NOTHING;
        }
        Watched current = watched();
        Set<Long> touched = current.touchedBy(change.changed());
        touched.addAll(cases.monitoredChangedSince(current.asOf().minus(LONGEST_TRANSACTION)));
        change.parties().forEach((list, parties) -> touched.addAll(cases.recordsAlertedOn(list, parties)));
        int parties = change.parties().values().stream().mapToInt(List::size).sum();
        return new Rescreened(parties, current.size(), touched.size(), screen(touched, now));
    }

    private Rescreened screenAll(ListedNames now) {
        Set<Long> all = new TreeSet<>();
        cases.forEachMonitored(0, record -> all.add(record.id()));
        return new Rescreened(-1, all.size(), all.size(), screen(all, now));
    }

    /** The records as they are watched, read again once a tenth of them may be others. */
    private Watched watched() {
        Watched current = watched;
        if (current != null
                && cases.monitoredChangedSince(current.asOf()).size() * 10L > Math.max(1_000, current.size())) {
            current = null;
        }
        if (current == null) {
            current = Watched.of(cases, policy, clock.instant());
            watched = current;
        }
        return current;
    }

    private int screen(Set<Long> ids, ListedNames now) {
        Screener screener = new Screener(now, policy);
        int opened = 0;
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += RECORDS_AT_A_TIME) {
            List<StoredRecord> records =
                    cases.records(all.subList(from, Math.min(all.size(), from + RECORDS_AT_A_TIME)));
            for (Channel channel : Channel.values()) {
                List<Submission> submissions = new ArrayList<>();
                for (StoredRecord record : records) {
                    if (record.channel() == channel) {
                        Screening screening = screener.screen(record.record(), channel);
                        submissions.add(Submission.again(record, screening));
                    }
                }
                opened += raise(submissions, ScreeningBasis.of(now.publications(), policy, channel, "tamiz"));
            }
        }
        return opened;
    }

    private int raise(List<Submission> submissions, ScreeningBasis basis) {
        if (submissions.isEmpty()) {
            return 0;
        }
        int opened = 0;
        for (Raised raised : cases.raise(submissions, basis)) {
            for (Raised.RaisedAlert alert : raised.alerts()) {
                boolean isOpened = alert.effect() == Raised.Effect.NEW || alert.effect() == Raised.Effect.REOPENED;
                opened += isOpened ? 1 : 0;
            }
        }
        return opened;
    }
}
