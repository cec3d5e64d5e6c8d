package org.tamiz.core.score;

import java.time.LocalDate;
import org.tamiz.core.index.LeftoverWeight;
import org.tamiz.core.index.MostAgreement;
import org.tamiz.core.index.PartyFacts;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;

/**
 * Tells whether listed names may reach a threshold for one name of a record, from what the index knows of them: what their
 * words can agree in at most, and how many words are left over at least. {@link Scorer} never weighs a pair more; whoever
 * changes what leftover words weigh keeps it so.
 */
public final class NameBound implements LeftoverWeight {
    private static final NameRole[] ROLES = NameRole.values();

    private final PreparedRecord record;
    private final NameDomain domain;
    private final double leastBits;
    /** Whether leftover words may weigh nothing, because the field had no room for more. */
    private final boolean cutOff;
    /** What counts beside the words of the names, whatever the party. */
    private final double before;

    /** The most that all but names can weigh, where no date and no code agrees, and where one may. */
    private final double others;

    private final double othersWithDateOrCode;
    /** The least that a word speaks against a match with a listed one whose role is not known. */
    private final double contradiction;

    /**
     * The bound for a name.
     *
     * @param name one of the record's names, as compared with names of the domain
     * @param leastBits the threshold in bits
     */
    public NameBound(PreparedRecord record, PreparedName name, NameDomain domain, double leastBits) {
        ParsedName parsed = name.parsed();
        this.record = record;
        this.domain = domain;
        this.leastBits = leastBits;
        this.cutOff = parsed.cutOff();
        this.before = Weights.PRIOR + (parsed.legalForms().isEmpty() ? 0 : Weights.SAME_LEGAL_FORM);
        this.others = IdentityComparison.mostBits(record, domain, false);
        this.othersWithDateOrCode = IdentityComparison.mostBits(record, domain, true);
        this.contradiction = contradiction(parsed);
    }

    private static double contradiction(ParsedName record) {
        for (NameWord word : record.words()) {
            if (word.role() != null) {
                return Weights.OTHER_SECOND_GIVEN;
            }
        }
        return Weights.OTHER_WORD;
    }

    /**
     * The least that the words of a name must be worth, in bits, whatever else agrees but dates, codes and identifiers. Parties
     * of which one of those may agree are looked up.
     */
    public double leastOfWords() {
        return NameComparison.beforeSharing(leastBits - before - others, domain);
    }

    /**
     * Whether a pair of names may reach the threshold.
     *
     * @param dateOrCode whether a date or code of the party may agree
     */
    public boolean mayReach(MostAgreement agreement, boolean dateOrCode) {
        return mostOfNames(agreement) + (dateOrCode ? othersWithDateOrCode : others) >= leastBits;
    }

    /**
     * Whether a pair of names may reach the threshold for a certain party; slower and closer.
     *
     * @param published when the party's publication was published
     */
    public boolean mayReach(MostAgreement agreement, PartyFacts facts, LocalDate published) {
        return mostOfNames(agreement) + IdentityComparison.mostBits(record, facts, published) >= leastBits;
    }

    private double mostOfNames(MostAgreement agreement) {
        double bits = before + NameComparison.afterSharing(agreement.bits(), domain);
        return cutOff || bits == Double.POSITIVE_INFINITY
                ? bits
                : bits + Math.max(Weights.MOST_AGAINST_NAME, leftOver(agreement));
    }

    /** The least that the leftover words speak against a match. Those of one side stand opposite those of the other. */
    private double leftOver(MostAgreement agreement) {
        if (domain == NameDomain.ENTITY || !agreement.anyListedLeftInRole()) {
            return leftOver(agreement.recordLeft(), agreement.listedLeft(null));
        }
        double bits = 0;
        int known = 0;
        for (NameRole role : ROLES) {
            int left = agreement.listedLeft(role);
            known += left;
            bits += left * leastLeftOut(role);
        }
        return bits + leftOver(Math.max(0, agreement.recordLeft() - known), agreement.listedLeft(null));
    }

    /** The same where no listed word has a role: then words of the two sides stand opposite each other as long as there are two. */
    private double leftOver(int recordLeft, int listedLeft) {
        int opposite = Math.min(recordLeft, listedLeft);
        if (domain == NameDomain.ENTITY) {
            return opposite * Weights.LEAST_ENTITY_OTHER;
        }
        return opposite * contradiction
                + (listedLeft - opposite) * Weights.INNER_WORD_ALONE
                + (recordLeft - opposite) * Weights.EXTRA_MATERNAL;
    }

    @Override
    public double bits(int recordLeft, int listedLeft) {
        return cutOff ? 0 : Math.max(Weights.MOST_AGAINST_NAME, leftOver(recordLeft, listedLeft));
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
}
