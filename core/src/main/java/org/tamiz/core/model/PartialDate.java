package org.tamiz.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A date as far as it is known: a day, a month, a year, or any range of days.
 *
 * @param from the earliest day it can be
 * @param to the latest day it can be, not before {@code from}
 * @param circa whether the source says "circa" or "approximately"
 */
public record PartialDate(LocalDate from, LocalDate to, boolean circa) {
    /** How far "circa" reaches, in years to either side. */
    private static final int CIRCA_YEARS = 2;

    /** How closely a date is known. */
    public enum Precision {
        /** One day. */
        DAY,
        /** One calendar month. */
        MONTH,
        /** One calendar year. */
        YEAR,
        /** Some other span of days. */
        RANGE
    }

    /** Nobody born before is on a list, or anybody's customer. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

    /** What spreadsheets and databases make of an empty date: their days 0 and 1. */
    private static final Set<LocalDate> FILLERS =
            Set.of(LocalDate.of(1899, 12, 30), LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 1));

    /** Checks the order of the two ends. */
    public PartialDate {
        Objects.requireNonNull(from, "from");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The date range ends (" + to + ") before it starts (" + from + ").");
        }
    }

    /** A date known to the day. */
    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day, day, false);
    }

    /** A date known to the month. */
    public static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), false);
    }

    /** A date known to the year. */
    public static PartialDate ofYear(int year) {
        return ofYears(year, year);
    }

    /** A date known to lie in a span of whole years, both included. */
    public static PartialDate ofYears(int first, int last) {
        return new PartialDate(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), false);
    }

    /** The same date, marked as approximate. */
    public PartialDate asCirca() {
        return new PartialDate(from, to, true);
    }

    /** How closely the date is known; {@code circa} is not considered. */
    public Precision precision() {
        if (from.equals(to)) {
            return Precision.DAY;
        }
        if (from.equals(from.withDayOfMonth(1))
                && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return Precision.MONTH;
        }
        if (from.equals(LocalDate.of(from.getYear(), 1, 1)) && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
            return Precision.YEAR;
        }
        return Precision.RANGE;
    }

    /**
     * Whether somebody can be born, or something established, on this date: not in the future, not a spreadsheet's empty
     * date, and nobody before 1880.
     *
     * @param person whether it is about a birth; a company may be older than anybody
     * @param latest the last day it can be, such as the day a list was published
     */
    public boolean isPossibleBirth(boolean person, LocalDate latest) {
        boolean tooEarly = person && to.isBefore(EARLIEST_BIRTH);
        boolean filler = from.equals(to) && FILLERS.contains(from);
        return !tooEarly && !filler && !from.isAfter(latest);
    }

    /** Whether some day fits both dates. */
    public boolean overlaps(PartialDate other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}, or a range of two of them with a slash between, as ISO
     * 8601 writes intervals ({@code 1959/1961}); a trailing {@code ~} marks circa, as in the Extended Date/Time Format.
     *
     * @throws IllegalArgumentException if the text is no such date; the message says which forms are read
     */
    public static PartialDate parse(String text) {
        String stripped = text.strip();
        boolean circa = stripped.endsWith("~");
        String exact = circa ? stripped.substring(0, stripped.length() - 1) : stripped;
        try {
            int slash = exact.indexOf('/');
            PartialDate date = slash < 0
                    ? parseSimple(exact)
                    : new PartialDate(
                            parseSimple(exact.substring(0, slash)).from,
                            parseSimple(exact.substring(slash + 1)).to,
                            false);
            return circa ? date.asCirca() : date;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a date; write YYYY-MM-DD, YYYY-MM, YYYY or YYYY/YYYY.", e);
        }
    }

    private static PartialDate parseSimple(String text) {
        return switch (text.length()) {
            case 4 -> ofYear(DateTimeFormatter.ofPattern("uuuu").parse(text).get(ChronoField.YEAR));
            case 7 -> ofMonth(YearMonth.parse(text));
            case 10 -> ofDay(LocalDate.parse(text));
            default -> throw new IllegalArgumentException("Dates have 4, 7 or 10 characters.");
        };
    }

    /** The date in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        String text = switch (precision()) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case YEAR -> year(from);
            case RANGE -> wholeYears() ? year(from) + "/" + year(to) : from + "/" + to;
        };
        return circa ? text + "~" : text;
    }

    private static String year(LocalDate date) {
        return String.format(Locale.ROOT, "%04d", date.getYear());
    }

    private boolean wholeYears() {
        return from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
    }

    /** Whether the date can mean days of several months or years, and is no single month or year. */
    public boolean isSpan() {
        return widened().precision() == Precision.RANGE;
    }

    /** What the date can mean: a date that is only known about reaches two years to either side. */
    public PartialDate widened() {
        return circa ? new PartialDate(from.minusYears(CIRCA_YEARS), to.plusYears(CIRCA_YEARS), false) : this;
    }
}
