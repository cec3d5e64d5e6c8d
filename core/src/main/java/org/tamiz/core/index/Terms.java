package org.tamiz.core.index;

import java.util.Arrays;
import java.util.List;
import org.tamiz.core.index.WordMatches.Match;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordAgreement;
import org.tamiz.core.names.WordForm;

/** The terms of the name that is searched for, and which of them each listed word agrees with. */
final class Terms {
    private static final int NO_PAIR = -1;

    private final NameIndex index;
    private final WordSearch wordSearch;

    private int count;
    private Term[] terms = new Term[16];
    private int recordWords;
    private double everyName;
    private boolean anyInitial;
    private boolean anyRuns;
    private NumberList wholeNames = NumberList.EMPTY;

    // For each listed word that agrees the first of its pairs with terms, each pointing to the next.
    private final NumberMarks paired;
    private final int[] firstPair;
    private int pairs;
    private int[] pairTerm = new int[256];
    private int[] pairNext = new int[256];
    private double[] pairBits = new double[256];

    Terms(NameIndex index) {
        this.index = index;
        this.wordSearch = new WordSearch(index.words);
        this.paired = new NumberMarks(index.words.size());
        this.firstPair = new int[index.words.size()];
    }

    /** How many terms there are. */
    int count() {
        return count;
    }

    Term get(int term) {
        return terms[term];
    }

    /** The terms, those that can be worth most first. */
    Term[] inOrder() {
        Term[] order = Arrays.copyOf(terms, count);
        Arrays.sort(order, (a, b) -> Double.compare(b.most(), a.most()));
        return order;
    }

    /** How many words of the record's name {@linkplain NameWord#countsWhenLeftOver count where they are left over}, titles aside. */
    int recordWords() {
        return recordWords;
    }

    /** What linking words can be worth to any name. */
    double everyName() {
        return everyName;
    }

    boolean anyInitial() {
        return anyInitial;
    }

    /** Whether some word of the record's name is spelled by runs of words of listed names. */
    boolean anyRuns() {
        return anyRuns;
    }

    /** The listed names that are the same as a whole, or the acronym of the other. */
    NumberList wholeNames() {
        return wholeNames;
    }

    /** The first pair of a listed word with a term that it agrees with, or a negative number if there is none. */
    int firstPair(int word) {
        return paired.contains(word) ? firstPair[word] : NO_PAIR;
    }

    /** The next pair of the same word, or a negative number. */
    int nextPair(int pair) {
        return pairNext[pair];
    }

    int pairTerm(int pair) {
        return pairTerm[pair];
    }

    double pairBits(int pair) {
        return pairBits[pair];
    }

    /** The terms of a name in place of those before. The name must have been parsed for the domain of the index. */
    void of(ParsedName name) {
        count = 0;
        pairs = 0;
        paired.clear();
        everyName = 0;
        recordWords = 0;
        anyInitial = false;
        anyRuns = false;
        wholeNames = NumberList.EMPTY;
        if (name.words().isEmpty()) {
            return;
        }
        for (int i = 0; i < name.words().size(); i++) {
            NameWord word = name.words().get(i);
            if (word.particle()) {
                everyName += word.bits();
                if (word.isTitle()) {
                    addTitle(word.letters());
                }
            } else {
                boolean counts = word.countsWhenLeftOver() && !word.mayBeTitle();
                recordWords += counts ? 1 : 0;
                addWord(word.form(), counts);
            }
            for (int length = 2; length <= name.mostJoined(); length++) {
                addJoined(name, i, length);
            }
        }
        wholeNames = new NumberList();
        index.wholeNames.forEach(name.wholeNameKey(), wholeNames::add);
        if (index.domain == NameDomain.ENTITY) {
            for (String acronym : name.acronyms()) {
                index.wholeNames.forEach(acronym, wholeNames::add);
            }
        }
    }

    /** A title beside a listed surname of the same letters is worth nothing, and leaves neither over. */
    private void addTitle(String letters) {
        int end = index.words.firstFrom(letters + WordTable.AFTER_MARKS);
        for (int word = index.words.firstFrom(letters); word < end; word++) {
            addPair(word, count, 0);
        }
        addTerm(new Term(false, false, null, (char) 0, NumberList.EMPTY, 0));
    }

    private void addWord(WordForm word, boolean counts) {
        WordMatches matches = index.matches(word, wordSearch);
        boolean initial = word.letters().length() == 1
                && Character.isLetter(word.letters().charAt(0));
        if (matches.size() > 0 || initial) {
            for (int i = 0; i < matches.size(); i++) {
                addPair(matches.word(i), count, Math.max(0, matches.bits(i)));
            }
            anyInitial |= initial;
            addTerm(new Term(
                    counts,
                    false,
                    matches,
                    initial ? word.letters().charAt(0) : 0,
                    NumberList.EMPTY,
                    Math.max(matches.most(), initial ? WordAgreement.INITIAL_BITS : 0)));
        }
        // One word of the record for several listed ones is one more way in which this word can agree; summed up apart,
        // it only loosens the bound.
        WordAgreement joined = WordAgreement.joined(word.bits(), Double.POSITIVE_INFINITY);
        if (joined != null && !matches.runs().isEmpty()) {
            anyRuns = true;
            addTerm(new Term(false, true, null, (char) 0, matches.runs(), joined.bits()));
        }
    }

    private void addJoined(ParsedName name, int start, int length) {
        int listed = index.words.findJoined(name, start, length);
        if (listed >= 0) {
            WordAgreement joined =
                    WordAgreement.joined(index.words.form(listed).bits(), name.joinedBits(start, length));
            if (joined != null) {
                addPair(listed, count, joined.bits());
                WordMatches matches = new WordMatches("", List.of(new Match(listed, joined.bits())), NumberList.EMPTY);
                addTerm(new Term(false, true, matches, (char) 0, NumberList.EMPTY, joined.bits()));
            }
        }
    }

    private void addTerm(Term added) {
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, count * 2);
        }
        terms[count++] = added;
    }

    private void addPair(int word, int ofTerm, double bits) {
        if (pairs == pairTerm.length) {
            pairTerm = Arrays.copyOf(pairTerm, pairs * 2);
            pairNext = Arrays.copyOf(pairNext, pairs * 2);
            pairBits = Arrays.copyOf(pairBits, pairs * 2);
        }
        pairTerm[pairs] = ofTerm;
        pairBits[pairs] = bits;
        pairNext[pairs] = firstPair(word);
        paired.add(word);
        firstPair[word] = pairs++;
    }
}
