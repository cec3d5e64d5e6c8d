package org.tamiz.lists.diff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.Register;

/** Since which edition held a designation has been there, for lists that do not say when their acts were made. */
public final class FirstSeen {
    private FirstSeen() {}

    /**
     * The party with the date {@link Designation#firstSeen()} in each designation of which nothing says when it was announced
     * or took effect. The date is that of the oldest edition from which on every edition held up to this one shows the
     * program; a program that was lifted and came back counts from its return. Reads older editions until all are found.
     *
     * @param publication the edition that the party is from
     * @throws org.tamiz.core.model.TamizException as {@link Register#load}
     */
    public static ListedParty in(Register register, Publication publication, ListedParty party) {
        Map<String, LocalDate> dates = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (Designation designation : party.designations()) {
            if (isUndated(designation)) {
                open.add(designation.program());
                dates.put(designation.program(), publication.published());
            }
        }
        List<Publication> editions = Editions.of(register, publication.list());
        for (int e = editions.size() - 1; e >= 0 && !open.isEmpty(); e--) {
            Publication edition = editions.get(e);
            if (edition.published().isBefore(publication.published())) {
                ListedParty older = Editions.party(register.load(edition), party.id());
                open.retainAll(older == null ? Set.of() : programs(older));
                open.forEach(program -> dates.put(program, edition.published()));
            }
        }
        return dates.isEmpty() ? party : dated(party, dates);
    }

    private static Set<String> programs(ListedParty party) {
        return party.designations().stream().map(Designation::program).collect(Collectors.toSet());
    }

    private static boolean isUndated(Designation designation) {
        return designation.announced() == null && designation.effective() == null && designation.firstSeen() == null;
    }

    private static ListedParty dated(ListedParty party, Map<String, LocalDate> dates) {
        List<Designation> designations = party.designations().stream()
                .map(act -> isUndated(act) ? dated(act, dates.get(act.program())) : act)
                .toList();
        return new ListedParty(
                party.id(),
                party.kind(),
                party.names(),
                party.identifiers(),
                party.birthDates(),
                party.birthPlaces(),
                party.nationalities(),
                party.gender(),
                party.addresses(),
                party.relations(),
                designations,
                party.remarks(),
                party.record());
    }

    private static Designation dated(Designation act, @Nullable LocalDate firstSeen) {
        return new Designation(
                act.authority(),
                act.program(),
                act.legalBasis(),
                act.status(),
                act.announced(),
                act.effective(),
                firstSeen,
                act.citation());
    }
}
