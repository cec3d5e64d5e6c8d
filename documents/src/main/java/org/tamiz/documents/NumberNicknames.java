package org.tamiz.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Cues.Kind;

/**
 * Finds nicknames that are numbers. A text has to introduce such a nickname first ("a/k/a '40'"); then a number like it is
 * that person's name where people stand and numbers do not: with a possessive, at the start of what somebody says, or in a
 * sentence with another such name; never after a word that counts or numbers something.
 */
final class NumberNicknames {
    private final Cues cues;
    private final TextWords words;
    private final String text;
    private final SpanScreening screening;
    private final Selection selection;

    NumberNicknames(Cues cues, TextWords words, String text, SpanScreening screening, Selection selection) {
        this.cues = cues;
        this.words = words;
        this.text = text;
        this.screening = screening;
        this.selection = selection;
    }

    /**
     * Takes what it finds.
     *
     * @param introduced numbers that the text calls somebody, who is named beside them
     * @param others numbers that some listed party is called by
     */
    void find(List<Found> introduced, List<Proposal> others) {
        Map<String, Found> known = new HashMap<>();
        introduced.forEach(found -> known.putIfAbsent(words.letters(found.first()), found));
        List<Proposal> undecided = new ArrayList<>();
        Set<Integer> sentences = new HashSet<>();
        for (Proposal number : others) {
            Found named = known.get(words.letters(number.first()));
            if (named == null || !selection.free(number.first(), number.after()) || counts(number.first())) {
                continue;
            }
            if (isPerson(number.first())) {
                take(number, named);
                sentences.add(sentence(number.first()));
            } else {
                undecided.add(number);
            }
        }
        for (Proposal number : undecided) {
            Found named = known.get(words.letters(number.first()));
            if (named != null && sentences.contains(sentence(number.first()))) {
                take(number, named);
            }
        }
    }

    private void take(Proposal number, Found named) {
        List<Hit> hits = screening.hits(number).stream()
                .filter(hit -> named.hits().stream()
                        .anyMatch(other -> SpanScreening.key(other).equals(SpanScreening.key(hit))))
                .toList();
        if (!hits.isEmpty()) {
            selection.take(new Found(
                    number.first(),
                    number.after(),
                    words.end(number.first()),
                    hits,
                    MentionKind.WEAK_ALIAS,
                    List.of(named.stretch())));
        }
    }

    private boolean counts(int at) {
        return cues.is(Kind.NUMBERED, words, at - 1) && words.gap(at) == TextWords.JOINED;
    }

    private boolean isPerson(int at) {
        int end = words.end(at);
        boolean possessive = end + 1 < text.length()
                && TextReader.isQuote(text.charAt(end))
                && Character.toLowerCase(text.charAt(end + 1)) == 's';
        int start = words.start(at);
        boolean quoted = start > 0 && "\"“«‘'".indexOf(text.charAt(start - 1)) >= 0;
        return possessive || quoted;
    }

    /** The place of the first word of the sentence that a word stands in. */
    private int sentence(int at) {
        int first = at;
        while (first > 0 && words.gap(first) != TextWords.STOPPED) {
            first--;
        }
        return first;
    }
}
