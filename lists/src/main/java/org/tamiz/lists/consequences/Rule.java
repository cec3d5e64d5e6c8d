package org.tamiz.lists.consequences;

import java.util.Locale;
import java.util.Set;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;

/**
 * One block of the consequences file.
 *
 * @param programs the tags it follows from, upper case; not used if {@code anyProgram}
 * @param anyProgram whether it follows from every tag
 * @param fallback whether it speaks only where no other rule does; then {@code anyProgram} is set as well
 * @param authorities the authorities it holds for, upper case; empty for all
 * @param status the status of the designations it holds for
 * @param template the consequence, with its placeholders
 */
record Rule(
        Set<String> programs,
        boolean anyProgram,
        boolean fallback,
        Set<String> authorities,
        DesignationStatus status,
        Consequence template) {

    Rule {
        programs = Set.copyOf(programs);
        authorities = Set.copyOf(authorities);
    }

    boolean appliesTo(Designation designation) {
        return status == designation.status()
                && (authorities.isEmpty() || authorities.contains(folded(designation.authority())))
                && (anyProgram || programs.contains(folded(designation.program())));
    }

    Consequence consequenceOf(Designation designation) {
        return new Consequence(
                template.code(),
                filled(template.english(), designation),
                filled(template.spanish(), designation),
                filled(template.citation(), designation));
    }

    /** A tag or an authority as rules compare it. */
    static String folded(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String filled(String text, Designation designation) {
        return text.replace("{program}", designation.program()).replace("{authority}", designation.authority());
    }
}
