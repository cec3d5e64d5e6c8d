package org.tamiz.core.index;

import java.nio.IntBuffer;

/** What must hold of the rows of an index when it is opened, so that a search need not look at each number again. */
final class RowChecks {
    private RowChecks() {}

    /** Whether something holds without which the index cannot be searched. */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw IndexCodec.faulty(otherwise);
        }
    }

    /**
     * Whether a row says where each of some things starts in another row, the first at 0, and last where that row ends.
     *
     * @param count how many things
     * @param end the length of the other row
     */
    static void requireStarts(IntBuffer starts, int count, int end) {
        boolean fit = starts.limit() == count + 1L && starts.get(0) == 0 && starts.get(count) == end;
        require(fit && isAscending(array(starts)), "rows do not fit");
    }

    private static boolean isAscending(int[] numbers) {
        boolean ascending = true;
        for (int i = 1; i < numbers.length; i++) {
            ascending &= numbers[i - 1] <= numbers[i];
        }
        return ascending;
    }

    /** The numbers of a row as an array, which a program that has just started goes through in a fraction of the time. */
    static int[] array(IntBuffer row) {
        int[] numbers = new int[row.limit()];
        row.get(0, numbers);
        return numbers;
    }
}
