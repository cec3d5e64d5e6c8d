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
import org.tamiz.core.names.WordAgreement;

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

    /** The listed words that the record's field may have had no room for. */
    private final boolean[] cutOff;

    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Place> contradicted = new ArrayList<>();
    private double against;

    /**
     * Two words that contradict each other.
     *
     * @param record position in the record's name
     * @param listed position in the listed name
     */
    record Place(int record, int listed) {}

    private LeftoverWords(
            ParsedName record, ParsedName listed, List<WordAlignment.Pair> agreements, NameDomain domain) {
        this.record = record;
        this.listed = listed;
        this.domain = domain;
        this.agreedRoles = new NameRole[record.words().size()];
        for (WordAlignment.Pair pair : agreements) {
            NameRole role = listed.words().get(pair.listed()).role();
            for (int i = pair.record(); i < pair.record() + pair.recordCount(); i++) {
                agreedRoles[i % agreedRoles.length] = role;
            }
        }
        this.cutOff = cutOff(record, listed, agreements);
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

    /** What follows the listed word that agrees with the record's last one, up to the next that agrees. */
    private static boolean[] cutOff(ParsedName record, ParsedName listed, List<WordAlignment.Pair> agreements) {
        boolean[] cutOff = new boolean[listed.words().size()];
        if (!record.cutOff()) {
            return cutOff;
        }
        boolean[] agreed = new boolean[cutOff.length];
        WordAlignment.Pair last = null;
        for (WordAlignment.Pair pair : agreements) {
            for (int i = pair.listed(); i < pair.listed() + pair.listedCount(); i++) {
                agreed[i % agreed.length] = true;
            }
            last = last == null || pair.record() > last.record() ? pair : last;
        }
        if (last != null) {
            int at = (last.listed() + last.listedCount()) % agreed.length;
            for (int i = 0; i < agreed.length && !agreed[at]; i++) {
                cutOff[at] = true;
                at = (at + 1) % agreed.length;
            }
        }
        return cutOff;
    }

    /** The words that stand in the same place and differ. */
    List<Place> contradicted() {
        return contradicted;
    }

    void addTo(List<Evidence> all) {
        all.addAll(evidence);
    }

    private void weigh(List<Integer> recordLeft, List<Integer> listedLeft) {
        if (domain == NameDomain.PERSON && record.isOfOtherGeneration(listed)) {
            add(Feature.CONTRADICTING_PART, Weights.OTHER_GENERATION, null, null, Reason.OTHER_GENERATION);
        }
        for (int i = 0; i < recordLeft.size(); ) {
            NameWord mine = record.words().get(recordLeft.get(i));
            int opposite = mine.aside() && domain == NameDomain.PERSON ? -1 : opposite(recordLeft.get(i), listedLeft);
            if (opposite < 0) {
                i++;
                continue;
            }
            Place place = new Place(recordLeft.remove(i), listedLeft.remove(opposite));
            contradicted.add(place);
            NameWord theirs = listed.words().get(place.listed);
            addContradiction(mine, theirs);
        }
        for (int position : listedLeft) {
            NameWord theirs = listed.words().get(position);
            if (theirs.aside() && !speaksThoughAside(theirs)) {
                add(Feature.MISSING_PART, Weights.ASIDE, null, theirs, Reason.ASIDE);
                continue;
            }
            if (cutOff[position]) {
                add(Feature.MISSING_PART, 0, null, theirs, Reason.FIELD_FULL);
                continue;
            }
            boolean maternal = theirs.role() == NameRole.MATERNAL;
            add(
                    Feature.MISSING_PART,
                    leftOut(position),
                    null,
                    theirs,
                    maternal ? Reason.MATERNAL_LEFT_OUT : Reason.LEFT_OUT);
        }
        for (int position : recordLeft) {
            NameWord mine = record.words().get(position);
            if (mine.aside() && !speaksThoughAside(mine)) {
                add(Feature.EXTRA_PART, Weights.ASIDE, mine, null, Reason.ASIDE);
                continue;
            }
            add(Feature.EXTRA_PART, extra(position), mine, null, Reason.NOT_LISTED);
        }
    }

    /** Words that are nearly alike speak less against a match than words that have nothing in common. */
    private void addContradiction(NameWord mine, NameWord theirs) {
        double bits = contradiction(mine, theirs);
        WordAgreement nearness = WordAgreement.nearness(mine.form(), theirs.form());
        if (nearness != null && nearness.bits() > bits) {
            add(Feature.CONTRADICTING_PART, nearness.bits(), mine, theirs, nearness.reason());
        } else {
            add(Feature.CONTRADICTING_PART, bits, mine, theirs, Reason.DIFFERENT);
        }
    }

    /** The first leftover listed word that stands where this word of the record stands. */
    private int opposite(int position, List<Integer> listedLeft) {
        for (int i = 0; i < listedLeft.size(); i++) {
            NameWord theirs = listed.words().get(listedLeft.get(i));
            boolean sameSort = theirs.isNumber() == record.words().get(position).isNumber();
            boolean beside = theirs.aside() && domain == NameDomain.PERSON;
            if (sameSort && !beside && couldBe(position, theirs.role())) {
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
            return mine.isNumber() && theirs.isNumber()
                    ? Weights.OTHER_NUMBER
                    : Math.min(Weights.LEAST_ENTITY_OTHER, Weights.ENTITY_OTHER * Math.max(mine.bits(), theirs.bits()));
        }
        return Weights.contradiction(theirs.role() != null ? theirs.role() : mine.role(), givenAgrees);
    }

    private double leftOut(int position) {
        NameWord theirs = listed.words().get(position);
        if (domain == NameDomain.ENTITY) {
            return entityAlone(theirs, Weights.ENTITY_LEFT_OUT);
        }
        return theirs.role() == null ? alone(listed, position) : Weights.leftOut(theirs.role(), givenAgrees);
    }

    private double extra(int position) {
        NameWord mine = record.words().get(position);
        if (domain == NameDomain.ENTITY) {
            return entityAlone(mine, Weights.ENTITY_EXTRA);
        }
        boolean maternalUnknown = listed.words().stream().noneMatch(word -> word.role() == NameRole.MATERNAL);
        if (mine.role() == NameRole.MATERNAL && maternalUnknown) {
            return Weights.EXTRA_MATERNAL;
        }
        boolean given = mine.role() == NameRole.GIVEN
                || (mine.role() == null
                        && (besideAgreed(position, -1, NameRole.GIVEN) || besideAgreed(position, 1, NameRole.GIVEN)));
        if (given && givenAgrees) {
            return Weights.EXTRA_SECOND_GIVEN;
        }
        return mine.role() == null ? alone(record, position) : Weights.EXTRA_WORD;
    }

    /** "(UK)" tells a company from its parent as "UK" does. */
    private boolean speaksThoughAside(NameWord word) {
        return domain == NameDomain.ENTITY && word.isCountry();
    }

    /** A word of an organization's or ship's name that the other side lacks; other words cost a share of their rarity. */
    private static double entityAlone(NameWord word, double share) {
        if (word.isNumber()) {
            return Weights.NUMBER_ALONE;
        }
        return word.isCountry() ? Weights.COUNTRY_ALONE : share * word.bits();
    }

    /** A word of a name whose parts are not told apart. */
    private static double alone(ParsedName name, int position) {
        boolean first = name.words().subList(0, position).stream().allMatch(NameWord::particle);
        boolean last =
                name.words().subList(position + 1, name.words().size()).stream().allMatch(NameWord::particle);
        return first ? Weights.FIRST_WORD_ALONE : last ? Weights.LAST_WORD_ALONE : Weights.INNER_WORD_ALONE;
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
