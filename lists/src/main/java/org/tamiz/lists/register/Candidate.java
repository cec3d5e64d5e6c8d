package org.tamiz.lists.register;

import java.util.Objects;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.ListContent;

/**
 * An edition that has been read and is not stored yet.
 *
 * @param publication which edition it would be
 * @param format the format it was recognised as
 * @param content what it says, with the problems found in it
 */
public record Candidate(Publication publication, ListFormat format, ListContent content) {
    /** Checks that all are there. */
    public Candidate {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(content, "content");
    }
}
