package org.tamiz.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.Rarity;
import org.tamiz.documents.Cues.Kind;

/**
 * Finds what refers back to people whom the text names in full: a surname, both surnames, a given name and a surname, or a
 * rare given name. It means whoever of that surname was named last; if that was somebody else, as "Carlos Zambada Ortiz",
 * a bare surname means him. Before anybody of the surname is named, as in a headline, it means the first one to be.
 */
final class ShortReferences {
    /** One given name in 2^11 or fewer is so rare that it needs no surname. */
    private static final double RARE_GIVEN = 11;

    private static final int SHORTEST_GIVEN = 5;

    private final Cues cues;
    private final TextWords words;
    private final String text;
    private final Selection selection;
    /** For each surname those who bear it, the one named last first. */
    private final Map<String, List<Bearer>> bearers = new HashMap<>();
    /** For each surname that somebody else bears who was named last the words of his name. */
    private final Map<String, Set<String>> others = new HashMap<>();
    /** The surnames of those named so far, and for the others what stood before anybody was named. */
    private final Set<String> settled = new HashSet<>();

    private final Map<String, List<Found>> early = new HashMap<>();

    /** The people whom the text names in full, each once by each name. */
    private final Map<String, Bearer> people = new HashMap<>();

    /** Somebody whom the text names in full, with where it did last. */
    private static final class Bearer {
        final Hit hit;
        final PersonWords name;
        Found last;

        Bearer(Hit hit, Found first) {
            this.hit = hit;
            this.name = PersonWords.of(hit);
            this.last = first;
        }
    }

    /** A mention with those whom it may name. */
    private record Naming(Found found, List<Bearer> bearers) {}

    ShortReferences(Cues cues, TextWords words, String text, Selection selection) {
        this.cues = cues;
        this.words = words;
        this.text = text;
        this.selection = selection;
    }

    /** Takes what it finds. */
    void find() {
        Map<Integer, Naming> named = new HashMap<>();
        for (Found found : selection.inOrder()) {
            if (found.kind() != MentionKind.WEAK_ALIAS) {
                named.put(found.first(), new Naming(found, bearers(found)));
            }
        }
        if (bearers.isEmpty()) {
            return;
        }
        int at = 0;
        while (at < words.size()) {
            Naming naming = named.get(at);
            if (naming != null) {
                naming.bearers().forEach(bearer -> putFirst(bearer, naming.found()));
            }
            at = words.id(at) != Vocabulary.UNKNOWN && isFree(at) && bearers.containsKey(words.letters(at))
                    ? refer(at)
                    : at + 1;
        }
    }

    private List<Bearer> bearers(Found found) {
        List<Bearer> named = new ArrayList<>();
        for (Hit hit : found.hits()) {
            if (hit.party().kind() == PartyKind.PERSON) {
                String key = SpanScreening.key(hit) + "\n" + hit.partyName().text();
                Bearer bearer = people.get(key);
                if (bearer == null) {
                    bearer = new Bearer(hit, found);
                    people.put(key, bearer);
                    for (String word : keys(bearer.name)) {
                        bearers.computeIfAbsent(word, unused -> new ArrayList<>(2))
                                .add(bearer);
                    }
                }
                named.add(bearer);
            }
        }
        return named;
    }

    private void putFirst(Bearer bearer, Found found) {
        bearer.last = found;
        for (String key : keys(bearer.name)) {
            List<Bearer> all = bearers.getOrDefault(key, List.of());
            if (all.size() > 1) {
                all.remove(bearer);
                all.add(0, bearer);
            }
            others.remove(key);
            settled.add(key);
            List<Found> before = early.remove(key);
            if (before != null) {
                before.forEach(selection::take);
            }
        }
    }

    /** The words by which somebody may be referred to. */
    private static Set<String> keys(PersonWords name) {
        if (name.given().isEmpty()) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>(name.paternal());
        String given = name.given().get(0);
        if (given.length() >= SHORTEST_GIVEN && Rarity.bits(given, NameDomain.PERSON) >= RARE_GIVEN) {
            keys.add(given);
        }
        return keys;
    }

    /** Looks at the proper name around a surname. Gives the place to go on from. */
    private int refer(int at) {
        if (!capital(at) || words.is(at, TextWords.HYPHENATED)) {
            return at + 1;
        }
        int first = at;
        while (first > 0 && isPartOfName(first - 1, first)) {
            first--;
        }
        int after = at + 1;
        for (int next = goesOn(after); next > after; next = goesOn(after)) {
            after = next;
        }
        after = withGiven(first, after, at);
        String key = words.letters(at);
        List<Bearer> meant = meant(first, after, at);
        if (meant.isEmpty()) {
            if (after - first > 1) {
                others.put(key, letters(first, after));
                settled.add(key);
                early.remove(key);
            }
        } else if (!isSomebodyElse(first, after, key, meant.get(0)) && !isOtherThing(first, after)) {
            Found found = found(first, after, meant);
            if (settled.contains(key)) {
                selection.take(found);
            } else {
                early.computeIfAbsent(key, unused -> new ArrayList<>()).add(found);
            }
        }
        return after;
    }

    /** "Abouzaid, Juan Manuel" at the start of a cell: the place after the given names if they are a bearer's. */
    private int withGiven(int first, int after, int key) {
        int next = after;
        while (words.is(first, TextWords.CELL_START)
                && next < words.size()
                && words.gap(next) == (next == after ? TextWords.PUNCTUATED : TextWords.JOINED)
                && isGivenOfBearer(next, key)) {
            next++;
        }
        return next;
    }

