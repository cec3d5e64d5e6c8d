package org.tamiz.core.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.Reason;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;

/**
 * Weighs the words that agree with none. Two words in the same place speak against a match: another maternal surname is a
 * contradiction. A word that one side lacks speaks against it little or not at all: a maternal surname left out is common.
 */
final class LeftoverWords {
    private final ParsedName record;
    private final ParsedName listed;
    private final NameDomain domain;
    private final boolean givenAgrees;
    /** For each word of the record the role of the listed word it agrees with; null if it agrees with none. */
    private final @Nullable NameRole[] agreedRoles;

    private final List<Evidence> evidence = new ArrayList<>();
    private double against;

    private LeftoverWords(
            ParsedName record, ParsedName listed, List<WordAlignment.Pair> agreements, NameDomain domain) {
        this.record = record;
        this.listed = listed;
        this.domain = domain;
        this.agreedRoles = new NameRole[record.words().size()];
        for (WordAlignment.Pair pair : agreements) {
            NameRole role = listed.words().get(pair.listed()).role();
            Arrays.fill(agreedRoles, pair.record(), pair.record() + pair.recordCount(), role);
        }
        this.givenAgrees = agreements.stream()
                .anyMatch(pair -> listed.words().get(pair.listed()).role() == NameRole.GIVEN);
    }

    static LeftoverWords of(
            ParsedName record,
            ParsedName listed,
            List<WordAlignment.Pair> agreements,
            List<Integer> recordLeft,
            List<Integer> listedLeft,
            NameDomain domain) {
        LeftoverWords words = new LeftoverWords(record, listed, agreements, domain);
        words.weigh(new ArrayList<>(recordLeft), new ArrayList<>(listedLeft));
        return words;
    }

    void addTo(List<Evidence> all) {
        all.addAll(evidence);
    }

    private void weigh(List<Integer> recordLeft, List<Integer> listedLeft) {
        for (int i = 0; i < recordLeft.size(); ) {
            NameWord mine = record.words().get(recordLeft.get(i));
            int opposite = opposite(recordLeft.get(i), listedLeft);
            if (opposite < 0) {
                i++;
                continue;
            }
            NameWord theirs = listed.words().get(listedLeft.remove(opposite));
            recordLeft.remove(i);
            add(Feature.CONTRADICTING_PART, contradiction(mine, theirs), mine, theirs, Reason.DIFFERENT);
        }
        for (int position : listedLeft) {
            NameWord theirs = listed.words().get(position);
            boolean maternal = theirs.role() == NameRole.MATERNAL;
            add(
                    Feature.MISSING_PART,
                    leftOut(theirs),
                    null,
                    theirs,
                    maternal ? Reason.MATERNAL_LEFT_OUT : Reason.LEFT_OUT);
        }
        for (int position : recordLeft) {
            NameWord mine = record.words().get(position);
            add(Feature.EXTRA_PART, extra(position), mine, null, Reason.NOT_LISTED);
        }
    }

    /** The first leftover listed word that stands where this word of the record stands. */
    private int opposite(int position, List<Integer> listedLeft) {
        for (int i = 0; i < listedLeft.size(); i++) {
            if (couldBe(position, listed.words().get(listedLeft.get(i)).role())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a word of the record can have a role. Where the record does not tell, its place may: a maternal surname
     * follows the paternal one, whether the surnames come first or last.
     */
    private boolean couldBe(int position, @Nullable NameRole role) {
        NameRole mine = record.words().get(position).role();
        if (mine != null || role == null) {
            return mine == role || role == null;
        }
        boolean paternalAgrees = Arrays.asList(agreedRoles).contains(NameRole.PATERNAL);
        return role != NameRole.MATERNAL || !paternalAgrees || besideAgreed(position, -1, NameRole.PATERNAL);
    }

    /** Whether the next word that is no particle, before (step -1) or after (step 1), agrees with a word of a role. */
    private boolean besideAgreed(int position, int step, NameRole role) {
        int beside = position + step;
        while (beside >= 0
                && beside < agreedRoles.length
                && record.words().get(beside).particle()) {
            beside += step;
        }
        return beside >= 0 && beside < agreedRoles.length && agreedRoles[beside] == role;
    }

    private double contradiction(NameWord mine, NameWord theirs) {
        if (domain == NameDomain.ENTITY) {
            return Weights.ENTITY_OTHER * Math.max(mine.bits(), theirs.bits());
        }
        NameRole role = theirs.role() != null ? theirs.role() : mine.role();
        if (role == null) {
            return Weights.OTHER_WORD;
        }
        return switch (role) {
            case PATERNAL -> Weights.OTHER_PATERNAL;
            case MATERNAL -> Weights.OTHER_MATERNAL;
            case GIVEN -> givenAgrees ? Weights.OTHER_SECOND_GIVEN : Weights.OTHER_ONLY_GIVEN;
            case FAMILY -> Weights.OTHER_WORD;
        };
    }

    private double leftOut(NameWord theirs) {
        if (domain == NameDomain.ENTITY) {
            return Weights.ENTITY_LEFT_OUT * theirs.bits();
        }
        if (theirs.role() == null) {
            return Weights.WORD_LEFT_OUT;
        }
        return switch (theirs.role()) {
            case PATERNAL -> Weights.PATERNAL_LEFT_OUT;
            case MATERNAL -> Weights.MATERNAL_LEFT_OUT;
            case GIVEN -> givenAgrees ? Weights.SECOND_GIVEN_LEFT_OUT : Weights.ALL_GIVEN_LEFT_OUT;
            case FAMILY -> Weights.WORD_LEFT_OUT;
        };
    }

    private double extra(int position) {
        NameWord mine = record.words().get(position);
        if (domain == NameDomain.ENTITY) {
            return Weights.ENTITY_EXTRA * mine.bits();
        }
        boolean maternalUnknown = listed.words().stream().noneMatch(word -> word.role() == NameRole.MATERNAL);
        if (mine.role() == NameRole.MATERNAL && maternalUnknown) {
            return Weights.EXTRA_MATERNAL;
        }
        boolean given = mine.role() == NameRole.GIVEN
                || (mine.role() == null
                        && (besideAgreed(position, -1, NameRole.GIVEN) || besideAgreed(position, 1, NameRole.GIVEN)));
        return given && givenAgrees ? Weights.EXTRA_SECOND_GIVEN : Weights.EXTRA_WORD;
    }

    private void add(Feature feature, double bits, @Nullable NameWord mine, @Nullable NameWord theirs, Reason reason) {
        double counted = Math.max(bits, Weights.MOST_AGAINST_NAME - against);
        against += counted;
        evidence.add(new Evidence(
                feature,
                counted,
                mine == null ? null : mine.written(),
                theirs == null ? null : theirs.written(),
                reason));
    }
}
