package org.tamiz.core.model;

import java.util.List;
import java.util.Objects;

/**
 * A publication with what it says.
 *
 * @param publication which edition of which list
 * @param parties its listed parties in the list's order
 */
public record ListedParties(Publication publication, List<ListedParty> parties) {
    /** Copies the parties. */
    public ListedParties {
        Objects.requireNonNull(publication, "publication");
        parties = List.copyOf(parties);
    }
}
