package org.tamiz.reports;

import java.util.EnumMap;
import java.util.Map;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Hit;
import org.tamiz.core.screening.Screening;

/**
 * The numbers of a screening.
 *
 * @param records records screened
 * @param unreadable records that could not be read and were not screened
 * @param inPart records screened without some value that could not be read
 * @param withHits records with at least one hit
 * @param byBand hits by band; every band is there
 * @param setAside listed parties that the weak alias rule alone kept below the threshold
 */
public record Totals(long records, long unreadable, long inPart, long withHits, Map<Band, Long> byBand, long setAside) {
    /** Copies the numbers. */
    public Totals {
        byBand = Map.copyOf(byBand);
    }

    /** All hits. */
    public long hits() {
        return byBand.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The hits of a band. */
    public long hits(Band band) {
        return byBand.getOrDefault(band, 0L);
    }

    /** Counts as screening goes. Not thread-safe. */
    public static final class Count {
        private final Map<Band, Long> byBand = new EnumMap<>(Band.class);
        private long records;
        private long unreadable;
        private long inPart;
        private long withHits;
        private long setAside;

        /** A count of nothing. */
        public Count() {
            for (Band band : Band.values()) {
                byBand.put(band, 0L);
            }
        }

        /** A count that goes on from some numbers. */
        public Count(Totals begun) {
            this();
            byBand.putAll(begun.byBand);
            records = begun.records;
            unreadable = begun.unreadable;
            inPart = begun.inPart;
            withHits = begun.withHits;
            setAside = begun.setAside;
        }

        /** Counts a record that was screened. */
        public void add(Screening screening) {
            records++;
            setAside += screening.setAside();
            if (!screening.hits().isEmpty()) {
                withHits++;
            }
            for (Hit hit : screening.hits()) {
                byBand.merge(hit.band(), 1L, Long::sum);
            }
        }

        /** Counts a record that could not be read. */
        public void addUnreadable() {
            unreadable++;
        }

        /** Counts a record of which something could not be read; it counts as screened besides. */
        public void addInPart() {
            inPart++;
        }

        /** The numbers so far. */
        public Totals totals() {
            return new Totals(records, unreadable, inPart, withHits, byBand, setAside);
        }
    }
}
