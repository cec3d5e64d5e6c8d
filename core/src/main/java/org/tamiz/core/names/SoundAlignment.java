package org.tamiz.core.names;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/**
 * Lays the sounds of two words side by side, each taken from its own script or romanisation, and says how much likelier
 * it is that they are one word than that they are two: an alignment with the log-odds of a pair hidden Markov model
 * (Durbin, Eddy, Krogh and Mitchison 1998, chapter 4). Consonants carry the word; vowels are written in many ways, or not
 * at all. Where the script writes them, another vowel tells, and most of all the last one: Мария is not Mario.
 */
final class SoundAlignment {
    private static final double SAME_CONSONANT = 3.2;
    private static final double RELATED_CONSONANT = 1.6;
    private static final double OTHER_CONSONANT = -6;
    private static final double SAME_VOWEL = 1.2;
    private static final double GLIDE_AS_VOWEL = 0.6;
    private static final double RELATED_VOWEL = -0.4;
    private static final double OTHER_VOWEL = -3;
    private static final double OTHER_LAST_VOWEL = -6;
    private static final double OTHER_VOWEL_IN_SYLLABLES = -1.5;
    private static final double VOWEL_ALONE = -1.5;
    private static final double VOWEL_UNWRITTEN = -0.4;
    private static final double LAST_VOWEL_ALONE = -4;
    private static final double GLIDE_ALONE = -1;
    private static final double CONSONANT_ALONE = -4;
    private static final double R_SWALLOWED = -1.5;
    private static final int SOUNDS = 26;

    /** Sums of rounded numbers may fall short of the same sum in another order by this much. */
    private static final double ROUNDING = 1e-9;

    /** For each sound from A on a bit for each consonant that is the same or related in some script. */
    private static final int[] LIKE = like();

    private static int[] like() {
        int[] like = new int[SOUNDS];
        for (char x = 'A'; x <= 'Z'; x++) {
            for (char y = 'A'; y <= 'Z'; y++) {
                if (x == y || related(x, y, true) || related(y, x, true)) {
                    like[x - 'A'] |= 1 << (y - 'A');
                }
            }
        }
        return like;
    }

    private static final Map<Script, SoundAlignment> BY_SCRIPT = new EnumMap<>(Script.class);

    static {
        for (Script script : Script.values()) {
            BY_SCRIPT.put(script, new SoundAlignment(script));
        }
    }

    private final double vowelAlone;
    private final double aAlone;
    private final double lastVowelAlone;
    private final double otherVowel;
    private final double otherLastVowel;
    private final double rAlone;
    private final boolean oneLiquid;
    private final double[] pairsWithin;
    private final double[] pairsAtTheEnd;

    private SoundAlignment(Script script) {
        boolean syllables = script.writesSyllables();
        // Arabic and Hebrew leave vowels out; syllabic scripts put them between consonants.
        boolean alphabet = !syllables && !script.omitsVowels();
        this.vowelAlone = alphabet ? VOWEL_ALONE : VOWEL_UNWRITTEN;
        this.aAlone = script == Script.KANA ? VOWEL_ALONE : vowelAlone;
        this.lastVowelAlone = alphabet ? LAST_VOWEL_ALONE : vowelAlone;
        this.otherVowel = alphabet ? OTHER_VOWEL : script == Script.KANA ? OTHER_VOWEL_IN_SYLLABLES : RELATED_VOWEL;
        this.otherLastVowel = alphabet ? OTHER_LAST_VOWEL : otherVowel;
        this.rAlone = syllables ? R_SWALLOWED : CONSONANT_ALONE;
        this.oneLiquid = syllables;
        this.pairsWithin = pairs(false);
        this.pairsAtTheEnd = pairs(true);
    }

    /** What each two sounds from A on weigh together. */
    private double[] pairs(boolean ends) {
        double[] pairs = new double[SOUNDS * SOUNDS];
        for (char x = 'A'; x <= 'Z'; x++) {
            for (char y = 'A'; y <= 'Z'; y++) {
                pairs[(x - 'A') * SOUNDS + y - 'A'] = together(x, y, ends);
            }
        }
        return pairs;
    }

    /** The alignment of a word in a script with a word in another, mostly Latin. */
    static SoundAlignment of(Script script) {
        return requireNonNull(BY_SCRIPT.get(script));
    }

    /**
     * The best alignment's log-odds in bits if they are more than some, else no more than these; negative for words that sound
     * different. The sounds are letters alone.
     */
    double bitsAbove(double least, String a, String b) {
        int m = b.length();
        double ahead = mostAlone(a);
        double[] last = new double[m + 1];
        double[] row = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + alone(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            double xAlone = alone(a, i - 1);
            row[0] = last[0] + xAlone;
            double most = row[0];
            for (int j = 1; j <= m; j++) {
                char y = b.charAt(j - 1);
                double[] pairs = i == a.length() && j == m ? pairsAtTheEnd : pairsWithin;
                row[j] = Math.max(
                        last[j - 1] + pairs[(x - 'A') * SOUNDS + y - 'A'],
                        Math.max(last[j] + xAlone, row[j - 1] + alone(b, j - 1)));
                most = Math.max(most, row[j]);
            }
            ahead -= most(x);
            if (most + ahead < least - ROUNDING) {
                return most + ahead;
            }
            double[] free = last;
            last = row;
            row = free;
        }
        return last[m];
    }

