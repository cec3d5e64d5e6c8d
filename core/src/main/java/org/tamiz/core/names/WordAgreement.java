package org.tamiz.core.names;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Reason;

/**
 * How two words agree.
 *
 * @param reason in what way
 * @param bits what it is worth, above 0
 */
public record WordAgreement(Reason reason, double bits) {
    /** What an initial that fits is worth. */
    public static final double INITIAL_BITS = 2;

    /** Words or sounds that need more edits than this never agree by similarity. */
    public static final int MOST_EDITS = 3;

    private static final double SOUND_COST = 1;
    private static final double SHORT_FORM_COST = 1;
    private static final double JOINED_COST = 1;

    /**
     * Compares two words of the same domain. They agree if they are equal, sound alike, differ by few typing errors for
     * their length, are a short form and its full form, or if one is the other's initial. The rarer the word the more
     * agreement is worth; each difference costs some of it.
     *
     * @return null if they do not agree
     */
    public static @Nullable WordAgreement between(WordForm a, WordForm b) {
        String x = a.letters();
        String y = b.letters();
        if (x.length() == 1 || y.length() == 1) {
            return initial(a, b);
        }
        int edits = a.leastEdits(b);
        int soundEdits = a.leastSoundEdits(b);
        boolean near = edits <= MOST_EDITS || soundEdits <= MOST_EDITS;
        if (near && x.equals(y)) {
            return new WordAgreement(Reason.SAME, Math.min(a.bits(), b.bits()));
        }
        if (a.isShortFormOf(b)) {
            return positive(Reason.SHORT_FORM, Math.min(a.bits(), b.bits()) - SHORT_FORM_COST);
        }
        return near && !a.hasDigits() && !b.hasDigits() ? nearly(a, b, edits, soundEdits) : null;
    }

    private static @Nullable WordAgreement initial(WordForm a, WordForm b) {
        if (a.letters().equals(b.letters())) {
            return new WordAgreement(Reason.SAME, Math.min(a.bits(), b.bits()));
        }
        boolean fits = a.letters().charAt(0) == b.letters().charAt(0) && !a.hasDigits() && !b.hasDigits();
        return fits ? new WordAgreement(Reason.INITIAL, INITIAL_BITS) : null;
    }

    private static @Nullable WordAgreement nearly(WordForm a, WordForm b, int leastEdits, int leastSoundEdits) {
        String x = a.letters();
        String y = b.letters();
        double rarity = Math.min(a.bits(), b.bits());
        int length = Math.min(x.length(), y.length());
        boolean soundTells =
                length >= 3 && Math.min(a.sound().length(), b.sound().length()) >= 2;
        if (soundTells && leastSoundEdits == 0 && a.sound().equals(b.sound())) {
            return positive(Reason.SAME_SOUND, rarity - SOUND_COST);
        }
        int limit = mostEdits(length);
        double cost = Double.POSITIVE_INFINITY;
        if (leastEdits <= limit) {
            int edits = EditDistance.within(x, y, limit);
            if (edits <= limit) {
                cost = edits * editCost(length);
            }
        }
        // The sound forgives some differences, so it can only do better with fewer edits than the letters need.
        if (soundTells && leastSoundEdits <= limit) {
            int edits = EditDistance.within(a.sound(), b.sound(), limit);
            if (edits <= limit) {
                cost = Math.min(cost, SOUND_COST + edits * editCost(length));
            }
        }
        return positive(Reason.TYPO, rarity - cost);
    }

    /**
     * Agreement of one word with two or three words that run together spell the same, such as "Delacruz" and "de la
     * Cruz".
     *
     * @param single rarity of the one word
     * @param joined sum of the rarities of the words that make it up
     * @return null if it is worth nothing
     */
    public static @Nullable WordAgreement joined(double single, double joined) {
        return positive(Reason.JOINED, Math.min(single, joined) - JOINED_COST);
    }

    private static @Nullable WordAgreement positive(Reason reason, double bits) {
        return bits > 0 ? new WordAgreement(reason, bits) : null;
    }

    /** How many typing errors a word may have, by its length: a short word turns into another with one. */
    private static int mostEdits(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : length < 11 ? 2 : MOST_EDITS;
    }

    /** An error in a short word leaves more other words it could be than an error in a long one. */
    private static double editCost(int length) {
        return 1.5 + 10.0 / length;
    }
}
