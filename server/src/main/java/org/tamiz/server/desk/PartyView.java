package org.tamiz.server.desk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.diff.PartyHistory;
import org.tamiz.reports.phrase.Phrase;

/**
 * The page of a listed party.
 *
 * @param party the party
 * @param publication the edition it stands in
 * @param official where its authority shows it; null if that is not known
 * @param facts what the list says of it
 * @param law its designations and what they mean
 * @param history its life over the editions held; null unless asked for, for it takes long
 */
public record PartyView(
        ListedParty party,
        Publication publication,
        @Nullable String official,
        List<Fact> facts,
        Content law,
        @Nullable PartyHistory history) {
    /**
     * Something the list says.
     *
     * @param label what it is about
     * @param values what it says; never empty
     */
    public record Fact(Phrase label, List<String> values) {
        /** Copies the values. */
        public Fact {
            values = List.copyOf(values);
        }
    }

    /** Copies the facts. */
    public PartyView {
        facts = List.copyOf(facts);
    }

    /** Where its history is. */
    public String historyAddress() {
        return "/lists/" + publication.list() + "/parties/" + Page.part(party.id()) + "?history=yes";
    }
}
