package org.tamiz.core.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short forms of given names and of company words: written abbreviations such as "Ma." for María and "Fco." for
 * Francisco, and everyday forms such as "Pancho" and "Chuy". Read from {@code short-forms.tsv}: the short form, then the
 * words it stands for.
 */
final class ShortForms {
    static final String TABLE = "short-forms.tsv";

    private static final Map<String, Set<String>> FULL_BY_SHORT = load();

    private ShortForms() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (List<String> row : Resource.rows(TABLE)) {
            forms.put(row.get(0), Set.copyOf(row.subList(1, row.size())));
        }
        return Map.copyOf(forms);
    }

    /** The words that a normalised word is a short form of; empty for most words. */
    static Set<String> fullForms(String letters) {
        return FULL_BY_SHORT.getOrDefault(letters, Set.of());
    }
}
