package org.tamiz.core.names;

import java.util.Locale;
import java.util.Set;

/**
 * Words that were run together and keep their capitals: {@code AlisherUsmanov}. Surnames with a capital of their own after
 * a prefix, such as MacDonald, are one word.
 */
final class CamelCase {
    private static final int LEAST_LETTERS = 3;

    private static final Set<String> PREFIXES = Set.of("MAC", "FITZ", "VAN", "VON", "DEL", "DER", "DES", "SAN", "ABU");

    private CamelCase() {}

    /** Where the second of the words run together between two positions starts; {@code end} if there is but one. */
    static int nextWord(String text, int start, int end) {
        for (int at = start + LEAST_LETTERS; at + LEAST_LETTERS <= end; at++) {
            if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
                boolean rest = text.substring(at, end)
                        .chars()
                        .skip(1)
                        .limit(LEAST_LETTERS - 1)
                        .allMatch(Character::isLowerCase);
                boolean prefix = PREFIXES.contains(text.substring(start, at).toUpperCase(Locale.ROOT));
                if (rest && !prefix) {
                    return at;
                }
            }
        }
        return end;
    }
}
