package org.tamiz.core.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Reason;
import org.tamiz.core.names.Acronym;
import org.tamiz.core.names.LegalForm;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.ParsedName;

/**
 * Two names side by side: which words agree, in any order, and what is left over.
 *
 * @param agreements pairs of words, or runs of words, that agree, in the order of the record's name
 * @param recordLeft positions of the record's words, particles aside, that agree with none
 * @param listedLeft positions of the listed words, particles aside, that agree with none
 * @param wholeName whether the names are the same but for order, particles and legal form
 * @param evidence what it all weighs, in order
 */
record NameComparison(
        List<WordAlignment.Pair> agreements,
        List<Integer> recordLeft,
        List<Integer> listedLeft,
        boolean wholeName,
        List<Evidence> evidence) {

    /** Compares two names parsed as names of the listed party's kind. */
    static NameComparison of(ParsedName record, ParsedName listed, PartyKind kind) {
        NameDomain domain = NameDomain.of(kind);
        if (domain == NameDomain.ENTITY && (record.isAcronymOf(listed) || listed.isAcronymOf(record))) {
            return ofAcronym(record, listed);
        }
        List<WordAlignment.Pair> agreements = WordAlignment.of(record, listed);
        boolean[] recordUsed = new boolean[record.words().size()];
        boolean[] listedUsed = new boolean[listed.words().size()];
        for (WordAlignment.Pair pair : agreements) {
            use(recordUsed, pair.record(), pair.recordCount());
            use(listedUsed, pair.listed(), pair.listedCount());
        }
        List<Integer> recordLeft = left(record, recordUsed);
        List<Integer> listedLeft = left(listed, listedUsed);
        boolean whole = recordLeft.isEmpty()
                && listedLeft.isEmpty()
                && !record.words().isEmpty()
                && record.wholeNameKey().equals(listed.wholeNameKey());
        List<Evidence> evidence = new ArrayList<>();
        addAgreements(record, listed, agreements, whole, kind, evidence);
        LeftoverWords leftover = LeftoverWords.of(record, listed, agreements, recordLeft, listedLeft, domain);
        leftover.addTo(evidence);
        if (domain == NameDomain.PERSON && !isTurned(record, agreements, leftover.contradicted())) {
            evidence.add(new Evidence(Feature.WORD_ORDER, Weights.OTHER_ORDER, null, null, Reason.OTHER_ORDER));
        }
        addLegalForm(record, listed, evidence);
        return new NameComparison(agreements, recordLeft, listedLeft, whole, List.copyOf(evidence));
    }

    private static NameComparison ofAcronym(ParsedName record, ParsedName listed) {
        ParsedName acronym = record.isAcronymOf(listed) ? record : listed;
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                Feature.NAME_PART,
                Acronym.bits(acronym.wholeNameKey()),
                written(record, 0, record.words().size()),
                written(listed, 0, listed.words().size()),
                Reason.ACRONYM));
        addLegalForm(record, listed, evidence);
        WordAlignment.Pair whole = new WordAlignment.Pair(
                0,
                record.words().size(),
                0,
                listed.words().size(),
                evidence.get(0).bits(),
                Reason.ACRONYM);
        return new NameComparison(List.of(whole), List.of(), List.of(), false, List.copyOf(evidence));
    }

    /** Whether the words follow each other as in the listed name, read from any word on. */
    private static boolean isTurned(
            ParsedName record, List<WordAlignment.Pair> agreements, List<LeftoverWords.Place> contradicted) {
        int[] listedPlaces = new int[record.words().size()];
        Arrays.fill(listedPlaces, -1);
        for (WordAlignment.Pair pair : agreements) {
            if (!record.words().get(pair.record()).particle()) {
                listedPlaces[pair.record()] = pair.listed();
            }
        }
        for (LeftoverWords.Place place : contradicted) {
            listedPlaces[place.record()] = place.listed();
        }
        int descents = 0;
        int first = -1;
        int last = -1;
        for (int place : listedPlaces) {
            if (place >= 0) {
                descents += place < last ? 1 : 0;
                first = first < 0 ? place : first;
                last = place;
            }
        }
        return descents == 0 || (descents == 1 && last < first);
    }

    private static void use(boolean[] used, int start, int count) {
        for (int i = start; i < start + count; i++) {
            used[i % used.length] = true;
        }
    }

    /** Whether any word that is no particle agrees. Without that, names alone never make a hit. */
    boolean agrees(ParsedName record) {
        for (WordAlignment.Pair pair : agreements) {
            boolean linking =
                    pair.recordCount() == 1 && record.words().get(pair.record()).particle();
            if (pair.bits() > 0 && !linking) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> left(ParsedName name, boolean[] used) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && !name.words().get(i).particle()) {
                left.add(i);
            }
        }
        return List.copyOf(left);
    }

    private static void addAgreements(
            ParsedName record,
            ParsedName listed,
            List<WordAlignment.Pair> agreements,
            boolean whole,
            PartyKind kind,
            List<Evidence> evidence) {
        NameDomain domain = NameDomain.of(kind);
        double sum = 0;
        double exact = 0; // what the same words would be worth without a mistake
        List<WordAlignment.Pair> inOrder = new ArrayList<>(agreements);
        inOrder.sort(Comparator.comparingInt(WordAlignment.Pair::record));
        for (WordAlignment.Pair pair : inOrder) {
            double bits = pair.bits();
            double most = bits;
            if (domain == NameDomain.ENTITY && pair.reason().isMisspelling()) {
                most = Math.max(bits, pair.exactBits(listed));
                bits = Math.min(bits, most - Weights.misspelt(kind));
            }
            sum += bits;
            exact += most;
            evidence.add(new Evidence(
                    Feature.NAME_PART,
                    bits,
                    written(record, pair.record(), pair.recordCount()),
                    written(listed, pair.listed(), pair.listedCount()),
                    pair.reason()));
        }
        if (whole && sum < Weights.WHOLE_NAME) {
            evidence.add(new Evidence(Feature.WHOLE_NAME, Weights.WHOLE_NAME - sum, null, null, Reason.SAME));
        }
        // A company's name is chosen to differ from others: what misspelling costs is not made up for by a long name.
        double shared = Weights.shared(domain);
        if (exact > shared) {
            double takenBack = (exact - shared) * (Weights.BEYOND_SHARED - 1);
            Reason reason = domain == NameDomain.PERSON ? Reason.PEOPLE_SHARE_NAMES : Reason.NAMES_ARE_SHARED;
            evidence.add(new Evidence(Feature.SHARED_NAME, takenBack, null, null, reason));
        }
    }

    /** What a name's agreement is worth after the share for shared names is taken back; never falls as it grows. */
    static double afterSharing(double bits, NameDomain domain) {
        double shared = Weights.shared(domain);
        return bits <= shared ? bits : shared + (bits - shared) * Weights.BEYOND_SHARED;
    }

    /** What a name's agreement must be worth for this much to be left once the share for shared names is taken back. */
    static double beforeSharing(double bits, NameDomain domain) {
        double shared = Weights.shared(domain);
        return bits <= shared ? bits : shared + (bits - shared) / Weights.BEYOND_SHARED;
    }

    private static void addLegalForm(ParsedName record, ParsedName listed, List<Evidence> evidence) {
        String mine = record.legalForm();
        String theirs = listed.legalForm();
        String ship = mine == null ? record.shipPrefix() : listed.shipPrefix();
        if (ship != null && (mine == null) != (theirs == null)) {
            evidence.add(new Evidence(
                    Feature.LEGAL_FORM,
                    Weights.SHIP_OR_COMPANY,
                    mine == null ? ship : mine,
                    theirs == null ? ship : theirs,
                    Reason.SHIP_OR_COMPANY));
        }
        if (mine != null && theirs != null) {
            LegalForm.Relation relation = LegalForm.relation(record.legalForms(), listed.legalForms());
            Reason reason = switch (relation) {
                case SAME -> Reason.SAME;
                case TRANSLATION -> Reason.TRANSLATED_FORM;
                case OTHER_KIND -> Reason.DIFFERENT_FORM;
                case OTHER_COUNTRY -> Reason.FOREIGN_FORM;
            };
            evidence.add(new Evidence(Feature.LEGAL_FORM, Weights.legalForm(relation), mine, theirs, reason));
        }
    }

    private static String written(ParsedName name, int start, int count) {
        StringBuilder text = new StringBuilder(name.words().get(start).written());
        for (int i = start + 1; i < start + count; i++) {
            text.append(' ').append(name.words().get(i % name.words().size()).written());
        }
        return text.toString();
    }
}
