package org.tamiz.documents;

/** What is looked for in a text. */
public enum Extent {
    /** Every kind of mention. */
    ALL,
    /**
     * Listed full names, aliases and acronyms as they are listed, persons' also with the given names first; case, accents,
     * punctuation that lists do not care for, line breaks and legal forms do not matter. No typing errors, nothing misread,
     * no hyphen that divides a word, no names in part, no weak aliases, no short references, nothing that a neighbour
     * completes. Several times as fast.
     */
    EXACT
}
