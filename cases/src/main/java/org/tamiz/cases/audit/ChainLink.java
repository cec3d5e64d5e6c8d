package org.tamiz.cases.audit;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Sha256;

/**
 * What it takes of an entry to check its place in the chain.
 *
 * @param number its number
 * @param contentHash the SHA-256 of what it says, computed here where that is at hand
 * @param previous the hash before it, as it tells it
 * @param hash its hash, as it tells it
 * @param at when it was written, as it tells it; null where what it says is withheld
 */
record ChainLink(
        long number,
        String contentHash,
        String previous,
        String hash,
        @Nullable String at) {
    private static final String LINKS = ",\"previous\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\"}";
    private static final Pattern WITHHELD =
            Pattern.compile("\\{\"number\":(\\d{1,18}),\"content\":\"([0-9a-f]{64})\"" + LINKS);
    private static final Pattern LINKS_AT_END = Pattern.compile(LINKS + "$");
    private static final Pattern HEAD = Pattern.compile("\\{\"number\":(\\d{1,18}),\"at\":\"([0-9TZ:.+-]{1,40})\",");

    /** More than any line without its content. */
    private static final int LONGEST_LINKS = 200;

    static ChainLink of(AuditEntry entry) {
        return new ChainLink(
                entry.number(),
                entry.contentHash(),
                entry.previous(),
                entry.hash(),
                entry.at().toString());
    }

    /** Reads a line of an export; null if it is none. */
    static @Nullable ChainLink parse(String line) {
        Matcher withheld = WITHHELD.matcher(line);
        if (withheld.matches()) {
            return new ChainLink(
                    Long.parseLong(withheld.group(1)), withheld.group(2), withheld.group(3), withheld.group(4), null);
        }
        Matcher links = LINKS_AT_END.matcher(line);
        Matcher head = HEAD.matcher(line);
        if (!head.lookingAt() || !links.find(Math.max(0, line.length() - LONGEST_LINKS))) {
            return null;
        }
        String content = line.substring(0, links.start()) + "}";
        return new ChainLink(
                Long.parseLong(head.group(1)),
                Sha256.of(content.getBytes(StandardCharsets.UTF_8)),
                links.group(1),
                links.group(2),
                head.group(2));
    }
}
