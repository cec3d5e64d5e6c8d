package org.tamiz.server;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Policy;
import org.tamiz.core.screening.Screener;
import org.tamiz.documents.MentionFinder;
import org.tamiz.lists.searched.SearchedLists;

/** The lists of one moment, ready for records and documents. Safe for threads. */
public final class SearchableLists {
    private final SearchedLists lists;
    private final Policy policy;
    private final Screener screener;
    private volatile @Nullable MentionFinder finder;
    /** The numbers of the parties by list and id; made when first asked for. */
    private volatile @Nullable Map<String, Integer> numbers;

    SearchableLists(SearchedLists lists, Policy policy) {
        this.lists = lists;
        this.policy = policy;
        this.screener = new Screener(lists.names(), policy);
    }

    /** Which lists, as of which day, and what is wrong with them. */
    public SearchedLists lists() {
        return lists;
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
        Map<String, Integer> made = numbers;
        if (made == null) {
            made = numbers();
            numbers = made;
        }
        Integer number = made.get(key(list, id));
        return number == null ? null : lists.names().party(number);
    }

    private Map<String, Integer> numbers() {
        ListedNames names = lists.names();
        Map<String, Integer> made = new HashMap<>(2 * names.size());
        for (int number = 0; number < names.size(); number++) {
            made.put(
                    key(
                            names.publication(number).list(),
                            names.party(number).party().id()),
                    number);
        }
        return made;
    }

    private static String key(String list, String id) {
        return list + " " + id.toLowerCase(Locale.ROOT);
    }

    /** What finds mentions in documents; made when first asked for, which takes a second or two. */
    public MentionFinder finder() {
        MentionFinder made = finder;
        if (made == null) {
            synchronized (this) {
                made = finder;
                if (made == null) {
                    made = new MentionFinder(lists.names(), policy);
                    finder = made;
                }
            }
        }
        return made;
    }
}
