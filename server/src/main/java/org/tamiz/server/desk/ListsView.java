package org.tamiz.server.desk;

import java.util.List;
import org.tamiz.lists.update.Freshness;

/**
 * The page of all lists.
 *
 * @param rows the lists searched
 * @param wanted the number that somebody looked for; empty for none
 * @param found the parties with that number
 */
public record ListsView(List<Row> rows, String wanted, List<ChangeView.Party> found) {
    /**
     * A list.
     *
     * @param freshness the edition searched, and how old it is
     * @param editions how many editions are held
     */
    public record Row(Freshness freshness, int editions) {}

    /** Copies the lists. */
    public ListsView {
        rows = List.copyOf(rows);
        found = List.copyOf(found);
    }
}
