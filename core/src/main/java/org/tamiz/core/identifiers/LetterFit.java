package org.tamiz.core.identifiers;

/**
 * How the letters in a code fit a name, part by part.
 *
 * @param paternal the paternal surname
 * @param maternal the maternal surname
 * @param given the given name
 * @param otherOrder whether they would all fit if the name's surnames were exchanged or another of its given names came
 *     first. Only asked where something does not fit
 */
public record LetterFit(Part paternal, Part maternal, Part given, boolean otherOrder) {
    /** How the letters fit one part of the name. */
    public enum Part {
        /** All letters that the code has of it. */
        FITS,
        /** Its first letter does; the inner ones do not. */
        FIRST_LETTER_FITS,
        /** Its first letter does not. */
        OTHER,
        /** The code says that there is no such surname; the name has one. */
        NONE_IN_CODE,
        /** The name does not tell. */
        UNKNOWN;

        /** Whether the part speaks against the name. */
        boolean contradicts() {
            return this == OTHER || this == NONE_IN_CODE;
        }
    }

    /** Whether paternal surname and given name fit as far as the name tells them. */
    public boolean mainPartsFit() {
        return !paternal.contradicts() && !given.contradicts();
    }

    /** Whether nothing in the name speaks against the code. */
    public boolean fits() {
        return mainPartsFit() && !maternal.contradicts();
    }

    /** How badly it fits, for choosing the best of several: 0 is best. An unknown part is a little worse than one that fits. */
    public int misfit() {
        return weight(paternal, 40) + weight(given, 40) + weight(maternal, 30);
    }

    private static int weight(Part part, int other) {
        return switch (part) {
            case FITS -> 0;
            case UNKNOWN -> 1;
            case FIRST_LETTER_FITS -> 10;
            case OTHER, NONE_IN_CODE -> other;
        };
    }
}
