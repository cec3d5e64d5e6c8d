package org.tamiz.lists.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartialDate;

/**
 * Dates as OFAC's remarks write them: {@code 14 Jul 1980}, {@code Jul 1970}, {@code 1959}, any two of them with
 * {@code to} (or, between years, a hyphen or a dash) between, and {@code circa} before any of these.
 */
public final class RemarkDates {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern SIMPLE =
            Pattern.compile("(?:(?:(\\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) )?(\\d{4})");

    private static final Pattern YEARS = Pattern.compile("\\d{4}[-–]\\d{4}");

    private RemarkDates() {}

    /** The date, or null if the text is not one. */
    public static @Nullable PartialDate parse(String text) {
        String rest = text.strip();
        boolean circa = rest.startsWith("circa ");
        if (circa) {
            rest = rest.substring("circa ".length()).strip();
        }
        PartialDate date = range(rest);
        return date != null && circa ? date.asCirca() : date;
    }

    /** The date in the words that {@link #parse} reads. */
    public static String words(PartialDate date) {
        String words = switch (date.precision()) {
            case DAY -> day(date.from());
            case MONTH ->
                MONTHS.get(date.from().getMonthValue() - 1) + " " + date.from().getYear();
            case YEAR -> String.valueOf(date.from().getYear());
            case RANGE ->
                date.from().getDayOfYear() == 1
                                && date.to().equals(LocalDate.of(date.to().getYear(), 12, 31))
                        ? date.from().getYear() + " to " + date.to().getYear()
                        : day(date.from()) + " to " + day(date.to());
        };
        return date.circa() ? "circa " + words : words;
    }

    private static String day(LocalDate day) {
        return String.format(
                Locale.ROOT, "%02d %s %d", day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear());
    }

    private static @Nullable PartialDate range(String text) {
        int to = text.indexOf(" to ");
        int from = to + " to ".length();
        if (to < 0 && YEARS.matcher(text).matches()) {
            to = 4;
            from = 5;
        }
        if (to < 0) {
            return simple(text);
        }
        PartialDate first = simple(text.substring(0, to));
        PartialDate last = simple(text.substring(from));
        return first == null || last == null || last.to().isBefore(first.from())
                ? null
                : new PartialDate(first.from(), last.to(), false);
    }

    private static @Nullable PartialDate simple(String text) {
        Matcher matcher = SIMPLE.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(3));
        String month = matcher.group(2);
        String day = matcher.group(1);
        try {
            if (month == null) {
                return PartialDate.ofYear(year);
            }
            int number = MONTHS.indexOf(month) + 1;
            return day == null
                    ? PartialDate.ofMonth(YearMonth.of(year, number))
                    : PartialDate.ofDay(LocalDate.of(year, number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Such as 31 Feb: OFAC's slip. It stays in the remarks as written.
            return null;
        }
    }
}
