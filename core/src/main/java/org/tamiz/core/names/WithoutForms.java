package org.tamiz.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of an organization's name, its legal forms taken off.
 *
 * @param words what is left, in order
 * @param forms the legal forms, in order
 */
record WithoutForms(List<NameWord> words, List<LegalForm> forms) {
    /** Letters of the longest legal form in initials; longer ones are words, and a name may begin with one of those. */
    private static final int LONGEST_SHORT_FORM = 9;

    /**
     * Takes legal forms off the end or the start of a name, as long as something else is left. What stands beside the name
     * at its end, such as the port or "c/o" and an address, follows the legal form and stays.
     */
    static WithoutForms of(List<NameWord> name) {
        int end = name.size();
        while (end > 1 && name.get(end - 1).aside()) {
            end--;
        }
        List<NameWord> words = name.subList(0, end);
        List<LegalForm> forms = new ArrayList<>();
        for (boolean found = true; found; ) {
            found = false;
            for (int length = Math.min(LegalForm.MOST_WORDS, words.size() - 1); length > 0 && !found; length--) {
                List<NameWord> rest = words.subList(0, words.size() - length);
                Optional<LegalForm> form = LegalForm.of(joined(words.subList(words.size() - length, words.size())));
                boolean enough = rest.stream().anyMatch(word -> !word.particle());
                if (form.isEmpty() && forms.isEmpty()) {
                    form = LegalForm.of(joined(words.subList(0, length)));
                    rest = words.subList(length, words.size());
                    // "Chao Le 8" is a ship and not the eighth company.
                    enough = rest.stream().anyMatch(word -> !word.particle() && !word.isNumber());
                }
                if (form.isPresent() && enough) {
                    forms.add(0, form.get());
                    words = rest;
                    found = true;
                }
            }
        }
        List<NameWord> left = new ArrayList<>(words);
        left.addAll(name.subList(end, name.size()));
        return new WithoutForms(left, forms);
    }

    /** Takes off the beginning of a legal form of which a full field cut off the rest: "S.A. D". */
    static List<NameWord> withoutBegunForm(List<NameWord> words) {
        for (int length = Math.min(LegalForm.MOST_WORDS, words.size() - 1); length > 0; length--) {
            String letters = joined(words.subList(words.size() - length, words.size()));
            if (LegalForm.of(letters).isPresent()) {
                return words;
            }
            if (letters.length() > 1 && letters.length() <= LONGEST_SHORT_FORM && LegalForm.isBeginning(letters)) {
                return words.subList(0, words.size() - length);
            }
        }
        return words;
    }

    private static String joined(List<NameWord> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.letters()));
        return letters.toString();
    }
}
