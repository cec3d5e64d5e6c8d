package org.tamiz.core.names;

/**
 * How far apart two spellings of one foreign name in Latin letters are: Hussein and Husayn, Gaddafi and Qadhafi, Sergey
 * and Sergei. Romanisations choose among related vowels and related consonants; a change of another kind is as good as a
 * typing error.
 */
final class Romanisation {
    private static final double OTHER = 7;

    private Romanisation() {}

    /**
     * The least sum of the costs of the differences between two words' {@linkplain Phonemes sounds}, in bits.
     *
     * @param most beyond this sum it need not be known, and any greater one may be returned
     */
    static double cost(String a, String b, double most) {
        if (a.equals(b)) {
            return 0;
        }
        int n = a.length();
        int m = b.length();
        double[] last = new double[m + 1];
        double[] row = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + alone(b, j - 1);
        }
        for (int i = 1; i <= n; i++) {
            row[0] = last[0] + alone(a, i - 1);
            double least = row[0];
            for (int j = 1; j <= m; j++) {
                double together = last[j - 1] + together(a, i - 1, b, j - 1);
                row[j] = Math.min(together, Math.min(last[j] + alone(a, i - 1), row[j - 1] + alone(b, j - 1)));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            double[] free = last;
            last = row;
            row = free;
        }
        return last[m];
    }

    private static double alone(String sounds, int at) {
        char sound = sounds.charAt(at);
        if (sound == 'H' || sound == 'W' || sound == 'Y') {
            return 1.2;
        }
        if (sound == 'Q') {
            return 2;
        }
        if (!Phonemes.vowel(sound)) {
            return OTHER;
        }
        boolean silent = (at > 0 && spellTogether(sounds.charAt(at - 1), sound))
                || (at + 1 < sounds.length() && spellTogether(sound, sounds.charAt(at + 1)));
        boolean atAnEnd = at == 0 || at + 1 == sounds.length();
        return silent ? 1.2 : atAnEnd ? 4.5 : 2.5;
    }

    /** Vowels that some romanisations write for one sound: Yousuf, Hussein, Saeed. */
    private static boolean spellTogether(char a, char b) {
        return switch (a) {
            case 'O' -> b == 'U';
            case 'E' -> b == 'I';
            case 'I' -> b == 'E';
            case 'A' -> b == 'E';
            default -> false;
        };
    }

    private static double together(String a, int i, String b, int j) {
        char x = a.charAt(i);
        char y = b.charAt(j);
        if (x == y) {
            return 0;
        }
        double cost = Math.min(related(x, y), related(y, x));
        // The last vowel tells Mario from Maria and Andrei from Andrea.
        boolean lastVowel = i + 1 == a.length() && j + 1 == b.length() && Phonemes.vowel(x) && Phonemes.vowel(y);
        return lastVowel ? cost + 2 : cost;
    }

    private static double related(char x, char y) {
        return switch (x) {
            case 'A' -> y == 'E' ? 1 : OTHER;
            case 'E' -> y == 'I' ? 0.8 : y == 'U' ? 3 : OTHER;
            case 'O' -> y == 'U' ? 0.8 : OTHER;
            case 'W' -> y == 'U' || y == 'O' ? 0.8 : y == 'V' ? 1 : OTHER;
            case 'Y' -> y == 'I' || y == 'E' ? 0.5 : OTHER;
            case 'K' -> y == 'Q' ? 0.7 : y == 'G' ? 1.5 : OTHER;
            case 'Q' -> y == 'G' ? 1.5 : y == 'H' ? 0.7 : OTHER;
            case 'S' -> y == 'Z' ? 0.8 : y == 'X' || y == 'C' ? 2 : OTHER;
            case 'X' -> y == 'C' || y == 'J' ? 2 : OTHER;
            case 'C' -> y == 'J' || y == 'Z' ? 2 : OTHER;
            case 'J' -> y == 'Z' || y == 'Y' ? 2 : OTHER;
            case 'T' -> y == 'D' ? 2 : OTHER;
            case 'P' -> y == 'B' ? 3 : OTHER;
            case 'F' -> y == 'V' ? 1.5 : OTHER;
            default -> OTHER;
        };
    }
}
