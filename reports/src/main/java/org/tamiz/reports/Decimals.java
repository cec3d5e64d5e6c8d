package org.tamiz.reports;

import java.util.Locale;

/** Writes numbers with a fixed count of decimals as {@link String#format} does with {@code %.3f}, many times as fast. */
public final class Decimals {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    /** Scaled numbers below this are exact to far less than {@link #DOUBT}. */
    private static final double LARGEST = 1e9;
    /** So near to the middle between two results it is the decimal digits that decide, and not this class. */
    private static final double DOUBT = 1e-4;

    private Decimals() {}

    /**
     * A number with so many decimals.
     *
     * @param places from 1 to 6
     */
    public static String of(double number, int places) {
        double scaled = Math.abs(number) * POWERS[places];
        double floor = Math.floor(scaled);
        double rest = scaled - floor;
        // Not so for what is no number.
        boolean clear = scaled < LARGEST && Math.abs(rest - 0.5) > DOUBT;
        if (!clear) {
            return String.format(Locale.ROOT, "%." + places + "f", number);
        }
        long rounded = (long) floor + (rest > 0.5 ? 1 : 0);
        StringBuilder text = new StringBuilder(12);
        if (Double.compare(number, 0.0) < 0) {
            text.append('-');
        }
        text.append(rounded / POWERS[places]).append('.');
        String decimals = Long.toString(rounded % POWERS[places]);
        for (int i = decimals.length(); i < places; i++) {
            text.append('0');
        }
        return text.append(decimals).toString();
    }
}
