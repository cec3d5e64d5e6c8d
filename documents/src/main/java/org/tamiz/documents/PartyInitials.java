package org.tamiz.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tamiz.core.model.PartyKind;

/** Finds initials of organizations that the text names in full: TdA for the Tren de Aragua. */
final class PartyInitials {
    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private final OtherMeanings otherMeanings;
    private final TextWords words;
    private final String text;
    private final Selection selection;

    PartyInitials(OtherMeanings otherMeanings, TextWords words, String text, Selection selection) {
        this.otherMeanings = otherMeanings;
        this.words = words;
        this.text = text;
        this.selection = selection;
    }

    /** Takes what it finds. */
    void find() {
        Map<String, Found> named = new HashMap<>();
        for (Found found : selection.inOrder()) {
            boolean organization = found.hits().get(0).party().kind() == PartyKind.ORGANIZATION;
            if (organization && found.kind() != MentionKind.WEAK_ALIAS && found.kind() != MentionKind.COORDINATED) {
                named.putIfAbsent(initials(found, true), found);
                named.putIfAbsent(initials(found, false), found);
            }
        }
        named.keySet().removeIf(initials -> initials.length() < FEWEST || initials.length() > MOST);
        for (int at = 0; at < words.size() && !named.isEmpty(); at++) {
            int length = words.end(at) - words.start(at);
            // "TdA" has a capital inside and "CDS" is all capitals; "Tda" is a word.
            boolean initials = length >= FEWEST
                    && length <= MOST
                    && Character.isUpperCase(text.charAt(words.end(at) - 1))
                    && !words.is(at, TextWords.SHOUTED)
                    && selection.free(at, at + 1);
            Found party = initials
                    ? named.get(text.substring(words.start(at), words.end(at)).toUpperCase(Locale.ROOT))
                    : null;
            if (party != null && !otherMeanings.otherInitials(at)) {
                selection.take(new Found(
                        at, at + 1, words.end(at), party.hits(), MentionKind.ACRONYM, List.of(party.stretch())));
            }
        }
    }

    private String initials(Found found, boolean linkingToo) {
        StringBuilder initials = new StringBuilder();
        int first = found.first();
        while (words.is(first, TextWords.PARTICLE) && first < found.after() - 1) {
            first++; // "El Tren de Aragua" is TdA
        }
        for (int at = first; at < found.after(); at++) {
            if (linkingToo || !words.is(at, TextWords.PARTICLE)) {
                initials.append(Character.toUpperCase(text.charAt(words.start(at))));
            }
        }
        return initials.toString();
    }
}
