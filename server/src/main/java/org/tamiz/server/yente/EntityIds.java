package org.tamiz.server.yente;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;

/**
 * Ids of entities: the list's name, a hyphen and the authority's own id, such as {@code us-ofac-sdn-11440}. They stay the same
 * for as long as the authority keeps its ids.
 *
 * <p>OpenSanctions calls OFAC's entries {@code ofac-11440}; such an id is a referent of ours and leads to it.
 */
final class EntityIds {
    private static final String OFAC_LISTS = "us-ofac-";
    private static final String OFAC_REFERENT = "ofac-";

    private EntityIds() {}

    /** What goes before the ids of a list's parties. */
    static String prefix(String list) {
        return list + "-";
    }

    /** The id of a party. */
    static String of(Publication publication, ListedParty party) {
        return prefix(publication.list()) + party.id();
    }

    /** What others call a party; null if that is not known. */
    static @Nullable String referent(Publication publication, ListedParty party) {
        return publication.list().startsWith(OFAC_LISTS) ? OFAC_REFERENT + party.id() : null;
    }

    /** The authority's own id in an id that is a list's; null if it is of another list. */
    static @Nullable String within(String list, String id) {
        String prefix = prefix(list);
        return id.startsWith(prefix) && id.length() > prefix.length() ? id.substring(prefix.length()) : null;
    }

    /** The authority's own id in a referent to a list's party; null if it is none. */
    static @Nullable String referred(String list, String id) {
        boolean may = list.startsWith(OFAC_LISTS) && id.startsWith(OFAC_REFERENT);
        return may ? id.substring(OFAC_REFERENT.length()) : null;
    }
}
