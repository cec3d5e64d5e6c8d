package org.tamiz.server.operation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tamiz.core.model.Publication;
import org.tamiz.server.LiveLists;

/** Tells how old the searched lists are, a measure for each list, also for those that come later. */
public final class ListAges {
    private final Metrics metrics;
    private final LiveLists lists;
    private final Clock clock;
    private final Set<String> measured = ConcurrentHashMap.newKeySet();

    private ListAges(Metrics metrics, LiveLists lists, Clock clock) {
        this.metrics = metrics;
        this.lists = lists;
        this.clock = clock;
    }

    /** Has ages measured from now on. */
    public static void measure(Metrics metrics, LiveLists lists, Clock clock) {
        ListAges ages = new ListAges(metrics, lists, clock);
        ages.addNew();
        lists.onChange((before, after) -> ages.addNew());
        metrics.gauge(
                "tamiz.lists.stale",
                "Lists older than their limit",
                () -> lists.current().lists().stale().size());
        metrics.gauge(
                "tamiz.lists.failed",
                "1 if the lists could not be read again and older ones are searched",
                () -> lists.failure().isEmpty() ? 0 : 1);
    }

    private void addNew() {
        for (Publication publication : lists.current().lists().publications()) {
            String list = publication.list();
            if (measured.add(list)) {
                metrics.gauge(
                        "tamiz.list.age.days", "Days since the list was published", "list", list, () -> age(list));
            }
        }
    }

    /** In days; not a number for a list that is searched no more. */
    private double age(String list) {
        return lists.current().lists().publications().stream()
                .filter(publication -> publication.list().equals(list))
                .mapToDouble(publication -> ChronoUnit.DAYS.between(publication.published(), LocalDate.now(clock)))
                .min()
                .orElse(Double.NaN);
    }
}
