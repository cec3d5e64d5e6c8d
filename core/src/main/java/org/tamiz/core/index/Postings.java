package org.tamiz.core.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Numbers filed under 32-bit keys, mostly hashes of texts. If two texts share a key, a look-up yields a few numbers too many,
 * which costs a comparison and never loses a hit.
 *
 * <p>All entries stand in one sorted row, the key in the upper half and the number in the lower; a directory by the keys'
 * first bits says where to look, so that a look-up touches two places in memory.
 */
final class Postings {
    /** On average this many entries, or half as many, share a place in the directory. */
    private static final int ENTRIES_A_PLACE = 4;

    private static final long LOWER_HALF = 0xFFFF_FFFFL;

    private final LongBuffer entries;
    private final IntBuffer directory;
    private final int shift;
    /** Every number is below. */
    private final int numbers;

    private Postings(LongBuffer entries, IntBuffer directory, int numbers) {
        int places = directory.limit() - 1;
        RowChecks.require(places > 1 && Integer.bitCount(places) == 1, "a directory has a wrong length");
        this.entries = entries;
        this.directory = directory;
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(places);
        this.numbers = numbers;
    }

    /**
     * Reads what {@link Builder} wrote.
     *
     * @param numbers how many things the numbers may be of
     */
    static Postings read(ByteSource source, int numbers) {
        LongBuffer entries = source.longs();
        return new Postings(entries, source.ints(), numbers);
    }

    /** Calls back with each number filed under the key, in ascending order. */
    void forEach(int key, IntConsumer consumer) {
        first(key, number -> {
            consumer.accept(number);
            return false;
        });
    }

    /** The least number under the key that fulfils a condition, or -1 if none does. */
    int first(int key, IntPredicate condition) {
        int place = key >>> shift;
        int low = directory.get(place);
        int end = directory.get(place + 1);
        RowChecks.require(low >= 0 && end <= entries.limit(), "a directory leads nowhere");
        long first = entry(key, 0);
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // Entries of one place share the first bit, so that their order is that of signed numbers.
            if (entries.get(middle) < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < end; i++) {
            long entry = entries.get(i);
            if ((int) (entry >>> Integer.SIZE) != key) {
                return -1;
            }
            int number = (int) entry;
            RowChecks.require(number >= 0 && number < numbers, "a number of something that is not there is filed");
            if (condition.test(number)) {
                return number;
            }
        }
        return -1;
    }

    /** Calls back with each number filed under the text. */
    void forEach(String text, IntConsumer consumer) {
        forEach(hash(text), consumer);
    }

    /** The numbers filed under the text. */
    NumberList numbers(String text) {
        NumberList numbers = new NumberList();
        forEach(text, numbers::add);
        return numbers.isEmpty() ? NumberList.EMPTY : numbers;
    }

    private static long entry(int key, int number) {
        return (long) key << Integer.SIZE | (number & LOWER_HALF);
    }

    /** FNV-1a over the characters, finished with a mixer so that short texts spread. */
    private static int hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return (int) (hash >>> 32);
    }

    /** Collects numbers under keys. */
    static final class Builder {
        private long[] entries = new long[1_024];
        private int size;

        void add(int key, int number) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            // With the upper bit flipped, signed order is the unsigned order of the keys.
            entries[size++] = entry(key, number) ^ Long.MIN_VALUE;
        }

        void add(String text, int number) {
            add(hash(text), number);
        }

        /**
         * What was added, ready to be looked up.
         *
         * @param numbers how many things the numbers may be of
         */
        Postings build(int numbers) {
            ByteSink sink = new ByteSink();
            write(sink);
            return read(ByteSource.ofAll(sink.written()), numbers);
        }

        void write(ByteSink sink) {
            Arrays.sort(entries, 0, size);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || entries[i] != entries[i - 1]) {
                    entries[distinct++] = entries[i];
                }
            }
            long[] sorted = new long[distinct];
            for (int i = 0; i < distinct; i++) {
                sorted[i] = entries[i] ^ Long.MIN_VALUE;
            }
            sink.longs(sorted);
            sink.ints(directory(sorted));
        }

        private static int[] directory(long[] sorted) {
            int places = Math.max(2, Integer.highestOneBit(Math.max(1, sorted.length * 2 / ENTRIES_A_PLACE)));
            int shift = Integer.SIZE - Integer.numberOfTrailingZeros(places);
            int[] directory = new int[places + 1];
            for (long entry : sorted) {
                int key = (int) (entry >>> Integer.SIZE);
                directory[(key >>> shift) + 1]++;
            }
            for (int place = 0; place < places; place++) {
                directory[place + 1] += directory[place];
            }
            return directory;
        }
    }
}
