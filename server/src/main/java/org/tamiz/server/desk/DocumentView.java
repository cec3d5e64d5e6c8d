package org.tamiz.server.desk;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a document is read.
 *
 * @param text the text as pasted
 * @param error what is wrong with what was sent; empty if nothing is
 * @param reading what was found; null if nothing was read
 */
public record DocumentView(
        String text, String error, @Nullable Reading reading) {
    /**
     * What was found.
     *
     * @param name what the document is called
     * @param title the title that it states; null for none
     * @param dated the date that it states; null for none
     * @param degraded a warning about the lists; empty if there is none
     * @param findings its text with mentions and statements marked, the parties named, the statements
     * @param lists the lists searched
     * @param others other documents in the same file
     * @param failures what could not be read, a line each
     */
    public record Reading(
            String name,
            @Nullable String title,
            @Nullable LocalDate dated,
            Content degraded,
            Content findings,
            Content lists,
            List<Other> others,
            List<String> failures) {
        /** Copies the lists. */
        public Reading {
            others = List.copyOf(others);
            failures = List.copyOf(failures);
        }
    }

    /**
     * Another document of the same file.
     *
     * @param name what it is called
     * @param mentions how many mentions it has
     * @param parties whom it names
     */
    public record Other(String name, int mentions, List<String> parties) {
        /** Copies the parties. */
        public Other {
            parties = List.copyOf(parties);
        }
    }
}
