package org.tamiz.documents.extract;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text with where it stands in its document. All places are counted in Unicode code points. Where the original is text
 * itself (plain text, HTML with its tags and references), places in it are known; elsewhere the page is, if there are pages.
 * A byte order mark is not counted.
 */
public final class PlacedText {
    /** No text. */
    public static final PlacedText EMPTY = asWritten("");

    private static final int[] NONE = {};

    private final String text;
    private final boolean inOriginal;
    /** Of each run: its first code point here, its first in the original, and how many it takes up there. */
    private final int[] runs;

    private final int[] places;
    private final int[] lengths;
    /** The first code point of each page. */
    private final int[] pages;

    private final int points;

    private PlacedText(String text, boolean inOriginal, int[] runs, int[] places, int[] lengths, int[] pages) {
        this.text = Objects.requireNonNull(text, "text");
        this.inOriginal = inOriginal;
        this.runs = runs;
        this.places = places;
        this.lengths = lengths;
        this.pages = pages;
        this.points = text.codePointCount(0, text.length());
    }

    /** A text that is the original as it is. */
    public static PlacedText asWritten(String text) {
        return new PlacedText(text, true, NONE, NONE, NONE, NONE);
    }

    /**
     * A text taken out of a format that is no text.
     *
     * @param pages the code point at which each page starts, in their order; empty if there are no pages
     */
    public static PlacedText ofPages(String text, int... pages) {
        return new PlacedText(text, false, NONE, NONE, NONE, pages.clone());
    }

    /**
     * A text that was put together from runs of the original.
     *
     * @param runs the code point here at which each run starts, ascending, the first 0
     * @param places where each run starts in the original
     * @param lengths how many code points of the original it takes up; a run as long there as here is the same text,
     *     another stands for its original as a whole, as a letter for a character reference
     */
    static PlacedText ofRuns(String text, int[] runs, int[] places, int[] lengths) {
        return new PlacedText(text, true, runs, places, lengths, NONE);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether places in the original are known: plain text and HTML. */
    public boolean inOriginal() {
        return inOriginal;
    }

    /** Whether this is the original as it is, so that its lines are the original's. */
    public boolean isOriginal() {
        return inOriginal && runs.length == 0;
    }

    /**
     * Where in the original a stretch begins.
     *
     * @param point the first code point of the stretch, in this text
     * @return its code point in the original, or {@code point} if the original is no text
     */
    public int originalStart(int point) {
        int run = run(point);
        if (run < 0) {
            return point;
        }
        return places[run] + (verbatim(run) ? point - runs[run] : 0);
    }

    /**
     * Where in the original a stretch ends.
     *
     * @param end the code point after the last of the stretch, in this text; more than 0
     * @return the code point after it in the original, or {@code end} if the original is no text
     */
    public int originalEnd(int end) {
        int run = run(end - 1);
        if (run < 0) {
            return end;
        }
        return places[run] + (verbatim(run) ? end - runs[run] : lengths[run]);
    }

    /** The page, from 1, on which a code point of this text stands; 0 if there are no pages. */
    public int page(int point) {
        int found = Arrays.binarySearch(pages, point);
        return found >= 0 ? lastOf(found) + 1 : -found - 1;
    }

    /** How many pages there are; 0 where the format has none. */
    public int pages() {
        return pages.length;
    }

    /** Of pages that start at one place, because all but the last are empty, the last. */
    private int lastOf(int page) {
        int last = page;
        while (last + 1 < pages.length && pages[last + 1] == pages[page]) {
            last++;
        }
        return last;
    }

    private boolean verbatim(int run) {
        int next = run + 1 < runs.length ? runs[run + 1] : points;
        return next - runs[run] == lengths[run];
    }

    private int run(int point) {
        if (runs.length == 0) {
            return -1;
        }
        int found = Arrays.binarySearch(runs, point);
        return found >= 0 ? found : -found - 2;
    }
}
