package org.tamiz.lists.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;

/**
 * Takes out dates that cannot be, whatever the format: births and establishments before the year 1 or after the publication,
 * which would speak against every record; and announcements after the publication and effective dates long after it, which
 * would keep a party from being in force for no reason. Each is kept as a remark and counted as a problem.
 */
final class PlausibleDates {
    /** Measures take effect at most months after they are published. */
    private static final int MOST_YEARS_AHEAD = 5;

    private final String file;
    private final LocalDate published;
    private final List<Problem> problems;

    private PlausibleDates(String file, LocalDate published, List<Problem> problems) {
        this.file = file;
        this.published = published;
        this.problems = problems;
    }

    /**
     * The content without dates that cannot be.
     *
     * @param file the main file's name as the user knows it
     * @param published the date of the publication
     */
    static ListContent of(String file, LocalDate published, ListContent content) {
        List<Problem> problems = new ArrayList<>(content.problems());
        PlausibleDates dates = new PlausibleDates(file, published, problems);
        List<ListedParty> parties =
                content.parties().stream().map(dates::checked).toList();
        return problems.size() == content.problems().size()
                ? content
                : new ListContent(parties, content.published(), problems, content.remarks(), content.list());
    }

    private ListedParty checked(ListedParty party) {
        List<String> remarks = new ArrayList<>(party.remarks());
        List<PartialDate> births = new ArrayList<>();
        for (PartialDate birth : party.birthDates()) {
            if (birth.from().isAfter(published) || birth.from().getYear() < 1) {
                remarks.add(told(party, "the birth date " + birth));
            } else {
                births.add(birth);
            }
        }
        List<Designation> designations = new ArrayList<>();
        for (Designation act : party.designations()) {
            LocalDate announced = checked(party, act, "announced", act.announced(), published, remarks);
            LocalDate effective =
                    checked(party, act, "effective", act.effective(), published.plusYears(MOST_YEARS_AHEAD), remarks);
            designations.add(new Designation(
                    act.authority(),
                    act.program(),
                    act.legalBasis(),
                    act.status(),
                    announced,
                    effective,
                    act.firstSeen(),
                    act.citation()));
        }
        return remarks.size() == party.remarks().size()
                ? party
                : new ListedParty(
                        party.id(),
                        party.kind(),
                        party.names(),
                        party.identifiers(),
                        births,
                        party.birthPlaces(),
                        party.nationalities(),
                        party.gender(),
                        party.addresses(),
                        party.relations(),
                        designations,
                        remarks,
                        party.record());
    }

    private @Nullable LocalDate checked(
            ListedParty party,
            Designation act,
            String what,
            @Nullable LocalDate date,
            LocalDate last,
            List<String> remarks) {
        if (date == null || !date.isAfter(last)) {
            return date;
        }
        remarks.add(told(party, "the date on which " + act.program() + " was " + what + ", " + date + ","));
        return null;
    }

    private String told(ListedParty party, String what) {
        String remark = what + " cannot be, with a publication of " + published;
        problems.add(new Problem(file, 0, "party " + party.id() + ": " + remark + "; kept as a remark"));
        return remark;
    }
}
