package org.tamiz.documents;

import java.util.Arrays;

/**
 * The word sequences of listed names as a trie. Nodes are numbers, the root is 0; an edge is a word's number. All edges
 * lie in one open-addressed table, so that a step costs one look-up and 45,000 names take some 20 MB.
 */
final class NameTrie {
    /** What {@link #step} gives where no listed name goes on. */
    static final int NOWHERE = -1;

    /** At this node a name ends that is the whole of a listed name. */
    static final int WHOLE = 1;
    /** At this node a person's name ends that leaves out a listed maternal surname or second given name. */
    static final int SHORTENED = 2;
    /** A name that ends here is not marked as weak by its list. */
    static final int NOT_WEAK = 4;
    /** A name that ends here is a person's. */
    static final int PERSON = 8;
    /** A name that ends here is an organization's. */
    static final int ORGANIZATION = 16;
    /** A name that ends here is a ship's or an aircraft's. */
    static final int CRAFT = 32;
    /** Before the last word a listed name has a comma or similar, so the text may have one too. */
    static final int PUNCTUATION_BEFORE = 64;

    private static final int BITS_FOR_EDGE = 8;

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] flags = new int[1 << 11];
    private int nodes = 1;

    /** For each word the node that it leads to from the root; words beyond lead nowhere. */
    private int[] fromRoot = {};
    /** The words that lead on from other nodes. */
    private long[] behindFirst = {};
    /** A bit for each edge but the root's, by its hash: of most steps it tells that they lead nowhere. */
    private long[] edges = {};

    private int edgeBits;

    /**
     * Adds a sequence.
     *
     * @param words the numbers of its words, at least one
     * @param punctuationBefore for each word whether punctuation may stand before it
     * @param endFlags what is true of the node it ends at
     */
    void add(int[] words, boolean[] punctuationBefore, int endFlags) {
        int node = 0;
        for (int i = 0; i < words.length; i++) {
            node = stepOrGrow(node, words[i]);
            if (punctuationBefore[i]) {
                flags[node] |= PUNCTUATION_BEFORE;
            }
        }
        flags[node] |= endFlags;
    }

    /** Ends the adding of sequences, and prepares for steps. */
    void close() {
        int words = 0;
        for (long key : keys) {
            words = Math.max(words, (int) key);
        }
        fromRoot = new int[words];
        Arrays.fill(fromRoot, NOWHERE);
        behindFirst = new long[words / Long.SIZE + 1];
        edgeBits = Math.max(Long.SIZE, Integer.highestOneBit(nodes) * BITS_FOR_EDGE);
        edges = new long[edgeBits / Long.SIZE];
        for (int slot = 0; slot < keys.length; slot++) {
            int word = (int) keys[slot] - 1;
            if (keys[slot] != 0 && keys[slot] >>> 32 == 0) {
                fromRoot[word] = targets[slot];
            } else if (keys[slot] != 0) {
                behindFirst[word >> 6] |= 1L << word;
                int bit = slot(keys[slot], edgeBits - 1);
                edges[bit >> 6] |= 1L << bit;
            }
        }
    }

    /** Whether some name begins with a word. */
    boolean begins(int word) {
        return word >= 0 && word < fromRoot.length && fromRoot[word] != NOWHERE;
    }

    /** Whether some name has a word behind its first. */
    boolean goesOnWith(int word) {
        return word >= 0 && word < fromRoot.length && (behindFirst[word >> 6] & 1L << word) != 0;
    }

    /** The node that a word leads to once the trie is closed, or {@link #NOWHERE}. */
    int step(int node, int word) {
        if (node == 0) {
            return word < fromRoot.length ? fromRoot[word] : NOWHERE;
        }
        int bit = slot(key(node, word), edgeBits - 1);
        return (edges[bit >> 6] & 1L << bit) != 0 ? find(node, word) : NOWHERE;
    }

    private int find(int node, int word) {
        long key = key(node, word);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NOWHERE;
    }

    /** What is true of a node. */
    int flags(int node) {
        return flags[node];
    }

    private int stepOrGrow(int node, int word) {
        int known = find(node, word);
        if (known != NOWHERE) {
            return known;
        }
        if (nodes * 2 >= keys.length) {
            grow();
        }
        if (nodes == flags.length) {
            flags = Arrays.copyOf(flags, nodes * 2);
        }
        put(key(node, word), nodes);
        return nodes++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    /** Never 0, which marks a free slot, because word numbers count from 1 here. */
    private static long key(int node, int word) {
        return (long) node << 32 | (word + 1);
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
