package org.tamiz.server.desk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.ApiKey;
import org.tamiz.cases.access.ApiKeys;
import org.tamiz.server.access.Permission;

/**
 * The page of the keys of programs.
 *
 * @param keys all keys, by label
 * @param form what was written into the form for making one
 * @param made the key that has just been made, with its secret; null if none has
 * @param done what was just done; null for nothing
 */
public record KeysView(
        List<ApiKey> keys,
        Form form,
        ApiKeys.@Nullable Made made,
        @Nullable KeepingPhrase done) {
    /**
     * What was written and could not be used.
     *
     * @param label the label
     * @param scopes the scopes
     * @param expires the first day on which the key is refused
     * @param labelFault what is wrong with the label; null for nothing
     * @param scopesFault what is wrong with the scopes; null for nothing
     * @param expiresFault what is wrong with the day; null for nothing
     */
    public record Form(
            String label,
            Set<Permission> scopes,
            String expires,
            @Nullable KeepingPhrase labelFault,
            @Nullable KeepingPhrase scopesFault,
            @Nullable KeepingPhrase expiresFault) {
        /** Copies the scopes. */
        public Form {
            scopes = Set.copyOf(scopes);
        }

        boolean isSound() {
            return labelFault == null && scopesFault == null && expiresFault == null;
        }
    }

    /** Copies the keys. */
    public KeysView {
        keys = List.copyOf(keys);
    }

    /** A key's scopes, in a fixed order. */
    public static String scopes(ApiKey key) {
        return String.join(", ", new TreeSet<>(key.scopes()));
    }

    /** How a key stands. */
    public static KeepingPhrase state(ApiKey key, Page page) {
        return key.revoked() != null
                ? KeepingPhrase.REVOKED
                : key.holds(page.now()) ? KeepingPhrase.HOLDS : KeepingPhrase.EXPIRED;
    }

    /** Where a key is revoked. */
    public static String revokeAddress(ApiKey key) {
        return "/keys/" + Page.part(key.label()) + "/revoke";
    }
}
