package org.tamiz.core.score;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.LegalForm;
import org.tamiz.core.names.NameDomain;

/**
 * What each observation weighs, in bits. Agreement on a word weighs by its {@linkplain org.tamiz.core.names.Rarity
 * rarity}; the numbers here are for everything else. They are set by reasoning about how often an observation occurs
 * among true and among chance pairs, and checked on labelled sets, where they come out as probabilities (see {@code
 * docs/matching.md}); they are not fitted to any.
 */
final class Weights {
    private Weights() {}

    /** Starting odds: of the pairs worth looking at because some word agrees, about one in a thousand is a match. */
    static final double PRIOR = -9.5;

    /** A name that is the same as a whole is worth at least this, however common its words. */
    static final double WHOLE_NAME = 12;

    /**
     * What a name's agreement is worth in full; of the rest only {@link #BEYOND_SHARED} counts. Of OFAC's organizations with
     * equal names one pair in nine or so is two parties, however rare the words.
     */
    static double shared(NameDomain domain) {
        return domain == NameDomain.PERSON ? 14 : 16;
    }

    /** The share that counts of what a name's agreement is worth beyond {@link #shared}. */
    static final double BEYOND_SHARED = 0.05;

    /** The most that all that speaks against a name can weigh together. */
    static final double MOST_AGAINST_NAME = -14;

    // A person's name: two words in the same place that differ.
    static final double OTHER_PATERNAL = -9;
    static final double OTHER_MATERNAL = -6;
    static final double OTHER_ONLY_GIVEN = -7;
    static final double OTHER_SECOND_GIVEN = -4;
    static final double OTHER_WORD = -6;

    /**
     * Two words in the same place that differ.
     *
     * @param role the role of the listed word, or else of the record's; null if neither has one
     * @param givenAgrees whether some given name agrees
     */
    static double contradiction(@Nullable NameRole role, boolean givenAgrees) {
        if (role == null) {
            return OTHER_WORD;
        }
        return switch (role) {
            case PATERNAL -> OTHER_PATERNAL;
            case MATERNAL -> OTHER_MATERNAL;
            case GIVEN -> givenAgrees ? OTHER_SECOND_GIVEN : OTHER_ONLY_GIVEN;
            case FAMILY -> OTHER_WORD;
        };
    }

    /**
     * Jr. against Sr., or II against III: father and son, who share the whole name. Of true pairs one in 16 or less may have
     * the mark wrong; what remains of a name's agreement is then no hit by itself.
     */
    static final double OTHER_GENERATION = -4;

    // A person's name: a word of the listed name that the record lacks.
    static final double PATERNAL_LEFT_OUT = -7;
    static final double MATERNAL_LEFT_OUT = -0.7;
    static final double ALL_GIVEN_LEFT_OUT = -6;
    static final double SECOND_GIVEN_LEFT_OUT = -1;
    static final double FAMILY_LEFT_OUT = -2.5;

    /**
     * A listed word in a role that the record lacks.
     *
     * @param givenAgrees whether some given name agrees
     */
    static double leftOut(NameRole role, boolean givenAgrees) {
        return switch (role) {
            case PATERNAL -> PATERNAL_LEFT_OUT;
            case MATERNAL -> MATERNAL_LEFT_OUT;
            case GIVEN -> givenAgrees ? SECOND_GIVEN_LEFT_OUT : ALL_GIVEN_LEFT_OUT;
            case FAMILY -> FAMILY_LEFT_OUT;
        };
    }

    // A person's name: a word of the record that the listed name lacks.
    static final double EXTRA_MATERNAL = -0.7;
    static final double EXTRA_SECOND_GIVEN = -1.5;
    static final double EXTRA_WORD = -2.5;

    // A person's name: a word on one side alone, where its place is all that is known of its role. The first word is
    // what the person is called; a last one may be a maternal surname, one in between a second given name or a
    // patronymic.
    static final double FIRST_WORD_ALONE = -3.5;
    static final double INNER_WORD_ALONE = -1.2;
    static final double LAST_WORD_ALONE = -1.5;

