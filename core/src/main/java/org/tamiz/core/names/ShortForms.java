package org.tamiz.core.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short forms of given names and of company words: written abbreviations such as "Ma." for María and "Fco." for
 * Francisco, and everyday forms such as "Pancho" and "Chuy", and English ones such as "Bill". Read from {@code
 * short-forms.tsv} and {@code short-forms-en.tsv}: the short form, then the words it stands for.
 */
final class ShortForms {
    static final String TABLE = "short-forms.tsv";
    static final String ENGLISH_TABLE = "short-forms-en.tsv";

    private static final int SHORTEST_DIMINUTIVE = 5;

    private static final Map<String, Set<String>> FULL_BY_SHORT = load(TABLE);
    private static final Map<String, Set<String>> FULL_BY_NICKNAME = load(ENGLISH_TABLE);

    private ShortForms() {}

    private static Map<String, Set<String>> load(String table) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (List<String> row : Resource.rows(table)) {
            forms.computeIfAbsent(row.get(0), word -> new HashSet<>()).addAll(row.subList(1, row.size()));
        }
        return forms;
    }

    /** The words that a normalised word is a short form of; empty for most words. */
    static Set<String> fullForms(String letters) {
        Set<String> full = FULL_BY_SHORT.get(letters);
        return full != null ? full : diminutive(letters);
    }

    /** The given names that a normalised word is an English nickname of; empty for most words. */
    static Set<String> namesOfNickname(String letters) {
        return FULL_BY_NICKNAME.getOrDefault(letters, Set.of());
    }

    /** What a Spanish diminutive is made of: Pedrito of Pedro, Luisito of Luis, Anita of Ana. */
    private static Set<String> diminutive(String letters) {
        boolean masculine = letters.endsWith("ITO");
        if (letters.length() < SHORTEST_DIMINUTIVE || !(masculine || letters.endsWith("ITA"))) {
            return Set.of();
        }
        String stem = letters.substring(0, letters.length() - 3);
        return Set.of(stem, stem + (masculine ? "O" : "A"));
    }
}
