package org.tamiz.cases.monitoring;

/**
 * What a change of lists led to.
 *
 * @param changedParties how many listed parties are new, different or gone; -1 if that could not be told, and all records were screened
 * @param monitored how many records are monitored
 * @param screened how many records the change touched, all of which were screened again
 * @param opened how many alerts are new or open again
 */
public record Rescreened(int changedParties, int monitored, int screened, int opened) {
    /** Nothing was to be done. */
    static final Rescreened NOTHING = new Rescreened(0, 0, 0, 0);
}
