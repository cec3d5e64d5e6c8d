package org.tamiz.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Hit;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * Where a hit's party stands in law on the day that lists are looked at.
 *
 * @param status its status; null if its list knows no designations
 * @param day the day
 * @param inForceFrom the day from which on a designation is in force, if that is to come; else null
 */
record Standing(
        @Nullable DesignationStatus status,
        LocalDate day,
        @Nullable LocalDate inForceFrom) {
    static Standing of(Hit hit, Heading heading) {
        LocalDate day = heading.asOf();
        return new Standing(
                hit.party().statusOn(day),
                day,
                hit.party().designations().stream()
                        .filter(designation -> designation.status() == DesignationStatus.IN_FORCE)
                        .map(Designation::effective)
                        .filter(Objects::nonNull)
                        .filter(effective -> effective.isAfter(day))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Whether nothing about the party is law yet. Such a hit is there because the user asked for it. */
    boolean proposed() {
        return status == DesignationStatus.PROPOSED;
    }

    /** The status for programs; empty if there is none. */
    String word() {
        return status == null ? "" : JsonlReport.word(status);
    }

    /** The status of a party that is only proposed, for people. */
    String proposal(Language language) {
        return Phrase.NOT_IN_FORCE_ON.in(language) + " " + day
                + (inForceFrom == null ? "" : "; " + Phrase.EFFECTIVE.in(language) + " " + inForceFrom);
    }
}
