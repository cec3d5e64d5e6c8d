package org.tamiz.core.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Legal forms of organizations, read from {@code legal-forms.tsv}: the form's usual short writing, then every way of
 * writing it. Spacing does not matter: "S.A. de C.V.", "SA DE CV" and "S A DE CV" all read {@code SADECV}.
 */
public final class LegalForm {
    /** The most words one writing of a form has: "S. de P. R. de R. L. de C. V." has ten. */
    static final int MOST_WORDS = 10;

    static final String TABLE = "legal-forms.tsv";

    private static final Map<String, String> SHORT_BY_LETTERS = load();
    private static final Set<String> BEGINNINGS = beginnings();

    private LegalForm() {}

    private static Map<String, String> load() {
        Map<String, String> forms = new HashMap<>();
        for (List<String> row : Resource.rows(TABLE)) {
            String shortForm = row.get(0);
            for (String writing : row) {
                StringBuilder letters = new StringBuilder();
                Normalizer.words(writing).forEach(word -> letters.append(word.letters()));
                forms.put(letters.toString(), shortForm);
            }
        }
        return Map.copyOf(forms);
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String letters : SHORT_BY_LETTERS.keySet()) {
            for (int length = 1; length <= letters.length(); length++) {
                beginnings.add(letters.substring(0, length));
            }
        }
        return Set.copyOf(beginnings);
    }

    /** Whether some legal form begins with these normalised letters, all words run together. */
    public static boolean isBeginning(String letters) {
        return BEGINNINGS.contains(letters);
    }

    /** The form's usual short writing, if these letters (all words run together) are a legal form. */
    public static Optional<String> of(String letters) {
        return Optional.ofNullable(SHORT_BY_LETTERS.get(letters));
    }
}
