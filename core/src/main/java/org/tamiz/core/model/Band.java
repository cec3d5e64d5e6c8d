package org.tamiz.core.model;

/** How a hit should be taken. */
public enum Band {
    /** Worth a look. */
    POSSIBLE,
    /** Much speaks for it. */
    LIKELY,
    /** Something beyond the name confirms it. A name alone never makes a person a strong hit. */
    STRONG
}
