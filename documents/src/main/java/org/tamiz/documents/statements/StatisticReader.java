package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.statements.Claim.Statistic.Kind;
import org.tamiz.documents.statements.StatedNumbers.Stated;
import org.tamiz.lists.series.VsrrReader;

/**
 * Reads claims on deaths by drugs, passage by passage: a number, what is counted, where, and when. Of several numbers in a
 * passage each has the date and the drug next to it. Not thread-safe: "that same period" takes over what the claim before
 * said.
 */
final class StatisticReader {
    /** A comma between a number and a date is as much as so many characters; another number is more. */
    private static final int COMMA = 40;

    private static final int NUMBER_BETWEEN = 400;

    private final @Nullable LocalDate written;
    private @Nullable String measure;
    private @Nullable String place;
    private @Nullable YearMonth period;
    /** The sentence read last and the place that it or its paragraph names, for many numbers may stand in one sentence. */
    private String lastSentence = "";

    private @Nullable String placeAround;

    StatisticReader(@Nullable LocalDate written) {
        this.written = written;
    }

    /** The claims of a passage, one a number; empty if it makes none. */
    List<Claim.Statistic> read(Passage passage, String sentence, String paragraph) {
        String folded = passage.folded();
        boolean deaths = StatisticCues.DEATH.matcher(folded).find();
        boolean count = StatisticCues.COUNT.matcher(folded).find();
        boolean twelve = StatisticCues.TWELVE.matcher(folded).find();
        boolean counts = (StatisticCues.DRUG.matcher(folded).find() && (deaths || count))
                || (deaths && twelve)
                || (deaths && StatisticCues.OVERDOSE.matcher(sentence).find())
                || (measure != null
                        && count
                        && (twelve
                                || StatisticCues.SAME_PERIOD.matcher(folded).find()
                                || StatisticCues.FINAL.matcher(folded).find()));
        if (passage.question() || !counts) {
            return List.of();
        }
        List<TextDates.Found> dates = TextDates.in(folded, written);
        List<Claim.Statistic> claims = new ArrayList<>();
        for (Stated stated : StatedNumbers.in(folded, dates)) {
            claims.add(claim(folded, sentence, paragraph, dates, stated));
        }
        return claims;
    }

    private Claim.Statistic claim(
            String folded, String sentence, String paragraph, List<TextDates.Found> dates, Stated stated) {
        String what = measure(folded, sentence, stated);
        String where = place(folded, sentence, paragraph);
        boolean twelve = StatisticCues.TWELVE.matcher(folded).find();
        boolean same = StatisticCues.SAME_PERIOD.matcher(folded).find();
        TimeInterval when = when(folded, dates, stated, twelve);
        boolean year = false;
        YearMonth ending = null;
        if (twelve && when != null && month(when)) {
            ending = YearMonth.from(when.to());
        } else if (same) {
            ending = period;
        } else if (when != null && wholeYear(when)) {
            ending = YearMonth.from(when.to());
            year = true;
        }
        if (ending == null) {
            ending = endOfRange(folded, dates);
        }
        if (ending != null && !stated.number().percent() && yearBefore(folded, stated)) {
            ending = ending.minusYears(1);
        }
        if (ending != null && !year) {
            when = new TimeInterval(
                    ending.minusMonths(11).atDay(1),
                    ending.atEndOfMonth(),
                    TimeInterval.Relation.WITHIN,
                    "12 months ending " + ending);
        }
        if (where == null && (twelve || same)) {
            where = place == null ? Places.COUNTRY : place;
        }
        measure = what == null ? measure : what;
        place = where == null || where.equals(Places.ELSEWHERE) ? place : where;
        period = ending == null ? period : ending;
        YearMonth base = !stated.isChange() || ending == null ? null : ChangeSpan.base(folded, dates, ending, year);
        return new Claim.Statistic(
                what,
                where,
                stated.number().value(),
                stated.comparator(),
                ending,
                year,
                base,
                kind(folded, stated),
                when);
    }

    /** The date nearest to a number, of those that tell the period; null if none does. */
    private static @Nullable TimeInterval when(
            String folded, List<TextDates.Found> dates, Stated stated, boolean twelve) {
        List<TextDates.Found> usable = dates.stream()
                .filter(date -> !stated.number().percent() || !ChangeSpan.isBase(folded, date))
                .toList();
        usable = preferred(usable, date -> {
            TimeInterval when = date.when();
            return when != null && (twelve ? month(when) && afterTwelve(folded, date) : wholeYear(when));
        });
        usable = preferred(usable, date -> {
            TimeInterval when = date.when();
            return when != null && twelve && month(when);
        });
        TextDates.Found best = null;
        int least = Integer.MAX_VALUE;
        for (TextDates.Found date : usable) {
            int distance = distance(folded, date, stated);
            if (distance < least) {
                best = date;
                least = distance;
            }
        }
        boolean own = best != null && best.start() >= stated.number().end() && best.start() < stated.to();
        boolean elsewhere = best != null
                && !own
                && StatisticCues.COMPARED
                        .matcher(folded.substring(0, stated.number().start()))
                        .find()
                && !yearBefore(folded, stated);
        return best == null || elsewhere ? null : best.when();
    }

    private static List<TextDates.Found> preferred(
            List<TextDates.Found> dates, java.util.function.Predicate<TextDates.Found> which) {
        List<TextDates.Found> preferred = dates.stream().filter(which).toList();
        return preferred.isEmpty() ? dates : preferred;
    }

