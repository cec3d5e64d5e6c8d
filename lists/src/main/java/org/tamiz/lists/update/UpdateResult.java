package org.tamiz.lists.update;

import java.util.List;
import java.util.Objects;
import org.tamiz.core.model.Publication;

/**
 * What an update of a list did.
 *
 * @param outcome whether there was something new
 * @param publication the edition in force from now on
 * @param problems how many rows or values of it could not be used as they stand; 0 if nothing changed
 * @param drift signs that the format changed
 * @param warnings what else the user should know
 */
public record UpdateResult(Outcome outcome, Publication publication, int problems, Drift drift, List<String> warnings) {
    /** Whether there was something new. */
    public enum Outcome {
        /** A new edition is in force. */
        UPDATED,
        /** The newest edition was held already. */
        UNCHANGED
    }

    /** Copies the warnings. */
    public UpdateResult {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(drift, "drift");
        warnings = List.copyOf(warnings);
    }
}
