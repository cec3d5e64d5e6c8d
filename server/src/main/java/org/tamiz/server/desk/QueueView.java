package org.tamiz.server.desk;

import java.util.List;
import java.util.stream.Stream;
import org.tamiz.cases.CaseCount;
import org.tamiz.cases.CaseStatus;
import org.tamiz.cases.QueueFilter;
import org.tamiz.cases.QueuePage;
import org.tamiz.cases.QueuePage.QueuedCase;
import org.tamiz.core.model.Band;
import org.tamiz.reports.EvidenceText;
import org.tamiz.reports.HitCard;

/**
 * The page of the queue.
 *
 * @param query what is looked for
 * @param counts how many cases there are, by status and queue
 * @param page the cases found
 */
public record QueueView(QueueQuery query, List<CaseCount> counts, QueuePage page) {
    /** Copies the counts. */
    public QueueView {
        counts = List.copyOf(counts);
    }

    /** The statuses, as tabs. */
    public List<CaseStatus> statuses() {
        return List.of(CaseStatus.values());
    }

    /** How many cases have a status. */
    public long count(CaseStatus status) {
        return counts.stream()
                .filter(one -> one.status() == status)
                .mapToLong(CaseCount::cases)
                .sum();
    }

    /** The queues that hold cases, and the one looked for. */
    public List<String> queues() {
        return Stream.concat(
                        counts.stream().map(CaseCount::queue),
                        Stream.of(query.queue()).filter(queue -> !queue.isEmpty()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The orders. */
    public List<QueueFilter.Order> orders() {
        return List.of(QueueFilter.Order.values());
    }

    /** Where a status' tab leads. */
    public String tab(CaseStatus status) {
        return "/queue" + query.with(status).text();
    }

    /** Where a case is; its page keeps what is looked for. */
    public String address(QueuedCase one) {
        return "/cases/" + one.id() + query.text();
    }

    /** Where the next page is. */
    public String next() {
        String text = query.text();
        return "/queue" + text + (text.isEmpty() ? "?" : "&") + "after="
                + Page.part(page.next() == null ? "" : page.next());
    }

    /** A phrase for a status. */
    public static ReviewPhrase label(CaseStatus status) {
        return ReviewPhrase.valueOf("STATUS_" + status);
    }

    /** A phrase for an order. */
    public static ReviewPhrase label(QueueFilter.Order order) {
        return ReviewPhrase.valueOf("ORDER_" + order);
    }

    /** A band's class in the style sheet. */
    public static String cssClass(Band band) {
        return HitCard.cssClass(band);
    }

    /** A score as people read it. */
    public static String score(double score) {
        return EvidenceText.probability(score);
    }

    /** Whether some alert of a case is open again. */
    public static boolean reopened(QueuedCase one) {
        return one.alerts().stream().anyMatch(alert -> alert.reopening() != null);
    }
}
