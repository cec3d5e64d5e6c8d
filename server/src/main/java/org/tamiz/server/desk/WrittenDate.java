package org.tamiz.server.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.tamiz.reports.phrase.Language;

/**
 * Dates and times as people write them: 9 Feb 2026, 9 feb 2026. The months stand here, for those of the JDK differ between its versions.
 *
 * @param language the reader's language
 * @param zone the time zone of times
 */
record WrittenDate(Language language, ZoneId zone) {
    private static final List<String> ENGLISH =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> SPANISH =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

    /** A day. */
    String of(LocalDate day) {
        List<String> months = language == Language.SPANISH ? SPANISH : ENGLISH;
        return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** A moment, to the minute. */
    String of(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        return of(local.toLocalDate()) + String.format(Locale.ROOT, ", %02d:%02d", local.getHour(), local.getMinute());
    }

    /** How long ago a moment was: in minutes, hours or days, whichever is the largest that it fills. */
    String age(Instant moment, Instant now) {
        Duration age = Duration.between(moment, now);
        if (age.toMinutes() < 1) {
            return DeskPhrase.JUST_NOW.in(language);
        }
        return age.toMinutes() < 60
                ? age.toMinutes() + " min"
                : age.toHours() < 24 ? age.toHours() + " h" : days(age.toDays());
    }

    /** A number of days. */
    String days(long days) {
        return days + " " + (days == 1 ? DeskPhrase.DAY : DeskPhrase.DAYS).in(language);
    }
}
