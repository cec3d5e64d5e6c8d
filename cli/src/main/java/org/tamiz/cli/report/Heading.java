package org.tamiz.cli.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tamiz.cli.Language;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;

/**
 * What every answer must name, known before the first record is screened.
 *
 * @param subject the file or name that is screened, in the user's words
 * @param made when
 * @param asOf the day on which the lists are looked at
 * @param engine Tamiz's version
 * @param policy what counts as a hit
 * @param publications the publications searched
 * @param language the language of the report
 * @param warnings what makes the answer less than it should be, in that language: lists that are too old, or
 *     none but the register that comes with Tamiz
 * @param ofacReference whether to show beside each score what OFAC's own search tool would give
 */
public record Heading(
        String subject,
        Instant made,
        LocalDate asOf,
        String engine,
        Policy policy,
        List<Publication> publications,
        Language language,
        List<String> warnings,
        boolean ofacReference) {
    /** Copies the lists. */
    public Heading {
        publications = List.copyOf(publications);
        warnings = List.copyOf(warnings);
    }

    /** A heading without warnings. */
    public Heading(
            String subject,
            Instant made,
            LocalDate asOf,
            String engine,
            Policy policy,
            List<Publication> publications,
            Language language) {
        this(subject, made, asOf, engine, policy, publications, language, List.of(), false);
    }

    /** The same, with OFAC's own score beside each hit. */
    public Heading withOfacReference() {
        return new Heading(subject, made, asOf, engine, policy, publications, language, warnings, true);
    }
}
