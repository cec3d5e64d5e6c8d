package org.tamiz.documents;

import org.tamiz.documents.Cues.Kind;

/**
 * Tells names of other things that are spelled as listed names are: restaurants, streets, bands, teams, films, brands, and
 * the writer's own people. The words right before a name or a few after it say so: "taquería El Sapo", "covers de Los
 * Lobos", "El Mayo is the taco truck", "mi tío el Mencho". Names of several words are taken for other things only where a
 * word for a show stands right before them: "his band Gulf Cartel".
 */
final class OtherMeanings {
    /** How far back in a sentence "my cousin" reaches. */
    private static final int OWN_REACH = 9;

    private static final int COPULA_REACH = 7;
    private static final int AFTER_COPULA = 4;
    private static final int MOST_BETWEEN = 8;
    private static final int INITIALS_REACH = 6;

    private final Cues cues;
    private final TextWords words;
    private final String text;

    OtherMeanings(Cues cues, TextWords words, String text) {
        this.cues = cues;
        this.words = words;
        this.text = text;
    }

    /** Whether the text says that a proposal is something else. */
    boolean isOther(Proposal proposal) {
        if (proposal.told() > 1) {
            return !proposal.is(NameTrie.PERSON)
                    ? is(proposal.first() - 1, Kind.SHOW) && joined(proposal.first())
                    : is(proposal.first() - 1, Kind.SHOW) && is(proposal.first() - 2, Kind.SHOW);
        }
        boolean ship = !proposal.is(NameTrie.ORGANIZATION | NameTrie.PERSON);
        return (!ship && calledAfterIt(proposal.first()))
                || ownPeople(proposal.first())
                || explained(proposal.after())
                || (proposal.length() == 1 && otherInitials(proposal.first()));
    }

    /** "taquería El Sapo", "covers de Los Lobos y Los Tigres": only linking words, of shows names too, stand between. */
    private boolean calledAfterIt(int first) {
        boolean adjacent = true;
        for (int at = first - 1;
                at >= 0 && first - at <= MOST_BETWEEN && words.gap(at + 1) != TextWords.STOPPED;
                at--) {
            if (is(at, Kind.SHOW) || (adjacent && (is(at, Kind.VENUE) || is(at, Kind.GOODS)))) {
                return true;
            }
            if (!words.is(at, TextWords.PARTICLE | TextWords.TITLE)) {
                return false;
            }
            adjacent &= words.is(at, TextWords.PARTICLE);
        }
        return false;
    }

    /** "mi tío, que le dicen el Mencho". */
    private boolean ownPeople(int first) {
        for (int at = first - 1; at >= 0 && first - at <= OWN_REACH && words.gap(at + 1) != TextWords.STOPPED; at--) {
            if (is(at, Kind.OWN_PEOPLE) && is(at - 1, Kind.OWN)) {
                return true;
            }
        }
        return false;
    }

    /** "is the taco truck", "es el equipo de beisbol"; or right after it "playing", "our softball team", "range". */
    private boolean explained(int after) {
        int copula = -1;
        for (int at = after; at < words.size() && at - after < COPULA_REACH; at++) {
            if (words.gap(at) == TextWords.STOPPED) {
                return false;
            }
            if (copula < 0 && at - after < 3 && is(at, Kind.SHOW) && words.is(at, TextWords.LOWER)) {
                return true;
            }
            if (at - after < 2 && is(at, Kind.GOODS) && words.is(at, TextWords.LOWER)) {
                return true;
            }
            if (copula < 0 && is(at, Kind.COPULA)) {
                copula = at;
            } else if (copula >= 0 && at - copula <= AFTER_COPULA && words.is(at, TextWords.LOWER)) {
                boolean other = is(at, Kind.VENUE) || is(at, Kind.SHOW) || is(at, Kind.GOODS);
                if (other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "CDN = content delivery network": initials that the same sentence spells out in small letters. */
    boolean otherInitials(int at) {
        if (!words.is(at, TextWords.UPPER)) {
            return false;
        }
        String initials = text.substring(words.start(at), words.end(at));
        for (int from = at + 1; from < words.size() && from - at <= INITIALS_REACH; from++) {
            if (words.gap(from) == TextWords.STOPPED && from > at + 1) {
                return false;
            }
            if (spells(from, initials)) {
                return true;
            }
        }
        return false;
    }

    private boolean spells(int from, String initials) {
        for (int i = 0; i < initials.length(); i++) {
            int at = from + i;
            if (at >= words.size()
                    || (i > 0 && !joined(at))
                    || !words.is(at, TextWords.LOWER)
                    || Character.toUpperCase(text.charAt(words.start(at))) != initials.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean joined(int word) {
        return words.gap(word) == TextWords.JOINED;
    }

    private boolean is(int at, Kind kind) {
        return cues.is(kind, words, at);
    }
}
