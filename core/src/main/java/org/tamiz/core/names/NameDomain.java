package org.tamiz.core.names;

import org.tamiz.core.model.PartyKind;

/** Which kind of name a word stands in: "Cruz" is common among people and rare among companies. */
public enum NameDomain {
    /** Names of people. */
    PERSON,
    /** Names of organizations, vessels and aircraft. */
    ENTITY;

    /** The domain of the names of a kind of party. */
    public static NameDomain of(PartyKind kind) {
        return kind == PartyKind.PERSON ? PERSON : ENTITY;
    }
}
