package org.tamiz.core.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Reason;

/**
 * How two words agree, or nearly.
 *
 * <p>If a share {@code q} of all writings of a name takes the form at hand, and the rarer of the two words is by itself the
 * name of a share {@code r} of people, then the odds that the two mean one name rise by {@code q / r}, and at most by one
 * over the share of the commoner word: agreement on the name itself. So "Marbia" is as good as "Maria", for nobody is
 * called Marbia, while "Mario", which is as easily mistyped, is another name. This is Fellegi and Sunter's (1969)
 * agreement weight with a model of spelling errors in place of a similarity threshold.
 *
 * @param reason in what way
 * @param bits what it is worth; 0 or less means that the words are likelier two than one
 */
public record WordAgreement(Reason reason, double bits) {
    /** What an initial that fits is worth. */
    public static final double INITIAL_BITS = 1.5;

    /** Words or sounds that need more edits than this never agree by similarity. */
    public static final int MOST_EDITS = 3;

    /** Fewer consonants than this are no skeleton: too many words share them. */
    static final int LEAST_SKELETON = 2;

    // Shares q of the writings of a name, in bits.
    private static final double SAME_SOUND = -3.5;
    private static final double VARIANT = -3;

    /** One bearer of such a surname in four is a woman, and one of them in eight is written with the form for men. */
    private static final double OTHER_GENDER_FORM = -5;

    private static final double SHORT_FORM = -5;
    static final double SAME_MEANING = -4;
    private static final double ROMANISED = -3.5;
    /** Spellings further apart are no romanisations of one name. */
    private static final double MOST_ROMANISED = 7.5;

    /** Two consonants are the frame of many names: Said and Saad, Ziyad and Zayd. */
    private static final double FEW_CONSONANTS = 3;

    private static final double FIRST_EDIT = -10;
    private static final double FURTHER_EDIT = -5.5;
    private static final double CUT_SHORT = -10;

    /** What the same letters lose by being divided into words differently. */
    public static final double JOINED_COST = 1;

    /** What each letter of an abbreviation tells of the word. */
    private static final double BITS_A_LETTER = 2.5;

    private static final double IN_PART_COST = 1;
    private static final double OTHER_SCRIPT_COST = 0.5;

    /** The fewest letters that are taken for the beginning of a longer word. */
    public static final int SHORTEST_CUT = 4;

    private static final int LEAST_CUT_OFF = 2;

    /** Endings that make a patronymic or a surname of a given name: Leonidovich is Leonid's son and not Leonid. */
    private static final Set<String> SON_OF = Set.of(
            "OV", "EV", "OVA", "EVA", "OVICH", "EVICH", "YEVICH", "OVNA", "EVNA", "YEVNA", "OVYCH", "IVNA", "OVSKY",
            "EVSKY", "ENKO", "YAN", "IAN", "OGLU", "OGLY", "ZADEH", "SHVILI", "ASHVILI", "EZ", "ES");

    /**
     * Compares two words of the same domain. They agree if they are equal, sound alike, differ by few typing errors for
     * their length, are romanisations of one name, a short form and its full form, a surname's forms for men and women, mean the
     * same, or if one is the other's initial. The rarer the word the more agreement is worth; each difference costs some of it.
     *
     * @return null if they do not agree
     */
    public static @Nullable WordAgreement between(WordForm a, WordForm b) {
        WordAgreement nearness = nearness(a, b);
        return nearness != null && nearness.bits > 0 ? nearness : null;
    }

