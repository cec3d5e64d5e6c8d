package org.tamiz.core.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One immutable edition of a list.
 *
 * @param list the list's short name, such as {@code us-ofac-sdn}
 * @param title the list's name for people
 * @param authority who publishes it
 * @param published the date of the edition
 * @param retrieved when Tamiz took it in
 * @param source where it came from: a file name or an address
 * @param sha256 SHA-256 of the original bytes in lower-case hexadecimal; of all files in their fixed order where an
 *     edition consists of several
 * @param parties how many listed parties it holds
 * @param names how many names they carry
 */
public record Publication(
        String list,
        String title,
        String authority,
        LocalDate published,
        Instant retrieved,
        String source,
        String sha256,
        int parties,
        int names) {
    /** Checks that the list is named by lower-case letters, digits and hyphens. */
    public Publication {
        Objects.requireNonNull(published, "published");
        if (!list.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException(
                    "\"" + list + "\" is not a list name; use lower-case letters, digits and hyphens, at most 64.");
        }
    }

    // Written out, for those that Java makes for a record are put together when first used, at the start of every
    // command.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Publication same
                && list.equals(same.list)
                && title.equals(same.title)
                && authority.equals(same.authority)
                && published.equals(same.published)
                && retrieved.equals(same.retrieved)
                && source.equals(same.source)
                && sha256.equals(same.sha256)
                && parties == same.parties
                && names == same.names;
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + sha256.hashCode();
    }
}
