package org.tamiz.core.names;

/**
 * How rare a word is in names, in bits: the negative base-2 logarithm of the share of names that contain it. Agreement on
 * a word that one name in a thousand contains is worth 10 bits, by Fellegi and Sunter (1969) with Winkler's adjustment
 * for relative frequency.
 *
 * <p>The shares come from {@code word-rarity.tsv}, which ships with the engine, so a score does not depend on which lists
 * happen to be loaded. The table is searched as it lies in the file, in alphabetical order, so that starting costs
 * nothing.
 */
public final class Rarity {
    /** The most that agreement on a word is worth; beyond this, errors and coincidences are likelier than the word. */
    public static final double MOST_BITS = 13;

    /** The least a word that is no particle is worth. */
    public static final double LEAST_BITS = 1;

    /** What agreement on a particle is worth. */
    public static final double PARTICLE_BITS = 0.3;

    static final String TABLE = "word-rarity.tsv";

    private static final int EAST_ASIAN_BITS = 6;

    private Rarity() {}

    /** What agreement on a normalised word that is no particle is worth, from {@link #LEAST_BITS} to {@link #MOST_BITS}. */
    public static double bits(String letters, NameDomain domain) {
        return Math.min(MOST_BITS, shareBits(letters, domain));
    }

    /**
     * The rarity of a normalised word without the upper limit: for telling a misspelling, which nobody is called, from
     * another name.
     */
    static double shareBits(String letters, NameDomain domain) {
        double known = known(letters, domain);
        if (!Double.isNaN(known)) {
            return Math.max(LEAST_BITS, known);
        }
        double unseen = unseen(letters);
        return Math.min(unseen, domain == NameDomain.PERSON ? twoSyllables(letters) : asTranslation(letters));
    }

    /**
     * How rare a given name of two Chinese or Korean syllables is. Any two make one, so that Yong-chol and Yong-hak are two
     * names and no misspelling: in a Chinese or Korean name, as one in 2^{@value #EAST_ASIAN_BITS} or so is, the share of
     * one syllable tells nothing of the other.
     */
    static double twoSyllables(String letters) {
        double least = Double.POSITIVE_INFINITY;
        for (int at = 2; at <= letters.length() - 2; at++) {
            if (EastAsianGivenNames.isDividedAt(letters, at)) {
                double first = known(letters.substring(0, at), NameDomain.PERSON);
                double second = known(letters.substring(at), NameDomain.PERSON);
                // Not a number where a syllable is in no source.
                double both = first + second - EAST_ASIAN_BITS;
                least = both < least ? both : least;
            }
        }
        return Math.max(LEAST_BITS, least);
    }

    /** A general word that no source has, such as Sherkat, is one of the writings of the commonest that means the same. */
    private static double asTranslation(String letters) {
        return Meanings.of(letters).stream()
                .mapToDouble(other -> known(other, NameDomain.ENTITY))
                .filter(bits -> !Double.isNaN(bits))
                .map(bits -> bits - WordAgreement.SAME_MEANING)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** A word that no source has: the longer, the more such words there are to share what little is left. */
    private static double unseen(String letters) {
        if (Numerals.isNumber(letters)) {
            return letters.length() == 1 ? 3 : letters.length() == 2 ? 7 : 9;
        }
        return switch (letters.length()) {
            case 1 -> 3;
            case 2 -> 7;
            case 3 -> 10;
            default -> Math.min(24, 2.4 * letters.length() + 3.5);
        };
    }

    /** Whether the statistics have the word among names of a domain. */
    static boolean isCounted(String letters, NameDomain domain) {
        return !Double.isNaN(known(letters, domain));
    }

    private static double known(String letters, NameDomain domain) {
        byte[] table = Table.BYTES;
        int low = Table.FIRST_ROW;
        int high = table.length;
        while (low < high) {
            int row = rowStart(table, (low + high) >>> 1, low);
            int order = compare(table, row, letters);
            if (order == 0) {
                return cell(table, row + letters.length() + 1, domain);
            }
            if (order < 0) {
                low = rowEnd(table, row) + 1;
            } else {
                high = row;
            }
        }
        return Double.NaN;
    }

    private static int rowStart(byte[] table, int at, int least) {
        int start = at;
        while (start > least && table[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int rowEnd(byte[] table, int at) {
        int end = at;
        while (end < table.length && table[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Orders the row's word against the letters: negative, 0 or positive. */
    private static int compare(byte[] table, int row, String letters) {
        int i = 0;
        while (i < letters.length() && table[row + i] != '\t') {
            int order = table[row + i] - letters.charAt(i);
            if (order != 0) {
                return order;
            }
            i++;
        }
        return i < letters.length() ? -1 : table[row + i] == '\t' ? 0 : 1;
    }

    /** The number in the first cell for people, in the second for others; no number where the cell is empty. */
    private static double cell(byte[] table, int at, NameDomain domain) {
        int start = at;
        if (domain == NameDomain.ENTITY) {
            while (table[start] != '\t') {
                start++;
            }
            start++;
        }
        int end = start;
        while (table[end] != '\t' && table[end] != '\n') {
            end++;
        }
        return end == start
                ? Double.NaN
                : Double.parseDouble(new String(table, start, end - start, java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** Read on first use. */
    private static final class Table {
        static final byte[] BYTES = Resource.bytes(TABLE);
        static final int FIRST_ROW = firstRow();

        private static int firstRow() {
            int at = 0;
            while (BYTES[at] == '#') {
                at = rowEnd(BYTES, at) + 1;
            }
            return at;
        }
    }
}
