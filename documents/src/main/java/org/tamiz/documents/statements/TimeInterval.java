package org.tamiz.documents.statements;

import java.time.LocalDate;

/**
 * When something is said to be, as precisely as a text says it: "in February 2025" is from the first to the last of that
 * month.
 *
 * @param from the first day that is meant
 * @param to the last day that is meant, not before the first
 * @param relation how the event stands to these days
 * @param text the words of the text, such as "by mid-September 2025"
 */
public record TimeInterval(LocalDate from, LocalDate to, Relation relation, String text) {
    /** How an event stands to some days. */
    public enum Relation {
        /** On one of them, or beginning on one of them: "in", "on", "since". */
        WITHIN,
        /** On the last of them or before: "by", "as of". */
        NOT_AFTER,
        /** Before the first of them. */
        BEFORE,
        /** After the last of them. */
        AFTER
    }

    /** Checks the order of the days. */
    public TimeInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An interval cannot end on " + to + " and begin on " + from + ".");
        }
    }

    /** Whether a day is one of those meant. */
    public boolean allows(LocalDate day) {
        return switch (relation) {
            case WITHIN -> !day.isBefore(from) && !day.isAfter(to);
            case NOT_AFTER -> !day.isAfter(to);
            case BEFORE -> day.isBefore(from);
            case AFTER -> day.isAfter(to);
        };
    }
}
