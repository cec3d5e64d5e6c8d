package org.tamiz.core.index;

import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordAgreement;

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

    private final NameIndex index;

    private final Terms terms;
    /** What each term is worth to the name that is summed up, and which name that was. */
    private double[] best = new double[16];

    private long[] bestOf = new long[16];
    private long summed;
    private final MostAgreement agreement;

    NameSearch(NameIndex index) {
        this.index = index;
        this.terms = new Terms(index);
        this.agreement = new MostAgreement(index);
    }

    /** Starts a search. The name must have been parsed for the domain of the index. */
    public void start(ParsedName name) {
        terms.of(name);
        if (terms.count() > best.length) {
            best = new double[terms.count()];
            bestOf = new long[terms.count()];
        }
    }

    /**
     * Visits every name that is worth at least {@code least} bits by this bound and has some word that agrees, some of them more
     * than once; the names that are the same as a whole are worth infinitely much.
     *
     * @param against what leftover words speak against a match; names that it rules out by their number of words are left out
     */
    public void above(double least, LeftoverWeight against, CandidateVisitor visitor) {
        for (int i = 0; i < terms.wholeNames().size(); i++) {
            visitor.visit(same(terms.wholeNames().get(i)));
        }
        Term[] order = terms.inOrder();
        FollowRule rule = new FollowRule(order, terms.recordWords(), least - terms.everyName() - ROUNDING, against);
        for (int position = 0; position < order.length; position++) {
            rule.at(position);
            follow(order[position], rule, least, visitor);
        }
    }

    /** Visits the names that a term is worth enough to. */
    private void follow(Term each, FollowRule rule, double least, CandidateVisitor visitor) {
        WordMatches matches = each.matches();
        for (int i = 0; matches != null && i < matches.agreeing() && matches.bits(i) >= rule.least(); i++) {
            follow(matches.word(i), matches.bits(i), rule, least, visitor);
        }
        if (each.initial() != 0 && WordAgreement.INITIAL_BITS >= rule.least()) {
            int end = index.words.endOf(each.initial());
            for (int word = index.words.firstFrom(String.valueOf(each.initial())); word < end; word++) {
                follow(word, WordAgreement.INITIAL_BITS, rule, least, visitor);
            }
        }
        if (each.most() >= rule.least()) {
            for (int i = 0; i < each.names().size(); i++) {
                visit(index.nameStart(each.names().get(i)), least, visitor);
            }
        }
    }

    private void follow(int word, double bits, FollowRule rule, double least, CandidateVisitor visitor) {
        int end = index.wordStart(word + 1);
        for (int at = index.wordStart(word); at < end; at++) {
            int marked = index.markedNameAt(at);
            if (bits >= rule.least(NameIndex.mark(marked))) {
                visit(NameIndex.number(marked), least, visitor);
            }
        }
    }

    private void visit(int start, double least, CandidateVisitor visitor) {
        sumUp(start);
        if (agreement.bits >= least) {
            visitor.visit(agreement);
        }
    }

    /** Visits the names of a party that have some word that agrees, with the most that each can be worth. */
    public void ofParty(int party, CandidateVisitor visitor) {
        int end = index.firstName(party + 1);
        for (int name = index.firstName(party); name < end; name++) {
            sumUp(index.nameStart(name));
            if (agreement.bits > terms.everyName() + ROUNDING) {
                visitor.visit(agreement);
            }
        }
        for (int i = 0; i < terms.wholeNames().size(); i++) {
            int name = terms.wholeNames().get(i);
            if (index.party(name) == party) {
                visitor.visit(same(name));
            }
        }
    }

    /** What two names that are the same as a whole agree in. */
    private MostAgreement same(int name) {
        agreement.clear(name, Double.POSITIVE_INFINITY);
        return agreement;
    }

    /** Sums up the most that the words of a listed name can agree in, and what is left over in any case. */
    private void sumUp(int start) {
        int head = index.markedAt(start);
        int name = NameIndex.number(head);
        agreement.clear(name, terms.everyName() + ROUNDING);
        agreement.recordLeft = terms.recordWords();
        summed++;
        int end = start + NameIndex.mark(head);
        for (int at = start + 1; at <= end; at++) {
            int marked = index.markedAt(at);
            int word = NameIndex.number(marked);
            int first = terms.firstPair(word);
            boolean alike = first >= 0;
            for (int pair = first; pair >= 0; pair = terms.nextPair(pair)) {
                credit(terms.pairTerm(pair), terms.pairBits(pair));
            }
            if (terms.anyInitial()) {
                alike |= creditInitials(word);
            }
            int mark = NameIndex.mark(marked);
            if (!alike && mark != MostAgreement.uncountedMark()) {
                agreement.leaveListed(mark);
            }
        }
        if (terms.anyRuns()) {
            creditRuns(name);
        }
    }

    /** Counts what a term is worth by one word, as far as it is more than by the words before. */
    private void credit(int number, double bits) {
        if (bestOf[number] != summed) {
            bestOf[number] = summed;
            best[number] = 0;
            Term each = terms.get(number);
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
        for (int i = 0; i < terms.count(); i++) {
            if (terms.get(i).initial() == first) {
                credit(i, WordAgreement.INITIAL_BITS);
                any = true;
            }
        }
        return any;
    }

    /** Counts the words of the record that runs of the listed name's words spell. */
    private void creditRuns(int name) {
        for (int i = 0; i < terms.count(); i++) {
            if (!terms.get(i).names().isEmpty() && terms.get(i).names().contains(name)) {
                credit(i, terms.get(i).most());
            }
        }
    }
}
