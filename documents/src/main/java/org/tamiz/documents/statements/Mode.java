package org.tamiz.documents.statements;

/** How a text puts what it states. */
public enum Mode {
    /** As a fact, in the text's own voice. */
    DONE,
    /** As what somebody else says. */
    REPORTED,
    /** As intended, asked for, possible or a condition. */
    PLANNED,
    /** As not so, or no longer so. */
    DENIED
}
