package org.tamiz.core.names;

/**
 * How a word in Latin letters may sound, letter groups such as {@code sh}, {@code kh} or {@code ph} taken as one sound.
 * Romanisations differ in vowels, in doubled letters and between related consonants, hardly ever between unrelated ones;
 * what is left when those differences are taken away is the word's skeleton.
 *
 * <p>Sounds are written {@code A E I O U}, {@code P B F V M T D N S Z K G L R}, {@code C} (ch, ts), {@code X} (sh, zh),
 * {@code J} (as in John), {@code H}, {@code Q} (kh), {@code W} and {@code Y}.
 */
final class Phonemes {
    private Phonemes() {}

    /** The sounds of a normalised word; digits stand for themselves. */
    static String of(String letters) {
        StringBuilder sounds = new StringBuilder(letters.length());
        int length = letters.length();
        for (int i = 0; i < length; ) {
            char c = letters.charAt(i);
            char next = i + 1 < length ? letters.charAt(i + 1) : 0;
            char third = i + 2 < length ? letters.charAt(i + 2) : 0;
            int used = 1;
            char sound = c;
            switch (c) {
                case 'P' -> {
                    if (next == 'H') {
                        sound = 'F';
                        used = 2;
                    }
                }
                case 'T' -> {
                    if (next == 'C' && third == 'H') {
                        sound = 'C';
                        used = 3;
                    } else if (next == 'S' || next == 'Z') {
                        sound = 'C';
                        used = third == 'H' && next == 'S' ? 3 : 2;
                    } else if (next == 'H') {
                        used = 2;
                    }
                }
                case 'S' -> {
                    if (next == 'C' && third == 'H') {
                        sound = 'X';
                        used = 3;
                    } else if (next == 'H') {
                        sound = 'X';
                        used = 2;
                    } else if (next == 'Z') {
                        used = 2;
                    }
                }
                case 'C' -> {
                    if (next == 'H' || next == 'Z') {
                        sound = 'C';
                        used = 2;
                    } else if (next == 'K') {
                        sound = 'K';
                        used = 2;
                    } else {
                        sound = next == 'E' || next == 'I' || next == 'Y' ? 'S' : 'K';
                    }
                }
                case 'K' -> {
                    if (next == 'H') {
                        sound = 'Q';
                        used = 2;
                    } else if (next == 'N' && i == 0) {
                        sound = 'N';
                        used = 2;
                    }
                }
                case 'G' -> {
                    if (next == 'H') {
                        used = 2;
                    } else if (next == 'N' && third != 0 && i > 0) {
                        sound = 'N';
                        used = 2;
                    }
                }
                case 'D' -> {
                    if (next == 'J' || next == 'Z') {
                        sound = 'J';
                        used = third == 'H' && next == 'Z' ? 3 : 2;
                    } else if (next == 'H') {
                        used = 2;
                    }
                }
                case 'Z' -> {
                    if (next == 'H') {
                        sound = 'X';
                        used = 2;
                    }
                }
                case 'Q' -> {
                    sound = 'K';
                    used = next == 'U' ? 2 : 1;
                }
                case 'X' -> {
                    if (i > 0) {
                        append(sounds, 'K');
                    }
                    sound = i > 0 ? 'S' : 'X';
                }
                case 'W' -> {
                    if (next == 'R' && i == 0) {
                        sound = 'R';
                        used = 2;
                    }
                }
                case 'Y' -> sound = vowel(next) ? 'Y' : 'I';
                case 'J' -> sound = i > 0 && vowel(letters.charAt(i - 1)) && !vowel(next) ? 'I' : 'J';
                default -> {
                    // as written
                }
            }
            append(sounds, sound);
            i += used;
        }
        return sounds.toString();
    }

    /**
     * The classes of the consonants alone: {@code B F T K S M N L R}. H and kh are left out, for romanisations write one
     * for the other and leave h away.
     */
    static String skeleton(String sounds) {
        StringBuilder skeleton = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = consonantClass(sounds.charAt(i));
            if (c != 0) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    static char consonantClass(char sound) {
        return switch (sound) {
            case 'P', 'B' -> 'B';
            case 'F', 'V' -> 'F';
            case 'T', 'D' -> 'T';
            case 'K', 'G' -> 'K';
            case 'S', 'Z', 'X', 'C', 'J' -> 'S';
            case 'M', 'N', 'L', 'R' -> sound;
            default -> 0;
        };
    }

    static boolean vowel(char c) {
        return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U';
    }

    private static void append(StringBuilder sounds, char sound) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound || Character.isDigit(sound)) {
            sounds.append(sound);
        }
    }
}
