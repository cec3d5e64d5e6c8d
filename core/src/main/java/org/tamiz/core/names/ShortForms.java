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
    private static final Map<String, Set<String>> FULL_BY_SHORT = load();

    private ShortForms() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (List<String> row : Resource.rows("short-forms.tsv")) {
            forms.put(row.get(0), Set.copyOf(row.subList(1, row.size())));
        }
        return Map.copyOf(forms);
    }

    /** Whether one of two normalised words is a short form of the other. */
    static boolean related(String a, String b) {
        return stands(a, b) || stands(b, a);
    }

    private static boolean stands(String shortForm, String full) {
        Set<String> fulls = FULL_BY_SHORT.get(shortForm);
        return fulls != null && fulls.contains(full);
    }
}
