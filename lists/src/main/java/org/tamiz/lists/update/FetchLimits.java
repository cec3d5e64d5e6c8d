package org.tamiz.lists.update;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a server may take of our time and space.
 *
 * @param bytes the most bytes of a file, unpacked
 * @param answer how long to wait for a connection, and then for an answer to begin
 * @param whole how long a file may take from its first byte to its last
 * @param attempts how often to try before giving up
 * @param pause how long to wait before the second attempt; doubled each time
 */
public record FetchLimits(long bytes, Duration answer, Duration whole, int attempts, Duration pause) {
    /** What fits the official servers: 256 MiB, half a minute, fifteen minutes, four attempts. */
    public static final FetchLimits STANDARD =
            new FetchLimits(256L << 20, Duration.ofSeconds(30), Duration.ofMinutes(15), 4, Duration.ofSeconds(1));

    /** Checks the values. */
    public FetchLimits {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(pause, "pause");
        if (bytes < 1 || attempts < 1) {
            throw new IllegalArgumentException("A file has a byte and an attempt.");
        }
    }
}
