package org.tamiz.core.model;

/** What sort of thing a listed party or a record is. */
public enum PartyKind {
    /** A natural person. */
    PERSON,
    /** A company, association, gang, government body or any other group. */
    ORGANIZATION,
    /** A ship. */
    VESSEL,
    /** An airplane or helicopter. */
    AIRCRAFT
}
