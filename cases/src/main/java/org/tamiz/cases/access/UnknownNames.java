package org.tamiz.cases.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tries under names that nobody has, counted and locked as those of people are, so that a lock does not tell which names exist. Kept
 * in memory only, and only the latest. Safe for threads.
 */
final class UnknownNames {
    private static final int MOST = 10_000;

    private final Map<String, Failures> tried = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    private record Failures(int count, Instant lockedTill) {}

    /** Counts a try; until when the name is locked, null if this try still goes on. */
    @Nullable
    Instant lockedTill(String login, Instant now) {
        // What can be no name tells nothing if it is never locked, and may be long.
        if (!PersonTable.isName(login)) {
            return null;
        }
        synchronized (tried) {
            Failures before = tried.getOrDefault(login, new Failures(0, Instant.EPOCH));
            if (before.lockedTill.isAfter(now)) {
                return before.lockedTill;
            }
            int count = before.count + 1;
            Instant till = count >= Passwords.FREE_FAILURES ? now.plus(Passwords.lock(count)) : Instant.EPOCH;
            tried.put(login, new Failures(count, till));
            return null;
        }
    }
}
