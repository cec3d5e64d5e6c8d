package org.tamiz.core.identifiers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;

/**
 * A word of a name as CURP and RFC see it.
 *
 * @param letters its letters A–Z and Ñ, never empty. Normalised words have lost the Ñ, so they are taken as written
 * @param role its role, or null if not known
 * @param hasSign whether it is written with an apostrophe; a CURP then has an X for what stands after the first letter
 * @param afterDe whether a lone "de" stands before it, as before a husband's name
 */
record CodedWord(String letters, @Nullable NameRole role, boolean hasSign, boolean afterDe) {
    /** Words that the rules pass over at the start of a surname or given name (Instructivo Normativo; SAT's rule 8). */
    private static final Set<String> PASSED_OVER = Set.of(
            "DA", "DAS", "DE", "DEL", "DER", "DI", "DIE", "DD", "EL", "LA", "LOS", "LAS", "LE", "LES", "MAC", "MC",
            "VAN", "VON", "Y");

    /** Given names that do not count if another follows. */
    private static final Set<String> COMMON_GIVEN = Set.of("MARIA", "MA", "M", "JOSE", "J");

    /** More words than this are not looked at: no Mexican name has as many, and the readings grow with their square. */
    private static final int MOST_WORDS = 10;

    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&[^\\x{0303}]]+");

    /** The words of a name that count, in order. */
    static List<CodedWord> of(ParsedName name) {
        List<CodedWord> words = new ArrayList<>();
        String before = "";
        for (NameWord word : name.words()) {
            boolean passedOver = PASSED_OVER.contains(word.letters());
            if (!passedOver && words.size() < MOST_WORDS) {
                String letters = letters(word);
                if (!letters.isEmpty()) {
                    boolean sign = word.written().chars().anyMatch(c -> c == '\'' || c == '’' || c == '´' || c == '`');
                    words.add(new CodedWord(letters, word.role(), sign, before.equals("DE")));
                }
            }
            before = word.letters();
        }
        return words;
    }

    private static String letters(NameWord word) {
        String written = word.written().toUpperCase(Locale.ROOT);
        if (written.indexOf('Ñ') < 0 && written.indexOf('\u0303') < 0) {
            return onlyLetters(word.letters());
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        return onlyLetters(Normalizer.normalize(bare, Normalizer.Form.NFC));
    }

    private static String onlyLetters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'A' && c <= 'Z') || c == 'Ñ') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    int length() {
        return letters.length();
    }

    char first() {
        return letters.charAt(0);
    }

    /** The second letter, or X where there is none. */
    char second() {
        return letters.length() > 1 ? letters.charAt(1) : 'X';
    }

    /** Whether a code's letter can stand for the first letter. An Ñ is X in a CURP, Ñ in an RFC, and N where it was lost. */
    boolean startsWith(char inCode) {
        return first() == inCode || (first() == 'Ñ' && (inCode == 'X' || inCode == 'N'));
    }

    /** The first vowel after the first letter, X if there is none. */
    char vowel() {
        return firstInner("AEIOU");
    }

    /** The first consonant after the first letter, X if there is none or if it is an Ñ. */
    char consonant() {
        char consonant = firstInner("BCDFGHJKLMNÑPQRSTVWXYZ");
        return consonant == 'Ñ' ? 'X' : consonant;
    }

    private char firstInner(String among) {
        for (int i = 1; i < letters.length(); i++) {
            if (among.indexOf(letters.charAt(i)) >= 0) {
                return letters.charAt(i);
            }
        }
        return 'X';
    }

    /** Whether it is a María or José, which counts only if nothing follows. */
    boolean isCommonGiven() {
        return COMMON_GIVEN.contains(letters);
    }
}
