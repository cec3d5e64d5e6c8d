package org.tamiz.lists.mexico;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as SAT's list writes them. */
final class SatDates {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s/-]*");
    /** A date that a spreadsheet turned into its day number: 30000 is in 1982, 60000 in 2064. */
    private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}");

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2}) de ([a-z]+) (?:de|del) (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private SatDates() {}

    /** The earliest of the dates in a field; null if the field holds anything else. */
    static @Nullable LocalDate earliest(String field) {
        String text = field.strip();
        if (SERIAL.matcher(text).matches()) {
            return SERIAL_START.plusDays(Integer.parseInt(text));
        }
        List<LocalDate> dates = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        int end = 0;
        try {
            while (matcher.find()) {
                if (!BETWEEN.matcher(text.substring(end, matcher.start())).matches()) {
                    return null;
                }
                int year = Integer.parseInt(matcher.group(3));
                dates.add(LocalDate.of(
                        year < 100 ? 2000 + year : year,
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(1))));
                end = matcher.end();
            }
        } catch (DateTimeException e) {
            return null;
        }
        return dates.isEmpty() || end < text.length()
                ? null
                : dates.stream().min(LocalDate::compareTo).orElse(null);
    }

    /** The date in a sentence such as "Información actualizada al 18 de mayo de 2021"; null if there is none. */
    static @Nullable LocalDate inWords(String sentence) {
        Matcher matcher = IN_WORDS.matcher(sentence.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return null;
        }
        int month = MONTHS.indexOf(matcher.group(2)) + 1;
        try {
            return month == 0
                    ? null
                    : LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
