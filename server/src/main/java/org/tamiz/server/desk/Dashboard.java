package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Case;
import org.tamiz.cases.CaseCount;
import org.tamiz.cases.CaseStatus;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Decision;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.QueueFilter;
import org.tamiz.cases.QueuePage.QueuedAlert;
import org.tamiz.cases.QueuePage.QueuedCase;
import org.tamiz.core.model.Band;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.SearchableLists;
import org.tamiz.server.access.Permission;

/** The page that tells how the work stands. */
final class Dashboard implements Routes {
    /** So many open cases are looked at for their ages. */
    private static final int MOST_OPEN = 500;

    /** So many closed cases are looked at for what their alerts were. */
    private static final int MOST_CLOSED = 200;

    private static final DashboardPhrase[] AGES = {
        DashboardPhrase.AGE_DAY, DashboardPhrase.AGE_WEEK, DashboardPhrase.AGE_MONTH, DashboardPhrase.AGE_MORE
    };

    private final Cases cases;
    private final LiveLists lists;
    private final Pages pages;
    private volatile @Nullable Tested tested;

    private record Tested(SearchableLists lists, List<SelfTest.Outcome> outcomes) {}

    Dashboard(Cases cases, LiveLists lists, Pages pages) {
        this.cases = cases;
        this.lists = lists;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Section.DASHBOARD.address(), pages.telling(Section.DASHBOARD, this::show), Permission.REVIEW);
    }

    private void show(Context context) {
        Page page = pages.page(context, Section.DASHBOARD, DashboardPhrase.TITLE.in(pages.language(context)));
        List<CaseCount> counts = cases.counts();
        List<QueuedCase> waiting = cases.queue(
                        QueueFilter.of(CaseStatus.OPEN).inOrder(QueueFilter.Order.LONGEST_UNCHANGED), null, MOST_OPEN)
                .cases();
        List<QueuedCase> closed = cases.queue(
                        QueueFilter.of(CaseStatus.CLOSED).inOrder(QueueFilter.Order.LAST_CHANGED), null, MOST_CLOSED)
                .cases();
        pages.render(
                context,
                "dashboard",
                page,
                new DashboardView(
                        count(counts, CaseStatus.OPEN),
                        count(counts, CaseStatus.AWAITING_APPROVAL),
                        count(counts, CaseStatus.CLOSED),
                        waiting.isEmpty() ? "" : page.age(waiting.get(0).changedAt()),
                        backlog(counts),
                        ages(waiting, page),
                        waiting.size(),
                        rules(closed),
                        closed.size(),
                        tests(lists.current())));
    }

    /** The self-test of the lists as they are: run once for them, for they do not change. */
    private List<SelfTest.Outcome> tests(SearchableLists now) {
        Tested known = tested;
        if (known == null || known.lists() != now) {
            known = new Tested(now, SelfTest.run(now));
            tested = known;
        }
        return known.outcomes();
    }

    private static long count(List<CaseCount> counts, CaseStatus status) {
        return counts.stream()
                .filter(one -> one.status() == status)
                .mapToLong(CaseCount::cases)
                .sum();
    }

    private static List<DashboardView.Bar> backlog(List<CaseCount> counts) {
        Map<String, Long> byQueue = new TreeMap<>();
        counts.stream()
                .filter(one -> one.status() != CaseStatus.CLOSED)
                .forEach(one -> byQueue.merge(one.queue(), one.cases(), Long::sum));
        long most = byQueue.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return byQueue.entrySet().stream()
                .map(one -> new DashboardView.Bar(one.getKey(), one.getValue(), most))
                .toList();
    }

    private static List<DashboardView.Bar> ages(List<QueuedCase> waiting, Page page) {
        long[] numbers = new long[AGES.length];
        for (QueuedCase one : waiting) {
            numbers[bucket(one.openedAt(), page.now())]++;
        }
        long most = Math.max(Math.max(numbers[0], numbers[1]), Math.max(numbers[2], numbers[3]));
        List<DashboardView.Bar> bars = new ArrayList<>();
        for (int i = 0; i < AGES.length; i++) {
            bars.add(new DashboardView.Bar(page.say(AGES[i]), numbers[i], most));
        }
        return bars;
    }

    private static int bucket(Instant opened, Instant now) {
        long days = Duration.between(opened, now).toDays();
        return days <= 1 ? 0 : days <= 7 ? 1 : days <= 30 ? 2 : 3;
    }

    /** What became of the alerts of closed cases, by list and band. */
    private List<DashboardView.Rule> rules(List<QueuedCase> closed) {
        Map<String, Map<Band, long[]>> counted = new TreeMap<>();
        for (QueuedCase one : closed) {
            Case work = cases.find(one.id());
            for (QueuedAlert queued : one.alerts()) {
                long[] numbers = counted.computeIfAbsent(queued.list(), list -> new EnumMap<>(Band.class))
                        .computeIfAbsent(queued.band(), band -> new long[2]);
                numbers[0]++;
                numbers[1] += work.alerts().stream()
                        .filter(alert -> alert.id() == queued.id() && isMatch(alert))
                        .count();
            }
        }
        List<DashboardView.Rule> rules = new ArrayList<>();
        counted.forEach((list, bands) -> bands.forEach(
                (band, numbers) -> rules.add(new DashboardView.Rule(list, band, numbers[0], numbers[1]))));
        return rules;
    }

    private static boolean isMatch(Alert alert) {
        Decision decision = alert.lastDecision();
        return decision != null && decision.outcome() == Outcome.MATCH;
    }
}
