package org.tamiz.core.index;

/** Tells what leftover words speak against a match. */
@FunctionalInterface
public interface LeftoverWeight {
    /**
     * The least that leftover words speak against a match, where no word of the listed name has a role.
     *
     * @param recordLeft how many words of the record's name are left over
     * @param listedLeft how many words of the listed name are
     * @return 0 or less, and the less the more words
     */
    double bits(int recordLeft, int listedLeft);
}
