package org.tamiz.lists.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.Register;

/**
 * What changed from one edition of a list to another. Every party of either is in exactly one of the four: added, removed,
 * changed, or counted as unchanged.
 *
 * @param from the earlier edition
 * @param to the later edition
 * @param added parties that only the later one holds, in its order
 * @param removed parties that only the earlier one holds, in its order
 * @param changed parties that both hold and that differ, in the later edition's order
 * @param unchanged how many parties are the same in both
 * @param notCompared fields left out because one of the editions was taken in without the file they come from
 */
public record ListDiff(
        Publication from,
        Publication to,
        List<ListedParty> added,
        List<ListedParty> removed,
        List<PartyChange> changed,
        int unchanged,
        Set<PartyField> notCompared) {
    /** Copies the collections. */
    public ListDiff {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        notCompared = Set.copyOf(notCompared);
    }

    /**
     * Compares two publications of a register.
     *
     * @throws org.tamiz.core.model.TamizException as {@link Register#load}
     */
    public static ListDiff of(Register register, Publication from, Publication to) {
        return of(
                register.load(from),
                register.load(to),
                PartyField.notComparable(register.lacking(from), register.lacking(to)));
    }

    /**
     * Compares two editions.
     *
     * @param without fields not to compare
     */
    public static ListDiff of(ListedParties from, ListedParties to, Set<PartyField> without) {
        Map<String, ListedParty> before = new LinkedHashMap<>();
        from.parties().forEach(party -> before.put(party.id(), party));
        List<ListedParty> added = new ArrayList<>();
        List<PartyChange> changed = new ArrayList<>();
        int unchanged = 0;
        for (ListedParty after : to.parties()) {
            ListedParty old = before.remove(after.id());
            if (old == null) {
                added.add(after);
                continue;
            }
            List<FieldChange> changes = FieldChange.between(old, after, without);
            if (changes.isEmpty()) {
                unchanged++;
            } else {
                changed.add(new PartyChange(old, after, changes));
            }
        }
        return new ListDiff(
                from.publication(), to.publication(), added, List.copyOf(before.values()), changed, unchanged, without);
    }
}
