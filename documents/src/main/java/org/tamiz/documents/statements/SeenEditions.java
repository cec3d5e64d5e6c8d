package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.embedded.EmbeddedRegister;

/**
 * The editions of OFAC's list on which the "first seen" dates of the register that comes with Tamiz rest. A designation first
 * seen in one of them was in none of the earlier ones, so it took effect after the one before.
 */
final class SeenEditions {
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private SeenEditions() {}

    /** Those of the register that comes with Tamiz. */
    static SeenEditions ofRegister() {
        SeenEditions editions = new SeenEditions();
        for (ListedParty party : EmbeddedRegister.load().parties()) {
            for (Designation designation : party.designations()) {
                LocalDate seen = designation.firstSeen();
                if (seen != null && Program.SDN.covers(designation)) {
                    editions.days.add(seen);
                }
            }
        }
        return editions;
    }

    /** The edition before the one in which a designation was first seen; null if that is not known. */
    @Nullable
    LocalDate before(Designation designation) {
        LocalDate seen = designation.firstSeen();
        return seen == null || !days.contains(seen) || !Program.SDN.covers(designation) ? null : days.lower(seen);
    }
}
