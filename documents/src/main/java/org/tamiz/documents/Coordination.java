package org.tamiz.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.PartyKind;
import org.tamiz.documents.Cues.Kind;

/**
 * Finds names that a neighbour completes: organizations that share a word in the plural ("the Sinaloa and Gulf cartels",
 * "los cárteles de Sinaloa y del Golfo"), people who share their surnames ("Arnulfo and Elvis González Valencia"), and
 * brothers and sisters of somebody named ("his brother Antonio"). Each completed name goes before the scorer.
 */
final class Coordination {
    /** How far back the person stands whose brother somebody is. */
    private static final int SIBLING_REACH = 60;

    private static final int MOST_GIVEN = 3;

    private final Cues cues;
    private final PluralHeads heads;
    private final TextWords words;
    private final String text;
    private final SpanScreening screening;
    private final Selection selection;
    private final Enumeration enumeration;

    Coordination(
            Cues cues, PluralHeads heads, TextWords words, String text, SpanScreening screening, Selection selection) {
        this.cues = cues;
        this.heads = heads;
        this.words = words;
        this.text = text;
        this.screening = screening;
        this.selection = selection;
        this.enumeration = new Enumeration(cues, words, text);
    }

    /** Takes what it finds. */
    void find() {
        for (int at = 0; at < words.size(); at++) {
            String head = heads.singular(words, at);
            if (head != null) {
                before(at, head);
                behind(at, head);
            }
        }
        List<Found> people = selection.inOrder().stream()
                .filter(found -> found.kind() != MentionKind.WEAK_ALIAS
                        && found.hits().get(0).party().kind() == PartyKind.PERSON)
                .toList();
        people.forEach(this::sharedSurnames);
        siblings(people);
    }

    /** "the Gulf, Northeast and Sinaloa cartels". */
    private void before(int head, String singular) {
        if (words.gap(head) != TextWords.JOINED) {
            return;
        }
        List<Found.Stretch> members = enumeration.endingAt(head);
        if (members.size() < 2) {
            return;
        }
        for (Found.Stretch member : members) {
            int after = member.after() == head ? head + 1 : member.after();
            take(member.first(), after, screening.screen(written(member) + " " + singular), head);
        }
    }

    /** "los cárteles de Sinaloa, del Golfo y Jalisco Nueva Generación". */
    private void behind(int head, String singular) {
        if (head + 1 >= words.size() || words.gap(head + 1) != TextWords.JOINED) {
            return;
        }
        List<Found.Stretch> members = enumeration.startingAt(head + 1);
        if (members.size() < 2) {
            return;
        }
        for (Found.Stretch member : members) {
            List<Hit> hits = screening.screen(singular + " " + written(member));
            int first = member.first();
            while (words.is(first, TextWords.PARTICLE)) {
                first++;
            }
            take(first, member.after(), hits, head);
        }
    }

    private void take(int first, int after, List<Hit> hits, int head) {
        List<Hit> organizations = hits.stream()
                .filter(hit -> hit.party().kind() == PartyKind.ORGANIZATION)
                .toList();
        if (!organizations.isEmpty() && selection.free(first, after)) {
            List<Found.Stretch> by = List.of(new Found.Stretch(head, head + 1));
            selection.take(new Found(first, after, words.end(after - 1), organizations, MentionKind.COORDINATED, by));
        }
    }

    /** "Arnulfo, Edgar Edén and Elvis González Valencia": who stands before a full name without surnames of his own. */
    private void sharedSurnames(Found person) {
        String surnames = surnames(person);
        if (surnames.isEmpty()) {
            return;
        }
        List<Found.Stretch> members = enumeration.endingAt(person.after());
        for (Found.Stretch member : members.subList(Math.min(1, members.size()), members.size())) {
            takeSibling(member, surnames, person);
        }
    }

    private void siblings(List<Found> people) {
        int next = 0;
        Found last = null;
        for (int at = 0; at < words.size(); at++) {
            while (next < people.size() && people.get(next).first() <= at) {
                last = people.get(next++);
            }
            if (last == null || !cues.is(Kind.SIBLING, words, at) || at - last.after() > SIBLING_REACH) {
                continue;
            }
            if (at + 1 < words.size() && words.gap(at + 1) != TextWords.STOPPED) {
                for (Found.Stretch member : enumeration.startingAt(at + 1)) {
                    takeSibling(member, surnames(last), last);
                }
            }
        }
    }

    private void takeSibling(Found.Stretch member, String surnames, Found person) {
        if (surnames.isEmpty()
                || member.after() - member.first() > MOST_GIVEN
                || !selection.free(member.first(), member.after())) {
            return;
        }
        Set<String> called = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (int at = member.first(); at < member.after(); at++) {
            called.add(words.letters(at));
        }
        for (Hit hit : screening.screen(written(member) + " " + surnames)) {
            if (new HashSet<>(PersonWords.of(hit).given()).containsAll(called)) {
                hits.add(hit);
            }
        }
        if (!hits.isEmpty()) {
            selection.take(new Found(
                    member.first(),
                    member.after(),
                    words.end(member.after() - 1),
                    hits,
                    MentionKind.COORDINATED,
                    List.of(person.stretch())));
        }
    }

    /** The surnames at the end of a mention as the text has them; empty if it does not end in them. */
    private String surnames(Found person) {
        PersonWords name = PersonWords.of(person.hits().get(0));
        int first = person.after();
        while (first > person.first()
                && (name.family().contains(words.letters(first - 1)) || words.is(first - 1, TextWords.PARTICLE))) {
            first--;
        }
        boolean givenFirst = first > person.first() && name.given().contains(words.letters(first - 1));
        if (givenFirst && first < person.after()) {
            return text.substring(words.start(first), words.end(person.after() - 1));
        }
        return first == person.after() ? String.join(" ", name.family()) : "";
    }

    private String written(Found.Stretch stretch) {
        return text.substring(words.start(stretch.first()), words.end(stretch.after() - 1));
    }
}
