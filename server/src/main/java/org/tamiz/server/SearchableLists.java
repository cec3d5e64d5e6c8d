package org.tamiz.server;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.ListedNames;
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
