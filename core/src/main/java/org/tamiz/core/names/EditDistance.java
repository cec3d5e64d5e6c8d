package org.tamiz.core.names;

import java.util.Arrays;

/**
 * Counts the insertions, deletions, substitutions and swaps of neighbours between two words: the optimal string
 * alignment distance (Damerau 1964; Boytsov 2011, section 2.2), cut off at a limit.
 */
public final class EditDistance {
    private EditDistance() {}

    /**
     * The distance of two words, or {@code limit + 1} if it is greater than {@code limit}.
     *
     * @param limit 0 or more
     */
    public static int within(String a, String b, int limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            Arrays.fill(row, limit + 1);
            row[0] = i;
            int least = i;
            char c = a.charAt(i - 1);
            for (int j = Math.max(1, i - limit); j <= Math.min(m, i + limit); j++) {
                char d = b.charAt(j - 1);
                int distance = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (c == d ? 0 : 1));
                if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
                    distance = Math.min(distance, beforeLast[j - 2] + 1);
                }
                row[j] = distance;
                least = Math.min(least, distance);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[m], limit + 1);
    }
}
