package org.tamiz.lists.un;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.text.XmlElement;

/** Dates of birth as the UN's list writes them. */
final class UnDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("([A-Za-z]{3,9})\\.? ?(\\d{4})?");

    private UnDates() {}

    /** The date an element states, or null if it states none that is understood. */
    static @Nullable PartialDate of(XmlElement element) {
        try {
            PartialDate date = exact(element);
            boolean circa = element.text("TYPE_OF_DATE").equals("APPROXIMATELY")
                    || element.text("NOTE").toLowerCase(Locale.ROOT).startsWith("approximately");
            return date != null && circa ? date.asCirca() : date;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** A day such as 1962-03-30, whatever time zone follows it; null if the text is none. */
    static @Nullable LocalDate day(String text) {
        Matcher matcher = DAY.matcher(text);
        try {
            return matcher.matches() ? LocalDate.parse(matcher.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PartialDate exact(XmlElement element) {
        LocalDate day = day(element.text("DATE"));
        if (day != null) {
            return PartialDate.ofDay(day);
        }
        String from = element.text("FROM_YEAR");
        String to = element.text("TO_YEAR");
        if (!from.isEmpty() && !to.isEmpty()) {
            return PartialDate.ofYears(Integer.parseInt(from), Integer.parseInt(to));
        }
        String year = element.text("YEAR");
        PartialDate month = month(element.text("NOTE"), year);
        if (month != null) {
            return month;
        }
        return year.isEmpty() ? null : PartialDate.ofYear(Integer.parseInt(year));
    }

    /** A month in a note: "Nov. 1973", or "Sep." beside a year. */
    private static @Nullable PartialDate month(String note, String year) {
        Matcher matcher = MONTH_AND_YEAR.matcher(note);
        if (!matcher.matches()) {
            return null;
        }
        int month = MONTHS.indexOf(matcher.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        String ofYear = matcher.group(2) == null ? year : matcher.group(2);
        return month == 0 || ofYear.isEmpty()
                ? null
                : PartialDate.ofMonth(YearMonth.of(Integer.parseInt(ofYear), month));
    }
}
