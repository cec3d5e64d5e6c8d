package org.tamiz.documents.statements;

import java.text.Normalizer;

/**
 * A text and the same in lower case without accents, with plain spaces, hyphens and quotation marks, so that cues can be
 * written once. Both have the same length in UTF-16 units, so that places in one are places in the other.
 */
final class FoldedText {
    private static final int TABLE = 0x250;
    private static final char[] PLAIN = table();

    private final String original;
    private final String folded;

    FoldedText(String original) {
        this.original = original;
        char[] chars = original.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            chars[i] = c < TABLE ? PLAIN[c] : beyond(c);
        }
        folded = new String(chars);
    }

    String original() {
        return original;
    }

    String folded() {
        return folded;
    }

    String folded(int from, int to) {
        return folded.substring(from, to);
    }

    int length() {
        return folded.length();
    }

    /** The same for words that do not come from the text. */
    static String fold(String words) {
        return new FoldedText(words).folded;
    }

    private static char beyond(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2014';
            case '\u2026' -> '.';
            default -> Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private static char[] table() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char plain = c == '\u00AB' || c == '\u00BB' ? '"' : base.charAt(0);
            table[c] = Character.isWhitespace(c) || c == '\u00A0' ? ' ' : Character.toLowerCase(plain);
        }
        return table;
    }
}
