package org.tamiz.core.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers as company and ship names write them: {@code 2}, {@code II}, {@code Two}, {@code 2nd}, {@code Dos}. Read from
 * {@code numerals.tsv}: the number, then its words.
 */
final class Numerals {
    static final String TABLE = "numerals.tsv";

    private static final Map<String, String> DIGITS = load();

    private Numerals() {}

    private static Map<String, String> load() {
        Map<String, String> digits = new HashMap<>();
        for (List<String> row : Resource.rows(TABLE)) {
            row.subList(1, row.size()).forEach(word -> digits.put(word, row.get(0)));
        }
        return Map.copyOf(digits);
    }

    /** The digits of a number word, ordinal or Roman numeral; any other word as it is. */
    static String digits(String letters) {
        return DIGITS.getOrDefault(letters, letters);
    }

    /** Whether a normalised word is a number in digits. */
    static boolean isNumber(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
