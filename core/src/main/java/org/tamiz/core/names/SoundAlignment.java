package org.tamiz.core.names;

/**
 * Lays the sounds of two words side by side, each taken from its own script or romanisation, and says how much likelier
 * it is that they are one word than that they are two: an alignment with the log-odds of a pair hidden Markov model
 * (Durbin, Eddy, Krogh and Mitchison 1998, chapter 4). Consonants carry the word; vowels are written in many ways, or not
 * at all.
 */
final class SoundAlignment {
    private static final double SAME_CONSONANT = 3.2;
    private static final double RELATED_CONSONANT = 1.6;
    private static final double OTHER_CONSONANT = -6;
    private static final double SAME_VOWEL = 1.2;
    private static final double GLIDE_AS_VOWEL = 0.6;
    private static final double OTHER_VOWEL = -0.4;
    private static final double VOWEL_ALONE = -0.8;
    private static final double VOWEL_UNWRITTEN = -0.4;
    private static final double GLIDE_ALONE = -1;
    private static final double CONSONANT_ALONE = -4;
    private static final double R_SWALLOWED = -1.5;

    private final double vowelAlone;
    private final double rAlone;
    private final boolean oneLiquid;

    /** An alignment of a word in a script with a word in another, mostly Latin. */
    SoundAlignment(Script script) {
        boolean syllables = script.writesSyllables();
        // Arabic and Hebrew leave vowels out; syllabic scripts put them between consonants.
        this.vowelAlone = syllables || script.omitsVowels() ? VOWEL_UNWRITTEN : VOWEL_ALONE;
        this.rAlone = syllables ? R_SWALLOWED : CONSONANT_ALONE;
        this.oneLiquid = syllables;
    }

    /** The best alignment's log-odds in bits; negative for words that sound different. */
    double bits(String a, String b) {
        int m = b.length();
        double[] last = new double[m + 1];
        double[] row = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + alone(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            row[0] = last[0] + alone(x);
            for (int j = 1; j <= m; j++) {
                char y = b.charAt(j - 1);
                row[j] = Math.max(last[j - 1] + together(x, y), Math.max(last[j] + alone(x), row[j - 1] + alone(y)));
            }
            double[] free = last;
            last = row;
            row = free;
        }
        return last[m];
    }

    private double alone(char sound) {
        return switch (sound) {
            case 'A', 'E', 'I', 'O', 'U' -> vowelAlone;
            case 'W', 'Y', 'H' -> GLIDE_ALONE;
            case 'R' -> rAlone;
            default -> CONSONANT_ALONE;
        };
    }

    private double together(char x, char y) {
        boolean vowelX = Phonemes.vowel(x);
        boolean vowelY = Phonemes.vowel(y);
        if (vowelX && vowelY) {
            return x == y ? SAME_VOWEL : OTHER_VOWEL;
        }
        if (vowelX || vowelY) {
            return glideAsVowel(vowelX ? x : y, vowelX ? y : x) ? GLIDE_AS_VOWEL : OTHER_CONSONANT;
        }
        if (x == y) {
            return SAME_CONSONANT;
        }
        return related(x, y) || related(y, x) ? RELATED_CONSONANT : OTHER_CONSONANT;
    }

    private static boolean glideAsVowel(char vowel, char glide) {
        return (glide == 'W' && (vowel == 'U' || vowel == 'O')) || (glide == 'Y' && (vowel == 'I' || vowel == 'E'));
    }

    /** Consonants that one script does not tell apart, or that romanisations write for each other. */
    private boolean related(char x, char y) {
        return switch (x) {
            case 'P' -> y == 'B' || y == 'F';
            case 'B' -> y == 'V' || y == 'W' || y == 'F';
            case 'F' -> y == 'V' || y == 'H';
            case 'V' -> y == 'W';
            case 'T' -> y == 'D' || y == 'C' || y == 'S';
            case 'D' -> y == 'Z' || y == 'J';
            case 'S' -> y == 'Z' || y == 'X' || y == 'C' || y == 'J';
            case 'Z' -> y == 'X' || y == 'J' || y == 'C';
            case 'X' -> y == 'C' || y == 'J' || y == 'H';
            case 'C' -> y == 'J' || y == 'K';
            case 'J' -> y == 'Y' || y == 'G' || y == 'H' || y == 'X';
            case 'K' -> y == 'G' || y == 'Q';
            case 'Q' -> y == 'H' || y == 'G';
            case 'G' -> y == 'H';
            case 'L' -> oneLiquid && y == 'R';
            case 'M' -> y == 'N';
            default -> false;
        };
    }
}
