package org.tamiz.documents.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a passage on deaths that may count them, and how each is put: "nearly", "fell by", "70% of". */
final class StatedNumbers {
    private static final BigDecimal LEAST = BigDecimal.valueOf(20);

    private StatedNumbers() {}

    /**
     * A number, with the stretch of the passage that is nearer to it than to other numbers.
     *
     * @param number the number
     * @param from where the number before ends
     * @param to where the number after starts
     * @param comparator how it is put
     */
    record Stated(TextNumbers.Found number, int from, int to, Comparator comparator) {
        boolean isChange() {
            return comparator == Comparator.FELL_BY || comparator == Comparator.ROSE_BY;
        }
    }

    /**
     * The numbers that may count deaths, in order.
     *
     * @param folded the passage
     * @param dates the dates in it, whose numbers are none
     */
    static List<Stated> in(String folded, List<TextDates.Found> dates) {
        List<TextNumbers.Found> numbers = numbers(folded, dates);
        List<Stated> stated = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            TextNumbers.Found number = numbers.get(i);
            int from = i == 0 ? 0 : numbers.get(i - 1).end();
            int to = i + 1 == numbers.size()
                    ? folded.length()
                    : numbers.get(i + 1).start();
            Comparator comparator = number.percent()
                    ? percentage(folded, number)
                    : comparator(folded, number, folded.substring(from, number.start()));
            if (comparator != null) {
                stated.add(new Stated(number, from, to, comparator));
            }
        }
        return stated;
    }

    private static List<TextNumbers.Found> numbers(String folded, List<TextDates.Found> dates) {
        List<TextNumbers.Found> numbers = new ArrayList<>();
        TextNumbers.Found last = null;
        for (TextNumbers.Found number : TextNumbers.in(folded)) {
            boolean ofDate =
                    dates.stream().anyMatch(date -> date.start() < number.end() && number.start() < date.end());
            String after = folded.substring(number.end());
            String before = folded.substring(Math.max(0, number.start() - 14), number.start());
            boolean year = number.value().scale() <= 0
                    && number.end() - number.start() == 4
                    && folded.substring(number.start(), number.end()).matches("(?:19|20)\\d\\d");
            boolean small = !number.percent() && number.value().compareTo(LEAST) < 0;
            if (ofDate
                    || year
                    || small
                    || StatisticCues.NOT_IT.matcher(before).find()
                    || StatisticCues.NOT_DEATHS.matcher(after).find()
                    || StatisticCues.MONEY.matcher(before).find()) {
                continue;
            }
            if (last != null
                    && folded.substring(last.end(), number.start()).matches(" ?(?:to|a) ?")
                    && folded.substring(Math.max(0, last.start() - 8), last.start())
                            .matches(".*(?:from|de) $")) {
                numbers.remove(numbers.size() - 1);
            }
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    /** Whether a percentage is a change, and which way, or a share; null if it is of something else. */
    private static @Nullable Comparator percentage(String folded, TextNumbers.Found number) {
        String before = folded.substring(Math.max(0, number.start() - 80), number.start());
        String after = folded.substring(number.end());
        if (StatisticCues.SHARE_AFTER.matcher(after).find()
                || StatisticCues.SHARE_BEFORE.matcher(before).find()) {
            return Comparator.SHARE;
        }
        boolean level = StatisticCues.LEVEL_BEFORE.matcher(before).find()
                || (StatisticCues.FROM_BEFORE.matcher(before).find()
                        && StatisticCues.TO_AFTER.matcher(after).find());
        if (level) {
            return null;
        }
        Matcher m = StatisticCues.CHANGE.matcher(before + after.substring(0, Math.min(25, after.length())));
        Comparator found = null;
        while (m.find()) {
            found = m.group(1) != null ? Comparator.FELL_BY : Comparator.ROSE_BY;
        }
        return found;
    }

    private static Comparator comparator(String folded, TextNumbers.Found number, String sinceLast) {
        String before = folded.substring(Math.max(0, number.start() - 50), number.start());
        if (StatisticCues.BETWEEN.matcher(before).find()
                && StatisticCues.AND_NUMBER
                        .matcher(folded.substring(number.end()))
                        .find()) {
            return Comparator.AT_LEAST;
        }
        if (sinceLast.matches(" (?:and|y) ")
                && StatisticCues.BETWEEN_NUMBER
                        .matcher(folded.substring(0, number.start()))
                        .find()) {
            return Comparator.AT_MOST;
        }
        for (Map.Entry<Comparator, Pattern> one : StatisticCues.BEFORE.entrySet()) {
            Matcher m = one.getValue().matcher(before);
            if (m.find()) {
                boolean denied = StatisticCues.DENIED
                        .matcher(before.substring(0, m.start()))
                        .find();
                return denied ? opposite(one.getKey()) : one.getKey();
            }
        }
        String after = folded.substring(number.end(), Math.min(folded.length(), number.end() + 20));
        return after.matches("^ ?(?:or more|o mas|plus)\\b.*|^\\+.*") ? Comparator.AT_LEAST : Comparator.EQUAL;
    }

    /** "did not exceed" is "at most". */
    private static Comparator opposite(Comparator comparator) {
        return switch (comparator) {
            case MORE_THAN, JUST_OVER -> Comparator.AT_MOST;
            case LESS_THAN -> Comparator.AT_LEAST;
            default -> comparator;
        };
    }
}
