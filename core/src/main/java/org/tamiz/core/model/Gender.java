package org.tamiz.core.model;

/** Gender as lists and identity documents state it. */
public enum Gender {
    /** Female; "M" (mujer) in a CURP. */
    FEMALE,
    /** Male; "H" (hombre) in a CURP. */
    MALE
}
