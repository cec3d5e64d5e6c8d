package org.tamiz.core.model;

import java.util.List;
import java.util.Objects;

/**
 * One way of writing a party.
 *
 * @param text the whole name as written by its source, never blank
 * @param quality how much the source trusts it
 * @param parts the parts whose roles the source states, in the source's order; empty when it states none
 */
public record Name(String text, NameQuality quality, List<NamePart> parts) {
    /** Copies the parts and checks that the text says something. */
    public Name {
        Objects.requireNonNull(quality, "quality");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name needs text.");
        }
        parts = List.copyOf(parts);
    }

    /** A name whose parts are not told apart. */
    public static Name of(String text, NameQuality quality) {
        return new Name(text, quality, List.of());
    }
}
