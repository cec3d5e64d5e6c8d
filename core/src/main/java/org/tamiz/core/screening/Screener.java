package org.tamiz.core.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.NameSet;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PreparedRecord;
import org.tamiz.core.score.Scorer;

/**
 * Screens records against listed parties under a policy. Parties of lists that the policy does not search are left aside.
 * Safe for threads.
 */
public final class Screener {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.publication().list())
            .thenComparing(hit -> hit.party().id());

    private final ListedNames listed;
    private final Policy policy;
    private final double leastBits;
    /** Working space that no thread uses at the moment: as many as there were threads at a time. */
    private final Queue<Candidates> spaces;
    /** The publications searched. */
    private final List<Publication> publications;

    /** A screener of what is in {@code listed} and searched under the policy; which lists are in it is the caller's choice. */
    public Screener(ListedNames listed, Policy policy) {
        this(listed, policy, new ConcurrentLinkedQueue<>());
    }

    private Screener(ListedNames listed, Policy policy, Queue<Candidates> spaces) {
        this.listed = listed;
        this.policy = policy;
        this.leastBits = Score.bitsOf(policy.threshold());
        this.spaces = spaces;
        this.publications = listed.publications().stream()
                .filter(publication ->
                        policy.lists().isEmpty() || policy.lists().contains(publication.list()))
                .toList();
    }

    /** A screener of the same listed parties under another policy. It costs next to nothing: working space is shared. */
    public Screener under(Policy other) {
        return new Screener(listed, other, spaces);
    }

    /** The policy that decides what is a hit. */
    public Policy policy() {
        return policy;
    }

    /** The publications searched; an empty answer is about these and no others. */
    public List<Publication> publications() {
        return publications;
    }

    /** Screens a record. The index proposes candidates, the scorer decides; nothing is lost on the way. */
    public Screening screen(ScreeningRecord record, Channel channel) {
        Scorer scorer = new Scorer(policy, channel);
        PreparedRecord prepared = PreparedRecord.of(record);
        Candidates unused = spaces.poll();
        Candidates candidates = unused == null ? new Candidates(listed) : unused;
        candidates.find(prepared, leastBits);
        Decision decision = new Decision(prepared, scorer);
        candidates.forEach((party, names) -> decision.on(listed.party(party), names));
        spaces.add(candidates);
        return decision.screening();
    }

    /** Screens a record by scoring every listed party. Slow; the proof of {@link #screen}. */
    public Screening screenExhaustively(ScreeningRecord record, Channel channel) {
        Decision decision = new Decision(PreparedRecord.of(record), new Scorer(policy, channel));
        for (int number = 0; number < listed.size(); number++) {
            decision.on(listed.party(number), NameSet.ALL);
        }
        return decision.screening();
    }

    /** What becomes of the parties that a record is compared with. */
    private final class Decision {
        private final PreparedRecord record;
        private final Scorer scorer;
        private final List<Hit> hits = new ArrayList<>();
        private int setAside;

        Decision(PreparedRecord record, Scorer scorer) {
            this.record = record;
            this.scorer = scorer;
        }

        void on(PreparedParty party, long names) {
            if (!policy.lists().isEmpty()
                    && !policy.lists().contains(party.publication().list())) {
                return;
            }
            Comparison comparison = scorer.compare(record, party, names);
            if (comparison == null) {
                return;
            }
            if (comparison.score().bits() >= leastBits) {
                hits.add(hit(party, comparison));
            } else if (comparison.bitsWithoutWeakAliasRule() >= leastBits) {
                setAside++;
            }
        }

        Screening screening() {
            hits.sort(BEST_FIRST);
            return new Screening(record.record(), hits, setAside, record.namesNotCompared());
        }
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
