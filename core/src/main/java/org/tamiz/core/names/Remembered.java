package org.tamiz.core.names;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Values that were made before, in a fixed number of places. The names of a file have most of their words in common, so that what
 * is made of a word once is soon wanted again. A value stands in one of the two places that its hash tells (a two-way set
 * associative cache): with one place each, two frequent words of one place would drive each other out for ever. Safe for
 * threads; at worst they make a value twice.
 *
 * <p>The caller says whether a value is the one wanted, so that no key is made to ask for one.
 *
 * @param <V> what is remembered
 */
public final class Remembered<V> {
    private static final int SHARE = 16;
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final AtomicReferenceArray<@Nullable V> values;
    private final int shift;

    /**
     * Room for values: for fewer than the most where they would take more than {@code 1 / }{@value #SHARE} of the heap.
     *
     * @param most the most places, a power of two and at least two
     * @param bytes what a value takes, about
     */
    public Remembered(int most, int bytes) {
        if (Integer.bitCount(most) != 1 || most < 2) {
            throw new IllegalArgumentException("The number of places is a power of two, not " + most + ".");
        }
        long room = Runtime.getRuntime().maxMemory() / SHARE / bytes;
        int places = (int) Math.min(most, Long.highestOneBit(Math.max(2, room)));
        this.values = new AtomicReferenceArray<>(places);
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(places / 2);
    }

    /** The last value that was put with a hash of this place; null if there was none. */
    public @Nullable V first(int hash) {
        return values.get(place(hash));
    }

    /** The value that the first one took the place of; null if there was none. */
    public @Nullable V second(int hash) {
        return values.get(place(hash) + 1);
    }

    /** Remembers a value; of the two that stood there, the older is forgotten. */
    public void put(int hash, V value) {
        int place = place(hash);
        values.set(place + 1, values.get(place));
        values.set(place, value);
    }

    private int place(int hash) {
        // Hashes of words are close together; multiplied, they spread over the upper bits (Knuth 1973, section 6.4).
        return (shift == Integer.SIZE ? 0 : (hash * GOLDEN_RATIO) >>> shift) * 2;
    }
}
