package org.tamiz.server.access;

import io.javalin.security.RouteRole;

/**
 * How many bytes a request may carry. A route that takes more than {@link #RECORD} names another beside its permission:
 * {@code routes.post("/api/v1/read", this::read, Permission.SCREEN, BodyLimit.DOCUMENT)}. What exceeds it is answered with 413, also
 * where the request does not tell its length.
 */
public enum BodyLimit implements RouteRole {
    /** What somebody sends who is not signed in: a name, a password, where to go afterwards: 8 KiB. */
    CREDENTIALS(8L << 10),
    /** A form, a record or a thousand of them: 4 MiB. */
    RECORD(4L << 20),
    /** A file of records, which goes to disk as it comes: 1 GiB. */
    BATCH(1L << 30),
    /** A document, or an attachment: 50 MiB. */
    DOCUMENT(50L << 20);

    private final long bytes;

    BodyLimit(long bytes) {
        this.bytes = bytes;
    }

    /** The limit in bytes. */
    public long bytes() {
        return bytes;
    }
}
