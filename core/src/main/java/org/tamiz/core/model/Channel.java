package org.tamiz.core.model;

/** Where a record comes from. Policies treat weak aliases by channel. */
public enum Channel {
    /** A person asks about one name. */
    CHECK,
    /** A file of customers or counterparties. */
    FILE,
    /** A mention in a text. */
    DOCUMENT
}
