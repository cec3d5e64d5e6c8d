package org.tamiz.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
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
            .thenComparingInt(proposal -> proposal.readings().size())
            .thenComparingInt(Proposal::first);

    private final Vocabulary vocabulary;
    private final NameTrie trie = new NameTrie();
    private final Extent extent;
    private final @Nullable NearWords nearWords;
    private final Cues cues;
    private final PluralHeads heads;
    private final Screener screener;
    private final ThreadLocal<RememberedPieces> remembered = ThreadLocal.withInitial(RememberedPieces::new);

    /**
     * Prepares to look for every name of every listed party, in every kind of mention.
     *
     * @param listed what to look for; which lists are in it is the caller's choice
     * @param policy decides which scores count
     */
    public MentionFinder(ListedNames listed, Policy policy) {
        this(listed, policy, Extent.ALL);
    }

    /**
     * Prepares to look for names of every listed party.
     *
     * @param listed what to look for; which lists are in it is the caller's choice
     * @param policy decides which scores count
     * @param extent which of their names, and how written
     */
    public MentionFinder(ListedNames listed, Policy policy, Extent extent) {
        this.extent = Objects.requireNonNull(extent, "extent");
        this.screener = new Screener(listed, Objects.requireNonNull(policy, "policy"));
        OrdinaryWords ordinaryWords = new OrdinaryWords();
        this.vocabulary = new Vocabulary(ordinaryWords);
        NameWritings writings = new NameWritings(vocabulary, trie, extent);
        for (int number = 0; number < listed.size(); number++) {
            writings.addAll(listed.party(number));
        }
        this.nearWords = extent == Extent.EXACT ? null : new NearWords(vocabulary, ordinaryWords);
        this.cues = new Cues(vocabulary);
        this.heads = new PluralHeads(vocabulary);
        vocabulary.close();
        trie.close();
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
        return new Search(text).run();
    }

    /** A proposal that needs the other mentions. */
    private record InContext(Proposal proposal, Standing standing) {}

    /** The search of one text. */
    private final class Search {
        private final String text;
        private final TextWords words;
        private final SpanScreening screening;
        private final OtherMeanings otherMeanings;
        private final Plausibility plausibility;
        private final Selection selection;
        private final Context context = new Context();
        private final List<Proposal> certain = new ArrayList<>();
        /** What needs the other mentions; what of them, is asked once there are any. */
        private final List<Proposal> waiting = new ArrayList<>();

        private final List<Proposal> numbers = new ArrayList<>();
        private final List<Found> introducedNumbers = new ArrayList<>();

        Search(String text) {
            this.text = text;
            this.words = TextReader.read(text, vocabulary, trie, nearWords, remembered.get());
            LegalForms legalForms = new LegalForms(text, words);
            this.otherMeanings = new OtherMeanings(cues, words, text);
            this.plausibility = new Plausibility(vocabulary, cues, legalForms, otherMeanings, words);
            this.screening =
                    new SpanScreening(screener, vocabulary, text, words, new LongerName(words, cues), legalForms);
            this.selection = new Selection(words.size());
        }

        List<Mention> run() {
            Proposer proposer = new Proposer(trie, cues, words, plausibility, extent, this::sort);
            proposer.proposeLoud();
            takeCertain();
            if (!context.isEmpty()) {
                proposer.proposeQuiet();
                takeInContext();
            }
            if (!context.isEmpty() && extent == Extent.ALL) {
                new Coordination(cues, heads, words, text, screening, selection).find();
                new ShortReferences(cues, words, text, selection).find();
                new PartyInitials(otherMeanings, words, text, selection).find();
                new NumberNicknames(cues, words, text, screening, selection).find(introducedNumbers, numbers);
            }
            return selection.mentions(text, words);
        }

        private void sort(Proposal proposal) {
            if (plausibility.needsOthers(proposal)) {
                waiting.add(proposal);
                return;
            }
            switch (plausibility.of(proposal)) {
                case BY_ITSELF -> certain.add(proposal);
                case BY_CONNECTION, BY_SAME_PARTY, BY_SAME_NUMBER -> waiting.add(proposal);
                case NEVER -> {}
            }
        }

        private void takeCertain() {
            certain.sort(LONGEST_FIRST);
            for (Proposal proposal : certain) {
                List<Hit> hits =
                        selection.free(proposal.first(), proposal.after()) ? screening.hits(proposal) : List.of();
                if (!hits.isEmpty()) {
                    Found found = found(proposal, hits, List.of());
                    selection.take(found);
                    context.add(found);
                }
            }
        }

        private void takeInContext() {
            waiting.sort(Comparator.comparingInt(Proposal::first));
            List<InContext> inContext = new ArrayList<>();
            for (Proposal proposal : waiting) {
                Standing standing = plausibility.of(proposal);
                switch (standing) {
                    case BY_CONNECTION, BY_SAME_PARTY -> inContext.add(new InContext(proposal, standing));
                    case BY_SAME_NUMBER -> numbers.add(proposal);
                    case BY_ITSELF, NEVER -> {}
                }
            }
            inContext.sort(Comparator.comparing(InContext::proposal, LONGEST_FIRST));
            for (InContext one : inContext) {
                Proposal proposal = one.proposal();
                if (!selection.free(proposal.first(), proposal.after())) {
                    continue;
                }
                Context.BorneOut borneOut =
                        context.borneOut(screening.hits(proposal), one.standing(), proposal.first());
                if (borneOut != null && (plausibility.mayBeCraft(proposal) || !anyCraft(borneOut.hits()))) {
                    Found found = found(proposal, borneOut.hits(), borneOut.by());
                    selection.take(found);
                    if (plausibility.isNumber(proposal.first())) {
                        introducedNumbers.add(found);
                    }
                }
            }
        }

        private static boolean anyCraft(List<Hit> hits) {
            return hits.stream()
                    .map(hit -> hit.party().kind())
                    .anyMatch(kind -> kind == PartyKind.VESSEL || kind == PartyKind.AIRCRAFT);
        }

        private Found found(Proposal proposal, List<Hit> hits, List<Found.Stretch> by) {
            return new Found(
                    proposal.first(), proposal.after(), screening.end(proposal), hits, kind(proposal, hits), by);
        }

        private MentionKind kind(Proposal proposal, List<Hit> hits) {
            if (proposal.misspelt()) {
                return MentionKind.MISSPELT;
            }
            boolean acronym = proposal.length() == 1
                    && proposal.is(NameTrie.ORGANIZATION)
                    && words.is(proposal.first(), TextWords.UPPER)
                    && !words.is(proposal.first(), TextWords.SHOUTED);
            NameQuality quality = hits.get(0).partyName().quality();
            return acronym
                    ? MentionKind.ACRONYM
                    : switch (quality) {
                        case PRIMARY -> MentionKind.FULL_NAME;
                        case WEAK_ALIAS -> MentionKind.WEAK_ALIAS;
                        default -> MentionKind.ALIAS;
                    };
        }
    }
}
