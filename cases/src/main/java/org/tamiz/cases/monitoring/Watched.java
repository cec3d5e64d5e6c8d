package org.tamiz.cases.monitoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.cases.Cases;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Policy;
import org.tamiz.core.screening.WatchedRecords;

/** The monitored records as they were at some time, arranged so that a change of lists finds those that it touches. */
final class Watched {
    private final WatchedRecords records;
    /** The number of each watched record in the database. */
    private final long[] ids;

    private final Instant asOf;

    private Watched(WatchedRecords records, long[] ids, Instant asOf) {
        this.records = records;
        this.ids = ids;
        this.asOf = asOf;
    }

    /** Arranges all monitored records. A million take some ten seconds and some hundred megabytes. */
    static Watched of(Cases cases, Policy policy, Instant now) {
        WatchedRecords.Builder builder = new WatchedRecords.Builder(policy);
        long[][] ids = {new long[1024]};
        cases.forEachMonitored(0, stored -> {
            int number = builder.add(stored.record());
            if (number == ids[0].length) {
                ids[0] = Arrays.copyOf(ids[0], number * 2);
            }
            ids[0][number] = stored.id();
        });
        WatchedRecords built = builder.build();
        return new Watched(built, Arrays.copyOf(ids[0], built.size()), now);
    }

    /** How many records are watched. */
    int size() {
        return ids.length;
    }

    /** Records that changed from then on may not be here as they are now. */
    Instant asOf() {
        return asOf;
    }

    /** The numbers of the records that may be hits on these parties. */
    Set<Long> touchedBy(ListedNames changed) {
        Set<Long> touched = new TreeSet<>();
        for (int number : records.touchedBy(changed)) {
            touched.add(ids[number]);
        }
        return touched;
    }
}
