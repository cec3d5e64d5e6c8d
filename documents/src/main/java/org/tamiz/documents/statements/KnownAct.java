package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tamiz.core.model.Designation;

/**
 * The one act of which the whole is known: on 2025-02-20 the US Department of State designated eight organizations as
 * foreign terrorist organizations, and that month no others (Federal Register of 2025-02-20; Congressional Research Service,
 * IF10613 of 2025-02-25), and as specially designated global terrorists with it. Who is not one of the eight was not designated so in that month, even where the day is not known.
 */
final class KnownAct {
    static final String ENGLISH =
            "The State Department's notice of 2025-02-20 named eight organizations, and this is not one of them.";
    static final String SPANISH =
            "El aviso del Departamento de Estado del 2025-02-20 nombró ocho organizaciones, y ésta no es una de ellas.";

    private static final LocalDate DAY = LocalDate.of(2025, 2, 20);

    private KnownAct() {}

    /** Whether the act rules out that somebody who is not listed was designated so in an interval. */
    static boolean excludes(Program as, TimeInterval when) {
        return as == Program.FTO && ofThatMonth(when);
    }

    private static boolean ofThatMonth(TimeInterval when) {
        return when.relation() == TimeInterval.Relation.WITHIN
                && YearMonth.from(when.from()).equals(YearMonth.from(DAY))
                && YearMonth.from(when.to()).equals(YearMonth.from(DAY));
    }

    /** Whether the act rules out that some designations took effect in an interval. */
    static boolean excludes(PartyRecord party, List<Designation> designations, TimeInterval when) {
        boolean oneOfThem = party.designations().stream()
                .anyMatch(one -> one.program().equals("FTO") && DAY.equals(one.effective()));
        boolean terrorist =
                party.designations().stream().anyMatch(one -> one.program().equals("FTO"));
        return ofThatMonth(when)
                && !oneOfThem
                && terrorist
                && designations.stream()
                        .filter(one ->
                                one.program().equals("FTO") || one.program().equals("SDGT"))
                        .allMatch(one -> one.effective() == null && one.announced() == null)
                && designations.stream()
                        .anyMatch(one ->
                                one.program().equals("FTO") || one.program().equals("SDGT"));
    }
}
