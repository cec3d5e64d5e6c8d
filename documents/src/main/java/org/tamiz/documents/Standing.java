package org.tamiz.documents;

/** What a proposal needs before it may count as a mention. */
enum Standing {
    /** Nothing but the scorer's word: it is written as names are, and no ordinary words are written so. */
    BY_ITSELF,
    /** A mention of a party that the list ties to this one: it is a weak alias. */
    BY_CONNECTION,
    /** A mention of the same party by another name: it may be an ordinary word, or somebody else's name. */
    BY_SAME_PARTY,
    /** The same party called by the same number where the text introduces it: it may be any number. */
    BY_SAME_NUMBER,
    /** Nothing would make it one. */
    NEVER
}
