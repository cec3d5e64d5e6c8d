package org.tamiz.cases;

/** Where a case stands, which follows from its alerts. */
public enum CaseStatus {
    /** At least one alert is open. */
    OPEN,
    /** None is open, and at least one awaits approval. */
    AWAITING_APPROVAL,
    /** Every alert is decided or cleared. */
    CLOSED
}
