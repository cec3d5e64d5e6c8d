package org.tamiz.core.model;

import java.util.Objects;

/**
 * A stretch of a name whose role is known.
 *
 * @param role what the stretch is
 * @param text the stretch as written, one or more words, never blank
 */
public record NamePart(NameRole role, String text) {
    /** Checks that the text says something. */
    public NamePart {
        Objects.requireNonNull(role, "role");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name part needs text.");
        }
    }
}
