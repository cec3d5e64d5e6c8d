package org.tamiz.lists.update;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.register.FileRole;

/**
 * Where a list comes from and what is demanded of it.
 *
 * @param list the list's name
 * @param official whether Tamiz knows the list, so that its files must be recognised as it
 * @param files the addresses of its files; empty if it cannot be fetched
 * @param zone the zone in which the server's times become dates
 * @param least the fewest parties an edition may have
 * @param days after so many days an edition is too old; 0 for never; null if nothing is said about the list
 */
public record Source(
        String list,
        boolean official,
        Map<FileRole, URI> files,
        ZoneId zone,
        int least,
        @Nullable Integer days) {
    /** Copies the addresses. */
    public Source {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(zone, "zone");
        files = Map.copyOf(files);
    }
}
