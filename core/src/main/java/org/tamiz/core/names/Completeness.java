package org.tamiz.core.names;

/** How much of a word is written. */
public enum Completeness {
    /** The word, as far as one can tell. */
    WHOLE(' '),
    /** An abbreviation: it ends in a period, or has no vowels where a person's name needs some. */
    ABBREVIATED('.'),
    /** The last word of a field that is full to its limit, and may go on. */
    CUT_OFF('-');

    private final char mark;

    Completeness(char mark) {
        this.mark = mark;
    }

    /** One character that stands for it where words are stored. */
    char mark() {
        return mark;
    }
}
