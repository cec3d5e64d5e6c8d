package org.tamiz.cases.evidence;

import java.util.Optional;
import org.tamiz.core.model.ListedParties;

/** Where publications are found again years later. */
@FunctionalInterface
public interface HeldPublications {
    /**
     * The publication of a list with a hash.
     *
     * @param list the list's short name
     * @param sha256 the SHA-256 of the original bytes
     * @return empty if it is not held
     */
    Optional<ListedParties> find(String list, String sha256);
}
