package org.tamiz.cli.evaluation;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a threshold makes of labelled scores: the four counts of a confusion matrix.
 *
 * @param found matches at or above the threshold
 * @param alarms non-matches at or above it: false alarms
 * @param missed matches below it
 * @param passed non-matches below it
 */
public record Outcomes(long found, long alarms, long missed, long passed) {
    /** Counts scores against a threshold; a score that equals it counts as above. */
    public static Outcomes of(Iterable<Labelled> scores, double threshold) {
        long found = 0;
        long alarms = 0;
        long missed = 0;
        long passed = 0;
        for (Labelled labelled : scores) {
            boolean above = labelled.score() >= threshold;
            if (labelled.match()) {
                found += above ? 1 : 0;
                missed += above ? 0 : 1;
            } else {
                alarms += above ? 1 : 0;
                passed += above ? 0 : 1;
            }
        }
        return new Outcomes(found, alarms, missed, passed);
    }

    /** How many of those above the threshold are matches. */
    public Share precision() {
        return new Share(found, found + alarms);
    }

    /** How many of the matches are above the threshold. */
    public Share recall() {
        return new Share(found, found + missed);
    }

    /** How many of the non-matches are above the threshold. */
    public Share falseAlarms() {
        return new Share(alarms, alarms + passed);
    }

    /** The harmonic mean of precision and recall, 0 to 1; empty if nothing matches and nothing is above the threshold. */
    public OptionalDouble f1() {
        OptionalDouble value = fStar().value();
        return value.isEmpty() ? value : OptionalDouble.of(f1(value.getAsDouble()));
    }

    /**
     * A 95% interval of F1, null where there is no F1. F* = found / (found + alarms + missed) is a proportion and F1 =
     * 2F* / (1 + F*) rises with it, so Wilson's interval of F* carries over (D. Hand, P. Christen, N. Kirielle, "F*: an
     * interpretable transformation of the F-measure", Machine Learning 110, 2021).
     */
    public @Nullable Interval f1Interval() {
        Interval interval = fStar().wilson();
        return interval == null ? null : new Interval(f1(interval.low()), f1(interval.high()));
    }

    private Share fStar() {
        return new Share(found, found + alarms + missed);
    }

    private static double f1(double fStar) {
        return 2 * fStar / (1 + fStar);
    }
}