    private boolean isGivenOfBearer(int at, int key) {
        return capital(at)
                && isFree(at)
                && bearers.getOrDefault(words.letters(key), List.of()).stream()
                        .anyMatch(bearer -> bearer.name.given().contains(words.letters(at)));
    }

    private Found found(int first, int after, List<Bearer> meant) {
        return new Found(
                first,
                after,
                words.end(after - 1),
                meant.stream().map(bearer -> bearer.hit).toList(),
                MentionKind.SHORT_REFERENCE,
                List.of(meant.get(0).last.stretch()));
    }

    /** Whether surnames alone mean somebody else, who was named last or follows: "Jarquín, Alma". */
    private boolean isSomebodyElse(int first, int after, String key, Bearer meant) {
        boolean surnamesOnly = true;
        for (int at = first; at < after; at++) {
            surnamesOnly &=
                    words.is(at, TextWords.PARTICLE) || meant.name.family().contains(words.letters(at));
        }
        boolean givenFollows = words.is(first, TextWords.CELL_START)
                && after < words.size()
                && words.gap(after) == TextWords.PUNCTUATED
                && !words.is(after, TextWords.CELL_START)
                && capital(after);
        boolean other = others.getOrDefault(key, Set.of()).containsAll(letters(first, after));
        return surnamesOnly && (other || givenFollows);
    }

    private Set<String> letters(int first, int after) {
        Set<String> letters = new HashSet<>();
        for (int at = first; at < after; at++) {
            if (!words.is(at, TextWords.PARTICLE)) {
                letters.add(words.letters(at));
            }
        }
        return letters;
    }

    /** Those who are called by all words of a stretch, the one named last first. */
    private List<Bearer> meant(int first, int after, int key) {
        Map<String, Bearer> meant = new LinkedHashMap<>();
        for (Bearer bearer : bearers.getOrDefault(words.letters(key), List.of())) {
            boolean fits = true;
            for (int at = first; at < after && fits; at++) {
                String letters = words.letters(at);
                fits = words.is(at, TextWords.PARTICLE)
                        || bearer.name.family().contains(letters)
                        || bearer.name.given().contains(letters);
            }
            if (fits && fitsInitial(bearer, first)) {
                meant.putIfAbsent(SpanScreening.key(bearer.hit), bearer);
            }
        }
        return List.copyOf(meant.values());
    }

    /** Whether an initial before a surname, if there is one, is the bearer's: "J. Mero". */
    private boolean fitsInitial(Bearer bearer, int first) {
        boolean initial = first > 0
                && words.end(first - 1) - words.start(first - 1) == 1
                && words.is(first, TextWords.AFTER_PERIOD)
                && words.gap(first) == TextWords.JOINED;
        if (!initial) {
            return true;
        }
        char letter = Character.toUpperCase(text.charAt(words.start(first - 1)));
        return bearer.name.given().stream().anyMatch(given -> given.charAt(0) == letter);
    }

    /** Whether the word before belongs to the same name: "Carlos Zambada", but not "Sr. Zambada" or "Según Zambada". */
    private boolean isPartOfName(int before, int word) {
        if (words.gap(word) != TextWords.JOINED
                || !capital(before)
                || words.is(before, TextWords.PARTICLE)
                || words.is(word, TextWords.CELL_START)
                || cues.is(Kind.TITLE, words, before)
                || !isFree(before)) {
            return false;
        }
        return !words.is(before, TextWords.SENTENCE_START) || isGivenName(before);
    }

    private boolean isGivenName(int at) {
        String letters = words.letters(at);
        return !letters.isEmpty()
                && Rarity.bits(letters, NameDomain.PERSON) < RARE_GIVEN
                && Rarity.bits(letters, NameDomain.PERSON) < Rarity.bits(letters, NameDomain.ENTITY);
    }

    /** The place after the next word if the name goes on with it; else the same place. */
    private int goesOn(int after) {
        int next = after;
        while (next < words.size() && next - after < 2 && cues.is(Kind.LINK, words, next) && joined(next)) {
            next++;
        }
        boolean on = next < words.size()
                && joined(next)
                && capital(next)
                && !words.is(next, TextWords.CELL_START | TextWords.AFTER_PERIOD | TextWords.PARTICLE)
                && isFree(next);
        // "Díaz de León" goes on; "Zambada de Sinaloa" does not.
        boolean linked = next > after;
        return on && (!linked || bearers.containsKey(words.letters(next))) ? next + 1 : after;
    }

    /** Whether it is a surname in general, a place, a thing or a firm: "de apellido Abouzaid", "en Guerrero". */
    private boolean isOtherThing(int first, int after) {
        boolean firm = isAmpersand(first - 1) || isAmpersand(after);
        if (firm || cues.is(Kind.SURNAME, words, first - 1) || cues.is(Kind.VENUE, words, first - 1)) {
            return true;
        }
        boolean place = cues.is(Kind.PLACE_BEFORE, words, first - 1)
                || (cues.is(Kind.LINK, words, first - 1) && cues.is(Kind.VENUE, words, first - 2));
        return after - first == 1
                && (place
                        || words.hasInLowerCase(words.id(first))
                        || cues.is(Kind.GOODS, words, first - 1)
                        || cues.is(Kind.SHOW, words, first - 1));
    }

    private boolean isAmpersand(int at) {
        return at >= 0 && at < words.size() && text.charAt(words.start(at)) == '&';
    }

    private boolean joined(int word) {
        return words.gap(word) == TextWords.JOINED;
    }

    private boolean capital(int word) {
        return words.is(word, TextWords.TITLE | TextWords.UPPER);
    }

    private boolean isFree(int word) {
        return selection.free(word, word + 1);
    }
}
