package org.tamiz.documents;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of text met before with what they were read as, in an open-addressed table that is asked without copying the
 * stretch out of its text. For one thread at a time.
 */
final class RememberedPieces {
    /** How many different stretches are remembered; then all are forgotten. */
    private static final int MOST = 1 << 17;

    private static final int SLOTS = MOST * 2;

    /** For each slot the hash of a stretch above, the number of its entry, counted from 1, below; 0 if it is free. */
    private final long[] slots = new long[SLOTS];

    /** For each entry where its stretch begins in {@link #written}; the next one's is where it ends. */
    private final int[] begins = new int[MOST + 1];

    private final Piece[][] pieces = new Piece[MOST][];
    private char[] written = new char[1 << 12];
    private int entries;

    /** What a stretch of a text was read as, or null if it is not remembered. */
    Piece @Nullable [] find(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
            int entry = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == hash
                    && Arrays.equals(written, begins[entry], begins[entry + 1], text, from, to)) {
                return pieces[entry];
            }
        }
        return null;
    }

    /** Remembers a stretch that is not remembered yet. */
    void add(char[] text, int from, int to, Piece[] readAs) {
        if (entries == MOST) {
            Arrays.fill(slots, 0);
            entries = 0;
        }
        int begin = begins[entries];
        int end = begin + to - from;
        if (end > written.length) {
            written = Arrays.copyOf(written, Math.max(end, written.length * 2));
        }
        System.arraycopy(text, from, written, begin, to - from);
        int hash = hash(text, from, to);
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        pieces[entries] = readAs;
        begins[++entries] = end;
        slots[slot] = (long) hash << 32 | entries;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash * 0x9E3779B1) >>> 14;
    }
}
