package org.tamiz.core.index;

import java.util.Arrays;

/**
 * How much a listed word must be worth to a term for its names to be followed, so that with all that the later terms can add a
 * name may be worth enough.
 *
 * <p>A name whose words stand in no role is known by their number alone: if few of them agree the others are left over, on
 * either side, and speak against a match. So the fewer terms are left, the longer a name may be ruled out before its words are
 * looked at.
 */
final class FollowRule {
    /** The most words of a name that are told apart; 0 stands for names that nothing is known of. */
    static final int MOST_WORDS = 15;

    private final Term[] order;
    private final int recordWords;
    private final double least;
    private final LeftoverWeight against;
    /** Whether words that do not count could leave fewer words over. */
    private final boolean knownByNumber;

    private final double[] leasts = new double[MOST_WORDS + 1];
    private final double[] others;

    /**
     * A rule for one search.
     *
     * @param order the terms, those that can be worth most first
     * @param recordWords how many words of the record's name count where they are left over
     * @param least what a name must be worth in all
     */
    FollowRule(Term[] order, int recordWords, double least, LeftoverWeight against) {
        this.order = order;
        this.recordWords = recordWords;
        this.least = least;
        this.against = against;
        this.others = new double[order.length];
        boolean allSingle = true;
        for (Term term : order) {
            allSingle &= term.single();
        }
        this.knownByNumber = allSingle;
    }

    /** Turns to the term at a position. What comes first is assumed not to agree; it would have led to the name. */
    void at(int position) {
        int count = 0;
        double later = 0;
        for (int i = position + 1; i < order.length; i++) {
            later += order[i].most();
            others[count++] = order[i].most();
        }
        for (int i = 0; i < position; i++) {
            if (order[i].mayBeWorthNothing()) {
                others[count++] = 0;
            }
        }
        Arrays.fill(leasts, least - later);
        if (!knownByNumber) {
            return;
        }
        Arrays.sort(others, 0, count);
        for (int words = 1; words <= MOST_WORDS; words++) {
            leasts[words] = leastOf(words, count);
        }
    }

    /** Some of the other terms agree, the most valuable first, and the rest of the words is left over. */
    private double leastOf(int words, int count) {
        double added = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int agreeing = 1; agreeing <= count + 1; agreeing++) {
            double leftOver = against.bits(Math.max(0, recordWords - agreeing), Math.max(0, words - agreeing));
            lowest = Math.min(lowest, least - added - leftOver);
            added += agreeing <= count ? others[count - agreeing] : 0;
        }
        return lowest;
    }

    /** The least for any name. */
    double least() {
        return leasts[0];
    }

    /**
     * The least for names of so many words.
     *
     * @param words how many words, 0 if not known
     */
    double least(int words) {
        return leasts[words];
    }
}