    /** No less than what the sounds of a word can add, whatever stands opposite. */
    private static double mostAlone(String sounds) {
        double bits = 0;
        for (int i = 0; i < sounds.length(); i++) {
            bits += most(sounds.charAt(i));
        }
        return bits;
    }

    private static double most(char sound) {
        return Phonemes.vowel(sound) ? SAME_VOWEL : SAME_CONSONANT;
    }

    /**
     * No less than what {@link #bitsAbove} can give for words in any two scripts, judged by the consonants they have. A consonant
     * that the other word has nothing like costs half as much as two that stand opposite each other, or more.
     */
    static double most(Consonants a, Consonants b) {
        int without = Integer.bitCount(a.used() & ~b.like()) + Integer.bitCount(b.used() & ~a.like());
        int matched = Math.min(
                a.count() - Integer.bitCount(a.used() & ~b.like()), b.count() - Integer.bitCount(b.used() & ~a.like()));
        return SAME_CONSONANT * matched + SAME_VOWEL * Math.min(a.vowels(), b.vowels()) + OTHER_CONSONANT / 2 * without;
    }

    /**
     * The consonants of a word.
     *
     * @param used a bit for each consonant that is never swallowed
     * @param like a bit for each consonant that some consonant of the word, or vowel, may be written for
     * @param count how many consonants there are, each as often as it occurs
     * @param vowels how many vowels, and glides, which may stand for one
     */
    record Consonants(int used, int like, int count, int vowels) {
        /** The consonants of a word's {@linkplain Phonemes sounds}. */
        static Consonants of(String phonemes) {
            int used = 0;
            int like = 0;
            int count = 0;
            int vowels = 0;
            for (int i = 0; i < phonemes.length(); i++) {
                char sound = phonemes.charAt(i);
                if (sound < 'A') {
                    continue; // a digit; words with digits have no sound in common
                }
                boolean glide = sound == 'W' || sound == 'Y' || sound == 'H';
                boolean vowel = Phonemes.vowel(sound);
                vowels += vowel || glide ? 1 : 0;
                count += vowel ? 0 : 1;
                used |= vowel || glide || sound == 'R' ? 0 : bit(sound);
                like |= vowel ? 0 : LIKE[sound - 'A'];
            }
            return new Consonants(used, like, count, vowels);
        }

        private static int bit(char sound) {
            return 1 << (sound - 'A');
        }
    }

    private double alone(String sounds, int at) {
        char sound = sounds.charAt(at);
        return switch (sound) {
            // Japanese puts an U, O or I after each consonant and no A.
            case 'A' -> at + 1 == sounds.length() ? lastVowelAlone : aAlone;
            // The last vowel tells Ivana from Ivan; an E is silent in French and English.
            case 'I', 'O', 'U' -> at + 1 == sounds.length() ? lastVowelAlone : vowelAlone;
            case 'E' -> vowelAlone;
            case 'W', 'Y', 'H' -> GLIDE_ALONE;
            case 'R' -> rAlone;
            default -> CONSONANT_ALONE;
        };
    }

    private double together(char x, char y, boolean ends) {
        boolean vowelX = Phonemes.vowel(x);
        boolean vowelY = Phonemes.vowel(y);
        if (vowelX && vowelY) {
            if (x == y) {
                return SAME_VOWEL;
            }
            boolean related = relatedVowels(x, y) || relatedVowels(y, x);
            return related ? RELATED_VOWEL : ends ? otherLastVowel : otherVowel;
        }
        if (vowelX || vowelY) {
            return glideAsVowel(vowelX ? x : y, vowelX ? y : x) ? GLIDE_AS_VOWEL : OTHER_CONSONANT;
        }
        if (x == y) {
            return SAME_CONSONANT;
        }
        return related(x, y) || related(y, x) ? RELATED_CONSONANT : OTHER_CONSONANT;
    }

    /** Vowels that romanisations write for each other, or that are one where they are unstressed. */
    private static boolean relatedVowels(char x, char y) {
        return switch (x) {
            case 'E' -> y == 'I' || y == 'A' || y == 'O';
            case 'U' -> y == 'O';
            default -> false;
        };
    }

    private static boolean glideAsVowel(char vowel, char glide) {
        return (glide == 'W' && (vowel == 'U' || vowel == 'O')) || (glide == 'Y' && (vowel == 'I' || vowel == 'E'));
    }

    /** Consonants that one script does not tell apart, or that romanisations write for each other. */
    private boolean related(char x, char y) {
        return related(x, y, oneLiquid);
    }

    private static boolean related(char x, char y, boolean oneLiquid) {
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
