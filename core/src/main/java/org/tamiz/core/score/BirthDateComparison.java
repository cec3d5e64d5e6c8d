package org.tamiz.core.score;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartialDate.Precision;
import org.tamiz.core.model.Reason;

/** Compares dates of birth, or of establishment, each as far as it is known. */
final class BirthDateComparison {
    /** How far "circa" reaches, in years to either side. */
    private static final int CIRCA_YEARS = 2;

    private BirthDateComparison() {}

    /** The best pair of dates, or null if either side has none. */
    static @Nullable Evidence of(List<PartialDate> mine, List<PartialDate> theirs) {
        Evidence best = null;
        for (PartialDate a : mine) {
            for (PartialDate b : theirs) {
                Evidence piece = compare(a, b);
                if (best == null || piece.bits() > best.bits()) {
                    best = piece;
                }
            }
        }
        return best;
    }

    private static Evidence compare(PartialDate a, PartialDate b) {
        PartialDate x = widened(a);
        PartialDate y = widened(b);
        if (x.overlaps(y)) {
            Precision coarser = x.precision().compareTo(y.precision()) > 0 ? x.precision() : y.precision();
            return switch (coarser) {
                case DAY -> evidence(Weights.BIRTH_SAME_DAY, a, b, Reason.SAME_DAY);
                case MONTH -> evidence(Weights.BIRTH_SAME_MONTH, a, b, Reason.FITS);
                case YEAR -> evidence(Weights.BIRTH_SAME_YEAR, a, b, Reason.FITS);
                case RANGE -> evidence(Weights.BIRTH_FITS_RANGE, a, b, Reason.FITS);
            };
        }
        if (x.precision() == Precision.DAY && y.precision() == Precision.DAY) {
            if (swapped(x.from(), y.from())) {
                return evidence(Weights.BIRTH_SWAPPED, a, b, Reason.DAY_MONTH_SWAPPED);
            }
            boolean near = digitsDiffering(x.from(), y.from()) == 1;
            return near
                    ? evidence(Weights.BIRTH_NEAR, a, b, Reason.NEAR)
                    : evidence(Weights.BIRTH_OTHER, a, b, Reason.DIFFERENT);
        }
        boolean nextYear = Math.abs(x.from().getYear() - y.to().getYear()) <= 1
                || Math.abs(y.from().getYear() - x.to().getYear()) <= 1;
        return nextYear
                ? evidence(Weights.BIRTH_NEAR, a, b, Reason.NEAR)
                : evidence(Weights.BIRTH_OTHER, a, b, Reason.DIFFERENT);
    }

    private static PartialDate widened(PartialDate date) {
        if (!date.circa()) {
            return date;
        }
        return new PartialDate(date.from().minusYears(CIRCA_YEARS), date.to().plusYears(CIRCA_YEARS), false);
    }

    private static boolean swapped(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear()
                && a.getMonthValue() == b.getDayOfMonth()
                && a.getDayOfMonth() == b.getMonthValue();
    }

    /** How many of the eight digits of YYYYMMDD differ: one is what a slip of the hand changes. */
    private static int digitsDiffering(LocalDate a, LocalDate b) {
        int x = a.getYear() * 10_000 + a.getMonthValue() * 100 + a.getDayOfMonth();
        int y = b.getYear() * 10_000 + b.getMonthValue() * 100 + b.getDayOfMonth();
        int differing = 0;
        for (; x > 0 || y > 0; x /= 10, y /= 10) {
            if (x % 10 != y % 10) {
                differing++;
            }
        }
        return differing;
    }

    private static Evidence evidence(double bits, PartialDate mine, PartialDate theirs, Reason reason) {
        return new Evidence(Feature.BIRTH_DATE, bits, mine.toString(), theirs.toString(), reason);
    }
}
