package org.tamiz.core.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PreparedRecord;
import org.tamiz.core.score.Scorer;

/** Screens records against listed parties under a policy. Safe for threads. */
public final class Screener {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.publication().list())
            .thenComparing(hit -> hit.party().id());

    private final ListedNames listed;
    private final Policy policy;
    private final double leastBits;

    /** A screener of everything in {@code listed}; which lists are in it is the caller's choice. */
    public Screener(ListedNames listed, Policy policy) {
        this.listed = listed;
        this.policy = policy;
        this.leastBits = Score.bitsOf(policy.threshold());
    }

    /** The policy that decides what is a hit. */
    public Policy policy() {
        return policy;
    }

    /** The publications searched; an empty answer is about these and no others. */
    public List<Publication> publications() {
        return listed.publications();
    }

    /** Screens a record. The index proposes candidates, the scorer decides; nothing is lost on the way. */
    public Screening screen(ScreeningRecord record, Channel channel) {
        Scorer scorer = new Scorer(policy, channel);
        PreparedRecord prepared = PreparedRecord.of(record);
        Map<Integer, Double> candidates = new HashMap<>();
        for (NameDomain domain : NameDomain.values()) {
            for (PreparedName name : prepared.names(domain)) {
                listed.candidates(name.parsed(), domain, (party, mostNameBits) -> {
                    if (scorer.mostBitsOfAny(prepared, domain, mostNameBits) >= leastBits) {
                        candidates.merge(party, mostNameBits, Math::max);
                    }
                });
            }
        }
        for (Identifier identifier : record.identifiers()) {
            listed.withIdentifier(identifier, (party, mostBits) -> candidates.put(party, mostBits));
        }
        List<PreparedParty> worthScoring = new ArrayList<>();
        candidates.forEach((number, mostNameBits) -> {
            PreparedParty party = listed.party(number);
            if (scorer.mostBits(prepared, party, mostNameBits) >= leastBits) {
                worthScoring.add(party);
            }
        });
        return decide(prepared, worthScoring, scorer);
    }

    /** Screens a record by scoring every listed party. Slow; the proof of {@link #screen}. */
    public Screening screenExhaustively(ScreeningRecord record, Channel channel) {
        List<PreparedParty> all = new ArrayList<>(listed.size());
        for (int number = 0; number < listed.size(); number++) {
            all.add(listed.party(number));
        }
        return decide(PreparedRecord.of(record), all, new Scorer(policy, channel));
    }

    private Screening decide(PreparedRecord record, List<PreparedParty> parties, Scorer scorer) {
        List<Hit> hits = new ArrayList<>();
        int setAside = 0;
        for (PreparedParty party : parties) {
            Comparison comparison = scorer.compare(record, party);
            if (comparison == null) {
                continue;
            }
            if (comparison.score().bits() >= leastBits) {
                hits.add(hit(party, comparison));
            } else if (comparison.bitsWithoutWeakAliasRule() >= leastBits) {
                setAside++;
            }
        }
        hits.sort(BEST_FIRST);
        return new Screening(record.record(), hits, setAside, record.namesNotCompared());
    }

    private Hit hit(PreparedParty party, Comparison comparison) {
        return new Hit(
                party.party(),
                party.publication(),
                comparison.recordName(),
                comparison.partyName(),
                comparison.evidence(),
                comparison.score(),
                band(party, comparison));
    }

    /** A name alone never makes a person a strong hit. */
    private Band band(PreparedParty party, Comparison comparison) {
        double probability = comparison.score().probability();
        if (probability >= policy.strong() && comparison.confirmed(party.party().kind())) {
            return Band.STRONG;
        }
        return probability >= policy.likely() ? Band.LIKELY : Band.POSSIBLE;
    }
}
