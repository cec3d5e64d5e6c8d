package org.tamiz.core.model;

/** What sort of thing a listed party or a record is. */
public enum PartyKind {
    /** A natural person. */
    PERSON("person"),
    /** A company, association, gang, government body or any other group. */
    ORGANIZATION("organization"),
    /** A ship. */
    VESSEL("vessel"),
    /** An airplane or helicopter. */
    AIRCRAFT("aircraft");

    private final String word;

    PartyKind(String word) {
        this.word = word;
    }

    /** Its name in lower case, as users write it and programs read it. */
    public String word() {
        return word;
    }
}
