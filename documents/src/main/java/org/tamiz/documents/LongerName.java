package org.tamiz.documents;

/**
 * Finds the longer proper name that a proposal may be only a part of: "Mayo" in "Mayo Clinic", "Gonzalo Mendoza" in
 * "Gonzalo Mendoza Prado". What follows in capitals may be another surname, or make it another company; the scorer says
 * whether it still is the listed name.
 */
final class LongerName {
    private static final int MOST_ADDED = 3;

    private final TextWords words;
    private final Cues cues;

    LongerName(TextWords words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    /** The place of the first word of the longer name; the proposal's own if it begins no earlier. */
    int first(Proposal proposal) {
        int first = proposal.first();
        boolean asksForMore = proposal.told() == 1 && !acronym(proposal) && !words.is(first, TextWords.SHOUTED);
        for (int added = 0; asksForMore && added < MOST_ADDED && first > 0; added++) {
            int before = first - 1;
            boolean linked =
                    before > 0 && cues.is(Cues.Kind.LINK, words, before) && words.gap(first) == TextWords.JOINED;
            int candidate = linked ? before - 1 : before;
            if (words.gap(candidate + 1) != TextWords.JOINED
                    || !capital(candidate)
                    || cues.is(Cues.Kind.SHIP, words, candidate)) {
                break;
            }
            if (words.is(candidate, TextWords.SENTENCE_START) && !linked && words.isOrdinary(candidate)) {
                break;
            }
            first = candidate;
        }
        return first;
    }

    /** The place after the last word of the longer name; the proposal's own if it ends no later. */
    int after(Proposal proposal) {
        int after = proposal.after();
        boolean wholePerson = proposal.told() > 1
                && !proposal.is(NameTrie.ORGANIZATION | NameTrie.CRAFT)
                && proposal.is(NameTrie.WHOLE);
        if (wholePerson || acronym(proposal)) {
            return after;
        }
        boolean shouted = words.is(proposal.first(), TextWords.SHOUTED);
        if (shouted && !proposal.is(NameTrie.PERSON)) {
            return after; // in a line of capitals the next word may be anything
        }
        boolean linksCount = !proposal.is(NameTrie.PERSON);
        for (int added = 0; added < MOST_ADDED && after < words.size(); added++) {
            boolean linked =
                    linksCount && cues.is(Cues.Kind.LINK, words, after) && words.gap(after) == TextWords.JOINED;
            int candidate = linked ? after + 1 : after;
            if (candidate >= words.size()
                    || words.gap(candidate) != TextWords.JOINED
                    || words.is(candidate, TextWords.CELL_START | TextWords.AFTER_PERIOD)
                    || !capital(candidate)) {
                break;
            }
            after = candidate + 1;
        }
        return after;
    }

    private boolean capital(int word) {
        return words.is(word, TextWords.TITLE | TextWords.UPPER) && !words.is(word, TextWords.PARTICLE);
    }

    /** One word in capitals among others that are not: it stands for a whole name by itself. */
    private boolean acronym(Proposal proposal) {
        int last = proposal.after() - 1;
        return proposal.told() == 1 && words.is(last, TextWords.UPPER) && !words.is(last, TextWords.SHOUTED);
    }
}
