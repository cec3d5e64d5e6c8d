package org.tamiz.core.names;

import java.util.Map;
import java.util.Set;

/**
 * Names that differ more than spelling rules explain and are one name all the same: Muhammad in all its spellings,
 * Vladimir and Volodymyr, Yusuf and Joseph. Read from {@code name-variants.tsv} and {@code east-asian-surnames.tsv}, one name
 * with its variants a line.
 */
final class NameVariants {
    static final String TABLE = "name-variants.tsv";

    /** Chinese and Korean surnames, one with its spellings a line. */
    static final String SURNAMES = "east-asian-surnames.tsv";

    private static final Map<String, Set<String>> VARIANTS = Resource.others(Resource.rows(TABLE, SURNAMES));

    private NameVariants() {}

    /** The variants of a normalised word, itself left out; empty for most words. */
    static Set<String> of(String letters) {
        return VARIANTS.getOrDefault(letters, Set.of());
    }
}
