package org.tamiz.server.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.cases.CaseCount;
import org.tamiz.cases.CaseStatus;
import org.tamiz.cases.Cases;
import org.tamiz.cases.QueueFilter;
import org.tamiz.cases.QueuePage.QueuedCase;

/**
 * Tells how many cases stand where, and how long the open ones wait. The database is asked at most every few seconds, however often
 * metrics are read, and then for numbers that it keeps.
 */
public final class QueueGauges {
    private static final Logger LOG = LoggerFactory.getLogger(QueueGauges.class);
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final double MILLIS_OF_SECOND = 1_000;

    private final Cases cases;
    private final Clock clock;
    private @Nullable Seen seen;

    /**
     * What the database said.
     *
     * @param at when
     * @param counts how many cases there are; empty if it could not be asked
     * @param oldest when something last happened in the open case that is unchanged for longest; null if there is none
     */
    private record Seen(
            Instant at,
            List<CaseCount> counts,
            boolean known,
            @Nullable Instant oldest) {}

    private QueueGauges(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Has cases measured from now on. */
    public static void measure(Metrics metrics, Cases cases, Clock clock) {
        QueueGauges gauges = new QueueGauges(cases, clock);
        for (CaseStatus status : CaseStatus.values()) {
            metrics.gauge(
                    "tamiz.cases",
                    "Cases by where they stand",
                    "status",
                    status.name().toLowerCase(Locale.ROOT),
                    () -> gauges.count(status));
        }
        metrics.gauge(
                "tamiz.cases.open.oldest.seconds",
                "Time since anything happened in the open case that is unchanged for longest",
                gauges::oldest);
    }

    private double count(CaseStatus status) {
        Seen now = seen();
        return now.known()
                ? now.counts().stream()
                        .filter(one -> one.status() == status)
                        .mapToLong(CaseCount::cases)
                        .sum()
                : Double.NaN;
    }

    private double oldest() {
        Seen now = seen();
        Instant oldest = now.oldest();
        if (!now.known()) {
            return Double.NaN;
        }
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / MILLIS_OF_SECOND;
    }

    private synchronized Seen seen() {
        Instant now = clock.instant();
        Seen known = seen;
        if (known == null || known.at().plus(KEPT).isBefore(now)) {
            known = look(now);
            seen = known;
        }
        return known;
    }

    private Seen look(Instant now) {
        try {
            List<QueuedCase> first = cases.queue(
                            QueueFilter.of(CaseStatus.OPEN).inOrder(QueueFilter.Order.LONGEST_UNCHANGED), null, 1)
                    .cases();
            return new Seen(
                    now,
                    cases.counts(),
                    true,
                    first.isEmpty() ? null : first.get(0).changedAt());
        } catch (RuntimeException e) {
            // Other measures are told all the same, and these are no numbers until the database answers.
            LOG.warn("Cases could not be counted for the metrics: {}", e.getMessage());
            return new Seen(now, List.of(), false, null);
        }
    }
}
