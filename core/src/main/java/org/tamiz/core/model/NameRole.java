package org.tamiz.core.model;

/** What a part of a person's name is. */
public enum NameRole {
    /** One or more given names. */
    GIVEN,
    /** Family names whose parts are not told apart, as in OFAC's "GUZMAN LOERA, Joaquin". */
    FAMILY,
    /** The first surname of a Spanish or Portuguese name. */
    PATERNAL,
    /** The second surname of a Spanish name. It is often left out. */
    MATERNAL
}
