package org.tamiz.documents;

/** Tells how many code points of a text stand before a place, from counts kept at regular distances. */
final class CodePoints {
    private static final int BLOCK = 1 << 10;

    private final String text;
    private final int[] counts;

    CodePoints(String text) {
        this.text = text;
        this.counts = new int[text.length() / BLOCK + 1];
        for (int block = 1; block < counts.length; block++) {
            counts[block] = counts[block - 1] + starts((block - 1) * BLOCK, block * BLOCK);
        }
    }

    /** The number of code points before a place given in UTF-16 units. */
    int before(int unit) {
        int block = unit / BLOCK;
        return counts[block] + starts(block * BLOCK, unit);
    }

    /** The code points that begin in a stretch: a pair of surrogates counts where its first half is. */
    private int starts(int from, int to) {
        int starts = 0;
        for (int i = from; i < to; i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            starts += second ? 0 : 1;
        }
        return starts;
    }
}
