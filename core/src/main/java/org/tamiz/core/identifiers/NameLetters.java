package org.tamiz.core.identifiers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.LetterFit.Part;
import org.tamiz.core.names.ParsedName;

/**
 * The letters that the CURP and the RFC of a person of some name can have.
 *
 * <p>A name seldom says all that the rules need: which of three family names is the maternal one, or in an undivided name
 * where the given names end. So a name has several <em>readings</em>, and a code fits the name if it fits one of them. What
 * the name leaves out, such as the maternal surname, fits anything.
 */
public final class NameLetters {
    /** What a name does not tell. */
    public static final char UNKNOWN = '?';

    private static final int NONE = -1;

    private final List<CodedWord> words;
    private final List<Reading> readings;
    /** Readings with the same words in other places; empty where the name does not tell the places anyhow. */
    private final List<Reading> otherOrders;

    /** The positions of the words that a reading takes for surnames and given name; {@link #NONE} where the name has none. */
    record Reading(int paternal, int maternal, int given) {}

    private NameLetters(List<CodedWord> words, List<Reading> readings, List<Reading> otherOrders) {
        this.words = words;
        this.readings = readings;
        this.otherOrders = otherOrders;
    }

    /** The letters of a person's name. */
    public static NameLetters of(ParsedName name) {
        List<CodedWord> words = CodedWord.of(name);
        Readings readings = new Readings(words);
        return new NameLetters(words, readings.plausible(), readings.inOtherOrder());
    }

    /** How a CURP fits; the reading that fits best counts. */
    public LetterFit fit(Curp curp) {
        return best(reading -> fit(reading, curp.letters(), curp.consonants()));
    }

    /** How a person's RFC fits; the reading that fits best counts. */
    public LetterFit fit(Rfc rfc) {
        return best(reading -> {
            LetterFit fit = fit(reading, rfc.letters(), null);
            return fit.fits() ? fit : shortNameFit(reading, rfc.letters(), fit);
        });
    }

    /** Fits one reading. */
    private interface Fitting {
        LetterFit of(Reading reading);
    }

    private LetterFit best(Fitting fitting) {
        LetterFit best = new LetterFit(Part.UNKNOWN, Part.UNKNOWN, Part.UNKNOWN, false);
        int least = Integer.MAX_VALUE;
        for (Reading reading : readings) {
            LetterFit fit = fitting.of(reading);
            if (fit.misfit() < least) {
                best = fit;
                least = fit.misfit();
            }
        }
        if (!best.fits()
                && otherOrders.stream().anyMatch(order -> fitting.of(order).fits())) {
            return new LetterFit(best.paternal(), best.maternal(), best.given(), true);
        }
        return best;
    }

    private LetterFit fit(Reading reading, String letters, @Nullable String consonants) {
        return new LetterFit(
                paternal(reading, letters, consonants),
                maternal(reading, letters, consonants),
                simple(word(reading.given), letters.charAt(3), consonants == null ? UNKNOWN : consonants.charAt(2)),
                false);
    }

    private Part paternal(Reading reading, String letters, @Nullable String consonants) {
        CodedWord word = word(reading.paternal);
        Part part = simple(word, letters.charAt(0), consonants == null ? UNKNOWN : consonants.charAt(0));
        if (part != Part.FITS || word == null) {
            return part;
        }
        char second = letters.charAt(1);
        // An X stands for a missing vowel, a sign such as an apostrophe, or an altered word. In an altered RFC the X
        // comes last.
        boolean altered = second == 'X'
                && AlteredWords.inCurp("" + letters.charAt(0) + word.vowel() + letters.substring(2))
                                .charAt(1)
                        == 'X';
        return second == word.vowel() || altered || (second == 'X' && word.hasSign()) ? part : Part.FIRST_LETTER_FITS;
    }

    private Part maternal(Reading reading, String letters, @Nullable String consonants) {
        CodedWord word = word(reading.maternal);
        Part part = simple(word, letters.charAt(2), consonants == null ? UNKNOWN : consonants.charAt(1));
        return part == Part.OTHER && letters.charAt(2) == 'X' ? Part.NONE_IN_CODE : part;
    }

    private static Part simple(@Nullable CodedWord word, char first, char consonant) {
        if (word == null) {
            return Part.UNKNOWN;
        }
        if (!word.startsWith(first)) {
            return Part.OTHER;
        }
        boolean inner = consonant == UNKNOWN || consonant == word.consonant() || (consonant == 'X' && word.hasSign());
        return inner ? Part.FITS : Part.FIRST_LETTER_FITS;
    }

    /**
     * SAT's rules for short names: with one surname, its first two letters and the first two of the given name; with a
     * paternal surname of one or two letters, its first, the first of the maternal surname, and the first two of the given
     * name. An altered word ends in X.
     */
    private LetterFit shortNameFit(Reading reading, String letters, LetterFit otherwise) {
        CodedWord paternal = word(reading.paternal);
        CodedWord maternal = word(reading.maternal);
        CodedWord given = word(reading.given);
        if (paternal == null || given == null) {
            return otherwise;
        }
        String start = maternal == null
                ? "" + paternal.first() + paternal.second()
                : paternal.length() <= 2 ? "" + paternal.first() + maternal.first() : "";
        if (start.isEmpty()) {
            return alteredFit(reading, letters, otherwise);
        }
        boolean fits = letters.startsWith(start + given.first() + given.second());
        return fits
                ? new LetterFit(Part.FITS, maternal == null ? Part.UNKNOWN : Part.FITS, Part.FITS, false)
                : alteredFit(reading, letters, otherwise);
    }

    private LetterFit alteredFit(Reading reading, String letters, LetterFit otherwise) {
        CodedWord given = word(reading.given);
        if (given == null || letters.charAt(3) != 'X') {
            return otherwise;
        }
        String unaltered = letters.substring(0, 3) + given.first();
        boolean altered = !AlteredWords.inRfc(unaltered).equals(unaltered);
        return altered ? fit(reading, unaltered, null) : otherwise;
    }

    private @Nullable CodedWord word(int position) {
        return position == NONE ? null : words.get(position);
    }

    /**
     * The first four letters and the three consonants of every CURP that the name allows, run together, such as
     * {@code GULJZRQ}; {@link #UNKNOWN} stands where the name does not tell.
     */
    public Set<String> curpLetters() {
        Set<String> all = new LinkedHashSet<>();
        for (Reading reading : readings) {
            CodedWord paternal = word(reading.paternal);
            CodedWord maternal = word(reading.maternal);
            CodedWord given = word(reading.given);
            char vowel = paternal == null ? UNKNOWN : paternal.hasSign() ? 'X' : paternal.vowel();
            String letters = "" + inCurp(paternal) + vowel + inCurp(maternal) + inCurp(given);
            all.add(AlteredWords.inCurp(letters) + consonant(paternal) + consonant(maternal) + consonant(given));
        }
        return all;
    }

    private static char inCurp(@Nullable CodedWord word) {
        return word == null ? UNKNOWN : word.first() == 'Ñ' ? 'X' : word.first();
    }

    private static char consonant(@Nullable CodedWord word) {
        return word == null ? UNKNOWN : word.consonant();
    }
}
