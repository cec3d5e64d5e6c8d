package org.tamiz.server.desk;

import java.util.List;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.diff.FieldChange;
import org.tamiz.lists.diff.ListDiff;

/**
 * What changed from one edition of a list to another, as much of it as a page holds.
 *
 * @param added how many parties came
 * @param removed how many went
 * @param changed how many are not as they were
 * @param unchanged how many are
 * @param came those that came, at most {@value #MOST}
 * @param went those that went, at most {@value #MOST}
 * @param altered those that are not as they were, at most {@value #MOST}
 */
public record ChangeView(
        int added, int removed, int changed, int unchanged, List<Party> came, List<Party> went, List<Altered> altered) {
    /** So many parties of each kind are shown. */
    static final int MOST = 100;

    /**
     * A party in a row.
     *
     * @param list its list
     * @param id its number
     * @param name the name it is listed under
     * @param kind what it is
     * @param programs its programs, once each
     */
    public record Party(String list, String id, String name, PartyKind kind, String programs) {
        static Party of(String list, ListedParty party) {
            return new Party(
                    list,
                    party.id(),
                    party.primaryName().text(),
                    party.kind(),
                    String.join(
                            ", ",
                            party.designations().stream()
                                    .map(Designation::program)
                                    .distinct()
                                    .toList()));
        }

        /** Where its page is. */
        public String address() {
            return "/lists/" + list + "/parties/" + Page.part(id);
        }
    }

    /**
     * A party that is not as it was.
     *
     * @param party the party as it is now
     * @param changes what changed
     */
    public record Altered(Party party, List<FieldChange> changes) {}

    /** Copies the lists. */
    public ChangeView {
        came = List.copyOf(came);
        went = List.copyOf(went);
        altered = List.copyOf(altered);
    }

    static ChangeView of(ListDiff diff) {
        String list = diff.to().list();
        return new ChangeView(
                diff.added().size(),
                diff.removed().size(),
                diff.changed().size(),
                diff.unchanged(),
                diff.added().stream()
                        .limit(MOST)
                        .map(party -> Party.of(list, party))
                        .toList(),
                diff.removed().stream()
                        .limit(MOST)
                        .map(party -> Party.of(list, party))
                        .toList(),
                diff.changed().stream()
                        .limit(MOST)
                        .map(change -> new Altered(Party.of(list, change.after()), change.changes()))
                        .toList());
    }

    /** How many parties are not shown. */
    public int notShown() {
        return added + removed + changed - came.size() - went.size() - altered.size();
    }
}
