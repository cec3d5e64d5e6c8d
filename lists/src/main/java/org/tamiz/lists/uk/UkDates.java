package org.tamiz.lists.uk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartialDate;

/** Dates as the United Kingdom's lists write them. */
final class UkDates {
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2}|dd|DD)/(\\d{1,2}|mm|MM)/(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final DateTimeFormatter REPORT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.ENGLISH);

    private UkDates() {}

    /** A date that may be known only to the month or year; null if it is none. */
    static @Nullable PartialDate partial(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        try {
            if (YEAR.matcher(text.strip()).matches()) {
                return PartialDate.ofYear(Integer.parseInt(text.strip()));
            }
            if (!parts.matches()) {
                return null;
            }
            int day = number(parts.group(1));
            int month = number(parts.group(2));
            int year = Integer.parseInt(parts.group(3));
            if (year == 0 || (month == 0 && day != 0)) {
                return null;
            }
            if (month == 0) {
                return PartialDate.ofYear(year);
            }
            return day == 0
                    ? PartialDate.ofMonth(YearMonth.of(year, month))
                    : PartialDate.ofDay(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A whole day, also as 2026-08-18 and 18-Aug-2026; null if it is none. */
    static @Nullable LocalDate day(String text) {
        PartialDate date = partial(text);
        if (date != null) {
            return date.precision() == PartialDate.Precision.DAY ? date.from() : null;
        }
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}.*")
                    ? LocalDate.parse(text.substring(0, 10))
                    : LocalDate.parse(text.strip(), REPORT);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 0;
    }
}
