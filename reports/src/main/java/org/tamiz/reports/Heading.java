package org.tamiz.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.reports.phrase.Language;

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
 * @param degradations why the answer is degraded; empty if it is not
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
        List<Degradation> degradations,
        boolean ofacReference) {
    /** Copies the lists. */
    public Heading {
        publications = List.copyOf(publications);
        degradations = List.copyOf(degradations);
    }

    /** The heading of an answer that is not degraded. */
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

    /** The same, with another reason why the answer is degraded. */
    public Heading degradedBy(Degradation reason) {
        List<Degradation> all = new ArrayList<>(degradations);
        all.add(reason);
        return new Heading(subject, made, asOf, engine, policy, publications, language, all, ofacReference);
    }

    /** The same, with OFAC's own score beside each hit. */
    public Heading withOfacReference() {
        return new Heading(subject, made, asOf, engine, policy, publications, language, degradations, true);
    }

    /** Whether the answer is less than it should be; every report then says so. */
    public boolean degraded() {
        return !degradations.isEmpty();
    }
}