    // Other names: shares of the words' rarity, so that "Trading" matters little and "Anduvar" much.
    static final double ENTITY_OTHER = -0.7;
    /** The least that two words in the same place count against, however common: Logistics is not Engineering. */
    static final double LEAST_ENTITY_OTHER = -5;

    static final double ENTITY_LEFT_OUT = -0.4;
    static final double ENTITY_EXTRA = -0.4;

    /**
     * A country on one side alone: "Anduvar" and "Anduvar de México" are rather two companies of a group than one. Of
     * OFAC's companies whose names differ in nothing else 36 pairs are one party and 55 are two (983 and 115 where the names
     * are the same), which is 3.7 bits against; another rare word, 203 and 89, is 1.9 against. Lists hold few of a group's
     * clean companies, so both weigh more here: a rare word up to 5.2, a country a little more than that.
     */
    static final double COUNTRY_ALONE = -5.5;

    /** The least that a misspelt word of a company's name costs. */
    static final double ENTITY_MISSPELT = 2.2;

    /** Ships of a fleet are named alike, Pola Maria and Pola Marina: of 15 listed pairs like that eight are two ships. */
    static final double SHIP_MISSPELT = 6;

    /** The least that a misspelt word costs in the name of a kind of party other than a person. */
    static double misspelt(PartyKind kind) {
        return kind == PartyKind.VESSEL ? SHIP_MISSPELT : ENTITY_MISSPELT;
    }

    /** "Shipping Three" is not "Shipping Five". */
    static final double OTHER_NUMBER = -10;

    /** "Victory" may be "Victory 3", and often is another ship. */
    static final double NUMBER_ALONE = -4;

    /** A word in parentheses that the other side lacks. */
    static final double ASIDE = -0.5;

    /** Words in another order than reading the name from any of its parts on would give. */
    static final double OTHER_ORDER = -3.2;

    static final double SAME_LEGAL_FORM = 0.5;

    static double legalForm(LegalForm.Relation relation) {
        return switch (relation) {
            case SAME -> SAME_LEGAL_FORM;
            case TRANSLATION -> 0;
            case OTHER_KIND -> -1;
            case OTHER_COUNTRY -> -3;
        };
    }

    /** "MV Ocean Anduvar" and "Ocean Anduvar Shipping Ltd.": a ship is not the company that is called after it. */
    static final double SHIP_OR_COMPANY = -4;

    static final double PERSON_OR_NOT = -12;
    static final double OTHER_KIND = -4;

    // Birth dates. Adults are born on some 20,000 days and in some 50 years, so a namesake shares the day once in
    // 20,000 times (14 bits) and the year once in 50 (5.6). What counts is less, because among people who share
    // a name and a place dates are not drawn at random: namesakes are sought out, and dates are copied from one
    // list to the next.
    static final double BIRTH_SAME_DAY = 8;
    static final double BIRTH_SAME_MONTH = 6;
    static final double BIRTH_SAME_YEAR = 3.5;
    static final double BIRTH_FITS_RANGE = 1.5;
    static final double BIRTH_SWAPPED = 5;

    /** Both 1 January, which stands for "some day of the year" in one date of ten: little more than the same year. */
    static final double BIRTH_SAME_NEW_YEAR = 4.5;

    /** The same year, and one of the two says 1 January, which may mean no more than the year. */
    static final double BIRTH_YEAR_ONLY = 2;

    /**
     * A slip: one of day, month and year differs, the year by one, by one digit or by two digits exchanged. Some 60 days lie
     * that close to a given one (2^-8.3 by chance); of true pairs one in 30 or so shows such a slip (2^-5).
     */
    static final double BIRTH_NEAR = 1;

    /** Years, or longer spans, that miss each other by one: as often a wrong guess of an age as another person. */
    static final double BIRTH_NEXT_YEAR = -1;

    /** The same year and another day and month: more than chance makes it, if less than a slip. */
    static final double BIRTH_SAME_YEAR_OTHER_DAY = -6;

    static final double BIRTH_OTHER = -9;

