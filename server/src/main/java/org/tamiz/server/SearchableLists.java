package org.tamiz.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Policy;
import org.tamiz.core.screening.Screener;
import org.tamiz.documents.MentionFinder;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.phrase.Language;

/** The lists of one moment, ready for records and documents. Safe for threads. */
public final class SearchableLists {
    private final SearchedLists lists;
    private final Policy policy;
    private final Screener screener;
    /** Why newer lists than these could not be read; empty if they could, or there are none. */
    private volatile String newerUnread = "";
    /** What was made of these lists, by its class. */
    private final Map<Class<?>, Object> companions = new ConcurrentHashMap<>();

    SearchableLists(SearchedLists lists, Policy policy) {
        this.lists = lists;
        this.policy = policy;
        this.screener = new Screener(lists.names(), policy);
    }

    /** Which lists, as of which day, and what is wrong with them. */
    public SearchedLists lists() {
        return lists;
    }

    /**
     * What degrades an answer from these lists.
     *
     * @param named the lists searched; empty for all
     */
    public List<Degradation> degradations(Set<String> named, Language language) {
        List<Degradation> all = new ArrayList<>(Degradation.of(lists, named, language));
        String why = newerUnread;
        if (!why.isEmpty()) {
            all.add(Degradation.newerUnread(why, language));
        }
        return List.copyOf(all);
    }

    /** Why newer lists than these could not be read; empty if they could, or there are none. */
    public String newerUnread() {
        return newerUnread;
    }

    /** Says why newer lists could not be read; empty if they could. */
    void newerUnread(String why) {
        newerUnread = why;
    }

    /** The listed parties and their names. */
    public ListedNames names() {
        return lists.names();
    }

    /** What counts as a hit. */
    public Policy policy() {
        return policy;
    }

    /** What screens records. */
    public Screener screener() {
        return screener;
    }

    /**
     * A listed party that is screened against.
     *
     * @param id the authority's id, in any case
     * @return null if there is none, or its designations are not in force
     */
    public @Nullable PreparedParty party(String list, String id) {
        Integer number = companion(PartyNumbers.class, PartyNumbers::new).of(list, id);
        return number == null ? null : lists.names().party(number);
    }

    /** The listed parties that have a number: as the authority's id, in any case, or as an identifier; in the lists' order. */
    public List<PreparedParty> withNumber(String number) {
        SortedSet<Integer> found =
                new TreeSet<>(companion(PartyNumbers.class, PartyNumbers::new).withId(number));
        Identifier wanted = Identifier.of(IdentifierType.OTHER, number);
        lists.names().withIdentifier(wanted, place -> {
            if (lists.names().party(place).party().identifiers().stream()
                    .anyMatch(one -> one.comparable().equals(wanted.comparable()))) {
                found.add(place);
            }
        });
        return found.stream().map(lists.names()::party).toList();
    }

    /**
     * Something that is made of these lists and lives as long as they do, such as a table of somebody's own.
     *
     * @param maker makes it, once, when it is first asked for; what asks meanwhile waits
     */
    public <T> T companion(Class<T> type, Function<SearchableLists, T> maker) {
        Object known = companions.get(type);
        return type.cast(known == null ? companions.computeIfAbsent(type, any -> maker.apply(this)) : known);
    }

    /** Makes ready what had been made of other lists before these, so that the first request for it need not wait. */
    void prepareAs(SearchableLists before) {
        if (before.companions.containsKey(MentionFinder.class)) {
            finder();
        }
        if (before.companions.containsKey(PartyNumbers.class)) {
            companion(PartyNumbers.class, PartyNumbers::new);
        }
    }

    /** What finds mentions in documents; made when first asked for, which takes a second or two. */
    public MentionFinder finder() {
        return companion(MentionFinder.class, any -> new MentionFinder(lists.names(), policy));
    }

    /** The places of the parties by the authority's id, which another list may have too. */
    private static final class PartyNumbers {
        private final ListedNames names;
        private final Map<String, List<Integer>> byId;

        PartyNumbers(SearchableLists lists) {
            names = lists.names();
            byId = new HashMap<>(2 * names.size());
            for (int number = 0; number < names.size(); number++) {
                String id = names.party(number).party().id();
                byId.merge(id.toLowerCase(Locale.ROOT), List.of(number), PartyNumbers::joined);
            }
        }

        private static List<Integer> joined(List<Integer> some, List<Integer> more) {
            return Stream.of(some, more).flatMap(List::stream).toList();
        }

        @Nullable
        Integer of(String list, String id) {
            for (Integer number : withId(id)) {
                if (names.publication(number).list().equals(list)) {
                    return number;
                }
            }
            return null;
        }

        List<Integer> withId(String id) {
            return byId.getOrDefault(id.toLowerCase(Locale.ROOT), List.of());
        }
    }
}
