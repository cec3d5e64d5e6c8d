package org.tamiz.documents;

/** What a place in a text was found as: how it names the party. */
public enum MentionKind {
    /** The party's primary name: in any order, with or without maternal surname, second given name and legal form. */
    FULL_NAME,
    /** Another listed name. */
    ALIAS,
    /** Initials: listed ones, or those of a party that the text names in full. */
    ACRONYM,
    /** A name that its list calls weak, such as a nickname; counts in context only. */
    WEAK_ALIAS,
    /** Part of the name of a party that the text names in full elsewhere: a surname, initials and surname. */
    SHORT_REFERENCE,
    /** A name that a neighbour completes: "Sinaloa" in "the Sinaloa and Gulf cartels". */
    COORDINATED,
    /** A listed name with typing errors, or as optical recognition misreads it. */
    MISSPELT
}
