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
 * @param order in which order
 */
public record QueueFilter(
        CaseStatus status,
        @Nullable String queue,
        @Nullable String assignee,
        boolean unassigned,
        @Nullable String name,
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
        return new QueueFilter(status, null, null, false, null, Order.MOST_URGENT);
    }

    /** The same in one queue. */
    public QueueFilter inQueue(@Nullable String newQueue) {
        return new QueueFilter(status, newQueue, assignee, unassigned, name, order);
    }

    /** The same of one person. */
    public QueueFilter of(@Nullable String newAssignee) {
        return new QueueFilter(status, queue, newAssignee, unassigned, name, order);
    }

    /** The same that nobody works on. */
    public QueueFilter unassignedOnly() {
        return new QueueFilter(status, queue, null, true, name, order);
    }

    /** The same of records whose name begins so. */
    public QueueFilter named(@Nullable String beginning) {
        return new QueueFilter(status, queue, assignee, unassigned, beginning, order);
    }

    /** The same in another order. */
    public QueueFilter inOrder(Order newOrder) {
        return new QueueFilter(status, queue, assignee, unassigned, name, newOrder);
    }
}
