package org.tamiz.documents;

import org.tamiz.core.names.Normalizer;

/**
 * Words that {@link Normalizer} reads letter by letter, which is most of an English or Spanish text: letters and digits of
 * ASCII, letters of Latin-1 that are one of those with a mark, and no capital right behind a small letter, where words that
 * were run together would be parted.
 */
final class PlainWords {
    /** The capital or digit that each character of Latin-1 is to the normaliser, 0 for those that are not so simple. */
    private static final char[] LETTERS = new char[256];

    private static final String MARKED = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ";
    private static final String WITHOUT_MARK = "AAAAAACEEEEIIIINOOOOOUUUUY";

    /** In Latin-1 a small letter is as far from its capital as in ASCII. */
    private static final int SMALL = 'a' - 'A';

    static {
        for (char c = '0'; c <= '9'; c++) {
            LETTERS[c] = c;
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            LETTERS[c] = c;
            LETTERS[c + SMALL] = c;
        }
        for (int i = 0; i < MARKED.length(); i++) {
            LETTERS[MARKED.charAt(i)] = WITHOUT_MARK.charAt(i);
            LETTERS[MARKED.charAt(i) + SMALL] = WITHOUT_MARK.charAt(i);
        }
        LETTERS['ÿ'] = 'Y';
    }

    private PlainWords() {}

    /** The capital or digit that a character is to the normaliser; 0 if it is no letter or digit or not so simple. */
    static char letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : 0;
    }

    /** Whether a stretch that is not empty is one plain word. */
    static boolean isOne(char[] text, int from, int to) {
        boolean small = false;
        for (int at = from; at < to; at++) {
            char c = text[at];
            char letter = letter(c);
            boolean capital = c == letter || (c >= 'À' && c <= 'Ý');
            if (letter == 0 || (small && capital && letter > '9')) {
                return false;
            }
            small = !capital;
        }
        return from < to;
    }

    /** The word as the normaliser has it. */
    static String letters(String plain) {
        char[] letters = new char[plain.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(plain.charAt(i));
        }
        return new String(letters);
    }
}
