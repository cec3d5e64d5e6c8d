package org.tamiz.cases.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows to be let in; its secret is known to the program alone.
 *
 * @param id the number of the key
 * @param label what people call it, such as {@code core-banking}; no two keys have the same
 * @param scopes the names of the permissions it gives, in lower case, such as {@code screen}
 * @param created when it was made
 * @param createdBy who made it
 * @param expires from when it is refused
 * @param revoked when it was taken back; null if it was not
 */
public record ApiKey(
        long id,
        String label,
        Set<String> scopes,
        Instant created,
        String createdBy,
        Instant expires,
        @Nullable Instant revoked) {
    /** Copies the scopes. */
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it lets a program in at a moment. */
    public boolean holds(Instant now) {
        return revoked == null && expires.isAfter(now);
    }
}
