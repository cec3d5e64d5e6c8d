package org.tamiz.core.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An authority's act that puts a party under a program.
 *
 * @param authority who acted, such as "OFAC" or "UN Security Council"
 * @param program the program tag as the list writes it, such as "SDNTK" or "FTO"
 * @param legalBasis the law it rests on, such as "8 USC 1189"; null if the source does not say
 * @param status where it stands
 * @param announced the day it was made public; null if not known
 * @param effective the day it took effect; null if not known
 * @param firstSeen the date of the earliest publication at hand that shows it, for when no effective date is known;
 *     null if that is not known either
 * @param citation where to read it, such as a Federal Register page; null if not known
 */
public record Designation(
        String authority,
        String program,
        @Nullable String legalBasis,
        DesignationStatus status,
        @Nullable LocalDate announced,
        @Nullable LocalDate effective,
        @Nullable LocalDate firstSeen,
        @Nullable String citation) {
    /** Checks that the act is named. */
    public Designation {
        Objects.requireNonNull(status, "status");
        if (authority.isBlank() || program.isBlank()) {
            throw new IllegalArgumentException("A designation needs an authority and a program.");
        }
    }

    /** A designation in force of which a list states the program and nothing else. */
    public static Designation inForce(String authority, String program) {
        return new Designation(authority, program, null, DesignationStatus.IN_FORCE, null, null, null, null);
    }

    /** Whether the act is law on a day: in force, and not effective only later. An unknown effective date counts as past. */
    public boolean inForceOn(LocalDate day) {
        return status == DesignationStatus.IN_FORCE && (effective == null || !effective.isAfter(day));
    }
}
