package org.tamiz.core.names;

/**
 * Counts the insertions, deletions, substitutions and swaps of neighbours between two words: the optimal string
 * alignment distance (Damerau 1964; Boytsov 2011, section 2.2), cut off at a limit.
 *
 * <p>Limits are small here and most words differ in one place, so the edits are tried out from the first difference on
 * rather than filling a table: it needs no memory and looks at little more than the letters.
 */
public final class EditDistance {
    private EditDistance() {}

    /**
     * The distance of two words, or {@code limit + 1} if it is greater than {@code limit}.
     *
     * @param limit 0 or more; each one more may take four times as long
     */
    public static int within(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > 0 && endB > 0 && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        return within(a, 0, endA, b, 0, endB, limit);
    }

    /** The distance of the rests of two words. What both begin with is never worth editing. */
    private static int within(String a, int startA, int endA, String b, int startB, int endB, int limit) {
        int i = startA;
        int j = startB;
        while (i < endA && j < endB && a.charAt(i) == b.charAt(j)) {
            i++;
            j++;
        }
        int leftA = endA - i;
        int leftB = endB - j;
        if (leftA == 0 || leftB == 0) {
            return Math.min(leftA + leftB, limit + 1);
        }
        if (limit == 0 || Math.abs(leftA - leftB) > limit) {
            return limit + 1;
        }
        int best = 1 + within(a, i + 1, endA, b, j + 1, endB, limit - 1);
        // Each of the others is only worth trying where it can do with fewer edits.
        if (best > 1) {
            best = Math.min(best, 1 + within(a, i + 1, endA, b, j, endB, best - 2));
        }
        if (best > 1) {
            best = Math.min(best, 1 + within(a, i, endA, b, j + 1, endB, best - 2));
        }
        boolean swapped = leftA > 1 && leftB > 1 && a.charAt(i) == b.charAt(j + 1) && a.charAt(i + 1) == b.charAt(j);
        if (best > 1 && swapped) {
            best = Math.min(best, 1 + within(a, i + 2, endA, b, j + 2, endB, best - 2));
        }
        return best;
    }
}
