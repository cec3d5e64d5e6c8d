package org.tamiz.lists.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a series.
 *
 * @param series the series' short name
 * @param published the day it was published; null if not known
 * @param through the last month it holds
 * @param retrieved when Tamiz took it in
 * @param source the file it came from, or a citation
 * @param sha256 of the original bytes in lower-case hexadecimal; empty if it comes with Tamiz
 * @param observations how many it holds
 */
public record Vintage(
        String series,
        @Nullable LocalDate published,
        YearMonth through,
        Instant retrieved,
        String source,
        String sha256,
        int observations) {
    /** Oldest first: by the last month, then the day of publication, then when taken in. */
    public static final Comparator<Vintage> OLDEST_FIRST = Comparator.comparing(Vintage::through)
            .thenComparing(Vintage::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Vintage::retrieved)
            .thenComparing(Vintage::sha256)
            .thenComparing(Vintage::source);

    /** What tells it from others, such as "through 2019-02, published 2019-09-11". */
    public String label() {
        return "through " + through + (published == null ? "" : ", published " + published);
    }

    /** The same in Spanish. */
    public String spanishLabel() {
        return "hasta " + through + (published == null ? "" : ", publicada el " + published);
    }
}
