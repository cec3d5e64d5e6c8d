package org.tamiz.core.model;

/** Gender as lists and identity documents state it. */
public enum Gender {
    /** Female; "M" (mujer) in a CURP. */
    FEMALE("female"),
    /** Male; "H" (hombre) in a CURP. */
    MALE("male");

    private final String word;

    Gender(String word) {
        this.word = word;
    }

    /** Its name in lower case, as users write it and programs read it. */
    public String word() {
        return word;
    }
}
