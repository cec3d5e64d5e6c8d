package org.tamiz.core.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.NameSet;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.Score;
import org.tamiz.core.names.NameDomain;

/** The one scorer: whatever Tamiz screens, this compares it, and what it weighed is what is shown. Safe for threads. */
public final class Scorer {
    private static final Evidence PRIOR = new Evidence(Feature.PRIOR, Weights.PRIOR, null, null, Reason.STARTING_ODDS);

    private final double weakAliasBits;

    /** A scorer for one channel of a policy. */
    public Scorer(Policy policy, Channel channel) {
        this.weakAliasBits = policy.weakAliasBits(channel);
    }

    /**
     * Compares a record with a listed party by the pair of names that agrees best.
     *
     * @return null if no word of any name agrees and no identifier does: then there is nothing to weigh
     */
    public @Nullable Comparison compare(PreparedRecord record, PreparedParty party) {
        return compare(record, party, NameSet.ALL);
    }

    /**
     * The same, by the best pair with one of some of the party's names.
     *
     * @param names the names to compare with, a {@link NameSet}
     */
    public @Nullable Comparison compare(PreparedRecord record, PreparedParty party, long names) {
        IdentityComparison identity = IdentityComparison.of(record, party);
        NameDomain domain = NameDomain.of(party.party().kind());
        Comparison best = null;
        double bestWithoutRule = Double.NEGATIVE_INFINITY;
        for (PreparedName mine : record.names(domain)) {
            for (int place = 0; place < party.names().size(); place++) {
                if (!NameSet.contains(names, place)) {
                    continue;
                }
                PreparedName theirs = party.names().get(place);
                NameComparison compared = NameComparison.of(
                        mine.parsed(), theirs.parsed(), party.party().kind());
                if (compared.agrees(mine.parsed())) {
                    Comparison comparison = weigh(mine, theirs, compared, identity);
                    bestWithoutRule = Math.max(bestWithoutRule, comparison.bitsWithoutWeakAliasRule());
                    if (best == null || comparison.score().compareTo(best.score()) > 0) {
                        best = comparison;
                    }
                }
            }
        }
        if (best == null) {
            return identity.identifierAgrees() ? byIdentifierAlone(record, party, identity) : null;
        }
        return best.withBitsWithoutWeakAliasRule(bestWithoutRule);
    }

    private Comparison weigh(
            PreparedName mine, PreparedName theirs, NameComparison names, IdentityComparison identity) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(PRIOR);
        evidence.addAll(names.evidence());
        double charge = theirs.name().quality() == NameQuality.WEAK_ALIAS ? weakAliasBits : 0;
        if (charge < 0) {
            evidence.add(
                    new Evidence(Feature.WEAK_ALIAS, charge, null, theirs.name().text(), Reason.WEAK_ALIAS));
        }
        evidence.addAll(identity.evidence());
        Score score = Score.of(evidence);
        return new Comparison(mine.name(), theirs.name(), evidence, score, score.bits() - charge);
    }

    private static Comparison byIdentifierAlone(
            PreparedRecord record, PreparedParty party, IdentityComparison identity) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(PRIOR);
        PreparedName theirs = party.names().get(0);
        if (record.namesNotCompared().size() < record.record().names().size()) {
            evidence.add(new Evidence(
                    Feature.CONTRADICTING_PART,
                    Weights.MOST_AGAINST_NAME,
                    record.record().names().get(0).text(),
                    theirs.name().text(),
                    Reason.DIFFERENT));
        }
        evidence.addAll(identity.evidence());
        return new Comparison(
                record.record().names().isEmpty()
                        ? null
                        : record.record().names().get(0),
                theirs.name(),
                evidence,
                Score.of(evidence),
                Score.of(evidence).bits());
    }
}
