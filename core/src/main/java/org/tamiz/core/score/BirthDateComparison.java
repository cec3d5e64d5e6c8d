package org.tamiz.core.score;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartialDate.Precision;
import org.tamiz.core.model.Reason;

/** Compares dates of birth, or of establishment, each as far as it is known. */
final class BirthDateComparison {
    private BirthDateComparison() {}

    /**
     * Two dates compared; a date that has no part in the finding is null.
     *
     * @param bits what it weighs
     */
    record Finding(@Nullable StatedDate mine, @Nullable StatedDate theirs, double bits, Reason reason) {
        Evidence evidence() {
            return new Evidence(
                    Feature.BIRTH_DATE,
                    bits,
                    mine == null ? null : mine.toString(),
                    theirs == null ? null : theirs.toString(),
                    reason);
        }
    }

    /**
     * The best pair of dates.
     *
     * @param inCodesToo whether dates that only a code states count; they do not where the codes themselves are compared
     * @param person whether dates are of birth; a company may be older than anybody
     * @param latest the day the list was published: who is on it was born by then
     * @return null if either side has none. Of no weight if all of one side's are impossible
     */
    static @Nullable Finding of(
            List<StatedDate> mine, List<StatedDate> theirs, boolean inCodesToo, boolean person, LocalDate latest) {
        Finding best = null;
        for (StatedDate a : mine) {
            for (StatedDate b : theirs) {
                if (inCodesToo || (a.code() == null && b.code() == null)) {
                    boolean possibleA = a.date().isPossibleBirth(person, latest);
                    boolean possibleB = b.date().isPossibleBirth(person, latest);
                    best = better(
                            best, possibleA && possibleB ? compare(a, b) : impossible(a, possibleA, b, possibleB));
                }
            }
        }
        return best;
    }

    /** Shows the impossible date, or both if both are. */
    private static Finding impossible(StatedDate a, boolean possibleA, StatedDate b, boolean possibleB) {
        return new Finding(possibleA ? null : a, possibleB ? null : b, 0, Reason.IMPOSSIBLE_DATE);
    }

    /** What compares an impossible date counts only where there is nothing else. */
    private static Finding better(@Nullable Finding best, Finding finding) {
        if (best == null || (best.reason == Reason.IMPOSSIBLE_DATE && finding.reason != Reason.IMPOSSIBLE_DATE)) {
            return finding;
        }
        return finding.reason != Reason.IMPOSSIBLE_DATE && finding.bits > best.bits ? finding : best;
    }

    private static Finding compare(StatedDate a, StatedDate b) {
        PartialDate x = a.date().widened();
        PartialDate y = b.date().widened();
        boolean days = x.precision() == Precision.DAY && y.precision() == Precision.DAY;
        if (x.overlaps(y)) {
            return days ? sameDay(x.from(), a, b) : fitting(x, y, a, b);
        }
        return days ? otherDay(x.from(), y.from(), a, b) : missing(x, y, a, b);
    }

    private static Finding sameDay(LocalDate day, StatedDate a, StatedDate b) {
        double bits = isNewYear(day) ? Weights.BIRTH_SAME_NEW_YEAR : Weights.BIRTH_SAME_DAY;
        return new Finding(a, b, bits, Reason.SAME_DAY);
    }

    private static Finding fitting(PartialDate x, PartialDate y, StatedDate a, StatedDate b) {
        Precision coarser = x.precision().compareTo(y.precision()) > 0 ? x.precision() : y.precision();
        double bits = switch (coarser) {
            case DAY, MONTH -> Weights.BIRTH_SAME_MONTH;
            case YEAR -> Weights.BIRTH_SAME_YEAR;
            case RANGE -> Weights.BIRTH_FITS_RANGE;
        };
        return new Finding(a, b, bits, Reason.FITS);
    }

    private static Finding missing(PartialDate x, PartialDate y, StatedDate a, StatedDate b) {
        boolean nextYear = Math.abs(x.from().getYear() - y.to().getYear()) <= 1
                || Math.abs(y.from().getYear() - x.to().getYear()) <= 1;
        return nextYear
                ? new Finding(a, b, Weights.BIRTH_NEXT_YEAR, Reason.NEAR)
                : new Finding(a, b, Weights.BIRTH_OTHER, Reason.DIFFERENT);
    }

    private static Finding otherDay(LocalDate x, LocalDate y, StatedDate a, StatedDate b) {
        boolean sameYear = x.getYear() == y.getYear();
        if (sameYear && (isNewYear(x) || isNewYear(y))) {
            return new Finding(a, b, Weights.BIRTH_YEAR_ONLY, Reason.YEAR_ONLY);
        }
        if (sameYear && x.getMonthValue() == y.getDayOfMonth() && x.getDayOfMonth() == y.getMonthValue()) {
            return new Finding(a, b, Weights.BIRTH_SWAPPED, Reason.DAY_MONTH_SWAPPED);
        }
        if (isSlip(x, y)) {
            return new Finding(a, b, Weights.BIRTH_NEAR, Reason.NEAR);
        }
        return sameYear
                ? new Finding(a, b, Weights.BIRTH_SAME_YEAR_OTHER_DAY, Reason.SAME_YEAR)
                : new Finding(a, b, Weights.BIRTH_OTHER, Reason.DIFFERENT);
    }

    /** Whether the date stands for a year of which no more is known, or is a real 1 January. */
    private static boolean isNewYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    /** Whether only the day differs, or only the month, or only the year and that as a slip of the hand makes it differ. */
    private static boolean isSlip(LocalDate x, LocalDate y) {
        boolean year = x.getYear() == y.getYear();
        boolean month = x.getMonthValue() == y.getMonthValue();
        boolean day = x.getDayOfMonth() == y.getDayOfMonth();
        if (!year) {
            return month && day && isSlip(x.getYear(), y.getYear());
        }
        return month != day;
    }

    private static boolean isSlip(int year, int other) {
        boolean next = Math.abs(year - other) == 1;
        boolean exchanged = year / 100 == other / 100 && year % 10 == other / 10 % 10 && year / 10 % 10 == other % 10;
        int digits = 0;
        for (int x = year, y = other; x > 0 || y > 0; x /= 10, y /= 10) {
            digits += x % 10 == y % 10 ? 0 : 1;
        }
        return next || exchanged || digits == 1;
    }
}
