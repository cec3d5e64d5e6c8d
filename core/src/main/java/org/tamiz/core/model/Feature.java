package org.tamiz.core.model;

/** What a piece of evidence compares. */
public enum Feature {
    /** The odds before anything is compared: most records match no listed party. */
    PRIOR,
    /** A word of the name agrees, exactly or nearly. */
    NAME_PART,
    /** The whole name is the same, which is worth something however common its words. */
    WHOLE_NAME,
    /** A word of the listed name that the record lacks. */
    MISSING_PART,
    /** A word of the record's name that the listed name lacks. */
    EXTRA_PART,
    /** Two words in the same place that differ, such as two maternal surnames. */
    CONTRADICTING_PART,
    /** The order of the words. */
    WORD_ORDER,
    /** Legal forms of organizations, such as "S.A. de C.V.". */
    LEGAL_FORM,
    /** The share of a long name's agreement that is taken back because people share names. */
    SHARED_NAME,
    /** The name is a weak alias, which the policy counts for less. */
    WEAK_ALIAS,
    /** Person, organization, vessel or aircraft. */
    KIND,
    /** Date of birth or of establishment. */
    BIRTH_DATE,
    /** Nationality, residence or place of registration. */
    COUNTRY,
    /** Gender. */
    GENDER,
    /** A number or code. */
    IDENTIFIER,
    /** The letters that a name gives a CURP or RFC, where one side has the code and the other the name. */
    CODE_LETTERS,
    /** The state of birth in a CURP against the listed place of birth. */
    BIRTH_PLACE,
    /** A doubt about the data themselves, such as a failed check digit. It weighs nothing. */
    DATA_QUALITY
}
