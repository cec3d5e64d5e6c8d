package org.tamiz.core.model;

/**
 * How much a list trusts a name. OFAC calls the two kinds of alias "strong" and "weak" (FAQs 122–125); the UN calls
 * them "good" and "low".
 */
public enum NameQuality {
    /** The name under which the party is listed. */
    PRIMARY,
    /** An alias good enough to screen on. */
    STRONG_ALIAS,
    /** A nickname, an acronym or a common word: it helps to confirm and rarely suffices alone. */
    WEAK_ALIAS,
    /** A name the party carried before ("f.k.a."). */
    FORMER
}
