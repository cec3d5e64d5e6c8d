package org.tamiz.core.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The initials of an organization's name, which may be all that another source calls it: ETIM, the Eastern Turkistan Islamic
 * Movement. Linking words are left out or taken in: AIAI is Al-Itihaad al-Islamiya.
 */
public final class Acronym {
    /** Fewer initials fit too many names. */
    private static final int LEAST_LETTERS = 3;

    /** An organization is called by its initials alone in one of 32 of its writings, or fewer. */
    private static final double SHARE = -5;

    /** How rare each letter from A on is among the initials of the words of listed organizations, in bits (OFAC, 2024). */
    private static final double[] INITIAL_BITS = {
        3.8, 4.5, 3.9, 4.7, 4.3, 5.0, 4.5, 5.2, 3.7, 6.8, 5.0, 5.5, 4.0, 5.2, 5.1, 3.8, 8.7, 4.4, 3.1, 3.7, 6.3, 5.7,
        7.0, 9.9, 7.4, 6.8
    };

    private Acronym() {}

    /** The acronyms of a name; none if it has too few words, or numbers among them. */
    static Set<String> of(List<NameWord> words) {
        if (words.size() < LEAST_LETTERS) {
            return Set.of();
        }
        Set<String> acronyms = new LinkedHashSet<>();
        addInitials(words, false, acronyms);
        addInitials(words, true, acronyms);
        return acronyms;
    }

    private static void addInitials(List<NameWord> words, boolean particlesToo, Set<String> acronyms) {
        StringBuilder initials = new StringBuilder();
        for (NameWord word : words) {
            char first = word.letters().charAt(0);
            if (word.particle() && !particlesToo) {
                continue;
            }
            if (word.isNumber()) {
                return;
            }
            if (!word.aside()) {
                initials.append(first);
            }
        }
        if (initials.length() >= LEAST_LETTERS && isLetters(initials)) {
            acronyms.add(initials.toString());
        }
    }

    private static boolean isLetters(CharSequence initials) {
        for (int i = 0; i < initials.length(); i++) {
            if (initials.charAt(i) < 'A') {
                return false;
            }
        }
        return true;
    }

    /** Whether a name may be another one's acronym: a single word, linking words aside. */
    static boolean mayBe(List<NameWord> words) {
        int count = 0;
        for (NameWord word : words) {
            count += word.particle() ? 0 : 1;
        }
        return count == 1;
    }

    /** What it is worth that a name is another one's acronym: the less likely initials agree by chance, the more. */
    public static double bits(String acronym) {
        double chance = 0;
        for (int i = 0; i < acronym.length(); i++) {
            chance += INITIAL_BITS[acronym.charAt(i) - 'A'];
        }
        return Math.min(Rarity.MOST_BITS, chance + SHARE);
    }
}
