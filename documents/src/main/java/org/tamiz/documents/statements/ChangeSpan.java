package org.tamiz.documents.statements;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when a change in per cent is counted: "since 2021", "over five years", "from the month before". Where the words say
 * nothing, it is the year before, as the series' publisher puts it.
 */
final class ChangeSpan {
    private static final String TWELVE_ENDING =
            "(?:the )?(?:(?:12|twelve)[- ]months?(?: period)?|year|12-month period) (?:ending|ended|through|to)(?: in| on)? "
                    + "|(?:los |el )?(?:(?:12|doce) meses|ano) (?:terminad[oa]s?|concluid[oa]s?|que termin(?:o|aron)|hasta)(?: en)? ";
    /** What stands right before a date that a change is counted from. */
    private static final Pattern BASE_LEAD = Pattern.compile(
            "\\b(?:since|from|between|compared (?:with|to)|versus|vs\\.?|against|relative to|than(?: in| during)?"
                    + "|desde|entre|respecto (?:a|al|de|del|con)|frente (?:a|al)|en comparacion con|comparad[oa]s? con|con relacion (?:a|al)|que en)"
                    + " (?:(?:the|its|their|a|el|la|los|las|su) )?(?:" + TWELVE_ENDING
                    + "|(?:levels?|figures?|numbers?|total|count|peak|high|record|nivel|niveles|cifra|cifras|maximo|pico) (?:of|in|from|reached in|de|en) )?(?:early |late |mid-?|ano )?$");
    /** The same without a date: there is a time from which it is counted, and it cannot be told which. */
    private static final Pattern UNDATED_BASE = Pattern.compile(
            "\\b(?:since|desde|from (?:a|its|their|the) (?:[a-z-]+ )?(?:peak|high|record|maximum|level)|compared (?:with|to)|relative to"
                    + "|pre-?pandemic|before the pandemic|respecto (?:a|al|de|del|con)|frente (?:a|al)|en comparacion con|con relacion (?:a|al)"
                    + "|over (?:the|several|many|a few) (?:[a-z]+ )?years|in recent years|en los ultimos anos|en (?:varios|pocos) anos)\\b");

    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:year[- ](?:over|on|to)[- ]year|(?:the|last|a) (?:year (?:before|earlier|ago|prior)|previous year|prior year)|the preceding (?:year|12 months|twelve months)"
                    + "|the (?:previous|prior) (?:12|twelve) months|(?:in|over|within) (?:a|one|a single) year|annual(?:ly)?|one-year"
                    + "|ano (?:anterior|previo|pasado)|un ano antes|(?:12|doce) meses (?:anteriores|previos)|en un (?:solo )?ano|interanual(?:es|mente)?|anual(?:es|mente)?)\\b");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:month[- ](?:over|on|to)[- ]month|the (?:month before|previous month|prior month)|in (?:a|one) month|mes (?:anterior|previo)|en un (?:solo )?mes|mensual(?:es|mente)?)\\b");
    private static final String NUMBER =
            "(two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,2})";
    private static final Pattern YEARS =
            Pattern.compile("\\b" + NUMBER + "(?: | full |-)(?:years?|anos)\\b(?! old| de edad)");
    private static final Pattern MONTHS = Pattern.compile(
            "\\b" + NUMBER + "(?: |-)(?:months?|meses)\\b(?! (?:ending|ended|through|to|terminad|concluid|que|hasta))");
    private static final Pattern DECADE =
            Pattern.compile("\\b(?:(?:a|the (?:past|last)|one) decade|(?:una|la ultima) decada)\\b");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4),
            Map.entry("cinco", 5),
            Map.entry("seis", 6),
            Map.entry("siete", 7),
            Map.entry("ocho", 8),
            Map.entry("nueve", 9),
            Map.entry("diez", 10));

    private ChangeSpan() {}

    /** Whether a change is counted from a date, rather than being said of it. */
    static boolean isBase(String folded, TextDates.Found date) {
        return BASE_LEAD
                .matcher(folded.substring(Math.max(0, date.start() - 70), date.start()))
                .find();
    }

    /**
     * The last of the twelve months that a change is counted from.
     *
     * @param folded the passage
     * @param dates the dates in it
     * @param ending the last of the twelve months that the change leads to
     * @param calendarYear whether these are a calendar year
     * @return null if the words tell of a time that is not one of twelve months ending with a known one
     */
    static @Nullable YearMonth base(
            String folded, List<TextDates.Found> dates, YearMonth ending, boolean calendarYear) {
        for (TextDates.Found date : dates) {
            if (isBase(folded, date)) {
                return date.when() == null ? null : month(date.when(), calendarYear, ending);
            }
        }
        if (YEAR.matcher(folded).find()) {
            return ending.minusYears(1);
        }
        if (MONTH.matcher(folded).find()) {
            return ending.minusMonths(1);
        }
        Matcher m = YEARS.matcher(folded);
        if (m.find()) {
            return ending.minusYears(number(m.group(1)));
        }
        m = MONTHS.matcher(folded);
        while (m.find()) {
            if (number(m.group(1)) != 12) {
                return ending.minusMonths(number(m.group(1)));
            }
        }
        if (DECADE.matcher(folded).find()) {
            return ending.minusYears(10);
        }
        return UNDATED_BASE.matcher(folded).find() ? null : ending.minusYears(1);
    }

    /** A month; of a year its last one, if the change leads to a calendar year; else null. */
    private static @Nullable YearMonth month(TimeInterval when, boolean calendarYear, YearMonth ending) {
        YearMonth last = YearMonth.from(when.to());
        boolean oneMonth = YearMonth.from(when.from()).equals(last);
        boolean comparable = oneMonth ? !calendarYear : calendarYear;
        return comparable && last.isBefore(ending) ? last : null;
    }

    private static int number(String word) {
        Integer value = WORDS.get(word);
        return value == null ? Integer.parseInt(word) : value;
    }
}
