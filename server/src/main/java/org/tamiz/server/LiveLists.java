package org.tamiz.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.searched.SearchedLists;

/**
 * The lists that the server searches at this moment. A request takes {@link #current()} once and keeps it to its end, so that an
 * update in between changes nothing for it; the next request gets the new lists. Nothing is dropped or waits.
 *
 * <p>{@link #refresh()} looks whether the home folder holds other publications, or another day has begun, and if so opens them and
 * puts them in the place of the old ones. If that fails the old ones stay, and {@link #failure()} says why. Safe for threads.
 */
public final class LiveLists {
    private static final Logger LOG = LoggerFactory.getLogger(LiveLists.class);

    /** Lists of so many other days are kept at hand. */
    private static final int MOST_EARLIER = 4;

    private final Path home;
    private final Policy policy;
    private final Clock clock;
    private final List<Consumer<SearchableLists>> preparations = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<SearchableLists, SearchableLists>> listeners = new CopyOnWriteArrayList<>();
    /** Lists as they were, the one used longest ago first. */
    private final Map<LocalDate, SearchableLists> earlier = new LinkedHashMap<>(8, 0.75f, true);

    private volatile SearchableLists current;

    /**
     * Opens the lists of a home folder.
     *
     * @param clock what tells the day
     * @throws TamizException if there is nothing to search, or it cannot be read
     */
    public LiveLists(Path home, Policy policy, Clock clock) {
        this.home = home;
        this.policy = policy;
        this.clock = clock;
        this.current = new SearchableLists(SearchedLists.open(home, LocalDate.now(clock), policy), policy);
    }

    /** The lists as they are now; never changed afterwards. */
    public SearchableLists current() {
        return current;
    }

    /**
     * The lists as they were on a day. The few days asked for last are kept at hand; another takes as long to open as the lists
     * take to be read, or less where the home folder holds their index.
     *
     * @throws TamizException if there is nothing to search as of the day, or it cannot be read
     */
    public SearchableLists asOf(LocalDate day) {
        SearchableLists now = current;
        if (day.equals(now.lists().day())) {
            return now;
        }
        synchronized (earlier) {
            SearchableLists held = earlier.get(day);
            if (held == null) {
                held = new SearchableLists(SearchedLists.open(home, day, policy), policy);
                if (earlier.size() >= MOST_EARLIER) {
                    earlier.remove(earlier.keySet().iterator().next());
                }
                earlier.put(day, held);
            }
            return held;
        }
    }

    /** Everything that the home folder holds at this moment. */
    public Register register() {
        return SearchedLists.register(home);
    }

    /** The home folder. */
    public Path home() {
        return home;
    }

    /** Why the last look at the home folder failed, so that older lists than it holds are searched; empty if it did not. */
    public String failure() {
        return current.newerUnread();
    }

    /** Has somebody make ready what is needed of other lists before they are searched, so that no request waits for it. */
    public void beforeChange(Consumer<SearchableLists> preparation) {
        preparations.add(preparation);
    }

    /** Has somebody told whenever other publications are searched: what was before, and what is now. */
    public void onChange(BiConsumer<SearchableLists, SearchableLists> listener) {
        listeners.add(listener);
    }

    /**
     * Searches what the home folder holds now.
     *
     * @return whether that is something else than before
     */
    public synchronized boolean refresh() {
        SearchableLists before = current;
        LocalDate today = LocalDate.now(clock);
        try {
            Register register = SearchedLists.register(home);
            List<Publication> publications = SearchedLists.publications(register, today, policy);
            boolean same = publications.equals(before.lists().publications());
            if (same && today.equals(before.lists().day())) {
                before.newerUnread("");
                return false;
            }
            SearchableLists after = new SearchableLists(SearchedLists.open(home, today, policy), policy);
            prepare(before, after);
            current = after;
            if (!same) {
                // An edition of an earlier day may have come as well.
                synchronized (earlier) {
                    earlier.clear();
                }
                LOG.info(
                        "Other lists are searched from now on: {}",
                        after.lists().publications().size());
            }
            listeners.forEach(listener -> listener.accept(before, after));
            return true;
        } catch (TamizException e) {
            String failure = String.valueOf(e.getMessage());
            before.newerUnread(failure);
            LOG.error("The lists could not be read again; those read before stay in use. {}", failure);
            return false;
        }
    }

    private void prepare(SearchableLists before, SearchableLists after) {
        after.prepareAs(before);
        for (Consumer<SearchableLists> preparation : preparations) {
            try {
                preparation.accept(after);
            } catch (TamizException e) {
                // New lists do not wait for it: whoever needs it asks again, and is told.
                LOG.error("Something could not be made ready for other lists. {}", e.getMessage());
            }
        }
    }
}
