package org.tamiz.core.identifiers;

/** What is wrong with a code; texts for people in two languages, to follow "the code" or "la clave". */
public enum CodeFault {
    /** Too many or too few characters. */
    LENGTH("has the wrong number of characters", "tiene un número equivocado de caracteres"),
    /** Something else where letters belong, or digits where they do not. */
    SHAPE("has other characters than its form asks for", "tiene caracteres que no corresponden a su forma"),
    /** The six digits of the date are no day of the calendar. */
    DATE("holds no possible date", "no contiene una fecha posible"),
    /** A letter for the sex that is none of H, M and X. */
    SEX("holds no known letter for the sex", "no contiene una letra de sexo conocida"),
    /** Two letters that stand for no state of Mexico nor for birth abroad. */
    STATE("holds no known state of birth", "no contiene una entidad de nacimiento conocida"),
    /** The form is right, but the check digit does not follow from the rest. */
    CHECK_DIGIT("fails its check digit", "no cumple con su dígito verificador");

    private final String english;
    private final String spanish;

    CodeFault(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** A few words in English. */
    public String english() {
        return english;
    }

    /** The same in Spanish. */
    public String spanish() {
        return spanish;
    }
}
