package org.tamiz.core.names;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.NameRole;

/**
 * A word of a parsed name.
 *
 * @param form its normalised letters and what comparing them needs
 * @param written the word as it stood in the name
 * @param role its role in a person's name, or null if not known
 * @param particle whether it is a linking word such as "de" or "bin"
 * @param aside whether it stands beside the name, in parentheses or after "c/o", so that it may as well be left out
 */
public record NameWord(
        WordForm form, String written, @Nullable NameRole role, boolean particle, boolean aside) {
    /** A word of the name itself. */
    public NameWord(WordForm form, String written, @Nullable NameRole role, boolean particle) {
        this(form, written, role, particle, false);
    }

    /** Its normalised letters, A–Z and 0–9. */
    public String letters() {
        return form.letters();
    }

    /** What exact agreement on it is worth, in bits. */
    public double bits() {
        return form.bits();
    }

    /**
     * Whether the word counts where it is left over: particles, asides and what begins with a digit do not, for what they weigh
     * then does not go by their role or place.
     */
    public boolean countsWhenLeftOver() {
        return !particle && !aside && form.letters().charAt(0) >= 'A';
    }

    /** Whether it is taken for a title, which may be a surname all the same: Coronel, Major. */
    public boolean isTitle() {
        return particle && mayBeTitle();
    }

    /** Whether the word is a title in some names. */
    public boolean mayBeTitle() {
        return Honorifics.contains(form.letters());
    }

    /** Whether it stands for a country in an organization's name. */
    public boolean isCountry() {
        return CountryWords.contains(form.letters());
    }

    /** Whether it is a number in digits. */
    public boolean isNumber() {
        return Numerals.isNumber(form.letters());
    }
}
