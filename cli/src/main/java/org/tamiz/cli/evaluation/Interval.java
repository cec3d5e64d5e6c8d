package org.tamiz.cli.evaluation;

/**
 * A 95% confidence interval.
 *
 * @param low its lower end
 * @param high its upper end, not below {@code low}
 */
public record Interval(double low, double high) {
    /** The standard normal quantile that leaves 2.5% above it. */
    static final double Z = 1.959963984540054;

    /** Checks that the ends are numbers in order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval cannot go from " + low + " to " + high + ".");
        }
    }
}
