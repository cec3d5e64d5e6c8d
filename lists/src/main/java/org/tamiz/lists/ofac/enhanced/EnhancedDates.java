package org.tamiz.lists.ofac.enhanced;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.text.XmlElement;

/** Dates of the enhanced format: a day, or four days that bound a beginning and an end. */
final class EnhancedDates {
    private static final int DAY = "2006-04-12".length();

    private EnhancedDates() {}

    /** The day that a date or a date with a time states, or null if the text is neither. */
    static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
            return day == null || day.getYear() < 1000 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What a valueDate, issueDate or expirationDate states; null if it states nothing that can be. */
    static @Nullable PartialDate of(XmlElement date) {
        if (date.children().isEmpty()) {
            LocalDate day = day(date.text());
            return day == null ? null : PartialDate.ofDay(day);
        }
        LocalDate from = first(date, List.of("fromDateBegin", "fromDateEnd", "toDateBegin", "toDateEnd"));
        LocalDate to = first(date, List.of("toDateEnd", "toDateBegin", "fromDateEnd", "fromDateBegin"));
        return from == null || to == null || to.isBefore(from)
                ? null
                : new PartialDate(from, to, date.text("isApproximate").equals("true"));
    }

    private static @Nullable LocalDate first(XmlElement date, List<String> names) {
        for (String name : names) {
            if (!date.text(name).isEmpty()) {
                return day(date.text(name));
            }
        }
        return null;
    }
}
