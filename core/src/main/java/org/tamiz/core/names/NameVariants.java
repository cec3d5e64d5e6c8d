package org.tamiz.core.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final Map<String, Set<String>> VARIANTS = load();

    private NameVariants() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> variants = new HashMap<>();
        for (String table : List.of(TABLE, SURNAMES)) {
            for (List<String> row : Resource.rows(table)) {
                for (String word : row) {
                    variants.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(row);
                }
            }
        }
        variants.forEach((word, others) -> others.remove(word));
        return variants;
    }

    /** The variants of a normalised word, itself left out; empty for most words. */
    static Set<String> of(String letters) {
        return VARIANTS.getOrDefault(letters, Set.of());
    }
}
