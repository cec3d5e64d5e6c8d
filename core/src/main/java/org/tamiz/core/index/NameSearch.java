package org.tamiz.core.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tamiz.core.index.WordMatches.Match;
import org.tamiz.core.names.AgreementKeys;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordAgreement;
import org.tamiz.core.names.WordForm;

/**
 * Searches one {@link NameIndex} for the names that a record's name may agree with. Its working space is used again for each
 * name, so it belongs to one thread.
 *
 * <p>Every word of the record's name is a <em>term</em>, and so is every run of its words that spells a listed word, and
 * every word that runs of listed words spell. A listed name is worth at most the sum, over the terms, of the best agreement
 * with any of its words. To find the names worth at least so much, the terms are gone through from the one that can be worth
 * most; a listed word need only be followed to its names if its own agreement, together with the most that all later terms
 * can be worth, gets that far (Turtle and Flood 1995, known as MaxScore). What is found is then summed up exactly from the
 * words of the name.
 */
public final class NameSearch {
    /** Sums of rounded numbers may fall short of the same sum in another order by this much. */
    private static final double ROUNDING = 1e-6;

    /** Words that are less alike than this contradict each other as much as any. */
    private static final double LEAST_NEARNESS = -12;

    private final NameIndex index;

    // Terms.
    private int terms;
    private Term[] term = new Term[16];
    /** What each term is worth to the name that is summed up, and which name that was. */
    private double[] best = new double[16];

    private int[] bestOf = new int[16];
    private int summed;
    /** How many words of the record's name are neither particles nor asides nor numbers nor titles. */
    private int recordWords;

    private boolean anyInitial;
    /** Whether some word of the record's name is spelled by runs of words of listed names. */
    private boolean anyRuns;

    private final MostAgreement agreement = new MostAgreement();
    private double everyName;
    private NumberList wholeNames = NumberList.EMPTY;

    // For each listed word that agrees the first of its pairs with terms, each pointing to the next.
    private final int[] wordStep;
    private final int[] firstPair;
    private int step;
    private int pairs;
    private int[] pairTerm = new int[256];
    private int[] pairNext = new int[256];
    private double[] pairBits = new double[256];

    private final int[] nameSeen;
    private int nameStep;
    private int[] found = new int[256];
    private final int[] wordSeen;
    private int wordsCompared;

    NameSearch(NameIndex index) {
        this.index = index;
        this.wordStep = new int[index.words.size()];
        this.firstPair = new int[index.words.size()];
        this.wordSeen = new int[index.words.size()];
        this.nameSeen = new int[index.size()];
    }

