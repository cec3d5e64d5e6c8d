package org.tamiz.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tamiz.cases.access.Secret;

/**
 * Lets whoever can read what the server prints add the first administrator: by a token that holds once, for half an hour, and in
 * this process only. Safe for threads.
 */
public final class FirstRun {
    /** How long the token holds. */
    public static final Duration HOLDS = Duration.ofMinutes(30);

    private final Clock clock;
    private final Instant till;
    private volatile String token;

    /** A token. */
    public FirstRun(Clock clock) {
        this.clock = clock;
        this.till = clock.instant().plus(HOLDS);
        this.token = Secret.random();
    }

    /** A door that is closed: there is an administrator already. */
    static FirstRun over(Clock clock) {
        FirstRun over = new FirstRun(clock);
        over.end();
        return over;
    }

    /** The path that has to be opened, with the token; empty if it is over. */
    public String path() {
        String held = token;
        return held.isEmpty() ? "" : "/set-up?token=" + held;
    }

    /** Whether a token is the one that holds. */
    boolean holds(String shown) {
        String held = token;
        return !held.isEmpty()
                && clock.instant().isBefore(till)
                && MessageDigest.isEqual(held.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** Has no token hold any more. */
    void end() {
        token = "";
    }
}
