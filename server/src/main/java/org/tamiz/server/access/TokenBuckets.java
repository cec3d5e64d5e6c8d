package org.tamiz.server.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Limits how often each of many may do something (token bucket): so many at once, and from then on so many a second. Safe for
 * threads. Of those seen longest ago it forgets the oldest, so its memory is bounded.
 */
final class TokenBuckets {
    private static final int MOST = 10_000;

    private final double capacity;
    private final double perNano;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private static final class Bucket {
        private double tokens;
        private long at;

        Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }
    }

    /**
     * Buckets that are full at first.
     *
     * @param atOnce how many may be done at once
     * @param inThis how long it takes until an empty bucket is full again
     * @param nanos a clock that never goes back, in nanoseconds
     */
    TokenBuckets(int atOnce, Duration inThis, LongSupplier nanos) {
        this.capacity = atOnce;
        this.perNano = atOnce / (double) inThis.toNanos();
        this.nanos = nanos;
    }

    /** Takes a token, or says how long it will be until there is one: zero if one was taken. */
    synchronized Duration take(String who) {
        Bucket bucket = filled(who);
        if (bucket.tokens >= 1) {
            bucket.tokens -= 1;
            return Duration.ZERO;
        }
        return missing(bucket);
    }

    /** How long it will be until there is a token, without taking it. */
    synchronized Duration wait(String who) {
        Bucket bucket = filled(who);
        return bucket.tokens >= 1 ? Duration.ZERO : missing(bucket);
    }

    private Duration missing(Bucket bucket) {
        return Duration.ofNanos((long) Math.ceil((1 - bucket.tokens) / perNano));
    }

    private Bucket filled(String who) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(who, name -> new Bucket(capacity, now));
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perNano);
        bucket.at = now;
        return bucket;
    }
}
