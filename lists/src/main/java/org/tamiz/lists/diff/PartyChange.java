package org.tamiz.lists.diff;

import java.util.List;
import java.util.Objects;
import org.tamiz.core.model.ListedParty;

/**
 * A party that two editions hold and that is not the same in both.
 *
 * @param before the party in the earlier edition
 * @param after the party in the later edition
 * @param changes what changed; never empty
 */
public record PartyChange(ListedParty before, ListedParty after, List<FieldChange> changes) {
    /** Copies the changes. */
    public PartyChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
    }
}
