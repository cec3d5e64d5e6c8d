package org.tamiz.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of text met before with what they were read as. Most are short and Latin: sixteen letters of eight bits fill
 * two numbers, which are key and comparison in one, so that such a stretch is found without copying it out of its text. For
 * one thread at a time.
 */
final class RememberedPieces {
    /** How many different stretches of a kind are remembered; then all of them are forgotten. */
    private static final int MOST = 1 << 17;

    private static final int MOST_PACKED = 16;
    private static final int FIRST_SLOTS = 1 << 12;

    /** For each slot two numbers; both 0 if it is free, which no stretch is, for it has no character 0. */
    private long[] packed = new long[FIRST_SLOTS * 2];

    private Piece[] readAs = new Piece[FIRST_SLOTS];
    private int count;
    /** Differs, so that nobody can write a text whose stretches all meet in one slot. */
    private final long mixer = ThreadLocalRandom.current().nextLong() | 1;

    private final Map<String, Piece> longer = new HashMap<>();

    /** What a stretch of a text was read as, or null if it is not remembered. */
    @Nullable
    Piece find(char[] text, int from, int to) {
        if (to - from > MOST_PACKED) {
            return longer.get(new String(text, from, to - from));
        }
        int middle = Math.min(to, from + Long.BYTES);
        long first = 0;
        int all = 0;
        for (int at = from; at < middle; at++) {
            first = first << 8 | text[at];
            all |= text[at];
        }
        long second = 0;
        for (int at = middle; at < to; at++) {
            second = second << 8 | text[at];
            all |= text[at];
        }
        return all > 0xFF ? longer.get(new String(text, from, to - from)) : readAs[slot(first, second)];
    }

    /** Remembers a stretch that is not remembered yet. */
    void add(char[] text, int from, int to, Piece piece) {
        long first = 0;
        long second = 0;
        boolean packs = to - from <= MOST_PACKED;
        for (int at = from; at < to; at++) {
            packs &= text[at] <= 0xFF;
            if (at - from < Long.BYTES) {
                first = first << 8 | text[at];
            } else {
                second = second << 8 | text[at];
            }
        }
        if (packs) {
            makeRoom();
            put(first, second, piece);
            count++;
            return;
        }
        if (longer.size() == MOST) {
            longer.clear();
        }
        longer.put(new String(text, from, to - from), piece);
    }

    private void makeRoom() {
        if (count == MOST) {
            packed = new long[packed.length];
            readAs = new Piece[readAs.length];
            count = 0;
        } else if (count * 2 == readAs.length) {
            long[] before = packed;
            Piece[] pieces = readAs;
            packed = new long[before.length * 2];
            readAs = new Piece[pieces.length * 2];
            for (int slot = 0; slot < pieces.length; slot++) {
                if (before[2 * slot] != 0) {
                    put(before[2 * slot], before[2 * slot + 1], pieces[slot]);
                }
            }
        }
    }

    private void put(long first, long second, Piece piece) {
        int slot = slot(first, second);
        packed[2 * slot] = first;
        packed[2 * slot + 1] = second;
        readAs[slot] = piece;
    }

    /** The slot of a stretch, or the free one that it would take. */
    private int slot(long first, long second) {
        int mask = readAs.length - 1;
        long mixed = (first ^ Long.rotateLeft(second * mixer, 31)) * mixer;
        int slot = (int) (mixed >>> 40) & mask;
        while (packed[2 * slot] != 0 && (packed[2 * slot] != first || packed[2 * slot + 1] != second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