    /** Starts a search. The name must have been parsed for the domain of the index. */
    public void start(ParsedName name) {
        terms = 0;
        pairs = 0;
        step++;
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
                boolean counts = !word.aside()
                        && !word.mayBeTitle()
                        && Character.isLetter(word.letters().charAt(0));
                recordWords += counts ? 1 : 0;
                addWord(word.form(), counts);
            }
            for (int count = 2; count <= name.mostJoined(); count++) {
                addJoined(name, i, count);
            }
        }
        wholeNames = names(index.wholeNames, name.wholeNameKey());
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
            addPair(word, terms, 0);
        }
        addTerm(new Term(false, false, null, (char) 0, NumberList.EMPTY, 0));
    }

    private void addWord(WordForm word, boolean counts) {
        WordMatches matches = index.matches(word, this);
        boolean initial = word.letters().length() == 1
                && Character.isLetter(word.letters().charAt(0));
        if (matches.size() > 0 || initial) {
            for (int i = 0; i < matches.size(); i++) {
                addPair(matches.word(i), terms, Math.max(0, matches.bits(i)));
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
        if (joined != null && word.isPlain()) {
            NumberList names = names(index.joined, word.letters());
            if (!names.isEmpty()) {
                anyRuns = true;
                addTerm(new Term(false, true, null, (char) 0, names, joined.bits()));
            }
        }
    }

    private void addJoined(ParsedName name, int start, int count) {
        int listed = index.words.find(name.joinedLetters(start, count));
        if (listed >= 0) {
            WordAgreement joined = WordAgreement.joined(index.words.form(listed).bits(), name.joinedBits(start, count));
            if (joined != null) {
                addPair(listed, terms, joined.bits());
                WordMatches matches = new WordMatches("", List.of(new Match(listed, joined.bits())));
                addTerm(new Term(false, true, matches, (char) 0, NumberList.EMPTY, joined.bits()));
            }
        }
    }

    private void addTerm(Term added) {
        if (terms == term.length) {
            term = Arrays.copyOf(term, terms * 2);
            best = new double[terms * 2];
            bestOf = new int[terms * 2];
        }
        term[terms++] = added;
    }

    private void addPair(int word, int ofTerm, double bits) {
        if (pairs == pairTerm.length) {
            pairTerm = Arrays.copyOf(pairTerm, pairs * 2);
            pairNext = Arrays.copyOf(pairNext, pairs * 2);
            pairBits = Arrays.copyOf(pairBits, pairs * 2);
        }
        pairTerm[pairs] = ofTerm;
        pairBits[pairs] = bits;
        pairNext[pairs] = wordStep[word] == step ? firstPair[word] : -1;
        wordStep[word] = step;
        firstPair[word] = pairs++;
    }

    private static NumberList names(Postings postings, String text) {
        NumberList names = new NumberList();
        postings.forEach(text, names::add);
        return names;
    }

    /**
     * Visits every name that is worth at least {@code least} bits by this bound and has some word that agrees; the names that
     * are the same as a whole are worth infinitely much.
     *
     * @param against what leftover words speak against a match; names that it rules out by their number of words are left out
     */
    public void above(double least, LeftoverWeight against, CandidateVisitor visitor) {
        Term[] order = Arrays.copyOf(term, terms);
        Arrays.sort(order, (a, b) -> Double.compare(b.most(), a.most()));
        nameStep++;
        int count = 0;
        for (int i = 0; i < wholeNames.size(); i++) {
            int name = wholeNames.get(i);
            nameSeen[name] = nameStep;
            visitor.visit(index.party(name), index.place(name), same());
        }
        FollowRule rule = new FollowRule(order, recordWords, least - everyName - ROUNDING, against);
        for (int position = 0; position < order.length; position++) {
            rule.at(position);
            count = follow(order[position], rule, count);
        }
        for (int i = 0; i < count; i++) {
            sumUp(found[i]);
            if (agreement.bits >= least) {
                visitor.visit(index.party(found[i]), index.place(found[i]), agreement);
            }
        }
    }

    /** Collects the names that a term is worth enough to. */
    private int follow(Term each, FollowRule rule, int before) {
        int count = before;
        WordMatches matches = each.matches();
        for (int i = 0; matches != null && i < matches.agreeing() && matches.bits(i) >= rule.least(); i++) {
            count = collect(matches.word(i), matches.bits(i), rule, count);
        }
        if (each.initial() != 0 && WordAgreement.INITIAL_BITS >= rule.least()) {
            int end = index.words.endOf(each.initial());
            for (int word = index.words.firstFrom(String.valueOf(each.initial())); word < end; word++) {
                count = collect(word, WordAgreement.INITIAL_BITS, rule, count);
            }
        }
        if (each.most() >= rule.least()) {
            for (int i = 0; i < each.names().size(); i++) {
                count = collectName(each.names().get(i), count);
            }
        }
        return count;
    }

    private int collect(int word, double bits, FollowRule rule, int before) {
        int count = before;
        int end = index.wordStart(word + 1);
        for (int at = index.wordStart(word); at < end; at++) {
            int counted = index.countedNameAt(at);
            if (bits >= rule.least(NameIndex.mark(counted))) {
                count = collectName(NameIndex.number(counted), count);
            }
        }
        return count;
    }

    private int collectName(int name, int count) {
        if (nameSeen[name] == nameStep) {
            return count;
        }
        nameSeen[name] = nameStep;
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count] = name;
        return count + 1;
    }

    /** Visits the names of a party that have some word that agrees, with the most that each can be worth. */
    public void ofParty(int party, CandidateVisitor visitor) {
        int end = index.firstName(party + 1);
        for (int name = index.firstName(party); name < end; name++) {
            sumUp(name);
            if (agreement.bits > everyName + ROUNDING) {
                visitor.visit(party, index.place(name), agreement);
            }
        }
        for (int i = 0; i < wholeNames.size(); i++) {
            int name = wholeNames.get(i);
            if (index.party(name) == party) {
                visitor.visit(party, index.place(name), same());
            }
        }
    }

    /** What two names that are the same as a whole agree in. */
    private MostAgreement same() {
        agreement.clear(Double.POSITIVE_INFINITY);
        return agreement;
    }

    /** Sums up the most that the words of a listed name can agree in, and what is left over in any case. */
    private void sumUp(int name) {
        agreement.clear(everyName + ROUNDING);
        agreement.recordLeft = recordWords;
        summed++;
        int end = index.nameStart(name + 1);
        for (int at = index.nameStart(name); at < end; at++) {
            int marked = index.markedWordAt(at);
            int word = NameIndex.number(marked);
            boolean alike = wordStep[word] == step;
            if (alike) {
                for (int pair = firstPair[word]; pair >= 0; pair = pairNext[pair]) {
                    credit(pairTerm[pair], pairBits[pair]);
                }
            }
            if (anyInitial) {
                alike |= creditInitials(word);
            }
            int mark = NameIndex.mark(marked);
            if (!alike && mark != MostAgreement.asideMark() && index.words.firstLetter(word) >= 'A') {
                agreement.leaveListed(mark);
            }
        }
        if (anyRuns) {
            creditRuns(name);
        }
    }

    /** Counts what a term is worth by one word, as far as it is more than by the words before. */
    private void credit(int number, double bits) {
        if (bestOf[number] != summed) {
            bestOf[number] = summed;
            best[number] = 0;
            Term each = term[number];
            if (each.single()) {
                agreement.recordLeft--;
            } else if (each.run()) {
                // Which words are left over depends on whether the run is taken for one.
                agreement.recordLeft = Integer.MIN_VALUE / 2;
            }
        }
        if (bits > best[number]) {
            agreement.bits += bits - best[number];
            best[number] = bits;
        }
    }

    private boolean creditInitials(int word) {
        char first = index.words.firstLetter(word);
        boolean any = false;
        for (int i = 0; i < terms; i++) {
            if (term[i].initial() == first) {
                credit(i, WordAgreement.INITIAL_BITS);
                any = true;
            }
        }
        return any;
    }

    /** Counts the words of the record that runs of the listed name's words spell. */
    private void creditRuns(int name) {
        for (int i = 0; i < terms; i++) {
            if (!term[i].names().isEmpty() && term[i].names().contains(name)) {
                credit(i, term[i].most());
            }
        }
    }

    /** Compares a record's word with every listed word that it may agree with. */
    WordMatches compareWithAll(WordForm word) {
        wordsCompared++;
        List<Match> matches = new ArrayList<>();
        AgreementKeys.asked(word, key -> index.words.filedUnder(key, listed -> compare(word, listed, matches)));
        AgreementKeys.askedForSpelling(
                word,
                key -> index.words.filedUnder(key, listed -> {
                    if (wordSeen[listed] != wordsCompared && index.words.mayBeAlike(listed, word)) {
                        compare(word, listed, matches);
                    }
                }));
        return new WordMatches(word.key(), matches);
    }

    private void compare(WordForm word, int listed, List<Match> matches) {
        if (wordSeen[listed] == wordsCompared) {
            return;
        }
        wordSeen[listed] = wordsCompared;
        WordAgreement nearness = WordAgreement.nearness(word, index.words.form(listed));
        if (nearness != null && nearness.bits() > LEAST_NEARNESS) {
            matches.add(new Match(listed, nearness.bits()));
        }
    }
}
