package org.tamiz.lists.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.FileRole;
import org.tamiz.lists.register.Register;

/**
 * One party's life over the editions held of a list.
 *
 * @param list the list
 * @param id the party's id
 * @param editions the editions looked at, oldest first; of two with the same date only the one in force
 * @param events what happened, oldest first; empty if no edition holds the party
 */
public record PartyHistory(String list, String id, List<Publication> editions, List<Event> events) {
    /** What can happen to a party. */
    public enum Kind {
        /** An edition holds it and no earlier one held did. */
        FIRST_SEEN,
        /** It is not the same as in the edition before. */
        CHANGED,
        /** The edition before holds it and this one does not. */
        REMOVED,
        /** It was removed and is back. */
        LISTED_AGAIN
    }

    /**
     * Something that happened.
     *
     * @param kind what
     * @param publication the edition that shows it first
     * @param party the party in that edition, or in the edition before if it was removed
     * @param changes what changed; empty unless the kind is {@link Kind#CHANGED} or {@link Kind#LISTED_AGAIN}
     */
    public record Event(Kind kind, Publication publication, ListedParty party, List<FieldChange> changes) {
        /** Copies the changes. */
        public Event {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(publication, "publication");
            Objects.requireNonNull(party, "party");
            changes = List.copyOf(changes);
        }
    }

    /** Copies the lists. */
    public PartyHistory {
        editions = List.copyOf(editions);
        events = List.copyOf(events);
    }

    /**
     * Reads every edition of a list held.
     *
     * @param id the party's id; upper and lower case are the same
     * @throws org.tamiz.core.model.TamizException as {@link Register#load}
     */
    public static PartyHistory of(Register register, String list, String id) {
        List<Publication> editions = Editions.of(register, list);
        List<Event> events = new ArrayList<>();
        @Nullable ListedParty last = null;
        boolean listed = false;
        Set<FileRole> lastLacking = Set.of();
        for (Publication edition : editions) {
            ListedParty party = Editions.party(register.load(edition), id);
            Set<FileRole> lacking = register.lacking(edition);
            if (party == null) {
                if (listed && last != null) {
                    events.add(new Event(Kind.REMOVED, edition, last, List.of()));
                }
                listed = false;
                continue;
            }
            List<FieldChange> changes = last == null
                    ? List.of()
                    : FieldChange.between(last, party, PartyField.notComparable(lastLacking, lacking));
            if (last == null) {
                events.add(new Event(Kind.FIRST_SEEN, edition, party, changes));
            } else if (!listed) {
                events.add(new Event(Kind.LISTED_AGAIN, edition, party, changes));
            } else if (!changes.isEmpty()) {
                events.add(new Event(Kind.CHANGED, edition, party, changes));
            }
            last = party;
            lastLacking = lacking;
            listed = true;
        }
        return new PartyHistory(list, id, editions, events);
    }
}
