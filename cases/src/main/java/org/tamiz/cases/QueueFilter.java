package org.tamiz.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a queue's page shows, and in which order.
 *
 * @param status where they stand
 * @param queue the queue they are in; null for any
 * @param assignee who works on them; null for anybody or nobody
 * @param unassigned whether only those that nobody works on count
 * @param name how the record's name begins, in any case and with or without accents; null for any
 * @param list the list that the alerts stand on which keep the case where it stands; null for any
 * @param source the source of the record; null for any
 * @param order in which order
 */
public record QueueFilter(
        CaseStatus status,
        @Nullable String queue,
        @Nullable String assignee,
        boolean unassigned,
        @Nullable String name,
        @Nullable String list,
        @Nullable String source,
        Order order) {
    /** Orders of a queue. */
    public enum Order {
        /** The strongest hits first; of equally strong ones the older first. */
        MOST_URGENT,
        /** Those in which nothing has happened for longest first. */
        LONGEST_UNCHANGED,
        /** Those in which something happened last first. */
        LAST_CHANGED
    }

    /** Checks that it is whole. */
    public QueueFilter {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(order, "order");
    }

    /** All cases in a status, the most urgent first. */
    public static QueueFilter of(CaseStatus status) {
        return new QueueFilter(status, null, null, false, null, null, null, Order.MOST_URGENT);
    }

    /** The same in one queue. */
    public QueueFilter inQueue(@Nullable String newQueue) {
        return new QueueFilter(status, newQueue, assignee, unassigned, name, list, source, order);
    }

    /** The same of one person. */
    public QueueFilter of(@Nullable String newAssignee) {
        return new QueueFilter(status, queue, newAssignee, unassigned, name, list, source, order);
    }

    /** The same that nobody works on. */
    public QueueFilter unassignedOnly() {
        return new QueueFilter(status, queue, null, true, name, list, source, order);
    }

    /** The same of records whose name begins so. */
    public QueueFilter named(@Nullable String beginning) {
        return new QueueFilter(status, queue, assignee, unassigned, beginning, list, source, order);
    }

    /** The same with alerts on one list. */
    public QueueFilter onList(@Nullable String newList) {
        return new QueueFilter(status, queue, assignee, unassigned, name, newList, source, order);
    }

    /** The same of records from one source. */
    public QueueFilter from(@Nullable String newSource) {
        return new QueueFilter(status, queue, assignee, unassigned, name, list, newSource, order);
    }

    /** The same in another order. */
    public QueueFilter inOrder(Order newOrder) {
        return new QueueFilter(status, queue, assignee, unassigned, name, list, source, newOrder);
    }
}
