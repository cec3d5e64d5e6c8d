package org.tamiz.documents.statements;

/** How a stated number stands to the true one. The documentation holds what each allows. */
public enum Comparator {
    /** The number itself, or rounded where it is round. */
    EQUAL,
    /** "about", "some", "unos". */
    ABOUT,
    /** "nearly", "almost", "casi": a little less. */
    NEARLY,
    /** "just over", "poco más de": a little more. */
    JUST_OVER,
    /** "more than", "over", "más de". */
    MORE_THAN,
    /** "less than", "fewer than", "under", "menos de". */
    LESS_THAN,
    /** "at least", "no fewer than", "al menos". */
    AT_LEAST,
    /** "at most", "up to", "hasta". */
    AT_MOST,
    /** "70% of deaths": a part of a whole, in per cent. */
    SHARE,
    /** "fell by", "a drop of": a change from an earlier period of the same length, in per cent. */
    FELL_BY,
    /** "rose by". */
    ROSE_BY
}
