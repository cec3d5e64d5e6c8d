package org.tamiz.core.model;

/** Where a designation stands in law. */
public enum DesignationStatus {
    /** Announced for comment; not yet law. */
    PROPOSED,
    /** Law. */
    IN_FORCE,
    /** Once law, no longer. */
    RESCINDED
}
