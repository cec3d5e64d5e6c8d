package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How well scores tell matches from non-matches, whatever the threshold.
 *
 * @param matches how many matches there are
 * @param others how many non-matches
 * @param cuts every threshold that makes a difference, the highest first; before them all nothing is above
 */
public record Ranking(long matches, long others, List<Cut> cuts) {
    /**
     * A threshold.
     *
     * @param threshold the least score above it
     * @param found matches that score at least this
     * @param alarms non-matches that score at least this
     */
    public record Cut(double threshold, long found, long alarms) {}

    /** Copies the cuts. */
    public Ranking {
        cuts = List.copyOf(cuts);
    }

    /** Ranks scores. */
    public static Ranking of(List<Labelled> scores) {
        List<Labelled> sorted = new ArrayList<>(scores);
        sorted.sort(Comparator.comparingDouble(Labelled::score).reversed());
        List<Cut> cuts = new ArrayList<>();
        long found = 0;
        long alarms = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Labelled labelled = sorted.get(i);
            found += labelled.match() ? 1 : 0;
            alarms += labelled.match() ? 0 : 1;
            if (i + 1 == sorted.size() || sorted.get(i + 1).score() < labelled.score()) {
                cuts.add(new Cut(labelled.score(), found, alarms));
            }
        }
        return new Ranking(found, alarms, cuts);
    }

    /**
     * The area under the ROC curve: the probability that a match scores above a non-match, ties counting half, which is
     * Mann and Whitney's statistic.
     *
     * @return empty if there are no matches or no non-matches
     */
    public OptionalDouble auc() {
        if (matches == 0 || others == 0) {
            return OptionalDouble.empty();
        }
        double area = 0;
        Cut before = new Cut(Double.POSITIVE_INFINITY, 0, 0);
        for (Cut cut : cuts) {
            area += (cut.alarms() - before.alarms()) * (cut.found() + before.found()) / 2.0;
            before = cut;
        }
        return OptionalDouble.of(area / ((double) matches * others));
    }

    /**
     * A 95% interval of the area, by the standard error of J. A. Hanley and B. J. McNeil, "The meaning and use of the area
     * under a receiver operating characteristic (ROC) curve", Radiology 143 (1982); cut off at 0 and 1.
     *
     * @return null if there is no area
     */
    public @Nullable Interval aucInterval() {
        OptionalDouble auc = auc();
        if (auc.isEmpty()) {
            return null;
        }
        double a = auc.getAsDouble();
        double q1 = a / (2 - a);
        double q2 = 2 * a * a / (1 + a);
        double variance = (a * (1 - a) + (matches - 1) * (q1 - a * a) + (others - 1) * (q2 - a * a))
                / ((double) matches * others);
        double reach = Interval.Z * Math.sqrt(Math.max(0, variance));
        return new Interval(Math.max(0, a - reach), Math.min(1, a + reach));
    }

    /**
     * The lowest threshold that lets at most a share of the non-matches through.
     *
     * @param mostAlarms the share, from 0 to 1
     * @return a threshold of infinity, with nothing above, if even the highest score lets through more
     */
    public Cut atFalseAlarms(double mostAlarms) {
        // A product such as 0.05 × 100 may come out a hair below the whole number that is meant.
        long most = (long) Math.floor(mostAlarms * others + 1e-9);
        Cut best = new Cut(Double.POSITIVE_INFINITY, 0, 0);
        for (Cut cut : cuts) {
            if (cut.alarms() <= most) {
                best = cut;
            }
        }
        return best;
    }

    /** The recall at {@link #atFalseAlarms}; a share of nothing if there are no matches or no non-matches. */
    public Share recallAtFalseAlarms(double mostAlarms) {
        return matches == 0 || others == 0
                ? new Share(0, 0)
                : new Share(atFalseAlarms(mostAlarms).found(), matches);
    }
}
