package org.tamiz.documents.extract;

import java.util.Arrays;

/** Puts a text together from pieces of another, and keeps where each came from. Offsets here are in UTF-16 units. */
final class PlacedTextBuilder {
    /** Counting code points starts anew at each of these. */
    private static final int BLOCK = 1 << 6;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] runs = new int[64];
    private int[] places = new int[64];
    private int[] ends = new int[64];
    private int count;
    private boolean verbatim;

    /** @param source the original, into which places point */
    PlacedTextBuilder(String source) {
        this.source = source;
    }

    /** Takes over a piece of the original as it is. */
    void copy(int from, int to) {
        if (count > 0 && verbatim && ends[count - 1] == from) {
            ends[count - 1] = to;
        } else {
            run(from, to);
        }
        verbatim = true;
        text.append(source, from, to);
    }

    /** Adds what stands for a piece of the original, which may be empty. */
    void add(String standing, int from, int to) {
        run(from, to);
        verbatim = false;
        text.append(standing);
    }

    private void run(int from, int to) {
        if (count == runs.length) {
            runs = Arrays.copyOf(runs, count * 2);
            places = Arrays.copyOf(places, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        runs[count] = text.length();
        places[count] = from;
        ends[count] = to;
        count++;
    }

    /** How many UTF-16 units the text has. */
    int length() {
        return text.length();
    }

    /** The text so far, with its places in code points. */
    PlacedText build() {
        String whole = text.toString();
        Points here = new Points(whole);
        Points there = new Points(source);
        int[] starts = new int[count];
        int[] originals = new int[count];
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = here.at(runs[i]);
            originals[i] = there.at(places[i]);
            lengths[i] = there.at(ends[i]) - originals[i];
        }
        return PlacedText.ofRuns(whole, starts, originals, lengths);
    }

    /** Turns offsets in UTF-16 units into offsets in code points. */
    private static final class Points {
        private final String text;
        private final int[] atBlocks;

        Points(String text) {
            this.text = text;
            this.atBlocks = new int[text.length() / BLOCK + 1];
            for (int block = 1; block < atBlocks.length; block++) {
                atBlocks[block] = atBlocks[block - 1] + count((block - 1) * BLOCK, block * BLOCK);
            }
        }

        int at(int unit) {
            int block = unit / BLOCK;
            return atBlocks[block] + count(block * BLOCK, unit);
        }

        /** Code points that begin from one offset to another, so that counts add up where a pair is cut. */
        private int count(int from, int to) {
            int begun = 0;
            for (int i = from; i < to; i++) {
                boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                begun += second ? 0 : 1;
            }
            return begun;
        }
    }
}