    /**
     * The same, but words that are alike and still likelier two than one give a weight of 0 or less: less against than
     * words that have nothing in common.
     *
     * @return null if they have nothing in common
     */
    public static @Nullable WordAgreement nearness(WordForm a, WordForm b) {
        if (a.letters().equals(b.letters())) {
            return new WordAgreement(Reason.SAME, Math.min(a.bits(), b.bits()));
        }
        if (a.hasDigits() || b.hasDigits()) {
            return null;
        }
        if (a.letters().length() == 1 || b.letters().length() == 1) {
            boolean fits = a.letters().charAt(0) == b.letters().charAt(0);
            return fits ? new WordAgreement(Reason.INITIAL, INITIAL_BITS) : null;
        }
        WordAgreement best = better(byTables(a, b), better(inPart(a, b), inPart(b, a)));
        if (a.script() == b.script() && a.script().writesSyllables()) {
            return best;
        }
        if (a.script() != b.script() && best == null && a.hasVariants() && b.hasVariants()) {
            // Two names whose writings are known, and none of them in common: Hussein is not how حسن is read.
            return null;
        }
        best = better(best, byEdits(a, b));
        if (a.skeleton().length() >= LEAST_SKELETON && a.skeleton().equals(b.skeleton())) {
            double cost = Romanisation.cost(a.phonemes(), b.phonemes(), MOST_ROMANISED);
            double few = a.skeleton().length() == LEAST_SKELETON ? FEW_CONSONANTS : 0;
            if (cost <= MOST_ROMANISED) {
                best = better(best, weighed(Reason.ROMANISATION, ROMANISED - cost - few, a, b));
            }
        }
        if (a.script() != b.script() && !isChineseInLatin(a, b)) {
            best = better(best, acrossScripts(a, b));
        }
        return best;
    }

    /**
     * Whether Chinese characters stand beside two Chinese syllables in Latin letters. How those are written is known, so
     * that what is no romanisation of the characters is another name, however near it sounds.
     */
    private static boolean isChineseInLatin(WordForm a, WordForm b) {
        boolean han = a.script() == Script.HAN || b.script() == Script.HAN;
        return han && a.isTwoSyllables() && b.isTwoSyllables();
    }

    private static @Nullable WordAgreement byTables(WordForm a, WordForm b) {
        if (!a.isRelated() && !b.isRelated()) {
            return null;
        }
        if (a.isShortFormOf(b)) {
            return weighed(Reason.SHORT_FORM, SHORT_FORM, a, b);
        }
        if (a.isNicknameOf(b)) {
            return weighed(Reason.NICKNAME, SHORT_FORM, a, b);
        }
        if (a.isVariantOf(b)) {
            return weighed(Reason.VARIANT, VARIANT, a, b);
        }
        if (a.isOtherGenderFormOf(b)) {
            return weighed(Reason.OTHER_GENDER_FORM, OTHER_GENDER_FORM, a, b);
        }
        if (a.meansTheSameAs(b)) {
            // However common both are, a word is no contradiction of its translation.
            double bits = weighed(Reason.SAME_MEANING, SAME_MEANING, a, b).bits;
            return new WordAgreement(Reason.SAME_MEANING, Math.max(bits, Rarity.PARTICLE_BITS));
        }
        return null;
    }

    /** An abbreviation, or the beginning of a word that a full field cut off, with the word it may stand for. */
    private static @Nullable WordAgreement inPart(WordForm part, WordForm whole) {
        boolean fits = part.letters().length() < whole.letters().length()
                && switch (part.completeness()) {
                    case WHOLE -> false;
                    case ABBREVIATED -> isAbbreviation(part.letters(), whole.letters());
                    case CUT_OFF -> whole.letters().startsWith(part.letters());
                };
        if (!fits) {
            return null;
        }
        double bits = Math.min(whole.bits(), BITS_A_LETTER * part.letters().length()) - IN_PART_COST;
        return new WordAgreement(
                part.completeness() == Completeness.CUT_OFF ? Reason.CUT_SHORT : Reason.ABBREVIATED, bits);
    }

