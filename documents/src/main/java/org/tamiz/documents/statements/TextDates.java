package org.tamiz.documents.statements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.statements.TimeInterval.Relation;

/** Finds dates in folded text, in English and Spanish, whole and in part, and those that need the document's own date. */
final class TextDates {
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(" + String.join("|", sorted(MONTHS)) + ")\\b\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)\\b";
    private static final String PART =
            "(?:(early|mid|late|the (?:beginning|middle|end) of|principios de|inicios de|comienzos de"
                    + "|mediados de|finales de|fines de)[- ](?:el mes de )?)?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|o|ro|\\.o)?";

    private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]" + YEAR);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "\\b" + DAY + " (?:de |of )?" + MONTH + ",? (?:de |del |of |del ano |de este |of this )?" + YEAR);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("\\b" + MONTH + " " + DAY + ",? " + YEAR);
    private static final Pattern MONTH_YEAR =
            Pattern.compile("\\b" + PART + MONTH + ",? (?:de |del |of |del ano )?" + YEAR);
    private static final Pattern PART_YEAR =
            Pattern.compile("\\b(?:(first|second) half of|(primer|segundo) semestre (?:de|del)"
                    + "|(early|mid|late|principios de|inicios de|mediados de|finales de|fines de)[- ]?)(?: ano)? ?"
                    + YEAR);
    private static final Pattern ONLY_YEAR = Pattern.compile(
            "(?:\\b(?:in|for|between|entre|than|versus|since|by|until|before|after|during|of|from|through|year|en|desde|de|del"
                    + "|durante|hasta|antes|tras|ano|para|to|only|solo|apenas|late|as early as) |\\("
                    + "|(?<=\\bbetween \\d{4} and )|(?<=\\bentre \\d{4} y ))"
                    + YEAR + "(?![-/.,]\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile("\\b" + DAY + " (?:de |of )" + MONTH + "(?! de \\d)");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + " " + DAY + "\\b(?!\\d)");
    private static final Pattern ONLY_MONTH =
            Pattern.compile("\\b(?:in|since|last|by|during|en|desde|este|el pasado|pasado mes de|mes de|durante) "
                    + MONTH + "(?! \\d)");
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:(today|hoy)|(yesterday|ayer)"
            + "|(earlier this month|this month|este mes|el presente mes)|(last month|el mes pasado|el pasado mes)"
            + "|(earlier this year|this year|este ano|el presente ano)|(last year|el ano pasado|el pasado ano)"
            + "|(last week|la semana pasada)|(this week|esta semana))\\b");

    private static final Pattern NOT_AFTER = Pattern.compile(
            "(?:\\bby|no later than|as of|as at|a mas tardar (?:el|en)|a mas tardar|para|con fecha limite|\\bal(?: dia)?)"
                    + "(?: the| el| el dia)?$");
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\bbefore|prior to|\\buntil|antes (?:de|del)|\\bhasta)(?: the| el| ano)?$");
    private static final Pattern AFTER =
            Pattern.compile("(?:\\bafter|later than|despues (?:de|del)|posterior a)(?: the| el)?$");

    private TextDates() {}

    /**
     * A date in a text.
     *
     * @param start where it starts
     * @param end where it ends
     * @param when what it means; null if it needs the document's date and that is not known
     */
    record Found(int start, int end, @Nullable TimeInterval when) {}

    /**
     * The dates in order.
     *
     * @param folded a sentence or less
     * @param written the day the document is of; null if not known
     */
    static List<Found> in(String folded, @Nullable LocalDate written) {
        TreeMap<Integer, Found> found = new TreeMap<>();
        if (folded.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            withoutNumbers(folded, written, found);
            return List.copyOf(found.values());
        }
        Matcher m = ISO.matcher(folded);
        while (m.find()) {
            put(found, folded, m.start(), m.end(), day(m.group(1), m.group(2), m.group(3)));
        }
        m = DAY_MONTH_YEAR.matcher(folded);
        while (m.find()) {
            put(found, folded, m.start(), m.end(), day(m.group(3), month(m.group(2)), m.group(1)));
        }
        m = MONTH_DAY_YEAR.matcher(folded);
        while (m.find()) {
            put(found, folded, m.start(), m.end(), day(m.group(3), month(m.group(1)), m.group(2)));
        }
        m = NUMBERS.matcher(folded);
        while (m.find()) {
            put(found, folded, m.start(), m.end(), eitherOrder(m.group(1), m.group(2), m.group(3)));
        }
        m = MONTH_YEAR.matcher(folded);
        while (m.find()) {
            YearMonth month = YearMonth.of(Integer.parseInt(m.group(3)), MONTHS.getOrDefault(m.group(2), 1));
            put(found, folded, m.start(), m.end(), part(month.atDay(1), month.atEndOfMonth(), m.group(1)));
        }
        m = PART_YEAR.matcher(folded);
        while (m.find()) {
            int year = Integer.parseInt(m.group(4));
            put(found, folded, m.start(), m.end(), partOfYear(year, m.group(1), m.group(2), m.group(3)));
        }
        m = ONLY_YEAR.matcher(folded);
        while (m.find()) {
            int year = Integer.parseInt(m.group(1));
            put(found, folded, m.start(1), m.end(1), days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        m = DAY_MONTH.matcher(folded);
        while (m.find()) {
            put(found, folded, m.start(), m.end(), latest(MONTHS.getOrDefault(m.group(2), 1), m.group(1), written));
        }
        m = MONTH_DAY.matcher(folded);
        while (m.find()) {
            put(found, folded, m.start(), m.end(), latest(MONTHS.getOrDefault(m.group(1), 1), m.group(2), written));
        }
        withoutNumbers(folded, written, found);
        return List.copyOf(found.values());
    }

    /** Dates of words alone: "in February", "last month". */
    private static void withoutNumbers(String folded, @Nullable LocalDate written, NavigableMap<Integer, Found> found) {
        Matcher m = ONLY_MONTH.matcher(folded);
        while (m.find()) {
            put(found, folded, m.start(1), m.end(), latest(MONTHS.getOrDefault(m.group(1), 1), null, written));
        }
        m = RELATIVE.matcher(folded);
        while (m.find()) {
            // "today" in a text without a date says no more than the present tense does.
            if (written != null || m.group(1) == null) {
                put(found, folded, m.start(), m.end(), written == null ? null : relative(m, written));
            }
        }
    }

    /** The number of a month's name, whole or short, English or Spanish; 0 if it is none. */
    static int monthOf(String folded) {
        return MONTHS.getOrDefault(folded, 0);
    }

    private static void put(
            NavigableMap<Integer, Found> found, String folded, int start, int end, LocalDate @Nullable [] days) {
        Map.Entry<Integer, Found> before = found.floorEntry(start);
        Map.Entry<Integer, Found> after = found.ceilingEntry(start);
        if ((before != null && before.getValue().end() > start)
                || (after != null && after.getValue().start() < end)) {
            return;
        }
        String lead = folded.substring(Math.max(0, start - 30), start).stripTrailing();
        Relation relation = Relation.WITHIN;
        int from = start;
        for (Object[] one :
                new Object[][] {{NOT_AFTER, Relation.NOT_AFTER}, {BEFORE, Relation.BEFORE}, {AFTER, Relation.AFTER}}) {
            Matcher m = ((Pattern) one[0]).matcher(lead);
            if (m.find()) {
                relation = (Relation) one[1];
                from = folded.substring(0, start).stripTrailing().length() - (m.end() - m.start());
            }
        }
        String words = folded.substring(Math.max(0, from), end);
        found.put(
                start,
                new Found(start, end, days == null ? null : new TimeInterval(days[0], days[1], relation, words)));
    }

    private static LocalDate @Nullable [] day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return days(date, date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Day and month in the only order that is possible, or from the earlier reading's day to the later's if both are. */
    private static LocalDate @Nullable [] eitherOrder(String one, String two, String year) {
        LocalDate[] first = day(year, two, one);
        LocalDate[] second = day(year, one, two);
        if (first == null || second == null || first[0].equals(second[0])) {
            return first == null ? second : first;
        }
        return null;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.getOrDefault(name, 0));
    }

    private static LocalDate[] days(LocalDate from, LocalDate to) {
        return new LocalDate[] {from, to};
    }

    /** A third of a month; a little wide, as such words are. */
    private static LocalDate[] part(LocalDate from, LocalDate to, @Nullable String word) {
        if (word == null) {
            return days(from, to);
        }
        if (word.startsWith("mid") || word.startsWith("medi") || word.contains("middle")) {
            return days(from.withDayOfMonth(10), from.withDayOfMonth(20));
        }
        boolean late = word.startsWith("late") || word.startsWith("fin") || word.contains("end");
        return late ? days(from.withDayOfMonth(20), to) : days(from, from.withDayOfMonth(12));
    }

    private static LocalDate[] partOfYear(
            int year, @Nullable String half, @Nullable String semester, @Nullable String word) {
        if (half != null || semester != null) {
            boolean first = "first".equals(half) || "primer".equals(semester);
            return first
                    ? days(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                    : days(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
        }
        String part = word == null ? "" : word;
        if (part.startsWith("mid") || part.startsWith("medi")) {
            return days(LocalDate.of(year, 5, 1), LocalDate.of(year, 8, 31));
        }
        return part.startsWith("late") || part.startsWith("fin")
                ? days(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31))
                : days(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30));
    }

    /** A month or day without its year: the last one before the document, as news writes it. */
    private static LocalDate @Nullable [] latest(int month, @Nullable String day, @Nullable LocalDate written) {
        if (written == null) {
            return null;
        }
        YearMonth then = YearMonth.of(written.getYear(), month);
        if (then.isAfter(YearMonth.from(written))) {
            then = then.minusYears(1);
        }
        return day == null
                ? days(then.atDay(1), then.atEndOfMonth())
                : day(String.valueOf(then.getYear()), String.valueOf(month), day);
    }

    private static LocalDate[] relative(Matcher m, LocalDate written) {
        YearMonth month = YearMonth.from(written);
        int year = written.getYear();
        if (m.group(1) != null) {
            return days(written, written);
        } else if (m.group(2) != null) {
            return days(written.minusDays(1), written.minusDays(1));
        } else if (m.group(3) != null) {
            return days(month.atDay(1), month.atEndOfMonth());
        } else if (m.group(4) != null) {
            return days(month.minusMonths(1).atDay(1), month.minusMonths(1).atEndOfMonth());
        } else if (m.group(5) != null) {
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        } else if (m.group(6) != null) {
            return days(LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31));
        }
        LocalDate monday = written.minusDays(written.getDayOfWeek().getValue() - 1L);
        LocalDate from = m.group(7) != null ? monday.minusDays(7) : monday;
        return days(from, from.plusDays(6));
    }

    private static List<String> sorted(Map<String, Integer> months) {
        List<String> names = new ArrayList<>(months.keySet());
        names.sort((a, b) -> b.length() - a.length() != 0 ? b.length() - a.length() : a.compareTo(b));
        return names;
    }

    private static Map<String, Integer> months() {
        String[] english = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        String[] spanish = {
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
            "diciembre"
        };
        Map<String, Integer> months = new TreeMap<>();
        for (int i = 0; i < english.length; i++) {
            for (String name : List.of(english[i], spanish[i])) {
                months.put(name, i + 1);
                months.put(name.substring(0, 3), i + 1);
            }
        }
        months.put("sept", 9);
        months.put("setiembre", 9);
        return Map.copyOf(months);
    }
}
