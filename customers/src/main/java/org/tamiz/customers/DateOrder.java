package org.tamiz.customers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.core.model.PartialDate;

/** Which comes first in dates such as 03/04/1975. Dates that start with the year need no answer. */
public enum DateOrder {
    /** The day, as in Mexico and most of the world. */
    DAY_FIRST,
    /** The month, as in the United States. */
    MONTH_FIRST,
    /** Not known: a date that can be read both ways counts as two alternatives. */
    UNKNOWN;

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})[-/. ](?:de )?(\\p{L}{3,10})\\.?[-/. ](?:de )?(\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dic", 12));

    /**
     * The order that a user names: {@code dmy} or {@code mdy}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static DateOrder parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "dmy" -> DAY_FIRST;
            case "mdy" -> MONTH_FIRST;
            default -> throw new IllegalArgumentException("\"" + text + "\" is no order of dates; use dmy or mdy.");
        };
    }

    /** The order that the names of a file's columns suggest: Spanish ones, the day first; others tell nothing. */
    static DateOrder ofColumns(List<String> names) {
        boolean spanish = names.stream()
                .map(Field::comparable)
                .anyMatch(name -> name.startsWith("fec") || name.endsWith("nacimiento") || name.equals("nombre"));
        return spanish ? DAY_FIRST : UNKNOWN;
    }

    /**
     * Reads a date as customer files write it: what {@link PartialDate#parse} reads, years first with other signs,
     * days or months first, months in English or Spanish words, each with or without a time of day.
     *
     * @return the day or days it can be; never empty
     * @throws IllegalArgumentException if it is no date; the message says what is read
     */
    public List<PartialDate> read(String text) {
        String date = TIME.matcher(text.strip()).replaceFirst("");
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(date);
            if (yearFirst.matches()) {
                return List.of(day(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3)));
            }
            Matcher compact = COMPACT.matcher(date);
            if (compact.matches()) {
                return List.of(day(compact.group(1), number(compact.group(2)), compact.group(3)));
            }
            Matcher words = WORDS.matcher(date);
            if (words.matches()) {
                Integer month = MONTHS.get(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
                if (month != null) {
                    return List.of(day(words.group(3), month, words.group(1)));
                }
            }
            Matcher numbers = NUMBERS.matcher(date);
            if (numbers.matches()) {
                return either(numbers.group(1), numbers.group(2), numbers.group(3));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day of the calendar.", e);
        }
        return List.of(PartialDate.parse(date));
    }

    private List<PartialDate> either(String first, String second, String year) {
        List<PartialDate> dates = new ArrayList<>(2);
        if (this != MONTH_FIRST && number(second) <= 12) {
            dates.add(day(year, number(second), first));
        }
        if (this != DAY_FIRST && number(first) <= 12 && (dates.isEmpty() || !first.equals(second))) {
            dates.add(day(year, number(first), second));
        }
        if (dates.isEmpty()) {
            throw new DateTimeException("no such day");
        }
        return dates;
    }

    private static PartialDate day(String year, int month, String day) {
        return PartialDate.ofDay(LocalDate.of(number(year), month, number(day)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
