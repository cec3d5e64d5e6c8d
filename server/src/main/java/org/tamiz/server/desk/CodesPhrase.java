package org.tamiz.server.desk;

import org.tamiz.reports.phrase.Language;

/** What the page that takes a CURP or RFC apart says, in each language. */
public enum CodesPhrase {
    /** A title. */
    TITLE("What a CURP or RFC says", "Qué dice una CURP o un RFC"),
    /** Below the title. */
    LEAD(
            "Takes a Mexican population or tax code apart and checks whether it fits a name and a birth date.",
            "Descompone una clave mexicana y comprueba si corresponde a un nombre y a una fecha de nacimiento."),
    /** A field. */
    CODE("CURP or RFC", "CURP o RFC"),
    /** A field. */
    NAME("Name to compare", "Nombre a comparar"),
    /** A button. */
    BUTTON("Take apart", "Descomponer"),
    /** A column. */
    PART("Characters", "Caracteres"),
    /** A column. */
    MEANS("What they say", "Qué dicen"),
    /** A part of a code. */
    LETTERS("letters of surnames and given name", "letras de los apellidos y el nombre"),
    /** A part of a code. */
    COMPANY_LETTERS("letters of the company name", "letras de la razón social"),
    /** A part of a code. */
    DATE("date of birth", "fecha de nacimiento"),
    /** A part of a code. */
    COMPANY_DATE("date of incorporation", "fecha de constitución"),
    /** Between two dates. */
    OR("or", "o"),
    /** Why there are two dates. */
    CENTURY("an RFC does not tell the century", "un RFC no dice el siglo"),
    /** A part of a code. */
    SEX("sex", "sexo"),
    /** A part of a code. */
    SEX_NEITHER("neither (X)", "ninguno (X)"),
    /** A part of a code. */
    STATE("state of birth", "entidad de nacimiento"),
    /** A state. */
    ABROAD("born abroad", "nacido en el extranjero"),
    /** A part of a code. */
    CONSONANTS(
            "first inner consonants of surnames and given name", "primeras consonantes internas de apellidos y nombre"),
    /** A part of a code. */
    HOMOCLAVE("set by the authority against doubles", "asignada por la autoridad contra duplicados"),
    /** A part of a code. */
    CHECK_DIGIT("check digit", "dígito verificador"),
    /** A verdict. */
    FITS("fits", "corresponde"),
    /** A verdict. */
    FITS_NOT("does not fit", "no corresponde"),
    /** Below the verdict. */
    FITS_NOT_HINT(
            "A mistyped code is likelier than a forged one; ask for the document.",
            "Es más probable una errata que una falsificación; pida el documento."),
    /** A verdict on a name. */
    NAME_FITS("The letters fit this name.", "Las letras corresponden a este nombre."),
    /** A verdict on a name. */
    NAME_CLOSE(
            "The letters fit this name if its words are read in another order or one was passed over.",
            "Las letras corresponden a este nombre si sus palabras se leen en otro orden o se omitió alguna."),
    /** A verdict on a name. */
    NAME_FITS_NOT("The letters do not fit this name.", "Las letras no corresponden a este nombre."),
    /** A verdict on a name. */
    NAME_UNKNOWN(
            "This name does not tell enough to compare the letters.", "Este nombre no basta para comparar las letras."),
    /** What is wrong with a code; the fault follows. */
    WRONG("This code", "Esta clave"),
    /** A kind of RFC. */
    GENERIC(
            "This RFC is given to everybody without one; it tells nothing about its bearer.",
            "Este RFC se asigna a quien no tiene uno; nada dice de su portador."),
    /** A button. */
    CHECK_TOO("Check this name and code against the lists", "Cotejar este nombre y clave con las listas");

    private final String english;
    private final String spanish;

    CodesPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
