package org.tamiz.core.model;

import java.util.List;

/**
 * The probability that a record and a listed party are the same, computed from the evidence and nothing else.
 *
 * @param bits the sum of the evidence's weights in order: the base-2 logarithm of the odds
 */
public record Score(double bits) implements Comparable<Score> {
    /** Adds up the evidence. */
    public static Score of(List<Evidence> evidence) {
        double sum = 0;
        for (Evidence piece : evidence) {
            sum += piece.bits();
        }
        return new Score(sum);
    }

    /** The weight, in bits, that a probability corresponds to: infinite for 0 and 1. */
    public static double bitsOf(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }

    /** The probability, from 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -bits));
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(bits, other.bits);
    }
}
