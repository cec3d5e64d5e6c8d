package org.tamiz.lists.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tamiz.core.model.ListedParty;

/**
 * How one field of a party changed from an edition to a later one. A value that was rewritten is one removed and one added.
 *
 * @param field which field
 * @param removed values that only the earlier edition has, in its order
 * @param added values that only the later edition has, in its order
 */
public record FieldChange(PartyField field, List<String> removed, List<String> added) {
    /** Copies the values. */
    public FieldChange {
        Objects.requireNonNull(field, "field");
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /**
     * Every change of a party, in the order of the fields; empty if it is the same in both editions.
     *
     * @param without fields not to compare
     */
    public static List<FieldChange> between(ListedParty before, ListedParty after, Set<PartyField> without) {
        List<FieldChange> changes = new ArrayList<>();
        for (PartyField field : PartyField.values()) {
            if (!without.contains(field)) {
                Set<String> old = new LinkedHashSet<>(field.values(before));
                Set<String> young = new LinkedHashSet<>(field.values(after));
                if (!old.equals(young)) {
                    changes.add(new FieldChange(field, minus(old, young), minus(young, old)));
                }
            }
        }
        return changes;
    }

    private static List<String> minus(Set<String> all, Set<String> less) {
        return all.stream().filter(value -> !less.contains(value)).toList();
    }
}
