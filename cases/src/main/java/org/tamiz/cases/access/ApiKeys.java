package org.tamiz.cases.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** The keys of programs. Only the SHA-256 of a key's secret is kept. Safe for threads. */
public final class ApiKeys {
    /** How every secret begins, so that people and scanners see what it is. */
    public static final String PREFIX = "tamiz_";
    /** A key that has been found is not looked for again for so long; a key that is revoked may work on for this time. */
    public static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** More keys than anybody has in use at once. */
    private static final int MOST_REMEMBERED = 1000;

    /** What the trail says when a key that keeps others has been used. */
    private static final String USED = "key.used";

    private static final Pattern LABEL = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final RowMapper<ApiKey> KEY = (row, context) -> {
        long revoked = row.getLong("revoked");
        Instant when = row.wasNull() ? null : Instant.ofEpochMilli(revoked);
        return new ApiKey(
                row.getLong("id"),
                row.getString("label"),
                Set.copyOf(Arrays.asList(row.getString("scopes").split(",", -1))),
                Instant.ofEpochMilli(row.getLong("created")),
                row.getString("created_by"),
                Instant.ofEpochMilli(row.getLong("expires")),
                when);
    };

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;
    private final Map<String, Found> remembered = new ConcurrentHashMap<>();
    private final Map<Long, LocalDate> noted = new ConcurrentHashMap<>();

    private record Found(ApiKey key, Instant when) {}

    /**
     * A key that has just been made.
     *
     * @param key the key
     * @param secret what the program has to show; it is told this once only
     */
    public record Made(ApiKey key, String secret) {}

    /** The keys in a database. */
    public ApiKeys(Database database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a key can have a label. */
    public static boolean isLabel(String label) {
        return LABEL.matcher(label).matches();
    }

    /**
     * Makes a key.
     *
     * @param scopes names of permissions; at least one
     * @throws TamizException USAGE if the label is taken or is none, or the key would never hold
     */
    public Made add(String label, Set<String> scopes, Instant expires, String by) {
        if (!isLabel(label)) {
            throw TamizException.of(
                    Code.USAGE, "A key's label has letters a to z, digits and . _ - only, such as core-banking.");
        }
        Instant now = clock.instant();
        if (!expires.isAfter(now)) {
            throw TamizException.of(Code.USAGE, "The key would have expired already; choose a later day.");
        }
        if (scopes.isEmpty()) {
            throw TamizException.of(Code.USAGE, "A key needs a scope, such as screen.");
        }
        String secret = PREFIX + Secret.random();
        String scopeText = String.join(",", new TreeSet<>(scopes));
        return trail.write((handle, entries) -> {
            boolean taken = handle.createQuery("SELECT COUNT(*) FROM api_key WHERE label = :label")
                            .bind("label", label)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (taken) {
                throw TamizException.of(Code.USAGE, "There is or was a key " + label + "; choose another label.");
            }
            handle.createUpdate("INSERT INTO api_key (label, scopes, hash, created, created_by, expires)"
                            + " VALUES (:label, :scopes, :hash, :now, :by, :expires)")
                    .bind("label", label)
                    .bind("scopes", scopeText)
                    .bind("hash", Secret.hash(secret))
                    .bind("now", now)
                    .bind("by", by)
                    .bind("expires", expires)
                    .execute();
            entries.add(
                    by,
                    "key.added",
                    "key/" + label,
                    Json.object().put("scopes", scopeText).put("expires", expires.toString()));
            ApiKey key = handle.createQuery("SELECT * FROM api_key WHERE label = :label")
                    .bind("label", label)
                    .map(KEY)
                    .one();
            return new Made(key, secret);
        });
    }

    /** The key of a secret; null if there is none, or it has expired or been revoked. */
    public @Nullable ApiKey find(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return null;
        }
        Instant now = clock.instant();
        String hash = Secret.hash(secret);
        Found found = remembered.get(hash);
        // A clock that was set back must not make a key be remembered for longer.
        if (found == null || now.isBefore(found.when) || !now.isBefore(found.when.plus(REMEMBERED))) {
            ApiKey key = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT * FROM api_key WHERE hash = :hash")
                            .bind("hash", hash)
                            .map(KEY)
                            .findOne()
                            .orElse(null));
            if (key == null) {
                remembered.remove(hash);
                return null;
            }
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            found = new Found(key, now);
            remembered.put(hash, found);
        }
        return found.key.holds(now) ? found.key : null;
    }

    /**
     * Has the trail say that a key was used: once a day (UTC), however often it is and whatever it is used for.
     *
     * @return whether it is the first time today
     */
    public boolean noteUse(ApiKey key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (today.equals(noted.get(key.id()))) {
            return false;
        }
        String subject = "key/" + key.label();
        // Another process, or this one before it was started again, may have said so already.
        boolean first = trail.write((handle, entries) -> {
            boolean told = handle.createQuery("SELECT COUNT(*) FROM audit_entry"
                                    + " WHERE subject = :subject AND action = :action AND at >= :midnight")
                            .bind("subject", subject)
                            .bind("action", USED)
                            .bind("midnight", today.atStartOfDay(ZoneOffset.UTC).toInstant())
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (!told) {
                entries.add(
                        "key:" + key.label(),
                        USED,
                        subject,
                        Json.object().put("scopes", String.join(",", new TreeSet<>(key.scopes()))));
            }
            return !told;
        });
        noted.put(key.id(), today);
        return first;
    }

    /** All keys, also those that hold no more, by label. */
    public List<ApiKey> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM api_key ORDER BY label")
                        .map(KEY)
                        .list());
    }

    /**
     * Takes a key back, for good.
     *
     * @throws TamizException USAGE if there is no such key, or it was revoked before
     */
    public void revoke(String label, String by) {
        trail.write((handle, entries) -> {
            int revoked = handle.createUpdate(
                            "UPDATE api_key SET revoked = :now WHERE label = :label AND revoked IS NULL")
                    .bind("now", clock.instant())
                    .bind("label", label)
                    .execute();
            if (revoked == 0) {
                throw TamizException.of(Code.USAGE, "There is no key " + label + " to revoke; see tamiz keys list.");
            }
            entries.add(by, "key.revoked", "key/" + label, Json.object());
            return label;
        });
        remembered.clear();
    }
}
