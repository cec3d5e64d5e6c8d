package org.tamiz.core.score;

import org.tamiz.core.index.MostAgreement;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;

/**
 * The most that two names can weigh, from what the index knows of them: what their words can agree in at most, and how many
 * words are left over at least. {@link NameComparison} never weighs them more; whoever changes what leftover words weigh
 * keeps it so.
 */
final class NameBound {
    private static final NameRole[] ROLES = NameRole.values();

    private NameBound() {}

    /** The most that the names can weigh, in bits; infinite where they are the same as a whole. */
    static double of(MostAgreement agreement, ParsedName record, NameDomain domain) {
        double bits = NameComparison.afterSharing(agreement.bits(), domain);
        if (!record.legalForms().isEmpty()) {
            bits += Weights.SAME_LEGAL_FORM;
        }
        return record.cutOff() || bits == Double.POSITIVE_INFINITY
                ? bits
                : bits + Math.max(Weights.MOST_AGAINST_NAME, leftOver(agreement, record, domain));
    }

    /** The least that the leftover words speak against a match. Those of one side stand opposite those of the other. */
    private static double leftOver(MostAgreement agreement, ParsedName record, NameDomain domain) {
        int unknown = agreement.listedLeft(null);
        if (domain == NameDomain.ENTITY) {
            return Math.min(agreement.recordLeft(), unknown) * Weights.LEAST_ENTITY_OTHER;
        }
        double bits = 0;
        int known = 0;
        for (NameRole role : ROLES) {
            int left = agreement.listedLeft(role);
            known += left;
            bits += left * leastLeftOut(role);
        }
        int opposite = Math.min(unknown, Math.max(0, agreement.recordLeft() - known));
        bits += opposite * leastContradiction(record) + (unknown - opposite) * Weights.INNER_WORD_ALONE;
        return bits + Math.max(0, agreement.recordLeft() - known - unknown) * Weights.EXTRA_MATERNAL;
    }

    /** A word in a role weighs least where it is left out. */
    private static double leastLeftOut(NameRole role) {
        return switch (role) {
            case PATERNAL -> Weights.PATERNAL_LEFT_OUT;
            case MATERNAL -> Weights.MATERNAL_LEFT_OUT;
            case GIVEN -> Weights.SECOND_GIVEN_LEFT_OUT;
            case FAMILY -> Weights.FAMILY_LEFT_OUT;
        };
    }

    private static double leastContradiction(ParsedName record) {
        for (NameWord word : record.words()) {
            if (word.role() != null) {
                return Weights.OTHER_SECOND_GIVEN;
            }
        }
        return Weights.OTHER_WORD;
    }
}
