package org.tamiz.reports.explanation;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.model.Evidence;

/**
 * The way from the starting odds to the score.
 *
 * @param steps one for each piece of evidence
 * @param least the least sum on the way, in bits, not above 0 and the threshold
 * @param most the greatest sum on the way, in bits, not below 0 and the threshold
 */
record Steps(List<Step> steps, double least, double most) {
    /**
     * A step.
     *
     * @param evidence what moved the sum
     * @param before the sum before it, in bits
     * @param after the sum after it
     */
    record Step(Evidence evidence, double before, double after) {}

    static Steps of(List<Evidence> evidence, double threshold) {
        List<Step> steps = new ArrayList<>();
        double sum = 0;
        double least = Math.min(0, threshold);
        double most = Math.max(0, threshold);
        for (Evidence piece : evidence) {
            double after = sum + piece.bits();
            steps.add(new Step(piece, sum, after));
            least = Math.min(least, after);
            most = Math.max(most, after);
            sum = after;
        }
        return new Steps(steps, least, most);
    }

    /** Where a sum lies between the least and the most, from 0 to 1. */
    double place(double bits) {
        return most == least ? 0 : (bits - least) / (most - least);
    }
}
