package org.tamiz.lists.ofac.advanced;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.text.XmlElement;

/** Dates of the advanced model: days, and periods whose ends are spans themselves. */
final class Dates {
    private static final int LEAST_YEAR = 1000;
    private static final int MOST_YEAR = 9999;

    private Dates() {}

    /** The day that Year, Month and Day state, or null if they state none. */
    static @Nullable LocalDate day(XmlElement date) {
        LocalDate first = bound(date, false);
        return first != null && first.equals(bound(date, true)) ? first : null;
    }

    /**
     * The span from the earliest beginning to the latest end of a DatePeriod, so that 1960, which OFAC writes as 1 January
     * to 31 December 1960, is that year. Null if the period is empty or impossible.
     */
    static @Nullable PartialDate period(XmlElement period) {
        XmlElement start = only(period, "Start");
        XmlElement end = only(period, "End");
        XmlElement first = start == null ? end : start;
        XmlElement last = end == null ? start : end;
        if (first == null || last == null) {
            return null;
        }
        LocalDate from = bound(only(first, "From"), false);
        XmlElement latest = only(last, "To");
        LocalDate to = bound(latest == null ? only(last, "From") : latest, true);
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        boolean approximate = first.attribute("Approximate").equals("true")
                || last.attribute("Approximate").equals("true");
        return new PartialDate(from, to, approximate);
    }

    private static @Nullable XmlElement only(XmlElement parent, String name) {
        return parent.all(name).stream().findFirst().orElse(null);
    }

    /** The first or last day of what is stated: a year, a month or a day. */
    private static @Nullable LocalDate bound(@Nullable XmlElement date, boolean last) {
        if (date == null) {
            return null;
        }
        try {
            int year = Integer.parseInt(date.text("Year"));
            if (year < LEAST_YEAR || year > MOST_YEAR) {
                return null;
            }
            String month = date.text("Month");
            if (month.isEmpty()) {
                return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
            String day = date.text("Day");
            return day.isEmpty()
                    ? last ? yearMonth.atEndOfMonth() : yearMonth.atDay(1)
                    : yearMonth.atDay(Integer.parseInt(day));
        } catch (NumberFormatException | DateTimeException e) {
            // Not a number, or no such day; the caller reports it.
            return null;
        }
    }
}
