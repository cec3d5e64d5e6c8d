package org.tamiz.cases;

/** What has become of a decision. */
public enum DecisionState {
    /** A second person has to approve it. */
    PROPOSED,
    /** It holds. */
    IN_FORCE,
    /** The second person has rejected it. */
    REJECTED,
    /** It no longer holds: the record or the listed party has changed since, or an accepted pair has ended. */
    OVERTAKEN
}
