package org.tamiz.core.index;

import java.util.Arrays;
import java.util.List;

/**
 * The listed words that one word of a record agrees with, most bits first; after them those that are alike and still likelier
 * two words than one, so that they contradict less than words that have nothing in common.
 */
final class WordMatches {
    private final String key;
    private final int[] words;
    private final double[] bits;
    private final NumberList runs;

    /**
     * An agreement.
     *
     * @param word number of the listed word
     * @param bits what it is worth; 0 or less if the words are merely alike
     */
    record Match(int word, double bits) {}

    /**
     * The matches of a word.
     *
     * @param key the key of the record's word
     * @param runs the listed names of which some words, run together, spell the word
     */
    WordMatches(String key, List<Match> matches, NumberList runs) {
        Match[] sorted = matches.toArray(Match[]::new);
        Arrays.sort(sorted, (a, b) -> Double.compare(b.bits, a.bits));
        this.key = key;
        this.runs = runs;
        this.words = new int[sorted.length];
        int agreeing = 0;
        for (int i = 0; i < sorted.length; i++) {
            words[i] = sorted[i].word;
            agreeing += sorted[i].bits > 0 ? 1 : 0;
        }
        this.bits = new double[agreeing];
        for (int i = 0; i < agreeing; i++) {
            bits[i] = sorted[i].bits;
        }
    }

    /** Whether these are the matches of the word with a key. */
    boolean isOf(String other) {
        return key.equals(other);
    }

    int size() {
        return words.length;
    }

    /** How many of them agree; they come first. */
    int agreeing() {
        return bits.length;
    }

    int word(int i) {
        return words[i];
    }

    /** What the agreement is worth; 0 for words that are merely alike. */
    double bits(int i) {
        return i < bits.length ? bits[i] : 0;
    }

    /** The listed names of which some words, run together, spell the word. */
    NumberList runs() {
        return runs;
    }

    /** The bits of the best match; 0 if none agrees. */
    double most() {
        return bits.length == 0 ? 0 : bits[0];
    }
}
