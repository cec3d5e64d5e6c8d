package org.tamiz.core.names;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of a name with what comparing it needs, computed once: its sounds, the letters it uses, its script and its
 * rarity.
 */
public final class WordForm {
    /** Digits and letters take the lower 36 bits of a signature, the length the bits from here on. */
    private static final int LENGTH_SHIFT = 40;

    private static final long USED = (1L << LENGTH_SHIFT) - 1;

    private static final char SCRIPT_MARK = '/';

    /** Letters and digits; the mark of another script than Latin; the mark of a word that is not whole. */
    private static final Pattern KEY = Pattern.compile("[A-Z0-9]+(/[A-Z])?[.-]?");

    /** Forms that were made, at some four hundred bytes each. */
    private static final Remembered<Made> MADE = new Remembered<>(1 << 18, 400);

    private final String letters;
    private final Script script;
    private final Completeness completeness;
    private final String sound;
    private final String phonemes;
    private final String skeleton;
    private final long lettersUsed;
    private final long soundsUsed;
    private final double shareBits;
    private final boolean digits;
    private final Set<String> fullForms;
    private final Set<String> nicknameOf;
    private final Set<String> variants;
    private final Set<String> sameMeaning;
    private final @Nullable SlavicSurname slavicSurname;
    private final boolean related;
    private final SoundAlignment.Consonants consonants;

    private WordForm(String letters, Script script, Completeness completeness, double shareBits) {
        this.letters = letters;
        this.script = script;
        this.completeness = completeness;
        this.sound = SpanishSound.of(letters);
        this.phonemes = Phonemes.of(letters);
        this.skeleton = Phonemes.skeleton(phonemes);
        this.consonants = SoundAlignment.Consonants.of(phonemes);
        this.shareBits = shareBits;
        this.lettersUsed = used(letters);
        this.soundsUsed = used(sound);
        this.digits = (lettersUsed & 0x3FF) != 0;
        this.fullForms = ShortForms.fullForms(letters);
        this.nicknameOf = ShortForms.namesOfNickname(letters);
        this.variants = NameVariants.of(letters);
        this.sameMeaning = Meanings.of(letters);
        this.slavicSurname = SlavicSurname.of(letters);
        this.related = !(fullForms.isEmpty() && nicknameOf.isEmpty() && variants.isEmpty() && sameMeaning.isEmpty())
                || slavicSurname != null;
    }

    /** The form of a normalised word in a domain; a particle is worth next to nothing. */
    public static WordForm of(
            String letters, Script script, Completeness completeness, boolean particle, NameDomain domain) {
        int hash = letters.hashCode() * 31 + (particle ? 2 : domain == NameDomain.PERSON ? 1 : 0);
        Made first = MADE.first(hash);
        if (first != null && first.isOf(letters, script, completeness, particle, domain)) {
            return first.form;
        }
        Made second = MADE.second(hash);
        if (second != null && second.isOf(letters, script, completeness, particle, domain)) {
            return second.form;
        }
        double shareBits = particle ? Rarity.PARTICLE_BITS : Rarity.shareBits(letters, domain);
        WordForm form = new WordForm(letters, script, completeness, shareBits);
        MADE.put(hash, new Made(form, particle, domain));
        return form;
    }

    /** A form beside what it was made of. */
    private record Made(WordForm form, boolean particle, NameDomain domain) {
        boolean isOf(
                String letters, Script script, Completeness completeness, boolean asParticle, NameDomain inDomain) {
            return particle == asParticle
                    && domain == inDomain
                    && form.script == script
                    && form.completeness == completeness
                    && form.letters.equals(letters);
        }
    }

    /** The form of a whole word that was written in Latin letters. */
    public static WordForm of(String letters, boolean particle, NameDomain domain) {
        return of(letters, Script.LATIN, Completeness.WHOLE, particle, domain);
    }

    /**
     * A form whose rarity was looked up before, as when an index is read back.
     *
     * @param key {@link #key()} of the form
     * @param shareBits {@link #shareBits()} of the form
     * @throws IllegalArgumentException if no word has such a key or rarity
     */
    public static WordForm restore(String key, double shareBits) {
        if (!KEY.matcher(key).matches() || !(shareBits >= 0 && shareBits < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("\"" + key + "\" of " + shareBits + " bits is no word");
        }
        String rest = key;
        Completeness completeness = Completeness.WHOLE;
        for (Completeness other : Completeness.values()) {
            if (rest.charAt(rest.length() - 1) == other.mark()) {
                completeness = other;
                rest = rest.substring(0, rest.length() - 1);
            }
        }
        int mark = rest.indexOf(SCRIPT_MARK);
        return mark < 0
                ? new WordForm(rest, Script.LATIN, completeness, shareBits)
                : new WordForm(rest.substring(0, mark), Script.ofCode(rest.charAt(mark + 1)), completeness, shareBits);
    }

    /** One bit for each digit and letter that occurs. */
    private static long used(String word) {
        long used = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            used |= 1L << (c <= '9' ? c - '0' : c - 'A' + 10);
        }
        return used;
    }

    /** The normalised letters. */
    public String letters() {
        return letters;
    }

    /** The script the word was written in. */
    public Script script() {
        return script;
    }

    /** How much of the word is written. */
    public Completeness completeness() {
        return completeness;
    }

    /** Whether it is a whole word in Latin letters, as most words are. */
    public boolean isPlain() {
        return script == Script.LATIN && completeness == Completeness.WHOLE;
    }

    /** The letters, with marks where the word is not {@linkplain #isPlain plain}; words with the same key are the same. */
    public String key() {
        String key = script == Script.LATIN ? letters : letters + SCRIPT_MARK + script.code();
        return completeness == Completeness.WHOLE ? key : key + completeness.mark();
    }

