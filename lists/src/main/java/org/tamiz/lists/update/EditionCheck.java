package org.tamiz.lists.update;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.Candidate;

/**
 * Refuses an edition that is another list, older than the one held, or not whole: below the least count of its source, or
 * shrunk by more than a tenth in parties or in names. Names are counted too, for a companion file that breaks off leaves the
 * parties as they are.
 *
 * @param source what is demanded of the list
 * @param newest the newest edition held, or null if there is none
 * @param acceptShrink whether the user says that the list really shrank
 */
record EditionCheck(Source source, @Nullable Publication newest, boolean acceptShrink) implements Consumer<Candidate> {
    /** The share of an edition's parties and names that the next one must at least have. */
    private static final double LEAST_SHARE = 0.9;

    @Override
    public void accept(Candidate candidate) {
        Publication edition = candidate.publication();
        if (!edition.list().equals(source.list())) {
            throw refused(
                    edition,
                    "is recognised as the list " + edition.list() + ", not " + source.list()
                            + ". Correct the address in " + Sources.FILE + ".");
        }
        if (edition.parties() < source.least()) {
            throw refused(
                    edition,
                    "lists " + edition.parties() + " parties, and no edition has fewer than " + source.least()
                            + ": it is not whole. Try again later; if the list really is so small, set " + source.list()
                            + ".least in " + Sources.FILE + ".");
        }
        if (newest == null) {
            return;
        }
        if (edition.published().isBefore(newest.published())) {
            throw refused(
                    edition,
                    "is the edition of " + edition.published() + ", older than the one held of " + newest.published()
                            + ". Try again later.");
        }
        checkShrink(edition, newest.parties(), edition.parties(), "parties");
        checkShrink(edition, newest.names(), edition.names(), "names");
    }

    private void checkShrink(Publication edition, int before, int after, String what) {
        if (!acceptShrink && after < before * LEAST_SHARE) {
            throw refused(
                    edition,
                    "has " + after + " " + what + " after " + before
                            + " in the edition held, a loss of more than a tenth:"
                            + " it may not be whole. Try again later; if it is right, give --accept-shrink.");
        }
    }

    private static TamizException refused(Publication edition, String problemAndRemedy) {
        return TamizException.in(Code.MALFORMED, edition.source(), problemAndRemedy, null);
    }
}
