package org.tamiz.lists.update;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What a server said about a file to tell later whether it changed (RFC 9110, section 8.8).
 *
 * @param address the address it was fetched from
 * @param etag the {@code ETag}, or null
 * @param lastModified the {@code Last-Modified} as sent, or null
 */
record Validators(
        String address, @Nullable String etag, @Nullable String lastModified) {

    /** A file that was never fetched. */
    static Validators none(String address) {
        return new Validators(address, null, null);
    }

    /** What the headers of an answer say. */
    static Validators of(String address, HttpHeaders headers) {
        return new Validators(
                address,
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
    }

    /** When the file was last changed, or null if the server did not say so in the format of RFC 9110. */
    @Nullable
    Instant modified() {
        if (lastModified == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(lastModified, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
