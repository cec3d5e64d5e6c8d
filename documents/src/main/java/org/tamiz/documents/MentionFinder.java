package org.tamiz.documents;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.screening.Screener;

/**
 * Finds listed parties named in plain text. Built once for the lists in scope, used for any number of texts. Safe for
 * threads.
 */
public final class MentionFinder {
    /** The longest text that is read, in UTF-16 units. */
    public static final int MOST_TEXT = 50_000_000;

    private static final Comparator<Proposal> LONGEST_FIRST = Comparator.comparingInt(Proposal::told)
            .thenComparingInt(Proposal::length)
            .reversed()
            .thenComparingInt(Proposal::first);

    private final Vocabulary vocabulary = new Vocabulary();
    private final NameTrie trie = new NameTrie();
    private final Cues cues;
    private final Screener screener;

    /**
     * Prepares to look for every name of every listed party.
     *
     * @param listed what to look for; which lists are in it is the caller's choice
     * @param policy decides which scores count
     */
    public MentionFinder(ListedNames listed, Policy policy) {
        this.screener = new Screener(listed, Objects.requireNonNull(policy, "policy"));
        NameWritings writings = new NameWritings(vocabulary, trie);
        for (int number = 0; number < listed.size(); number++) {
            writings.addAll(listed.party(number));
        }
        this.cues = new Cues(vocabulary);
    }

    /**
     * Finds the mentions in a text. They do not overlap; of overlapping names the longest counts.
     *
     * @param text any text, empty and malformed ones too
     * @return the mentions in the order of the text
     * @throws TamizException TOO_LARGE if the text is longer than {@value #MOST_TEXT} UTF-16 units
     */
    public List<Mention> find(String text) {
        if (text.length() > MOST_TEXT) {
            throw TamizException.of(
                    TamizException.Code.TOO_LARGE,
                    "The text has " + text.length() + " characters; " + MOST_TEXT
                            + " is the most that is read at once. Divide it, for example by chapters.");
        }
        TextWords words = TextReader.read(text, vocabulary);
        LegalForms legalForms = new LegalForms(text, words);
        Plausibility plausibility = new Plausibility(vocabulary, cues, legalForms, words);
        SpanScreening screening = new SpanScreening(screener, text, words, new LongerName(words, cues), legalForms);
        List<Proposal> certain = new ArrayList<>();
        List<InContext> inContext = new ArrayList<>();
        new Proposer(trie, cues, words, proposal -> {
                    Standing standing = plausibility.of(proposal);
                    switch (standing) {
                        case BY_ITSELF -> certain.add(proposal);
                        case BY_CONNECTION, BY_SAME_PARTY -> inContext.add(new InContext(proposal, standing));
                        case NEVER -> {}
                    }
                })
                .proposeAll();
        Selection selection = new Selection(words.size());
        Context context = new Context();
        certain.sort(LONGEST_FIRST);
        for (Proposal proposal : certain) {
            List<Hit> hits = selection.free(proposal) ? screening.hits(proposal) : List.of();
            if (!hits.isEmpty()) {
                selection.take(proposal, hits);
                context.add(hits);
            }
        }
        inContext.sort(Comparator.comparing(InContext::proposal, LONGEST_FIRST));
        for (InContext one : inContext) {
            List<Hit> hits = selection.free(one.proposal()) && !context.isEmpty()
                    ? context.borneOut(screening.hits(one.proposal()), one.standing())
                    : List.of();
            if (!hits.isEmpty()) {
                selection.take(one.proposal(), hits);
            }
        }
        return selection.mentions(text, words, screening);
    }

    /** A proposal that needs the other mentions. */
    private record InContext(Proposal proposal, Standing standing) {}

    /** The proposals that became mentions, and the words they take up. */
    private static final class Selection {
        private final BitSet taken;
        private final List<Taken> chosen = new ArrayList<>();

        private record Taken(Proposal proposal, List<Hit> hits) {}

        Selection(int words) {
            this.taken = new BitSet(words);
        }

        boolean free(Proposal proposal) {
            int next = taken.nextSetBit(proposal.first());
            return next < 0 || next >= proposal.after();
        }

        void take(Proposal proposal, List<Hit> hits) {
            taken.set(proposal.first(), proposal.after());
            chosen.add(new Taken(proposal, hits));
        }

        List<Mention> mentions(String text, TextWords words, SpanScreening screening) {
            chosen.sort(Comparator.comparingInt(taken -> taken.proposal().first()));
            List<Mention> mentions = new ArrayList<>(chosen.size());
            int units = 0;
            int points = 0;
            for (Taken one : chosen) {
                int start = words.start(one.proposal().first());
                int end = screening.end(one.proposal());
                points += text.codePointCount(units, start);
                int length = text.codePointCount(start, end);
                mentions.add(new Mention(points, points + length, text.substring(start, end), one.hits()));
                units = start;
            }
            return List.copyOf(mentions);
        }
    }
}
