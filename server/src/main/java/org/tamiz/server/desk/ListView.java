package org.tamiz.server.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Publication;

/**
 * The page of one list.
 *
 * @param searched the edition searched
 * @param editions all editions held, the newest first
 * @param from the earlier of the two days compared
 * @param to the later one
 * @param changes what changed between them; null if there is only one edition
 */
public record ListView(
        Publication searched,
        List<Publication> editions,
        LocalDate from,
        LocalDate to,
        @Nullable ChangeView changes) {
    /** Copies the editions. */
    public ListView {
        editions = List.copyOf(editions);
    }
}
