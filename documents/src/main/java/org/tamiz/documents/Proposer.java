package org.tamiz.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks the trie of listed names from every word of a text on. A walk may skip linking words and may read two words
 * divided by a hyphen as one, and a nickname in quotation marks inside a name is passed over. It ends after few words whatever the text, because names do.
 */
final class Proposer {
    /** Linking words skipped in a row: "de la", "of the". */
    private static final int MOST_SKIPPED = 2;

    private final NameTrie trie;
    private final Cues cues;
    private final TextWords words;
    private final Plausibility plausibility;
    private final boolean exact;
    private final Consumer<Proposal> found;

    Proposer(
            NameTrie trie,
            Cues cues,
            TextWords words,
            Plausibility plausibility,
            Extent extent,
            Consumer<Proposal> found) {
        this.exact = extent == Extent.EXACT;
        this.plausibility = plausibility;
        this.trie = trie;
        this.cues = cues;
        this.words = words;
        this.found = found;
    }

    /**
     * Reports the stretches of the text that spell a listed name, overlapping ones too, in order of their starts, but for words
     * that are no names at a glance and those that {@link #proposeQuiet} reports.
     */
    void proposeLoud() {
        propose(false);
    }

    /**
     * Reports the other stretches: those that begin in small letters, within a line, and have nothing but small letters up to
     * the next place where no name goes on. None of them is a name without other mentions in the text.
     */
    void proposeQuiet() {
        propose(true);
    }

    private void propose(boolean quiet) {
        int after;
        for (int from = 0; from < words.size(); from = after) {
            after = from + 1;
            while (after < words.size() && words.gap(after) != TextWords.STOPPED) {
                after++;
            }
            int quietFrom = after;
            while (quietFrom > from && isQuiet(quietFrom - 1)) {
                quietFrom--;
            }
            for (int word = quiet ? quietFrom : from; word < after; word++) {
                boolean toReport = (word >= quietFrom && !words.is(word, TextWords.CELL_START)) == quiet;
                if (toReport && words.mayBegin(word)) {
                    take(word, word, 0, false, 0, false, List.of());
                }
            }
        }
    }

    private boolean isQuiet(int word) {
        return words.is(word, TextWords.LOWER)
                && !words.is(word, TextWords.SHOUTED | TextWords.CONFUSED | TextWords.JOINS_NEXT)
                && !cues.is(Cues.Kind.GANG, words, word);
    }

    /** Goes on from a node with the word at {@code at}. */
    private void take(
            int first, int at, int node, boolean punctuated, int told, boolean divided, List<Reading> readings) {
        int next = step(node, words.id(at), punctuated);
        if (next != NameTrie.NOWHERE) {
            arrive(first, at + 1, next, told + (words.is(at, TextWords.PARTICLE) ? 0 : 1), divided, readings);
        }
        if (exact) {
            return;
        }
        int nextJoined = step(node, words.joinedWithNext(at), punctuated);
        if (nextJoined != NameTrie.NOWHERE) {
            arrive(first, at + 2, nextJoined, told + 1, true, readings);
        }
        takeNear(first, at, node, punctuated, told, divided, readings);
    }

    private void takeNear(
            int first, int at, int node, boolean punctuated, int told, boolean divided, List<Reading> readings) {
        // What is misspelt must at least be written as a name is.
        boolean nameLike = words.is(at, TextWords.TITLE | TextWords.UPPER) || words.is(first, TextWords.CELL_START);
        if (!words.is(at, nameLike ? TextWords.CONFUSED | TextWords.MAY_BE_MISTYPED : TextWords.CONFUSED)) {
            return;
        }
        for (NearWord near : words.near(at, nameLike)) {
            int nextNear = step(node, near.id(), punctuated);
            if (nextNear != NameTrie.NOWHERE) {
                List<Reading> more = new ArrayList<>(readings);
                more.add(new Reading(at, near));
                arrive(first, at + 1, nextNear, told + 1, divided, List.copyOf(more));
            }
        }
    }

    private int step(int node, int id, boolean punctuated) {
        int next = id == Vocabulary.UNKNOWN ? NameTrie.NOWHERE : trie.step(node, id);
        boolean open =
                !punctuated || (next != NameTrie.NOWHERE && (trie.flags(next) & NameTrie.PUNCTUATION_BEFORE) != 0);
        return open ? next : NameTrie.NOWHERE;
    }

    /** Reports a name that ends here, and looks for longer ones. */
    private void arrive(int first, int after, int node, int told, boolean divided, List<Reading> readings) {
        int flags = trie.flags(node);
        boolean onlyAWord = after == first + 1 && readings.isEmpty() && plausibility.isOnlyAWord(first);
        if ((flags & (NameTrie.WHOLE | NameTrie.SHORTENED)) != 0 && !onlyAWord) {
            found.accept(new Proposal(first, after, flags, told, divided, readings));
        }
        int beyond = exact ? after : words.beyondQuoted(after);
        if (beyond > after && isNameLike(after - 1) && isNameLike(beyond)) {
            take(first, beyond, node, false, told, divided, readings);
        }
        boolean punctuated = false;
        for (int at = after; at < words.size() && at - after <= MOST_SKIPPED; at++) {
            if (words.gap(at) == TextWords.STOPPED) {
                return;
            }
            punctuated |= words.gap(at) == TextWords.PUNCTUATED;
            if (words.mayGoOn(first, at)) {
                take(first, at, node, punctuated, told, divided, readings);
            }
            if (exact || !words.is(at, TextWords.PARTICLE) || cues.is(Cues.Kind.SEPARATOR, words, at)) {
                return;
            }
        }
    }

    private boolean isNameLike(int word) {
        return words.is(word, TextWords.TITLE | TextWords.UPPER) && !words.is(word, TextWords.PARTICLE);
    }
}
