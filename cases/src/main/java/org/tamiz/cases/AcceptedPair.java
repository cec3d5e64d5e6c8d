package org.tamiz.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record and a listed party that are known not to be the same. It clears their alert until the record or the listed party
 * changes, or it expires.
 *
 * @param id its number
 * @param alert the alert's number
 * @param reason why they are not the same
 * @param acceptedBy who decided so
 * @param approvedBy who approved it; null if the review policy asked for nobody
 * @param acceptedAt since when it is in force
 * @param expiresAt from when on it no longer is
 * @param voidAt when it was ended; null while it is in force
 * @param voidReason why it was ended; null while it is in force
 */
public record AcceptedPair(
        long id,
        long alert,
        String reason,
        String acceptedBy,
        @Nullable String approvedBy,
        Instant acceptedAt,
        Instant expiresAt,
        @Nullable Instant voidAt,
        @Nullable String voidReason) {}
