package org.tamiz.core.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordAgreement;
import org.tamiz.core.names.WordForm;

/**
 * The names of one domain, found by their words. Listed words are kept once each with the names they stand in; a record's
 * word is compared with all of them once and the answer is remembered for the rest of the file.
 */
final class NameIndex {
    /** Record words whose matches are remembered; at about 1 kB each. */
    private static final int MOST_REMEMBERED = 100_000;

    /** Sums of rounded numbers may fall short of the same sum in another order by this much. */
    private static final double ROUNDING = 1e-6;

    /** Comes after every letter and digit. */
    private static final char AFTER_LETTERS = '~';

    final NameDomain domain;
    /** The party each name belongs to. */
    final int[] parties;

    final WordTable words;
    /** Where the names of each word start in {@link #wordNames}; one longer than there are words. */
    final int[] wordStarts;

    final int[] wordNames;
    final HashPostings joined;
    final HashPostings wholeNames;

    private final Map<String, Matches> remembered = new ConcurrentHashMap<>();
    private final ThreadLocal<Scratch> scratch;

    NameIndex(
            NameDomain domain,
            int[] parties,
            WordTable words,
            int[] wordStarts,
            int[] wordNames,
            HashPostings joined,
            HashPostings wholeNames) {
        this.domain = domain;
        this.parties = parties;
        this.words = words;
        this.wordStarts = wordStarts;
        this.wordNames = wordNames;
        this.joined = joined;
        this.wholeNames = wholeNames;
        this.scratch = ThreadLocal.withInitial(() -> new Scratch(parties.length));
    }

    /** Listed words that a record's word agrees with, most bits first. */
    private static final class Matches {
        final int[] words;
        final double[] bits;

        Matches(int[] words, double[] bits) {
            this.words = words;
            this.bits = bits;
        }
    }

    /** Working space of one thread: what each name has been credited for the record at hand. */
    private static final class Scratch {
        final double[] sums;
        final int[] creditedBy;
        int[] touched = new int[1_024];
        int touchedCount;
        int step;

        Scratch(int names) {
            sums = new double[names];
            creditedBy = new int[names];
        }

        /** Credits a name once for each step; the first credit of a step counts. */
        void credit(int name, double bits) {
            if (creditedBy[name] == step) {
                return;
            }
            if (sums[name] == 0) {
                if (touchedCount == touched.length) {
                    touched = Arrays.copyOf(touched, touchedCount * 2);
                }
                touched[touchedCount++] = name;
            }
            creditedBy[name] = step;
            sums[name] += bits;
        }

        void clear() {
            for (int i = 0; i < touchedCount; i++) {
                sums[touched[i]] = 0;
            }
            touchedCount = 0;
        }
    }

    /**
     * Visits every name some word of which agrees with some word of the given name, with an upper bound of what the
     * agreement of all words can be worth; the bound is infinite where the whole name is the same.
     */
    void candidates(ParsedName name, CandidateVisitor visitor) {
        Scratch credits = scratch.get();
        double everyName = 0;
        for (int i = 0; i < name.words().size(); i++) {
            NameWord word = name.words().get(i);
            if (word.particle()) {
                everyName += word.bits();
            } else {
                creditWord(word.form(), credits);
            }
            for (int count = 2; count <= name.mostJoined(); count++) {
                creditJoined(name, i, count, credits);
            }
        }
        credits.step++;
        wholeNames.forEach(name.wholeNameKey(), found -> credits.credit(found, Double.POSITIVE_INFINITY));
        for (int i = 0; i < credits.touchedCount; i++) {
            int found = credits.touched[i];
            visitor.visit(parties[found], credits.sums[found] + everyName + ROUNDING);
        }
        credits.clear();
    }

    private void creditWord(WordForm word, Scratch credits) {
        credits.step++;
        Matches matches = matches(word);
        for (int m = 0; m < matches.words.length; m++) {
            int listed = matches.words[m];
            for (int i = wordStarts[listed]; i < wordStarts[listed + 1]; i++) {
                credits.credit(wordNames[i], matches.bits[m]);
            }
        }
        // One word of the record for several listed ones is one more way in which this word can agree; credited apart,
        // it only loosens the bound.
        WordAgreement agreement = WordAgreement.joined(word.bits(), Double.POSITIVE_INFINITY);
        if (agreement != null && word.isPlain()) {
            credits.step++;
            joined.forEach(word.letters(), name -> credits.credit(name, agreement.bits()));
        }
    }

