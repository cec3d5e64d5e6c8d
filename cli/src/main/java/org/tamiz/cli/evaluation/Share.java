package org.tamiz.cli.evaluation;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many: a recall, a precision, a rate of false alarms.
 *
 * @param count how many, from 0 to {@code of}
 * @param of of how many; 0 where there is nothing to measure
 */
public record Share(long count, long of) {
    /** Checks the range. */
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of + " is no share.");
        }
    }

    /** The share, from 0 to 1; empty if it is of nothing. */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    /**
     * The score interval of a binomial proportion at 95%, which keeps its coverage for small samples and shares near 0 and
     * 1 (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927).
     *
     * @return null if the share is of nothing
     */
    public @Nullable Interval wilson() {
        if (of == 0) {
            return null;
        }
        double p = (double) count / of;
        double z2 = Interval.Z * Interval.Z;
        double centre = p + z2 / (2 * of);
        double reach = Interval.Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
        double scale = 1 + z2 / of;
        // At 0 and n the formula's end is exactly 0 and 1; rounding must not push it beyond or short of them.
        return new Interval(count == 0 ? 0 : (centre - reach) / scale, count == of ? 1 : (centre + reach) / scale);
    }
}
