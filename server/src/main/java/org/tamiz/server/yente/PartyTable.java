package org.tamiz.server.yente;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.diff.EditionDates;
import org.tamiz.lists.register.Register;
import org.tamiz.server.SearchableLists;

/** The parties of some lists by their ids, with the dates that the editions held give them. Safe for threads. */
final class PartyTable {
    private final SearchableLists lists;
    /** For each list the numbers of its parties by the authority's ids. */
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    private final Map<String, EditionDates> dates = new HashMap<>();
    /** The name that each party is listed under, in lower case, by its number. */
    private final List<String> captions = new ArrayList<>();

    private final WordSearch words;
    private final EntityTexts texts = new EntityTexts();

    /**
     * Makes the table, which takes a moment: every party is looked at, and earlier editions are read.
     *
     * @throws org.tamiz.core.model.TamizException as {@link Register#load}
     */
    PartyTable(SearchableLists lists, Register register) {
        this.lists = lists;
        for (Publication publication : lists.lists().publications()) {
            numbers.put(publication.list(), new HashMap<>());
            dates.put(publication.list(), EditionDates.of(register, publication));
        }
        for (int number = 0; number < lists.names().size(); number++) {
            PreparedParty party = lists.names().party(number);
            numbersOf(party.publication().list()).put(party.party().id(), number);
            captions.add(party.party().primaryName().text().toLowerCase(Locale.ROOT));
        }
        words = new WordSearch(lists.names());
    }

    /** The parties as they are written. */
    EntityTexts texts() {
        return texts;
    }

    /** The parties that a text finds by words of their names or by a number of theirs, best first. */
    List<Integer> find(String text) {
        return words.find(text);
    }

    /** The parties that a text finds while it is being written: those of which a word begins so, then those of {@link #find}. */
    List<Integer> suggest(String text) {
        Set<Integer> found = new LinkedHashSet<>(words.beginning(text, captions));
        found.addAll(words.find(text));
        return List.copyOf(found);
    }

    /** All parties. */
    List<Integer> all() {
        return IntStream.range(0, captions.size()).boxed().toList();
    }

    /** The party of a number. */
    PreparedParty party(int number) {
        return lists.names().party(number);
    }

    private Map<String, Integer> numbersOf(String list) {
        return numbers.getOrDefault(list, new HashMap<>());
    }

    /** The lists that it is about. */
    SearchableLists lists() {
        return lists;
    }

    /** The party with an authority's id in a list; null if there is none. */
    @Nullable
    PreparedParty party(String list, String id) {
        Integer number = numbersOf(list).get(id);
        return number == null ? null : lists.names().party(number);
    }

    /** The parties whose entity id, or a referent to it, is the one given; one at most where it is an entity id. */
    List<PreparedParty> withId(String id) {
        return lists.lists().publications().stream()
                .flatMap(publication -> {
                    String own = EntityIds.within(publication.list(), id);
                    PreparedParty party = own == null ? null : party(publication.list(), own);
                    String referred = EntityIds.referred(publication.list(), id);
                    if (party == null && referred != null) {
                        party = party(publication.list(), referred);
                    }
                    return Stream.ofNullable(party);
                })
                .toList();
    }

    /** Since when a party is seen, and when it changed last. */
    EditionDates.Dates dates(Publication publication, String id) {
        EditionDates known = dates.get(publication.list());
        return known == null ? new EditionDates.Dates(publication.published(), publication.published()) : known.of(id);
    }
}
