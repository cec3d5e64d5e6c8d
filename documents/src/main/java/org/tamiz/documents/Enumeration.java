package org.tamiz.documents;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.documents.Cues.Kind;

/** Takes enumerations of proper names apart: "Gulf, Northeast and Sinaloa", "de Sinaloa, del Golfo y Jalisco". */
final class Enumeration {
    /** More members are a table rather than a sentence. */
    private static final int MOST_MEMBERS = 12;

    private static final int MOST_WORDS = 6;

    private final Cues cues;
    private final TextWords words;
    private final String text;

    Enumeration(Cues cues, TextWords words, String text) {
        this.cues = cues;
        this.words = words;
        this.text = text;
    }

    /** The members that stand before a place and are joined to it, the last first; the first of them ends there. */
    List<Found.Stretch> endingAt(int after) {
        List<Found.Stretch> members = new ArrayList<>();
        int memberAfter = after;
        int at = after - 1;
        while (at >= 0 && members.size() < MOST_MEMBERS) {
            int first = memberAfter;
            while (at >= 0
                    && memberAfter - at <= MOST_WORDS
                    && isOfMember(at)
                    && (first == memberAfter || joins(first))) {
                first = at--;
            }
            int begin = first;
            while (begin < memberAfter && words.is(begin, TextWords.PARTICLE)) {
                begin++;
            }
            if (begin == memberAfter) {
                break;
            }
            members.add(new Found.Stretch(begin, memberAfter));
            if (at < 0 || words.gap(first) == TextWords.STOPPED) {
                break;
            }
            if (isConjunction(at)) {
                memberAfter = at--;
            } else if (comma(first)) {
                memberAfter = first;
            } else {
                break;
            }
        }
        return members;
    }

    /** The members that follow from a place on, linking words before them included. */
    List<Found.Stretch> startingAt(int from) {
        List<Found.Stretch> members = new ArrayList<>();
        int at = from;
        while (at < words.size() && members.size() < MOST_MEMBERS && words.gap(at) != TextWords.STOPPED) {
            int after = at;
            boolean named = false;
            while (after < words.size()
                    && after - at < MOST_WORDS
                    && (isOfMember(after) || cues.is(Kind.LINK, words, after))
                    && (after == at || joins(after))) {
                named |= !words.is(after, TextWords.PARTICLE);
                after++;
            }
            while (after > at && words.is(after - 1, TextWords.PARTICLE)) {
                after--;
            }
            if (!named) {
                break;
            }
            members.add(new Found.Stretch(at, after));
            if (after < words.size() && isConjunction(after)) {
                at = after + 1;
            } else if (after < words.size() && comma(after)) {
                at = isConjunction(after) ? after + 1 : after;
            } else {
                break;
            }
        }
        return members;
    }

    private boolean isOfMember(int at) {
        boolean linking = words.is(at, TextWords.PARTICLE) && !cues.is(Kind.SEPARATOR, words, at);
        return linking || words.is(at, TextWords.TITLE | TextWords.UPPER);
    }

    private boolean isConjunction(int at) {
        return cues.is(Kind.CONJUNCTION, words, at) && words.is(at, TextWords.LOWER);
    }

    private boolean joins(int word) {
        return words.gap(word) == TextWords.JOINED;
    }

    private boolean comma(int word) {
        return word > 0
                && word < words.size()
                && text.substring(words.end(word - 1), words.start(word))
                        .strip()
                        .equals(",");
    }
}
