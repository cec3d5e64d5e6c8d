package org.tamiz.server.desk;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.server.SearchableLists;

/**
 * Whether the lists are found at this moment: listed parties, spread evenly over each list, are screened by the names under which
 * they are listed, as an examiner would do it. What is not found is told, and never hidden in a share.
 */
public final class SelfTest {
    /** So many parties of each list are screened. */
    private static final int OF_EACH = 20;

    private SelfTest() {}

    /**
     * What came of a list.
     *
     * @param list the list
     * @param tried how many parties were screened
     * @param missed those that were not found, as number and name
     */
    public record Outcome(Publication list, int tried, List<String> missed) {
        /** Copies the parties. */
        public Outcome {
            missed = List.copyOf(missed);
        }

        /** How many were found. */
        public int found() {
            return tried - missed.size();
        }
    }

    /** Screens now. */
    static List<Outcome> run(SearchableLists lists) {
        ListedNames names = lists.names();
        List<Outcome> outcomes = new ArrayList<>();
        int first = 0;
        for (Publication publication : names.publications()) {
            int end = first;
            while (end < names.size() && names.publication(end).equals(publication)) {
                end++;
            }
            outcomes.add(ofList(lists, publication, first, end));
            first = end;
        }
        return outcomes;
    }

    private static Outcome ofList(SearchableLists lists, Publication publication, int first, int end) {
        int count = Math.min(OF_EACH, end - first);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = first + (int) ((long) i * (end - first) / count);
            ListedParty party = lists.names().party(number).party();
            ScreeningRecord record = ScreeningRecord.ofName(
                    "self-test", party.kind(), party.primaryName().text());
            boolean found = lists.screener().screen(record, Channel.CHECK).hits().stream()
                    .anyMatch(hit -> hit.publication().equals(publication)
                            && hit.party().id().equals(party.id()));
            if (!found) {
                missed.add(party.id() + " " + party.primaryName().text());
            }
        }
        return new Outcome(publication, count, missed);
    }
}
