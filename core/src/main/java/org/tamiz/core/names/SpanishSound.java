package org.tamiz.core.names;

/**
 * How a word sounds to a Spanish speaker, written so that words which are spelled differently and sound alike come out
 * equal: b = v, s = z = soft c, ll = y, silent h, j = x = soft g, hard c = k = qu, doubled letters once. This is the
 * Latin American pronunciation (seseo, yeísmo) that clerks in Mexico write down.
 */
final class SpanishSound {
    private SpanishSound() {}

    /** The sound of a normalised word (A–Z, 0–9), never longer than the word. */
    static String of(String letters) {
        StringBuilder sound = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : 0;
            switch (c) {
                case 'V', 'W' -> append(sound, 'B');
                case 'Z' -> append(sound, 'S');
                case 'C' -> {
                    if (next == 'H') {
                        append(sound, 'C');
                        i++;
                    } else {
                        append(sound, soft(next) ? 'S' : 'K');
                    }
                }
                case 'Q' -> {
                    append(sound, 'K');
                    if (next == 'U') {
                        i++;
                    }
                }
                case 'G' -> {
                    if (soft(next)) {
                        append(sound, 'J');
                    } else {
                        append(sound, 'G');
                        boolean silentU = next == 'U' && i + 2 < letters.length() && soft(letters.charAt(i + 2));
                        if (silentU) {
                            i++;
                        }
                    }
                }
                case 'X' -> append(sound, 'J');
                case 'P' -> {
                    append(sound, next == 'H' ? 'F' : 'P');
                }
                case 'Y' -> append(sound, 'I');
                case 'L' -> {
                    if (next == 'L') {
                        append(sound, 'I');
                        i++;
                    } else {
                        append(sound, 'L');
                    }
                }
                case 'H' -> {
                    // silent
                }
                default -> append(sound, c);
            }
        }
        return sound.toString();
    }

    private static boolean soft(char next) {
        return next == 'E' || next == 'I' || next == 'Y';
    }

    private static void append(StringBuilder sound, char c) {
        boolean doubled = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
        if (!doubled || Character.isDigit(c)) {
            sound.append(c);
        }
    }
}
