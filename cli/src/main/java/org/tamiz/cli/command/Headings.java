package org.tamiz.cli.command;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.screening.Engine;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.Heading;
import org.tamiz.reports.phrase.Language;

/** What a report says before its first record. */
final class Headings {
    private Headings() {}

    /**
     * The heading of an answer from these lists, with all that degrades it.
     *
     * @param subject what is screened, in the user's words
     * @throws TamizException NO_LIST if the answer is degraded and the settings demand that it is not
     */
    static Heading of(Settings settings, SearchedLists lists, String subject) {
        List<Degradation> degradations = Degradation.of(lists, settings.language());
        if (settings.requireFresh() && !degradations.isEmpty()) {
            throw TamizException.of(
                    Code.NO_LIST,
                    Degradation.of(lists, Language.ENGLISH).stream()
                                    .map(Degradation::text)
                                    .collect(Collectors.joining(" "))
                            + " Or leave out --require-fresh.");
        }
        return heading(settings, subject, lists.publications(), degradations);
    }

    /** The heading of an answer from lists that the user made up or none, which nothing can degrade. */
    static Heading undegraded(Settings settings, String subject, List<Publication> publications) {
        return heading(settings, subject, publications, List.of());
    }

    private static Heading heading(
            Settings settings, String subject, List<Publication> publications, List<Degradation> degradations) {
        return new Heading(
                subject,
                Instant.now(),
                settings.asOf(),
                Engine.version(),
                settings.policy(),
                publications,
                settings.language(),
                degradations,
                false);
    }
}
