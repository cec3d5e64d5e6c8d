package org.tamiz.core.names;

import java.util.Random;

/** Makes normalised words, and words a few edits away from others. */
final class RandomWords {
    private static final String[] NAMES = {
        "GUZMAN", "LOERA", "JOAQUIN", "HERNANDEZ", "JOSE", "MARIA", "MA", "FRANCISCO", "PANCHO", "FCO", "GONZALEZ",
                "XIMENEZ",
        "OSEGUERA", "CERVANTES", "QUINTERO", "J", "H", "HH", "18TH", "18", "COMERCIALIZADORA", "COM", "TRANSPORTES",
                "LTD",
    };

    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private RandomWords() {}

    /** Random letters, now and then a digit; 1 to {@code longest} of them. */
    static String letters(Random random, int longest) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(longest); length > 0; length--) {
            word.append(CHARACTERS.charAt(random.nextInt(random.nextInt(10) == 0 ? 36 : 26)));
        }
        return word.toString();
    }

    /** A name, or random letters. */
    static String word(Random random) {
        return random.nextInt(3) == 0 ? letters(random, 12) : NAMES[random.nextInt(NAMES.length)];
    }

    /** The word after up to {@code most} insertions, deletions, substitutions and swaps; never empty. */
    static String edited(String word, int most, Random random) {
        StringBuilder edited = new StringBuilder(word);
        for (int edits = random.nextInt(most + 1); edits > 0; edits--) {
            int at = random.nextInt(edited.length());
            char c = CHARACTERS.charAt(random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> edited.insert(at, c);
                case 1 -> edited.setCharAt(at, c);
                case 2 -> {
                    if (edited.length() > 1) {
                        edited.deleteCharAt(at);
                    }
                }
                default -> {
                    if (at + 1 < edited.length()) {
                        char swapped = edited.charAt(at);
                        edited.setCharAt(at, edited.charAt(at + 1));
                        edited.setCharAt(at + 1, swapped);
                    }
                }
            }
        }
        return edited.toString();
    }
}
