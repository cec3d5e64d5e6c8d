package org.tamiz.lists.register;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;

/**
 * Which parties of a publication are screened against on a day: those of which some designation is in force on it, and those
 * of lists that know no designations. A party whose designations are rescinded stays in its publication to be looked up, and
 * is no hit; one whose designations are proposed or not yet effective is one only on request.
 */
final class InForce {
    private InForce() {}

    /**
     * The publication with the parties that are screened against on a day.
     *
     * @param proposedToo whether those count whose designations are proposed or not yet effective
     */
    static ListedParties on(LocalDate day, boolean proposedToo, ListedParties content) {
        List<ListedParty> parties = content.parties().stream()
                .filter(party -> isOn(day, proposedToo, party))
                .toList();
        return parties.size() == content.parties().size() ? content : new ListedParties(content.publication(), parties);
    }

    /**
     * The days on which the answer of {@link #on} without proposed ones changes, of those after each publication's own: no
     * earlier day asks for it. For most publications there is none. With proposed ones the day makes no difference.
     */
    static List<LocalDate> turningDays(List<ListedParties> contents) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ListedParties content : contents) {
            LocalDate published = content.publication().published();
            for (ListedParty party : content.parties()) {
                LocalDate first = first(party);
                if (first != null && first.isAfter(published)) {
                    days.add(first);
                }
            }
        }
        return List.copyOf(days);
    }

    private static boolean isOn(LocalDate day, boolean proposedToo, ListedParty party) {
        DesignationStatus status = party.statusOn(day);
        return status == null
                || status == DesignationStatus.IN_FORCE
                || (proposedToo && status == DesignationStatus.PROPOSED);
    }

    /** The first day on which some designation is in force; null if that is always or never. */
    private static @Nullable LocalDate first(ListedParty party) {
        LocalDate first = null;
        for (Designation designation : party.designations()) {
            if (designation.status() == DesignationStatus.IN_FORCE) {
                LocalDate effective = designation.effective();
                if (effective == null) {
                    return null;
                }
                first = first == null || effective.isBefore(first) ? effective : first;
            }
        }
        return first;
    }
}
