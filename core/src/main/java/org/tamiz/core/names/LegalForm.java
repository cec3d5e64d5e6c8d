package org.tamiz.core.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Legal forms of organizations, read from {@code legal-forms.tsv}: the form's usual short writing, then every way of
 * writing it. Spacing does not matter: "S.A. de C.V.", "SA DE CV" and "S A DE CV" all read {@code SADECV}.
 */
final class LegalForm {
    /** The most words one writing of a form has: "S. de P. R. de R. L. de C. V." has ten. */
    static final int MOST_WORDS = 10;

    static final String TABLE = "legal-forms.tsv";

    private static final Map<String, String> SHORT_BY_LETTERS = load();

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

    /** The form's usual short writing, if these letters (all words run together) are a legal form. */
    static Optional<String> of(String letters) {
        return Optional.ofNullable(SHORT_BY_LETTERS.get(letters));
    }
}
