package org.tamiz.core.index;

import org.tamiz.core.model.ListedParty;

/** Gives out listed parties by number. */
interface PartyStore {
    /** How many parties there are. */
    int size();

    /** The party with a number from 0 to {@code size() - 1}. */
    ListedParty party(int number);
}
