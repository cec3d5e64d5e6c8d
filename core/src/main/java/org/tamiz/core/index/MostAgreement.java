package org.tamiz.core.index;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.names.NameWord;

/** How much a record's name and a listed one can agree at most, and how many of their words are left over at least. */
public final class MostAgreement {
    private static final NameRole[] ROLES = NameRole.values();

    private static final int BITS_A_COUNT = 8;

    double bits;
    int recordLeft;
    /** How many words of the listed name are left over, a byte for each {@linkplain #mark mark}. */
    private long listedLeft;

    private final NameIndex index;
    private int name;

    MostAgreement(NameIndex index) {
        this.index = index;
    }

    void clear(int ofName, double initial) {
        name = ofName;
        bits = initial;
        recordLeft = 0;
        listedLeft = 0;
    }

    /** Counts a word of the listed name that is left over; a name has fewer words than a byte can count. */
    void leaveListed(int mark) {
        listedLeft += 1L << (mark * BITS_A_COUNT);
    }

    /** The number in {@link ListedNames} of the party that the listed name belongs to. */
    public int party() {
        return index.party(name);
    }

    /** Which of its party's names it is, from 0. */
    public int place() {
        return index.place(name);
    }

    /** No less than what the agreement of the words can be worth; infinite where the names are the same as a whole. */
    public double bits() {
        return bits;
    }

    /**
     * How many words of the record's name that {@linkplain NameWord#countsWhenLeftOver count where they are left over} have nothing
     * in common with any listed word; at least.
     */
    public int recordLeft() {
        return Math.max(0, recordLeft);
    }

    /**
     * How many such words of the listed name have nothing in common with any word of the record's name; at least.
     *
     * @param role the role of those to count, or null for those without one
     */
    public int listedLeft(@Nullable NameRole role) {
        return recordLeft < 0 ? 0 : (int) (listedLeft >>> (mark(role) * BITS_A_COUNT)) & 0xFF;
    }

    /** Whether some such word has a role. */
    public boolean anyListedLeftInRole() {
        return recordLeft >= 0 && (listedLeft & (1L << (ROLES.length * BITS_A_COUNT)) - 1) != 0;
    }

    /** The mark of a listed word: that of its role, or that of words that do not count where they are left over. */
    static int mark(NameWord word) {
        return word.countsWhenLeftOver() ? mark(word.role()) : uncountedMark();
    }

    /** The mark of words that count where they are left over and have no role. */
    static int roleless() {
        return ROLES.length;
    }

    /** A role as a small number. */
    private static int mark(@Nullable NameRole role) {
        for (int i = 0; i < ROLES.length; i++) {
            if (ROLES[i] == role) {
                return i;
            }
        }
        return roleless();
    }

    /** The mark of words that do not count where they are left over; no mark is larger. */
    static int uncountedMark() {
        return ROLES.length + 1;
    }
}
