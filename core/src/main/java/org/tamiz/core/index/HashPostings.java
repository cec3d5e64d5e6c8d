package org.tamiz.core.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Numbers filed under texts, found by the exact text. Only a 64-bit hash of each text is kept; if two texts ever shared
 * one, a look-up would yield a few numbers too many, which costs a comparison and never loses a hit.
 */
final class HashPostings {
    final long[] keys;
    /** Where the numbers of each key start; one longer than {@link #keys}. */
    final int[] starts;

    final int[] values;

    HashPostings(long[] keys, int[] starts, int[] values) {
        this.keys = keys;
        this.starts = starts;
        this.values = values;
    }

    /** Calls back with each number filed under the text. */
    void forEach(String text, IntConsumer consumer) {
        int at = Arrays.binarySearch(keys, hash(text));
        if (at >= 0) {
            for (int i = starts[at]; i < starts[at + 1]; i++) {
                consumer.accept(values[i]);
            }
        }
    }

    /** FNV-1a over the characters, finished with a mixer so that short texts spread. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    /** Collects numbers under texts. */
    static final class Builder {
        private final Map<Long, Set<Integer>> numbers = new TreeMap<>();

        void add(String text, int number) {
            numbers.computeIfAbsent(hash(text), key -> new TreeSet<>()).add(number);
        }

        HashPostings build() {
            long[] keys = new long[numbers.size()];
            int[] starts = new int[keys.length + 1];
            int[] values = new int[numbers.values().stream().mapToInt(Set::size).sum()];
            int key = 0;
            int value = 0;
            for (Map.Entry<Long, Set<Integer>> entry : numbers.entrySet()) {
                keys[key++] = entry.getKey();
                for (int number : entry.getValue()) {
                    values[value++] = number;
                }
                starts[key] = value;
            }
            return new HashPostings(keys, starts, values);
        }
    }
}
