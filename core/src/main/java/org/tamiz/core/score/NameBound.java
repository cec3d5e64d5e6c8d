package org.tamiz.core.score;

import java.time.LocalDate;
import java.util.Arrays;
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
 * words can agree in at most, and how many words are left over at least. {@link Scorer} never weighs a pair more, on these
 * assumptions:
 *
 * <ol type="a">
 *   <li>Of the words of a person's listed name that {@linkplain NameWord#countsWhenLeftOver count where they are left over} all
 *       have a role, or none has. A word without a role is opposite to any word of the record's name as long as there is one.
 *   <li>Words that are counted as left over are not even alike to any word of the other name: in no alignment do they agree, and
 *       no nearness makes them contradict each other less than {@link Weights#contradiction} does.
 *   <li>One more leftover word never speaks less against a match: words opposite each other speak no less than they do
 *       alone, and no listed word in a role speaks less than a word that is extra in the record. So counting too few is safe.
 *   <li>All else within a pair of names weighs 0 or less, but for the same legal form and a name that is the same as a whole;
 *       the latter is looked up.
 * </ol>
 *
 * <p>The least weights are taken from {@link Weights}; {@code NameBoundTest} holds them and listed names to (a) and (c), {@code
 * NoHitIsLostTest} the whole to the scorer.
 */
public final class NameBound implements LeftoverWeight {
    /** The least that a listed word without a role speaks against a match where no word of the record is opposite. */
    static final double LEAST_ALONE =
            Math.max(Weights.INNER_WORD_ALONE, Math.max(Weights.FIRST_WORD_ALONE, Weights.LAST_WORD_ALONE));

    /** The same for a word of the record. */
    static final double LEAST_EXTRA = Math.max(
            Math.max(LEAST_ALONE, Weights.EXTRA_WORD), Math.max(Weights.EXTRA_MATERNAL, Weights.EXTRA_SECOND_GIVEN));

    private static final NameRole[] ROLES = NameRole.values();
    private static final double[] LEAST_IN_ROLE =
            Arrays.stream(ROLES).mapToDouble(NameBound::leastInRole).toArray();

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
        double least = Weights.contradiction(null, true);
        for (NameWord word : record.words()) {
            if (word.role() != null) {
                least = Math.max(least, leastContradiction(word.role()));
            }
        }
        return least;
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
        for (int i = 0; i < ROLES.length; i++) {
            int left = agreement.listedLeft(ROLES[i]);
            known += left;
            bits += left * LEAST_IN_ROLE[i];
        }
        return bits + leftOver(Math.max(0, agreement.recordLeft() - known), agreement.listedLeft(null));
    }

    /** The same where no listed word has a role: then words of the two sides stand opposite each other as long as there are two. */
    private double leftOver(int recordLeft, int listedLeft) {
        int opposite = Math.min(recordLeft, listedLeft);
        if (domain == NameDomain.ENTITY) {
            return opposite * Weights.LEAST_ENTITY_OTHER;
        }
        return opposite * contradiction + (listedLeft - opposite) * LEAST_ALONE + (recordLeft - opposite) * LEAST_EXTRA;
    }

    @Override
    public double bits(int recordLeft, int listedLeft) {
        return cutOff ? 0 : Math.max(Weights.MOST_AGAINST_NAME, leftOver(recordLeft, listedLeft));
    }

    /** The least that a listed word in a role speaks against a match, whether it is left out or contradicted. */
    static double leastInRole(NameRole role) {
        double leftOut = Math.max(Weights.leftOut(role, true), Weights.leftOut(role, false));
        return Math.max(leftOut, leastContradiction(role));
    }

    private static double leastContradiction(NameRole role) {
        return Math.max(Weights.contradiction(role, true), Weights.contradiction(role, false));
    }
}
