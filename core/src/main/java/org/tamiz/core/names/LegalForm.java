package org.tamiz.core.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A legal form of organizations. Forms are read from {@code legal-forms.tsv}: countries, family, the form's usual short
 * writing, then every other way of writing it. Spacing does not matter: "S.A. de C.V.", "SA DE CV" and "S A DE CV" all
 * read {@code SADECV}.
 *
 * @param shortForm its usual short writing
 * @param family {@code L} for limited liability companies, {@code S} for companies with shares, {@code O} for any other
 * @param countries the countries whose law has it, ISO 3166-1 alpha-2; {@code EN} stands for English terms, which also
 *     translate the forms of other countries
 */
public record LegalForm(String shortForm, String family, Set<String> countries) {
    /** The most words one writing of a form has: "S. de P. R. de R. L. de C. V." has ten. */
    static final int MOST_WORDS = 10;

    static final String TABLE = "legal-forms.tsv";

    private static final String ENGLISH = "EN";

    private static final List<LegalForm> ALL = new ArrayList<>();
    private static final Map<String, LegalForm> BY_LETTERS = load();
    private static final Set<String> BEGINNINGS = beginnings();

    /** How two legal forms relate. */
    public enum Relation {
        /** The same form. */
        SAME,
        /** One may be a translation of the other: the same family, one of them in English or from a neighbour's law. */
        TRANSLATION,
        /** Another kind of company, as far as one can tell of the same country. */
        OTHER_KIND,
        /** A company under another country's law. */
        OTHER_COUNTRY
    }

    /** Copies the countries. */
    public LegalForm {
        countries = Set.copyOf(countries);
    }

    /** All legal forms, in the order of the table. */
    public static List<LegalForm> all() {
        return Collections.unmodifiableList(ALL);
    }

    private static Map<String, LegalForm> load() {
        Map<String, LegalForm> forms = new HashMap<>();
        for (List<String> row : Resource.rows(TABLE)) {
            LegalForm form =
                    new LegalForm(row.get(2), row.get(1), Set.of(row.get(0).split(" ")));
            ALL.add(form);
            for (String writing : row.subList(2, row.size())) {
                StringBuilder letters = new StringBuilder();
                Normalizer.words(writing).forEach(word -> letters.append(word.letters()));
                forms.put(letters.toString(), form);
            }
        }
        return Map.copyOf(forms);
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String letters : BY_LETTERS.keySet()) {
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

    /** The form that these letters (all words run together) are. */
    public static Optional<LegalForm> of(String letters) {
        return Optional.ofNullable(BY_LETTERS.get(letters));
    }

    /** How the forms of two names relate; the closest pair counts where a name states several. */
    public static Relation relation(List<LegalForm> mine, List<LegalForm> theirs) {
        List<Relation> relations = new ArrayList<>();
        for (LegalForm a : mine) {
            for (LegalForm b : theirs) {
                relations.add(a.relation(b));
            }
        }
        return relations.stream().min(Relation::compareTo).orElseThrow();
    }

    private Relation relation(LegalForm other) {
        if (shortForm.equals(other.shortForm)) {
            return Relation.SAME;
        }
        boolean english = countries.contains(ENGLISH) || other.countries.contains(ENGLISH);
        boolean sharedCountry = countries.stream().anyMatch(other.countries::contains);
        if (family.equals(other.family) && (english || sharedCountry)) {
            return Relation.TRANSLATION;
        }
        return sharedCountry ? Relation.OTHER_KIND : Relation.OTHER_COUNTRY;
    }
}
