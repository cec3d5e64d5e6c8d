package org.tamiz.core.names;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.NameRole;

/**
 * A word of a parsed name.
 *
 * @param letters its normalised letters, A–Z and 0–9
 * @param written the word as it stood in the name
 * @param role its role in a person's name, or null if not known
 * @param particle whether it is a linking word such as "de" or "bin"
 */
public record NameWord(
        String letters, String written, @Nullable NameRole role, boolean particle) {}
