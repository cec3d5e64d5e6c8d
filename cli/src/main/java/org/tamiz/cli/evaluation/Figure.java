package org.tamiz.cli.evaluation;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A measured number.
 *
 * @param unit how to read it
 * @param value the number; empty where the set does not allow to measure it
 * @param interval its 95% interval, or null if none is known
 * @param share what it is the share of, or null if it is no share
 */
public record Figure(
        Unit unit,
        OptionalDouble value,
        @Nullable Interval interval,
        @Nullable Share share) {
    /** How to read a figure. */
    public enum Unit {
        /** A share, shown in per cent. */
        SHARE,
        /** A number without a unit, such as an area. */
        NUMBER,
        /** How many. */
        COUNT
    }

    /** A share with Wilson's interval. */
    public static Figure of(Share share) {
        return new Figure(Unit.SHARE, share.value(), share.wilson(), share);
    }

    /** A number. */
    public static Figure of(OptionalDouble value, @Nullable Interval interval) {
        return new Figure(Unit.NUMBER, value, interval, null);
    }

    /** A number without an interval. */
    public static Figure of(OptionalDouble value) {
        return of(value, null);
    }

    /** A count. */
    public static Figure of(long count) {
        return new Figure(Unit.COUNT, OptionalDouble.of((double) count), null, null);
    }

    /** The number for people, such as "93.4%", "0.951" and "1459"; null if there is none. */
    public @Nullable String text() {
        return value.isEmpty() ? null : text(value.getAsDouble());
    }

    /** The interval for people, such as "92.1–94.6" in per cent; null if there is none. */
    public @Nullable String intervalText() {
        if (interval == null) {
            return null;
        }
        String low = text(interval.low());
        return (unit == Unit.SHARE ? low.substring(0, low.length() - 1) : low) + "–" + text(interval.high());
    }

    private String text(double number) {
        return switch (unit) {
            case SHARE -> percent(number);
            case NUMBER -> String.format(Locale.ROOT, "%.3f", number);
            case COUNT -> String.format(Locale.ROOT, "%.0f", number);
        };
    }

    /** Rates of false alarms are small, and their second decimal matters. What is not all never reads as 100%. */
    private static String percent(double share) {
        if (share < 1 && share > 0.9994) {
            return String.format(Locale.ROOT, "%.2f%%", Math.floor(share * 10_000) / 100);
        }
        return String.format(Locale.ROOT, share < 0.1 ? "%.2f%%" : "%.1f%%", 100 * share);
    }
}