    /**
     * A necessary condition for agreement that can be checked without the words: what {@link #leastEdits} looks at, packed
     * into one number for the letters.
     */
    public long letterSignature() {
        return lettersUsed | (long) letters.length() << LENGTH_SHIFT;
    }

    /** The same for the sound. */
    public long soundSignature() {
        return soundsUsed | (long) sound.length() << LENGTH_SHIFT;
    }

    /** A number that is the same for words with the same consonants in the same order, however they are romanised. */
    public int skeletonHash() {
        return skeleton.length() < WordAgreement.LEAST_SKELETON ? letters.hashCode() : skeleton.hashCode();
    }

    /** The least number of edits between two words, or their sounds, judged by their signatures. */
    public static int leastEdits(long signature, long other) {
        long used = signature & USED;
        long otherUsed = other & USED;
        int only = Long.bitCount(used & ~otherUsed);
        int otherOnly = Long.bitCount(otherUsed & ~used);
        int lengths = Math.abs((int) (signature >>> LENGTH_SHIFT) - (int) (other >>> LENGTH_SHIFT));
        return Math.max(Math.max(only, otherOnly), lengths);
    }

    /**
     * Whether words with these signatures may be alike in letters or sounds, or one the other's beginning: what can be told
     * without the words.
     */
    public static boolean mayBeAlike(long letters, long sound, long otherLetters, long otherSound) {
        int length = (int) (letters >>> LENGTH_SHIFT);
        int otherLength = (int) (otherLetters >>> LENGTH_SHIFT);
        int limit = WordAgreement.mostEdits(Math.min(length, otherLength));
        if (leastEdits(letters, otherLetters) <= limit || leastEdits(sound, otherSound) <= limit) {
            return true;
        }
        long shorter = length < otherLength ? letters : otherLetters;
        long longer = length < otherLength ? otherLetters : letters;
        return (shorter & ~longer & USED) == 0;
    }

    /** How it sounds to a Spanish speaker; empty for a word of silent letters. */
    public String sound() {
        return sound;
    }

    /** Its sounds, whatever the language. */
    String phonemes() {
        return phonemes;
    }

    /** The most that the sounds of this word and of another in another script can agree in, in bits. */
    double mostSharedSound(WordForm other) {
        return SoundAlignment.most(consonants, other.consonants);
    }

    /** The consonants of its sounds by class. */
    String skeleton() {
        return skeleton;
    }

    /** What exact agreement on it is worth. */
    public double bits() {
        return Math.min(Rarity.MOST_BITS, shareBits);
    }

    /** How rare it is: the negative base-2 logarithm of the share of names that contain it. */
    public double shareBits() {
        return shareBits;
    }

    /** Whether it holds a digit; such words agree exactly or not at all. */
    boolean hasDigits() {
        return digits;
    }

    /** Whether other words are known to stand for it, or it for others: short forms, variants, translations, forms by gender. */
    boolean isRelated() {
        return related;
    }

    /** The words that it is a short form of; empty for most words. */
    Set<String> fullForms() {
        return fullForms;
    }

    /** The given names that it is an English nickname of; empty for most words. */
    Set<String> namesOfNickname() {
        return nicknameOf;
    }

    /** The other writings of the name in several languages or romanisations; empty for most words. */
    Set<String> variants() {
        return variants;
    }

    /** The words of organizations that mean the same; empty for most words. */
    Set<String> sameMeaning() {
        return sameMeaning;
    }

    /** The surname with a form for each gender that it may be; null for most words. */
    @Nullable
    SlavicSurname slavicSurname() {
        return slavicSurname;
    }

    /** Whether the two are one surname, in the form for men and in the one for women. */
    boolean isOtherGenderFormOf(WordForm other) {
        return slavicSurname != null && other.slavicSurname != null && slavicSurname.isOtherFormOf(other.slavicSurname);
    }

    /** Whether one of the two is a short form of the other. */
    boolean isShortFormOf(WordForm other) {
        return (!fullForms.isEmpty() && fullForms.contains(other.letters))
                || (!other.fullForms.isEmpty() && other.fullForms.contains(letters));
    }

    /** Whether one of the two is an English nickname of the other. */
    boolean isNicknameOf(WordForm other) {
        return (!nicknameOf.isEmpty() && nicknameOf.contains(other.letters))
                || (!other.nicknameOf.isEmpty() && other.nicknameOf.contains(letters));
    }

    /** Whether both are writings of one name in several languages or romanisations. */
    boolean isVariantOf(WordForm other) {
        return !variants.isEmpty() && variants.contains(other.letters);
    }

    /** Whether its writings in other languages and romanisations are known. */
    boolean hasVariants() {
        return !variants.isEmpty();
    }

    /** Whether it may be a Chinese or Korean given name of two syllables. */
    boolean isTwoSyllables() {
        return EastAsianGivenNames.isTwoSyllables(letters);
    }

    /** Whether both are general words of organizations that mean the same, in one language or two. */
    boolean meansTheSameAs(WordForm other) {
        return !sameMeaning.isEmpty() && sameMeaning.contains(other.letters);
    }

    /** The least number of edits that could turn one word into the other, judged by the letters they use. */
    int leastEdits(WordForm other) {
        return leastEdits(letterSignature(), other.letterSignature());
    }

    /** The same bound for the sounds. */
    int leastSoundEdits(WordForm other) {
        return leastEdits(soundSignature(), other.soundSignature());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordForm form
                && form.letters.equals(letters)
                && form.script == script
                && form.completeness == completeness
                && form.shareBits == shareBits;
    }

    @Override
    public int hashCode() {
        return Objects.hash(letters, script, completeness, shareBits);
    }

    @Override
    public String toString() {
        return letters;
    }
}