    private static boolean afterTwelve(String folded, TextDates.Found date) {
        Matcher m = StatisticCues.TWELVE.matcher(folded.substring(Math.max(0, date.start() - 60), date.start()));
        return m.find();
    }

    private static int distance(String folded, TextDates.Found date, Stated stated) {
        boolean after = date.start() >= stated.number().end();
        String between = after
                ? folded.substring(stated.number().end(), date.start())
                : folded.substring(
                        Math.min(date.end(), stated.number().start()),
                        stated.number().start());
        int commas = (int) between.chars().filter(c -> c == ',').count();
        boolean beyond = after ? date.start() >= stated.to() : date.end() <= stated.from();
        return between.length() + COMMA * commas + (beyond ? NUMBER_BETWEEN : 0);
    }

    private static boolean yearBefore(String folded, Stated stated) {
        return StatisticCues.YEAR_BEFORE
                .matcher(folded.substring(stated.number().end()))
                .find();
    }

    /** The last month of "between February 2024 and January 2025" where that makes twelve; else null. */
    private static @Nullable YearMonth endOfRange(String folded, List<TextDates.Found> dates) {
        for (int i = 1; i < dates.size(); i++) {
            TimeInterval first = dates.get(i - 1).when();
            TimeInterval last = dates.get(i).when();
            String between =
                    folded.substring(dates.get(i - 1).end(), dates.get(i).start());
            if (first != null
                    && last != null
                    && month(first)
                    && month(last)
                    && StatisticCues.RANGE.matcher(between).matches()
                    && YearMonth.from(first.from()).plusMonths(11).equals(YearMonth.from(last.from()))) {
                return YearMonth.from(last.from());
            }
        }
        return null;
    }

    private static boolean month(TimeInterval when) {
        return YearMonth.from(when.from()).equals(YearMonth.from(when.to()));
    }

    private static boolean wholeYear(TimeInterval when) {
        return when.from().getDayOfYear() == 1
                && when.to().equals(LocalDate.of(when.from().getYear(), 12, 31));
    }

    /** The kind told by the words right after the number, else by the last ones before it, else by the first after. */
    private static Kind kind(String folded, Stated stated) {
        TextNumbers.Found number = stated.number();
        String own = folded.substring(number.end(), stated.to());
        if (StatisticCues.RIGHT_REPORTED.matcher(own).find()) {
            return Kind.REPORTED;
        }
        String close = own.split("[,;]", 2)[0];
        Kind kind = first(close.substring(0, Math.min(close.length(), 32)));
        if (kind == Kind.UNSTATED) {
            kind = last(folded.substring(0, number.start()));
        }
        return kind == Kind.UNSTATED ? first(folded.substring(number.end())) : kind;
    }

    private static Kind first(String words) {
        int best = Integer.MAX_VALUE;
        Kind kind = Kind.UNSTATED;
        for (Map.Entry<Kind, Pattern> one : StatisticCues.KINDS.entrySet()) {
            Matcher m = one.getValue().matcher(words);
            if (m.find() && m.start() < best) {
                best = m.start();
                kind = one.getKey();
            }
        }
        return kind;
    }

    private static Kind last(String words) {
        int best = -1;
        Kind kind = Kind.UNSTATED;
        for (Map.Entry<Kind, Pattern> one : StatisticCues.KINDS.entrySet()) {
            Matcher m = one.getValue().matcher(words);
            while (m.find()) {
                if (m.start() > best) {
                    best = m.start();
                    kind = one.getKey();
                }
            }
        }
        return kind;
    }

    /** The indicator that a number counts; null if the series has none for it. */
    private @Nullable String measure(String folded, String sentence, Stated stated) {
        if (StatisticCues.FENTANYL_DEATHS.matcher(folded).find()) {
            return drug(folded);
        }
        String after =
                StatisticCues.CLAUSE_END.split(folded.substring(stated.number().end(), stated.to()), 2)[0];
        String before = folded.substring(stated.from(), stated.number().start());
        String drug = drug(after);
        if (drug == null && StatisticCues.OVERDOSE.matcher(after).find()) {
            return StatisticCues.FENTANYL.matcher(after).find() ? null : VsrrReader.OVERDOSE;
        }
        drug = drug == null ? drug(before) : drug;
        drug = drug == null ? drug(folded) : drug;
        if (drug != null) {
            return drug;
        }
        if (StatisticCues.OVERDOSE.matcher(folded).find()
                || StatisticCues.OVERDOSE.matcher(sentence).find()
                || StatisticCues.DRUG_DEATHS.matcher(folded).find()) {
            return StatisticCues.FENTANYL.matcher(folded).find()
                            && !StatisticCues.OVERDOSE.matcher(folded).find()
                    ? null
                    : VsrrReader.OVERDOSE;
        }
        if (StatisticCues.FENTANYL.matcher(folded).find()) {
            return null;
        }
        return measure;
    }

    private static @Nullable String drug(String words) {
        for (Map.Entry<String, Pattern> drug : StatisticCues.DRUGS.entrySet()) {
            if (drug.getValue().matcher(words).find()) {
                return drug.getKey();
            }
        }
        return null;
    }

    private @Nullable String place(String folded, String sentence, String paragraph) {
        String named = Places.in(folded);
        if (named != null) {
            return named;
        }
        if (!sentence.equals(lastSentence)) {
            lastSentence = sentence;
            String around = Places.in(sentence);
            placeAround = around == null && Places.COUNTRY.equals(Places.in(paragraph)) ? Places.COUNTRY : around;
        }
        return placeAround == null ? place : placeAround;
    }
}
