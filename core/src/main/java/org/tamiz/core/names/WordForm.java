package org.tamiz.core.names;

import java.util.Objects;
import java.util.Set;

/**
 * A word of a name with what comparing it needs, computed once: its sound, the letters it uses, and its rarity.
 */
public final class WordForm {
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

    /** A form whose sound and rarity were computed before, as when an index is read back. */
    public static WordForm restore(String letters, String sound, double bits) {
        return new WordForm(letters, sound, bits);
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
        int only = Long.bitCount(lettersUsed & ~other.lettersUsed);
        int otherOnly = Long.bitCount(other.lettersUsed & ~lettersUsed);
        return Math.max(Math.max(only, otherOnly), Math.abs(letters.length() - other.letters.length()));
    }

    /** The same bound for the sounds. */
    int leastSoundEdits(WordForm other) {
        int only = Long.bitCount(soundsUsed & ~other.soundsUsed);
        int otherOnly = Long.bitCount(other.soundsUsed & ~soundsUsed);
        return Math.max(Math.max(only, otherOnly), Math.abs(sound.length() - other.sound.length()));
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