    static final double SAME_COUNTRY = 1;
    static final double OTHER_COUNTRY = -0.7;
    static final double SAME_GENDER = 0.3;
    static final double OTHER_GENDER = -3;

    /** The same code of the same type. Codes are unique; what keeps this finite is copying errors. */
    static final double SAME_CODE = 30;

    /** The same code under another type, or a code that households and firms share. */
    static final double SAME_LOOSE_CODE = 12;

    /** Codes shorter than this agree by chance too easily to count. */
    static final int SHORTEST_CODE = 5;

    // CURP and RFC. What namesakes' codes have in common by chance: the letters, because the names agree; the date
    // once in 20,000 times, a date one character off some 35 times as often; the state of birth once in 15.
    // How often true pairs differ: of 425 listed Mexicans with a CURP 22 have several; of these eight are the same
    // but for homoclave and check digit, five are a character apart, six altogether other. Of 150 with CURP and RFC
    // one in eight disagrees in one of ten characters and one in thirty in more.

    /** CURPs alike but for homoclave and check digit: 2^-5.7 among true pairs, 2^-18 by chance. */
    static final double CURP_OTHER_HOMOCLAVE = 12;

    /** CURPs a character apart on the whole, as a slip makes them: 2^-6.5 against 2^-17. */
    static final double CURP_SLIP = 10;

    /** CURPs whose data are a character apart, each with its own check digit: 2^-6.4 against 2^-13. */
    static final double CURP_NEAR = 6;

    /** CURPs that differ in more: 1.4 % of those listed have a second identity. */
    static final double OTHER_CURP = -7;

    /** RFC against RFC of another homoclave, or against CURP: letters and date agree, 2^-14 by chance. */
    static final double SAME_LETTERS_AND_DATE = 9;

    /** RFCs a character apart on the whole: 2^-5.7 against 2^-13. */
    static final double RFC_SLIP = 7;

    /** Letters and date a character apart: 2^-3 to 2^-5 against 2^-9. */
    static final double LETTERS_AND_DATE_NEAR = 4;

    /** Letters and date that differ in more: one true pair in thirty; a little more against, as codes are looked up. */
    static final double OTHER_LETTERS_AND_DATE = -6;

    // A code's letters against the other side's name, where the own name has no maternal surname. Of 447 listed
    // CURPs 0.5 % have another letter than the maternal surname of the listed name, 0.7 % none and 2.3 % another
    // consonant; two Mexican surnames have the first letter in common once in 11 times, and the consonant too once
    // in 30.

    /** First letter and consonant of the maternal surname fit. */
    static final double MATERNAL_LETTERS_FIT = 3;

    /** An RFC has its first letter only. */
    static final double MATERNAL_LETTER_FITS = 2;

    static final double MATERNAL_CONSONANT_OTHER = -1.5;
    static final double OTHER_MATERNAL_LETTER = -6;
    static final double NO_MATERNAL_IN_CODE = -3;

    /** Surnames exchanged, or another given name first: no listed CURP shows it against its own name. */
    static final double LETTERS_IN_OTHER_ORDER = -3;

    /**
     * A listed birth place in another state than the CURP's, or in another country. By chance 14 of 15 are; of 400
     * people listed with both five are (2^-6.3). Lists copy both from one paper, though, and elsewhere people are registered in
     * other states than they are born in and born in other places than lists have heard: much less is counted.
     */
    static final double OTHER_STATE_OF_BIRTH = -2;

    /** The most that codes which are not the same can weigh, together with all that is counted only beside them. */
    static final double MOST_OF_OTHER_CODES = Math.max(CURP_OTHER_HOMOCLAVE, BIRTH_SAME_DAY + MATERNAL_LETTERS_FIT);

    /** A company's RFCs that differ in more than a character. Of those listed 7 % fail the check digit. */
    static final double OTHER_COMPANY_RFC = -5;

    /** Codes shorter than this are too easily a character apart. */
    static final int SHORTEST_SLIPPED_CODE = 11;

    /** Another code of a type of which a party has only one. */
    static final double OTHER_CODE = -9;
}
