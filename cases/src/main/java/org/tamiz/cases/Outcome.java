package org.tamiz.cases;

/** What was decided about an alert. */
public enum Outcome {
    /** The record is the listed party. */
    MATCH,
    /** It is somebody else. */
    NO_MATCH
}