    /** Whether the letters occur in the word in the same order, the first one first. */
    private static boolean isAbbreviation(String letters, String word) {
        if (letters.charAt(0) != word.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < letters.length(); i++) {
            if (word.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }

    private static @Nullable WordAgreement byEdits(WordForm a, WordForm b) {
        int leastEdits = a.leastEdits(b);
        int leastSoundEdits = a.leastSoundEdits(b);
        String x = a.letters();
        String y = b.letters();
        int length = Math.min(x.length(), y.length());
        boolean soundTells =
                length >= 3 && Math.min(a.sound().length(), b.sound().length()) >= 2;
        if (soundTells && leastSoundEdits == 0 && a.sound().equals(b.sound())) {
            return weighed(Reason.SAME_SOUND, SAME_SOUND, a, b);
        }
        WordAgreement best = null;
        // One character of other scripts comes out as several Latin letters, so each edit counts for more.
        int limit =
                Math.min(mostEdits(length), a.script() == Script.OTHER || b.script() == Script.OTHER ? 1 : MOST_EDITS);
        if (limit > 0 && leastEdits <= limit) {
            int edits = EditDistance.within(x, y, limit);
            if (edits <= limit) {
                best = weighed(Reason.TYPO, firstEdit(a, b) + (edits - 1) * FURTHER_EDIT, a, b);
            }
        }
        // The sound forgives some differences, so it can only do better with fewer edits than the letters need.
        int soundLimit = Math.min(limit, mostSoundEdits(limit));
        if (soundLimit > 0 && soundTells && leastSoundEdits <= soundLimit) {
            int edits = EditDistance.within(a.sound(), b.sound(), soundLimit);
            if (edits <= soundLimit) {
                best = better(
                        best, weighed(Reason.TYPO, SAME_SOUND + firstEdit(a, b) + (edits - 1) * FURTHER_EDIT, a, b));
            }
        }
        if (length >= SHORTEST_CUT && isCutShort(x, y)) {
            best = better(best, weighed(Reason.CUT_SHORT, CUT_SHORT, a, b));
        }
        return best;
    }

    /** Where vowels are not written, a consonant more or less makes another name. */
    private static double firstEdit(WordForm a, WordForm b) {
        boolean consonantsOnly = a.script() == b.script() && a.script().omitsVowels();
        return consonantsOnly ? FIRST_EDIT + FURTHER_EDIT : FIRST_EDIT;
    }

    private static boolean isCutShort(String x, String y) {
        String longer = x.length() > y.length() ? x : y;
        String shorter = x.length() > y.length() ? y : x;
        return longer.length() - shorter.length() >= LEAST_CUT_OFF
                && longer.startsWith(shorter)
                && !SON_OF.contains(longer.substring(shorter.length()));
    }

    /** Words of two scripts agree or have nothing in common: nothing tells a slip from another name. */
    private static @Nullable WordAgreement acrossScripts(WordForm a, WordForm b) {
        if (a.mostSharedSound(b) <= OTHER_SCRIPT_COST) {
            return null;
        }
        Script foreign = a.script() == Script.LATIN ? b.script() : a.script();
        double bits =
                SoundAlignment.of(foreign).bitsAbove(OTHER_SCRIPT_COST, a.phonemes(), b.phonemes()) - OTHER_SCRIPT_COST;
        return bits <= 0 ? null : new WordAgreement(Reason.OTHER_SCRIPT, Math.min(bits, Math.min(a.bits(), b.bits())));
    }

    /** What a form that takes {@code share} bits of the writings of a name is worth. */
    private static WordAgreement weighed(Reason reason, double share, WordForm a, WordForm b) {
        double commoner = Math.min(a.shareBits(), b.shareBits());
        double rarer = Math.max(a.shareBits(), b.shareBits());
        // The same as -log2(2^-commoner + 2^-(rarer + share)).
        double bits = commoner - log2(1 + Math.pow(2, commoner - rarer - share));
        return new WordAgreement(reason, Math.min(bits, Rarity.MOST_BITS));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    private static @Nullable WordAgreement better(@Nullable WordAgreement a, @Nullable WordAgreement b) {
        return a == null || (b != null && b.bits > a.bits) ? b : a;
    }

    /**
     * Agreement of one word with two or three words that run together spell the same, such as "Delacruz" and "de la
     * Cruz".
     *
     * @param single rarity of the one word
     * @param joined sum of the rarities of the words that make it up
     * @return null if it is worth nothing
     */
    public static @Nullable WordAgreement joined(double single, double joined) {
        double bits = Math.min(single, joined) - JOINED_COST;
        return bits > 0 ? new WordAgreement(Reason.JOINED, bits) : null;
    }

    /** How many typing errors a word may have, by its length: a short word turns into another with one. */
    static int mostEdits(int length) {
        if (length < 3) {
            return 0;
        }
        return length < 6 ? 1 : length < 11 ? 2 : MOST_EDITS;
    }

    /** How many errors the sounds of words may have, by how many the letters may have. */
    static int mostSoundEdits(int edits) {
        return Math.max(1, edits - 1);
    }
}
