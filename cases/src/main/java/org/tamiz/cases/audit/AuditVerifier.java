package org.tamiz.cases.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chain of the audit trail from its first entry and stops at the first link that is broken. It can tell that an entry was
 * changed, taken out, put in or moved. That the last entries were cut off it can tell only against a hash noted before; that whoever
 * could write everything wrote everything anew, not at all without one.
 */
public final class AuditVerifier {
    private final @Nullable String noted;
    private long entries;
    private @Nullable ChainLink last;
    private boolean notedSeen;
    private long clockWentBack = -1;
    private @Nullable Fault fault;

    /**
     * Where the chain is broken.
     *
     * @param number the entry's number, or of a line that is no entry, the line's, from 1
     * @param what what is wrong
     */
    public record Fault(long number, String what) {}

    /**
     * What following the chain gave.
     *
     * @param entries how many entries were followed, up to the first broken link
     * @param from the first entry's number; 0 for a whole trail
     * @param head the hash of the last entry that holds; empty if there is none
     * @param fault the first broken link; null if all hold
     * @param clockWentBack the first entry that is dated before the one ahead of it, which a clock set back explains; -1 if there is none
     */
    public record Result(
            long entries, long from, String head, @Nullable Fault fault, long clockWentBack) {
        /** Whether nothing is wrong. */
        public boolean sound() {
            return fault == null;
        }
    }

    private long from;

    /**
     * Begins.
     *
     * @param noted the hash of some entry that was noted earlier, and must be there; null for none
     */
    private AuditVerifier(@Nullable String noted) {
        this.noted = noted;
    }

    /** Follows the chain in a database, as far as it went when this began. */
    public static Result verify(AuditTrail trail, @Nullable String noted) {
        AuditVerifier verifier = new AuditVerifier(noted);
        long head = trail.head().map(AuditEntry::number).orElse(-1L);
        trail.forEach(Long.MIN_VALUE, head, entry -> verifier.follow(ChainLink.of(entry)));
        return verifier.result();
    }

    /**
     * Follows the chain in an exported file. An export of a part begins where it begins; what was before that is not checked.
     *
     * @throws IOException if it cannot be read
     */
    public static Result verify(Reader export, @Nullable String noted) throws IOException {
        AuditVerifier verifier = new AuditVerifier(noted);
        BufferedReader lines = new BufferedReader(export);
        long number = 0;
        for (String line = lines.readLine(); line != null && verifier.fault == null; line = lines.readLine()) {
            number++;
            ChainLink link = ChainLink.parse(line);
            if (link == null) {
                verifier.fault = new Fault(number, "line " + number + " is no entry of an audit trail");
            } else {
                verifier.follow(link);
            }
        }
        return verifier.result();
    }

    private void follow(ChainLink link) {
        if (fault != null) {
            return;
        }
        fault = broken(link);
        if (fault != null) {
            return;
        }
        if (last == null) {
            from = link.number();
        } else if (link.at() != null
                && last.at() != null
                && Instant.parse(link.at()).isBefore(Instant.parse(last.at()))) {
            clockWentBack = clockWentBack < 0 ? link.number() : clockWentBack;
        }
        notedSeen |= link.hash().equals(noted);
        last = link;
        entries++;
    }

    private @Nullable Fault broken(ChainLink link) {
        long number = link.number();
        ChainLink before = last;
        if (before == null) {
            if ((number == 0) != link.previous().equals(AuditEntry.NOTHING_BEFORE)) {
                return new Fault(
                        number,
                        number == 0
                                ? "entry 0 is the first and names an entry before it"
                                : "entry " + number + " says that it is the first, and is not entry 0");
            }
        } else if (number != before.number() + 1) {
            return new Fault(
                    before.number() + 1,
                    "entry " + (before.number() + 1) + " is missing: after entry " + before.number() + " comes entry "
                            + number);
        } else if (!link.previous().equals(before.hash())) {
            return new Fault(
                    number,
                    "entry " + number + " does not follow entry " + before.number() + ": it was written after one with"
                            + " the hash " + link.previous() + ", and entry " + before.number() + " has "
                            + before.hash());
        }
        String expected = AuditEntry.chained(link.previous(), link.contentHash());
        return expected.equals(link.hash())
                ? null
                : new Fault(
                        number,
                        "entry " + number + " is not what was written: what it says gives the hash " + expected
                                + ", and it carries " + link.hash());
    }

    private Result result() {
        ChainLink end = last;
        if (fault == null && noted != null && !notedSeen) {
            long number = end == null ? 0 : end.number() + 1;
            fault = new Fault(
                    number,
                    "no entry has the hash noted before (" + noted + "): entries after "
                            + (end == null ? "the first" : "entry " + end.number())
                            + " were cut off, or all was written anew");
        }
        return new Result(entries, from, end == null ? "" : end.hash(), fault, clockWentBack);
    }
}
