package org.tamiz.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.cases.Cases;
import org.tamiz.cases.database.DatabaseFault;
import org.tamiz.cases.monitoring.Monitoring;
import org.tamiz.cases.monitoring.Rescreened;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.server.operation.MeasuredWork;

/**
 * Looks now and then whether the home folder holds other lists, and when they are searched screens again whom they touch. All of it
 * happens in one thread of its own, so that no request waits for it.
 */
final class ListWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ListWatch.class);

    /** Looking costs a few milliseconds. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    /** No request takes longer; after that all have the new lists. */
    private static final Duration LONGEST_REQUEST = Duration.ofMinutes(2);
    /** Well within what a system waits for a service to stop. */
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final LiveLists lists;
    private final Monitoring monitoring;
    private final Cases cases;
    private final Path home;
    private final Policy policy;
    private final Clock clock;
    private final MeasuredWork work;
    private final ScheduledExecutorService timer;
    private final List<Future<?>> planned = new ArrayList<>();
    /** When the lists were first exchanged since what began before was last caught up with; null if it has been. */
    private @Nullable Instant exchanged;
    /** When the lists were last exchanged. */
    private Instant lastExchanged = Instant.MIN;

    private volatile String failure = "";

    /**
     * A watch that has not begun.
     *
     * @param policy what records are screened under
     * @param work counts the records
     */
    ListWatch(
            LiveLists lists,
            Monitoring monitoring,
            Cases cases,
            Path home,
            Policy policy,
            Clock clock,
            MeasuredWork work) {
        this.work = work;
        this.lists = lists;
        this.monitoring = monitoring;
        this.cases = cases;
        this.home = home;
        this.policy = policy;
        this.clock = clock;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lists");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins: first with what changed while no server ran. */
    void start() {
        planned.add(timer.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Why records could not be screened again; empty if they were. */
    String failure() {
        return failure;
    }

    /** Looks once; only in one thread at a time. */
    void look() {
        try {
            if (lists.refresh()) {
                lastExchanged = clock.instant();
                exchanged = exchanged == null ? lastExchanged : exchanged;
            }
            SearchableLists now = lists.current();
            tell(monitoring.update(now.names(), now.lists().day(), this::earlier));
            Instant since = exchanged;
            if (since != null && clock.instant().isAfter(lastExchanged.plus(LONGEST_REQUEST))) {
                tell(monitoring.catchUp(now.names(), since));
                // Only now: if it failed, the next look does it.
                exchanged = null;
            }
            cases.expirePairs();
            failure = "";
        } catch (RuntimeException e) {
            // The next look tries again; until then health tells it.
            DatabaseFault fault = DatabaseFault.of(e);
            String why = fault == null ? toldOf(e) : "the database is " + fault;
            failure = "Records could not be screened again after a change of lists: " + why;
            LOG.error(
                    "Records could not be screened again after a change of lists; it is tried again. {}",
                    why,
                    fault == null ? e : null);
        }
    }

    /** Only messages that were written for people are told: others may hold what stands in a record. */
    private static String toldOf(RuntimeException e) {
        return e instanceof TamizException
                ? String.valueOf(e.getMessage())
                : "that is a fault of Tamiz (" + e.getClass().getSimpleName() + ")";
    }

    private void tell(Rescreened done) {
        work.screened(done.screened());
        if (done.screened() > 0) {
            LOG.info(
                    "Lists changed: {} parties; {} of {} monitored records screened again, {} alerts opened",
                    done.changedParties() < 0 ? "all" : done.changedParties(),
                    done.screened(),
                    done.monitored(),
                    done.opened());
        }
    }

    private Optional<ListedNames> earlier(List<Publication> publications, LocalDate day) {
        Register register = SearchedLists.register(home);
        if (!register.publications().containsAll(publications)) {
            return Optional.empty();
        }
        try {
            return Optional.of(register.listedNames(publications, day, policy.includeProposed()));
        } catch (TamizException e) {
            LOG.warn("The lists of before cannot be read, so all monitored records are screened. {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Ends it. What is under way is finished first, unless it takes too long; then the next start does it. */
    @Override
    public void close() {
        planned.forEach(each -> each.cancel(false));
        timer.shutdown();
        try {
            if (!timer.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.info("Screening records again is broken off; the next start goes on with it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
