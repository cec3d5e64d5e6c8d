package org.tamiz.reports.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PreparedRecord;
import org.tamiz.core.score.Scorer;
import org.tamiz.reports.phrase.ExplanationPhrase;
import org.tamiz.reports.phrase.Phrase;

/**
 * A record compared with one listed party.
 *
 * @param record the record
 * @param party the listed party
 * @param publication the publication it stands in
 * @param policy what counts as a hit
 * @param comparison what the scorer weighed, or null if nothing agrees, so that there is nothing to weigh
 * @param names each name of the party with the score that it alone would reach, in the party's order
 * @param notCompared what did not enter the score, and why
 */
public record Explanation(
        ScreeningRecord record,
        ListedParty party,
        Publication publication,
        Policy policy,
        @Nullable Comparison comparison,
        List<NameScore> names,
        List<NotCompared> notCompared) {
    /**
     * A listed name.
     *
     * @param name the name
     * @param bits what it reaches, in bits; empty if no word of it agrees
     */
    public record NameScore(Name name, OptionalDouble bits) {}

    /**
     * Something that did not enter the score.
     *
     * @param what what it is
     * @param why why
     */
    public record NotCompared(Phrase what, ExplanationPhrase why) {}

    /** Copies the lists. */
    public Explanation {
        names = List.copyOf(names);
        notCompared = List.copyOf(notCompared);
    }

    /** Compares a record with a listed party, whatever comes of it. */
    public static Explanation of(ScreeningRecord record, PreparedParty party, Policy policy, Channel channel) {
        Scorer scorer = new Scorer(policy, channel);
        PreparedRecord prepared = PreparedRecord.of(record);
        Comparison comparison = scorer.compare(prepared, party);
        List<NameScore> names = new ArrayList<>();
        for (Name name : party.party().names()) {
            PreparedParty alone = PreparedParty.of(party.number(), party.publication(), named(party.party(), name));
            Comparison ofName = scorer.compare(prepared, alone);
            names.add(new NameScore(
                    name,
                    ofName == null
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(ofName.score().bits())));
        }
        List<Evidence> evidence = comparison == null ? List.of() : comparison.evidence();
        return new Explanation(
                record,
                party.party(),
                party.publication(),
                policy,
                comparison,
                names,
                notCompared(prepared, party, evidence));
    }

    /** The evidence in order; empty if nothing agrees. */
    public List<Evidence> evidence() {
        return comparison == null ? List.of() : comparison.evidence();
    }

    /** The score in bits; empty if nothing agrees. */
    public OptionalDouble bits() {
        return comparison == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(comparison.score().bits());
    }

    /** Where the threshold lies, in bits. */
    public double thresholdBits() {
        return Score.bitsOf(policy.threshold());
    }

    /** Whether the record is a hit on the party. */
    public boolean hit() {
        return comparison != null && comparison.score().bits() >= thresholdBits();
    }

    private static ListedParty named(ListedParty party, Name name) {
        return new ListedParty(
                party.id(),
                party.kind(),
                List.of(name),
                party.identifiers(),
                party.birthDates(),
                party.birthPlaces(),
                party.nationalities(),
                party.gender(),
                party.addresses(),
                party.relations(),
                party.designations(),
                party.remarks(),
                party.record());
    }

    private static List<NotCompared> notCompared(
            PreparedRecord prepared, PreparedParty party, List<Evidence> evidence) {
        ScreeningRecord record = prepared.record();
        ListedParty listed = party.party();
        List<NotCompared> left = new ArrayList<>();
        if (!prepared.namesNotCompared().isEmpty()) {
            left.add(new NotCompared(Phrase.NAME, ExplanationPhrase.NO_LETTERS));
        }
        if (record.kind() == null) {
            left.add(new NotCompared(Phrase.KIND, ExplanationPhrase.RECORD_LACKS));
        }
        add(
                left,
                evidence,
                Feature.BIRTH_DATE,
                Phrase.BIRTH_DATE,
                !record.birthDates().isEmpty(),
                !listed.birthDates().isEmpty());
        add(
                left,
                evidence,
                Feature.COUNTRY,
                Phrase.COUNTRY,
                !record.countries().isEmpty(),
                !party.facts().countries().isEmpty());
        add(left, evidence, Feature.GENDER, Phrase.GENDER, record.gender() != null, listed.gender() != null);
        add(
                left,
                evidence,
                Feature.IDENTIFIER,
                Phrase.IDENTIFIERS,
                !record.identifiers().isEmpty(),
                !listed.identifiers().isEmpty());
        if (!listed.addresses().isEmpty()) {
            left.add(new NotCompared(Phrase.ADDRESSES, ExplanationPhrase.SHOWN_ONLY));
        }
        if (!listed.birthPlaces().isEmpty()) {
            left.add(new NotCompared(Phrase.BIRTH_PLACE, ExplanationPhrase.SHOWN_ONLY));
        }
        return left;
    }

    private static void add(
            List<NotCompared> left,
            List<Evidence> evidence,
            Feature feature,
            Phrase what,
            boolean recordStates,
            boolean partyStates) {
        if (evidence.stream().anyMatch(piece -> piece.feature() == feature)) {
            return;
        }
        ExplanationPhrase why = recordStates
                ? (partyStates ? ExplanationPhrase.NOTHING_TO_WEIGH : ExplanationPhrase.PARTY_LACKS)
                : (partyStates ? ExplanationPhrase.RECORD_LACKS : ExplanationPhrase.BOTH_LACK);
        left.add(new NotCompared(what, why));
    }
}
