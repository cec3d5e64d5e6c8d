package org.tamiz.lists.diff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.Register;

/**
 * Since when the editions held of a list show each party of one of them, and in which edition it changed last. The fewer
 * editions are held, the coarser the dates; with one edition all dates are its own. Immutable.
 */
public final class EditionDates {
    private final LocalDate earliest;
    private final Map<String, Dates> dates;

    private EditionDates(LocalDate earliest, Map<String, Dates> dates) {
        this.earliest = earliest;
        this.dates = Map.copyOf(dates);
    }

    /**
     * The dates of a party.
     *
     * @param firstSeen the date of the earliest edition that shows it, without a gap since
     * @param lastChange the date of the edition that shows it first as it is now
     */
    public record Dates(LocalDate firstSeen, LocalDate lastChange) {
        /** Checks that both are there. */
        public Dates {
            Objects.requireNonNull(firstSeen, "firstSeen");
            Objects.requireNonNull(lastChange, "lastChange");
        }
    }

    /**
     * The dates of the parties of an edition. Every edition before it is read, so this takes as long as they take.
     *
     * @throws org.tamiz.core.model.TamizException as {@link Register#load}
     */
    public static EditionDates of(Register register, Publication publication) {
        List<Publication> editions = Editions.of(register, publication.list()).stream()
                .filter(edition -> edition.published().isBefore(publication.published()))
                .toList();
        if (editions.isEmpty()) {
            return new EditionDates(publication.published(), Map.of());
        }
        LocalDate earliest = editions.get(0).published();
        Map<String, Dates> dates = new HashMap<>();
        Publication before = editions.get(0);
        ListedParties content = register.load(before);
        for (int i = 1; i <= editions.size(); i++) {
            Publication next = i == editions.size() ? publication : editions.get(i);
            Set<PartyField> without = PartyField.notComparable(register.lacking(before), register.lacking(next));
            ListedParties after = register.load(next);
            take(ListDiff.of(content, after, without), earliest, dates);
            before = next;
            content = after;
        }
        return new EditionDates(earliest, dates);
    }

    private static void take(ListDiff diff, LocalDate earliest, Map<String, Dates> dates) {
        LocalDate day = diff.to().published();
        for (ListedParty removed : diff.removed()) {
            dates.remove(removed.id());
        }
        for (ListedParty added : diff.added()) {
            dates.put(added.id(), new Dates(day, day));
        }
        for (PartyChange change : diff.changed()) {
            String id = change.after().id();
            Dates known = dates.get(id);
            dates.put(id, new Dates(known == null ? earliest : known.firstSeen(), day));
        }
    }

    /** The dates of a party of the edition. */
    public Dates of(String id) {
        Dates known = dates.get(id);
        return known == null ? new Dates(earliest, earliest) : known;
    }
}
