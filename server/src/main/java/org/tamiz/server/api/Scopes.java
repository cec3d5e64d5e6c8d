package org.tamiz.server.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.screening.Engine;
import org.tamiz.core.screening.Screener;
import org.tamiz.lists.consequences.Consequences;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.Heading;
import org.tamiz.reports.HitJson;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.ApiError;
import org.tamiz.server.LiveLists;
import org.tamiz.server.SearchableLists;

/** Gives each request the scope that it asks for. Safe for threads. */
final class Scopes {
    private final LiveLists live;
    private final Language language;
    private final Consequences consequences = Consequences.load();
    /** The scope of requests that ask for nothing in particular, until other lists are searched. */
    private volatile @Nullable Scope usual;

    /** Scopes over lists, in a language where a request asks for none. */
    Scopes(LiveLists live, Language language) {
        this.live = live;
        this.language = language;
    }

    /**
     * The scope that a request asks for. It stays as it is to the request's end, whatever happens to the lists.
     *
     * @throws ApiError if the options go beyond the server's policy
     * @throws TamizException if there is nothing to search as of the day asked for
     */
    Scope of(ScopeOptions options) {
        Language asked = Objects.requireNonNullElse(options.language(), language);
        if (options.usual() && asked == language) {
            SearchableLists now = live.current();
            Scope held = usual;
            if (held == null || held.lists() != now || !held.newerUnread().equals(now.newerUnread())) {
                held = make(now, now.screener(), asked, "");
                usual = held;
            }
            return held;
        }
        return make(options, asked, "");
    }

    /** The same for a report on some subject, such as a file, which is dated now. */
    Scope of(ScopeOptions options, String subject) {
        return make(options, Objects.requireNonNullElse(options.language(), language), subject);
    }

    private Scope make(ScopeOptions options, Language asked, String subject) {
        SearchableLists lists = options.asOf() == null ? live.current() : live.asOf(options.asOf());
        Policy policy = policy(options, lists);
        Screener screener = policy.equals(lists.policy())
                ? lists.screener()
                : lists.screener().under(policy);
        return make(lists, screener, asked, subject);
    }

    private Scope make(SearchableLists lists, Screener screener, Language asked, String subject) {
        Policy policy = screener.policy();
        String newerUnread = lists.newerUnread();
        List<Degradation> degradations = lists.degradations(policy.lists(), asked);
        Heading heading = new Heading(
                subject,
                Instant.now(),
                lists.lists().day(),
                Engine.version(),
                policy,
                screener.publications(),
                asked,
                degradations,
                false);
        return new Scope(lists, newerUnread, screener, heading, new HitJson(heading, consequences), policy.hash());
    }

    /** The server's policy, changed as far as a request may. */
    private static Policy policy(ScopeOptions options, SearchableLists lists) {
        Policy policy = lists.policy();
        Double threshold = options.threshold();
        if (threshold != null) {
            if (threshold > policy.threshold()) {
                throw ApiError.invalid(
                        "threshold",
                        "The threshold " + threshold + " is above the server's own, " + policy.threshold()
                                + ", and would keep hits from you.",
                        "Ask for " + policy.threshold() + " or less, and choose among the hits by their score.");
            }
            policy = policy.withThreshold(threshold);
        }
        return options.lists().isEmpty() ? policy : policy.withLists(scope(options.lists(), lists));
    }

    private static Set<String> scope(Set<String> asked, SearchableLists lists) {
        Set<String> searched = new TreeSet<>();
        for (Publication publication : lists.lists().publications()) {
            searched.add(publication.list());
        }
        for (String list : asked) {
            if (!searched.contains(list)) {
                throw ApiError.invalid(
                        "lists",
                        "There is no list " + ApiError.shown(list) + " as of "
                                + lists.lists().day() + " that this server searches.",
                        "It searches " + String.join(", ", searched) + ".");
            }
        }
        return asked;
    }
}
