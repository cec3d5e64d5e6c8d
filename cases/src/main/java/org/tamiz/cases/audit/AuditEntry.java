package org.tamiz.cases.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.Sha256;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of the audit trail.
 *
 * @param number its place, from 0 without gaps
 * @param at when, to the millisecond, by the clock of the machine; it can go back where that clock was set back
 * @param who the login of a person, {@code key:} and the label of an API key, or {@code tamiz} for what the program does by itself
 * @param action what was done, such as {@code decision.made}
 * @param subject to what, such as {@code case/17}
 * @param details more about it, a JSON object without line breaks
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash its own hash
 */
public record AuditEntry(
        long number,
        Instant at,
        String who,
        String action,
        String subject,
        String details,
        String previous,
        String hash) {
    /** What stands in the first entry for the hash of the one before it. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /** An entry after another, with its hash. */
    static AuditEntry after(
            String previous, long number, Instant at, String who, String action, String subject, String details) {
        AuditEntry bare = new AuditEntry(number, at, who, action, subject, details, previous, "");
        return new AuditEntry(
                number, at, who, action, subject, details, previous, chained(previous, bare.contentHash()));
    }

    /** What the entry says, without its place in the chain: a JSON object in one line. */
    public String content() {
        ObjectNode json = Json.object()
                .put("number", number)
                .put("at", MILLIS.format(at))
                .put("who", who)
                .put("action", action)
                .put("subject", subject);
        String head = Json.text(json);
        return head.substring(0, head.length() - 1) + ",\"details\":" + details + "}";
    }

    /** SHA-256 of {@link #content()} in UTF-8. */
    public String contentHash() {
        return Sha256.of(content().getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of an entry: SHA-256 of the hash before it and of what it says, both in hexadecimal, one after the other. */
    static String chained(String previous, String contentHash) {
        return Sha256.of((previous + contentHash).getBytes(StandardCharsets.US_ASCII));
    }

    /** The hash that the entry must have. */
    public String expectedHash() {
        return chained(previous, contentHash());
    }

    /** The entry as a line of an export, without line break. */
    public String line() {
        String content = content();
        return content.substring(0, content.length() - 1) + links(previous, hash);
    }

    /** The line of an entry of which only its place in the chain is told, because it is about something else. */
    public String withheldLine() {
        return "{\"number\":" + number + ",\"content\":\"" + contentHash() + '"' + links(previous, hash);
    }

    private static String links(String previous, String hash) {
        return ",\"previous\":\"" + previous + "\",\"hash\":\"" + hash + "\"}";
    }
}
