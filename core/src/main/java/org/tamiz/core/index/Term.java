package org.tamiz.core.index;

import org.jspecify.annotations.Nullable;

/**
 * What one term of a search can be worth.
 *
 * @param single whether it is one of the words of the record's name that count where they are left over
 * @param run whether it is a run of words, here or in the listed name, that spells one word
 * @param matches the listed words it agrees with, or that are alike
 * @param initial the letter, if it is an initial, which agrees with every word that begins with it; else 0
 * @param names names that it agrees with other than by one of their words
 * @param most the most it can be worth
 */
record Term(boolean single, boolean run, @Nullable WordMatches matches, char initial, NumberList names, double most) {
    /** Whether it may leave a listed word not left over, and still be worth nothing. */
    boolean mayBeWorthNothing() {
        return matches == null || matches.size() > matches.agreeing();
    }
}
