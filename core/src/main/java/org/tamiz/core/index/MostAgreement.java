package org.tamiz.core.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.NameRole;

/** How much a record's name and a listed one can agree at most, and how many of their words are left over at least. */
public final class MostAgreement {
    private static final NameRole[] ROLES = NameRole.values();

    double bits;
    int recordLeft;
    /** Words of the listed name that are left over by their role; the last place is for those without one. */
    final int[] listedLeft = new int[ROLES.length + 1];

    MostAgreement() {}

    void clear(double initial) {
        bits = initial;
        recordLeft = 0;
        Arrays.fill(listedLeft, 0);
    }

    /** No less than what the agreement of the words can be worth; infinite where the names are the same as a whole. */
    public double bits() {
        return bits;
    }

    /** How many words of the record's name, particles, asides and numbers aside, have nothing in common with any listed word; at least. */
    public int recordLeft() {
        return Math.max(0, recordLeft);
    }

    /**
     * How many words of the listed name, particles, asides and numbers aside, have nothing in common with any word of the record's
     * name; at least.
     *
     * @param role the role of those to count, or null for those without one
     */
    public int listedLeft(@Nullable NameRole role) {
        return recordLeft < 0 ? 0 : listedLeft[mark(role)];
    }

    /** A role as a small number. */
    static int mark(@Nullable NameRole role) {
        for (int i = 0; i < ROLES.length; i++) {
            if (ROLES[i] == role) {
                return i;
            }
        }
        return ROLES.length;
    }

    /** The mark of words that stand beside the name and may as well be left out. */
    static int asideMark() {
        return ROLES.length + 1;
    }
}
