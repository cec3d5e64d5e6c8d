package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether scores are the probabilities they claim to be: of the pairs scored about 0.8, about 80% should match. What is
 * observed depends on how many matches a set holds, so a set with far more matches than the world shows more than was
 * predicted.
 *
 * @param bins ten bins of equal width from 0 to 1; a score of 1 is in the last
 * @param squares the sum of the squared distances between score and truth
 */
public record Calibration(List<Bin> bins, double squares) {
    private static final int BINS = 10;

    /**
     * The scores of a stretch.
     *
     * @param low where it starts
     * @param high where it ends
     * @param sum the sum of the scores in it
     * @param observed how many of them match
     */
    public record Bin(double low, double high, double sum, Share observed) {
        /** The mean score; empty if there is none. */
        public OptionalDouble predicted() {
            return observed.of() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / observed.of());
        }
    }

    /** Copies the bins. */
    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Puts scores into bins. */
    public static Calibration of(Iterable<Labelled> scores) {
        double[] sums = new double[BINS];
        long[] counts = new long[BINS];
        long[] matches = new long[BINS];
        double squares = 0;
        for (Labelled labelled : scores) {
            int bin = Math.min(BINS - 1, (int) (labelled.score() * BINS));
            double truth = labelled.match() ? 1 : 0;
            sums[bin] += labelled.score();
            counts[bin]++;
            matches[bin] += labelled.match() ? 1 : 0;
            squares += (labelled.score() - truth) * (labelled.score() - truth);
        }
        List<Bin> bins = new ArrayList<>(BINS);
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin((double) i / BINS, (double) (i + 1) / BINS, sums[i], new Share(matches[i], counts[i])));
        }
        return new Calibration(bins, squares);
    }

    /**
     * The mean squared distance between score and truth: 0 is best, 0.25 is what always saying 0.5 gives (G. W. Brier,
     * "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950). Empty if there are
     * no scores.
     */
    public OptionalDouble brier() {
        long count = count();
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(squares / count);
    }

    /**
     * The expected calibration error: the mean distance between predicted and observed, weighted by the bins' counts
     * (M. P. Naeini, G. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI
     * 2015). Empty if there are no scores.
     */
    public OptionalDouble expectedError() {
        long count = count();
        double error = 0;
        for (Bin bin : bins) {
            error += Math.abs(bin.sum() - bin.observed().count());
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(error / count);
    }

    private long count() {
        return bins.stream().mapToLong(bin -> bin.observed().of()).sum();
    }
}
