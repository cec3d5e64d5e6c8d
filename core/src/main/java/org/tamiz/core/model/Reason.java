package org.tamiz.core.model;

/** Why a piece of evidence weighs what it weighs; texts for people in two languages. */
public enum Reason {
    /** Starting odds. */
    STARTING_ODDS("starting odds", "probabilidad de partida"),
    /** Same spelling after normalisation. */
    SAME("same", "igual"),
    /** Same sound under Spanish spelling habits. */
    SAME_SOUND("sounds the same", "suena igual"),
    /** Differs by typing or copying errors. */
    TYPO("spelled nearly the same", "escrito casi igual"),
    /** Other romanisation of the same sounds. */
    ROMANISATION("other romanisation", "otra romanización"),
    /** An everyday form of a given name, such as Bill for William. */
    NICKNAME("everyday form of the name", "forma familiar del nombre"),
    /** A known variant of the same name, such as Muhammad and Mohamed. */
    VARIANT("variant of the same name", "variante del mismo nombre"),
    /** A surname's form for men against the one for women, such as Ivanov and Ivanova. */
    OTHER_GENDER_FORM("the surname's form for the other gender", "forma del apellido para el otro género"),
    /** Written in another script, and sounds alike. */
    OTHER_SCRIPT("sounds alike in another script", "suena parecido en otra escritura"),
    /** One is an abbreviation of the other. */
    ABBREVIATED("abbreviation", "abreviatura"),
    /** One is the beginning of the other. */
    CUT_SHORT("cut short", "recortado"),
    /** One side has only the first letter. */
    INITIAL("initial", "inicial"),
    /** The same letters, divided into words differently. */
    JOINED("same letters, divided differently", "mismas letras, separadas de otro modo"),
    /** One name is the initials of the other. */
    ACRONYM("acronym", "sigla"),
    /** A common short form of the other. */
    SHORT_FORM("short form", "forma abreviada"),
    /** Another word for the same, or its translation, such as Bank and Banco. */
    SAME_MEANING("means the same", "significa lo mismo"),
    /** The record leaves the word out. */
    LEFT_OUT("left out of the record", "falta en el registro"),
    /** The record leaves out the maternal surname, as many do. */
    MATERNAL_LEFT_OUT("maternal surname left out, as is common", "sin apellido materno, como es frecuente"),
    /** The record has a word that the list lacks. */
    NOT_LISTED("not in the listed name", "no está en el nombre listado"),
    /** A word in parentheses or after "c/o". */
    ASIDE("stands beside the name", "va junto al nombre"),
    /** The record's field is full, so the rest was cut off. */
    FIELD_FULL("the field is full: may be cut off", "el campo está lleno: puede estar recortado"),
    /** The words agree in another order than names are turned around in. */
    OTHER_ORDER("words in another order", "palabras en otro orden"),
    /** Both have a word there, and they differ. */
    DIFFERENT("different", "distinto"),
    /** Marks such as Jr. and Sr. that tell father and son apart. */
    OTHER_GENERATION("another generation of the name", "otra generación del mismo nombre"),
    /** A legal form of another kind of company under the same country's law. */
    DIFFERENT_FORM("other legal form", "otra forma jurídica"),
    /** Another legal form that may be a translation of the same. */
    TRANSLATED_FORM("legal form, perhaps translated", "forma jurídica, quizá traducida"),
    /** A legal form of another country's law. */
    FOREIGN_FORM("legal form of another country", "forma jurídica de otro país"),
    /** One name is written as a ship's, the other as a company's. */
    SHIP_OR_COMPANY("a ship against a company", "un buque frente a una empresa"),
    /** Long agreements are discounted because people share names. */
    PEOPLE_SHARE_NAMES(
            "people share names: a name alone does not confirm", "hay homónimos: el nombre solo no confirma"),
    /** The same discount for names that are not of people. */
    NAMES_ARE_SHARED("others may carry the same name", "otros pueden llevar el mismo nombre"),
    /** Policy discounts weak aliases. */
    WEAK_ALIAS("weak alias (OFAC FAQs 122–125)", "alias débil (OFAC, preguntas 122–125)"),
    /** Same day. */
    SAME_DAY("same day", "mismo día"),
    /** Fits as far as both dates are known. */
    FITS("fits as far as known", "compatible hasta donde se sabe"),
    /** Day and month exchanged. */
    DAY_MONTH_SWAPPED("day and month swapped", "día y mes invertidos"),
    /** Close, but not the same. */
    NEAR("near, but not the same", "cercano, pero no igual"),
    /** The codes are the same as their schemes compare them. */
    SAME_CODE("same code", "mismo código"),
    /** A code of which a party has only one differs. */
    OTHER_CODE("another code, and a party has only one", "otro código, y sólo se tiene uno"),
    /** CURPs or RFCs that hold the same person's data and differ in what the authority adds. */
    OTHER_HOMOCLAVE("same letters and date, other homoclave", "mismas letras y fecha, otra homoclave"),
    /** A CURP and an RFC, or an RFC without homoclave, that hold the same data. */
    SAME_LETTERS_AND_DATE("same letters and date", "mismas letras y fecha"),
    /** Codes that a slip of the hand makes the same. */
    CODE_SLIP("one character apart", "a un carácter de distancia"),
    /** A CURP's letters against a name, where the record's own name does not state the maternal surname. */
    MATERNAL_LETTERS_FIT(
            "the code's letters fit the maternal surname", "las letras de la clave corresponden al apellido materno"),
    /** Only the first letter of the maternal surname fits. */
    MATERNAL_FIRST_LETTER_FITS(
            "of the maternal surname only the first letter fits the code",
            "del apellido materno sólo la inicial corresponde a la clave"),
    /** The code stands for another maternal surname. */
    OTHER_MATERNAL_LETTER(
            "the code's letter is of another maternal surname", "la letra de la clave es de otro apellido materno"),
    /** The code says that its bearer has no maternal surname. */
    NO_MATERNAL_IN_CODE(
            "the code is of a person without maternal surname", "la clave es de una persona sin apellido materno"),
    /** The code's letters fit the surnames or given names in another order only. */
    LETTERS_IN_OTHER_ORDER(
            "the code fits these names in another order only",
            "la clave corresponde a estos nombres sólo en otro orden"),
    /** The state of birth in a CURP is that of a listed birth place, or both are abroad. */
    SAME_STATE_OF_BIRTH("the code is of the same state of birth", "la clave es de la misma entidad de nacimiento"),
    /** The listed birth places are in other states than the CURP's, or in another country. */
    OTHER_STATE_OF_BIRTH("the code is of another state of birth", "la clave es de otra entidad de nacimiento"),
    /** What agrees has been counted with another piece of evidence. */
    ALREADY_COUNTED("agrees, and is counted already", "coincide y ya está contado"),
    /** Many systems write a year of which they know no more as its first of January. */
    YEAR_ONLY("same year, if 1 January stands for the year alone", "mismo año, si el 1 de enero indica sólo el año"),
    /** The year agrees and nothing else. */
    SAME_YEAR("same year, another day", "mismo año, otro día"),
    /** A date that nobody on the list can be born on. */
    IMPOSSIBLE_DATE("no possible birth date, so it tells nothing", "fecha de nacimiento imposible; no dice nada"),
    /** A record whose code and birth date disagree. */
    OWN_DATES_DIFFER(
            "the record's own code states another birth date", "la propia clave del registro indica otra fecha"),
    /** A code whose check digit does not follow from the rest. */
    CHECK_DIGIT_FAILS(
            "fails its check digit; compared all the same", "no cumple su dígito verificador; se compara igual"),
    /** What is called CURP or RFC and has not the form of one. */
    MALFORMED_CODE("malformed; compared only as written", "mal formada; sólo se compara como está escrita");

    private final String english;
    private final String spanish;

    Reason(String english, String spanish) {
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

    /** Whether it stands for a word that is spelled otherwise than the one it agrees with. */
    public boolean isMisspelling() {
        return switch (this) {
            case TYPO, SAME_SOUND, ROMANISATION, VARIANT, OTHER_GENDER_FORM, NICKNAME, CUT_SHORT -> true;
            default -> false;
        };
    }
}