    private void creditJoined(ParsedName name, int start, int count, Scratch credits) {
        int listed = words.find(name.joinedLetters(start, count));
        if (listed >= 0) {
            WordAgreement agreement = WordAgreement.joined(words.form(listed).bits(), name.joinedBits(start, count));
            if (agreement != null) {
                credits.step++;
                for (int i = wordStarts[listed]; i < wordStarts[listed + 1]; i++) {
                    credits.credit(wordNames[i], agreement.bits());
                }
            }
        }
    }

    private Matches matches(WordForm word) {
        Matches known = remembered.get(word.key());
        if (known == null) {
            known = compareWithAll(word);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(word.key(), known);
        }
        return known;
    }

    private Matches compareWithAll(WordForm word) {
        record Match(int word, double bits) {}
        List<Match> found = new ArrayList<>();
        long letters = word.letterSignature();
        long sound = word.soundSignature();
        int skeleton = word.skeletonHash();
        boolean everyWord = word.agreesDespiteSignature();
        String start = word.letters()
                .substring(
                        0, Math.min(WordAgreement.SHORTEST_CUT, word.letters().length()));
        int firstOfStart = words.firstFrom(start);
        int endOfStart = words.firstFrom(start + AFTER_LETTERS);
        for (int i = 0; i < words.size(); i++) {
            boolean possible = everyWord
                    || words.despiteSignature[i] != 0
                    || words.skeletonHashes[i] == skeleton
                    || (i >= firstOfStart && i < endOfStart)
                    || WordForm.leastEdits(letters, words.letterSignatures[i]) <= WordAgreement.MOST_EDITS
                    || WordForm.leastEdits(sound, words.soundSignatures[i]) <= WordAgreement.MOST_EDITS;
            WordAgreement agreement = possible ? WordAgreement.between(word, words.form(i)) : null;
            if (agreement != null) {
                found.add(new Match(i, agreement.bits()));
            }
        }
        found.sort((a, b) -> Double.compare(b.bits, a.bits));
        return new Matches(
                found.stream().mapToInt(Match::word).toArray(),
                found.stream().mapToDouble(Match::bits).toArray());
    }

    /** Collects the names of one domain. */
    static final class Builder {
        private final NameDomain domain;
        private final List<Integer> parties = new ArrayList<>();
        private final Map<String, WordForm> forms = new TreeMap<>();
        private final Map<String, List<Integer>> names = new HashMap<>();
        private final HashPostings.Builder joined = new HashPostings.Builder();
        private final HashPostings.Builder wholeNames = new HashPostings.Builder();

        Builder(NameDomain domain) {
            this.domain = domain;
        }

        /** Adds a name of a party; a name without words is passed over. */
        void add(int party, ParsedName name) {
            if (name.words().isEmpty()) {
                return;
            }
            int number = parties.size();
            parties.add(party);
            for (int i = 0; i < name.words().size(); i++) {
                NameWord word = name.words().get(i);
                if (!word.particle()) {
                    forms.putIfAbsent(word.form().key(), word.form());
                    List<Integer> numbers = names.computeIfAbsent(word.form().key(), key -> new ArrayList<>());
                    if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != number) {
                        numbers.add(number);
                    }
                }
                for (int count = 2; count <= name.mostJoined(); count++) {
                    joined.add(name.joinedLetters(i, count), number);
                }
            }
            wholeNames.add(name.wholeNameKey(), number);
        }

        NameIndex build() {
            WordTable words = WordTable.of(forms.values());
            int[] starts = new int[words.size() + 1];
            int[] wordNames =
                    new int[names.values().stream().mapToInt(List::size).sum()];
            int at = 0;
            int word = 0;
            for (String key : forms.keySet()) {
                for (int name : names.getOrDefault(key, List.of())) {
                    wordNames[at++] = name;
                }
                starts[++word] = at;
            }
            int[] partyOfName = parties.stream().mapToInt(Integer::intValue).toArray();
            return new NameIndex(domain, partyOfName, words, starts, wordNames, joined.build(), wholeNames.build());
        }
    }
}
