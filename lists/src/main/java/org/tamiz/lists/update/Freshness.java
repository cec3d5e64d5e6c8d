package org.tamiz.lists.update;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.tamiz.core.model.Publication;

/**
 * How old an edition is on a day: the days since it was published, or since the authority's server confirmed that there is
 * nothing newer, whichever is less. Days after the one asked for do not count.
 *
 * @param publication the edition
 * @param age its age in days, not negative
 * @param limit from how many days on it is too old; 0 for never
 */
public record Freshness(Publication publication, long age, int limit) {
    /** The limit for official lists of which the sources say nothing. */
    private static final int OTHER_LISTS = 30;
    /** The authority of lists that are the user's own; nobody else knows how often they change. */
    private static final String PRIVATE = "private";

    /** Checks the publication. */
    public Freshness {
        Objects.requireNonNull(publication, "publication");
    }

    /**
     * The freshness of editions.
     *
     * @param home the home folder, where confirmations are kept and limits can be changed
     * @param day the day as of which they are asked for
     * @throws org.tamiz.core.model.TamizException as {@link Sources#of(Path)}
     */
    public static List<Freshness> of(Path home, List<Publication> publications, LocalDate day) {
        Sources sources = Sources.of(home);
        return publications.stream()
                .map(publication -> of(home, sources, publication, day))
                .toList();
    }

    private static Freshness of(Path home, Sources sources, Publication publication, LocalDate day) {
        LocalDate current = UpdateNotes.of(home, publication)
                .map(notes -> LocalDate.ofInstant(notes.confirmed(), ZoneOffset.UTC))
                .filter(confirmed -> confirmed.isAfter(publication.published()))
                .orElse(publication.published());
        Source source = sources.of(publication.list());
        Integer days = source == null ? null : source.days();
        int limit = days != null ? days : publication.authority().equals(PRIVATE) ? 0 : OTHER_LISTS;
        return new Freshness(publication, Math.max(0, ChronoUnit.DAYS.between(current, day)), limit);
    }

    /** Whether the edition is too old to rely on. */
    public boolean stale() {
        return limit > 0 && age > limit;
    }
}
