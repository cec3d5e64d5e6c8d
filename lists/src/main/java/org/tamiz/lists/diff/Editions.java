package org.tamiz.lists.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.Register;

/** The editions of a list through time. */
final class Editions {
    private Editions() {}

    /** The editions held of a list, oldest first; of several with one date the one in force. */
    static List<Publication> of(Register register, String list) {
        TreeMap<LocalDate, Publication> byDate = new TreeMap<>();
        for (Publication publication : register.publications()) {
            if (publication.list().equals(list)) {
                // The register gives of one date the one in force last.
                byDate.put(publication.published(), publication);
            }
        }
        return List.copyOf(byDate.values());
    }

    /** The party with an id, or null if there is none. */
    static @Nullable ListedParty party(ListedParties content, String id) {
        for (ListedParty party : content.parties()) {
            if (party.id().equalsIgnoreCase(id)) {
                return party;
            }
        }
        return null;
    }
}
