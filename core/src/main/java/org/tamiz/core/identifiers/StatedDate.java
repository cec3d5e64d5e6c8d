package org.tamiz.core.identifiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.PartialDate;

/**
 * A date of birth, or of establishment, and where it stands.
 *
 * @param date the date
 * @param code CURP or RFC if it stands in such a code, or null if it is stated as such
 */
public record StatedDate(PartialDate date, @Nullable IdentifierType code) {
    /**
     * The dates of a record or party. What its codes hold is added, after the others, where it says something else: so an
     * error in one of the two places contradicts nothing by itself.
     *
     * @param dates the dates stated as such
     * @param codes the codes
     * @param company whether to read the codes as a company's
     */
    public static List<StatedDate> of(List<PartialDate> dates, MexicanCodes codes, boolean company) {
        if (dates.isEmpty() && codes.isEmpty()) {
            return List.of();
        }
        List<StatedDate> stated = new ArrayList<>(dates.size());
        dates.forEach(date -> stated.add(new StatedDate(date, null)));
        List<PartialDate> inCodes = new ArrayList<>();
        for (LocalDate day : codes.dates(company)) {
            inCodes.add(PartialDate.ofDay(day));
        }
        if (inCodes.stream().noneMatch(dates::contains)) {
            IdentifierType code = company || codes.curps().isEmpty() ? IdentifierType.RFC : IdentifierType.CURP;
            inCodes.forEach(day -> stated.add(new StatedDate(day, code)));
        }
        return List.copyOf(stated);
    }

    /** The date as reports show it. */
    @Override
    public String toString() {
        return code == null ? date.toString() : date + " (" + code + ")";
    }
}
