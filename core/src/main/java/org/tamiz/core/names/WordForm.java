package org.tamiz.core.names;

import java.util.Objects;
import java.util.Set;

/**
 * A word of a name with what comparing it needs, computed once: its sound, the letters it uses, and its rarity.
 */
public final class WordForm {
    /** Digits and letters take the lower 36 bits of a signature, the length the bits from here on. */
    private static final int LENGTH_SHIFT = 40;

    private static final long USED = (1L << LENGTH_SHIFT) - 1;

    private final String letters;
    private final String sound;
    private final long lettersUsed;
    private final long soundsUsed;
    private final double bits;
    private final boolean digits;
    private final Set<String> fullForms;

    private WordForm(String letters, String sound, double bits) {
        this.letters = letters;
        this.sound = sound;
        this.bits = bits;
        this.lettersUsed = used(letters);
        this.soundsUsed = used(sound);
        this.digits = (lettersUsed & 0x3FF) != 0;
        this.fullForms = ShortForms.fullForms(letters);
    }

    /** The form of a normalised word in a domain; a particle is worth next to nothing. */
    public static WordForm of(String letters, boolean particle, NameDomain domain) {
        return new WordForm(
                letters, SpanishSound.of(letters), particle ? Rarity.PARTICLE_BITS : Rarity.bits(letters, domain));
    }

    /** A form whose rarity was looked up before, as when an index is read back. */
    public static WordForm restore(String letters, double bits) {
        return new WordForm(letters, SpanishSound.of(letters), bits);
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

    /**
     * Whether words may agree otherwise than by similar letters or sounds, so that their signatures cannot rule it out:
     * initials and short forms.
     */
    public boolean agreesDespiteSignature() {
        return letters.length() == 1 || !fullForms.isEmpty();
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

    /** How it sounds to a Spanish speaker; empty for a word of silent letters. */
    public String sound() {
        return sound;
    }

    /** What exact agreement on it is worth. */
    public double bits() {
        return bits;
    }

    /** Whether it holds a digit; such words agree exactly or not at all. */
    boolean hasDigits() {
        return digits;
    }

    /** Whether one of the two is a short form of the other. */
    boolean isShortFormOf(WordForm other) {
        return (!fullForms.isEmpty() && fullForms.contains(other.letters))
                || (!other.fullForms.isEmpty() && other.fullForms.contains(letters));
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
        return other instanceof WordForm form && form.letters.equals(letters) && form.bits == bits;
    }

    @Override
    public int hashCode() {
        return Objects.hash(letters, bits);
    }

    @Override
    public String toString() {
        return letters;
    }
}
