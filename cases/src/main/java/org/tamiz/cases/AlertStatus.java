package org.tamiz.cases;

/** Where an alert stands. */
public enum AlertStatus {
    /** Somebody has to decide. */
    OPEN,
    /** One person has decided, and another has to approve. */
    AWAITING_APPROVAL,
    /** Decided. */
    DECIDED,
    /** Known to be somebody else: an {@link AcceptedPair} is in force. */
    CLEARED
}
