package org.tamiz.core.identifiers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What reading a code gave: the code, or why it is malformed.
 *
 * @param code the code, or null if it is malformed
 * @param fault why, or null if it is not. A failed check digit is no reason: the code is read all the same
 */
public record Decoded<T>(@Nullable T code, @Nullable CodeFault fault) {
    /** Checks that there is one of the two. */
    public Decoded {
        if ((code == null) == (fault == null)) {
            throw new IllegalArgumentException("Either a code or a fault.");
        }
    }

    static <T> Decoded<T> of(T code) {
        return new Decoded<>(Objects.requireNonNull(code), null);
    }

    static <T> Decoded<T> malformed(CodeFault fault) {
        return new Decoded<>(null, Objects.requireNonNull(fault));
    }
}
