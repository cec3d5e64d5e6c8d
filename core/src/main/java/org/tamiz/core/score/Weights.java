package org.tamiz.core.score;

import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.names.LegalForm;
import org.tamiz.core.names.NameDomain;

/**
 * What each observation weighs, in bits. Agreement on a word weighs by its {@linkplain org.tamiz.core.names.Rarity
 * rarity}; the numbers here are for everything else. They are set by reasoning about how often an observation occurs
 * among true and among chance pairs, and checked on labelled sets (see {@code benchmarks/README.md}); they are not yet
 * fitted, so scores order hits well and are probabilities only roughly.
 */
final class Weights {
    private Weights() {}

    /** Starting odds: of the pairs worth looking at because some word agrees, about one in a thousand is a match. */
    static final double PRIOR = -9.5;

    /** A name that is the same as a whole is worth at least this, however common its words. */
    static final double WHOLE_NAME = 12;

    /** What a name's agreement is worth in full; of the rest only {@link #BEYOND_SHARED} counts. */
    static double shared(NameDomain domain) {
        return domain == NameDomain.PERSON ? 14 : 18;
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

    // A person's name: a word of the listed name that the record lacks.
    static final double PATERNAL_LEFT_OUT = -7;
    static final double MATERNAL_LEFT_OUT = -0.7;
    static final double ALL_GIVEN_LEFT_OUT = -6;
    static final double SECOND_GIVEN_LEFT_OUT = -1;
    static final double FAMILY_LEFT_OUT = -2.5;

    // A person's name: a word of the record that the listed name lacks.
    static final double EXTRA_MATERNAL = -0.7;
    static final double EXTRA_SECOND_GIVEN = -1.5;
    static final double EXTRA_WORD = -2.5;

    // A person's name: a word on one side alone, where its place is all that is known of its role. The first word is
    // what
    // the person is called; a last one may be a maternal surname, one in between a second given name or a patronymic.
    static final double FIRST_WORD_ALONE = -3.5;
    static final double INNER_WORD_ALONE = -1.2;
    static final double LAST_WORD_ALONE = -1.5;

    // Other names: shares of the words' rarity, so that "Trading" matters little and "Anduvar" much.
    static final double ENTITY_OTHER = -0.7;
    static final double ENTITY_LEFT_OUT = -0.4;
    static final double ENTITY_EXTRA = -0.4;

    /** The least that a misspelt word of a company's or ship's name costs. */
    static final double ENTITY_MISSPELT = 2.5;

    /** "Shipping Three" is not "Shipping Five". */
    static final double OTHER_NUMBER = -9;

    /** "Victory" may be "Victory 3", and often is another ship. */
    static final double NUMBER_ALONE = -4;

    /** A word in parentheses that the other side lacks. */
    static final double ASIDE = -0.5;

    /** Words in another order than reading the name from any of its parts on would give. */
    static final double OTHER_ORDER = -2;

    static final double SAME_LEGAL_FORM = 0.5;

    static double legalForm(LegalForm.Relation relation) {
        return switch (relation) {
            case SAME -> SAME_LEGAL_FORM;
            case TRANSLATION -> 0;
            case OTHER_KIND -> -1;
            case OTHER_COUNTRY -> -3;
        };
    }

    static final double PERSON_OR_NOT = -12;
    static final double OTHER_KIND = -4;

    static final double BIRTH_SAME_DAY = 8;
    static final double BIRTH_SAME_MONTH = 6;
    static final double BIRTH_SAME_YEAR = 3.5;
    static final double BIRTH_FITS_RANGE = 1.5;
    static final double BIRTH_SWAPPED = 5;
    static final double BIRTH_NEAR = -1.5;
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

    /** Another code of a type of which a party has only one. OFAC's own data holds about 7% malformed RFCs. */
    static double otherCode(IdentifierType type) {
        return type == IdentifierType.RFC ? -5 : -9;
    }
}
