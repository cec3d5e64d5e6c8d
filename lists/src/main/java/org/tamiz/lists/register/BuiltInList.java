package org.tamiz.lists.register;

import java.util.Objects;
import java.util.function.Supplier;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;

/**
 * A publication that comes with Tamiz instead of from the home folder.
 *
 * @param publication which edition it is; known without reading the parties
 * @param parties reads the parties; called when they are screened against
 */
public record BuiltInList(Publication publication, Supplier<ListedParties> parties) {
    /** Checks that both are there. */
    public BuiltInList {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(parties, "parties");
    }
}
