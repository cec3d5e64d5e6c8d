package org.tamiz.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.AlertTable.Row;
import org.tamiz.cases.Reopening.Cause;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.json.Json;
import org.tamiz.cases.json.StoredText;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import tools.jackson.databind.node.ObjectNode;

/** What people decide about alerts. Each method locks the case first, so two people at once decide one after the other. */
final class Reviewing {
    private static final int LONGEST_REASON = 4_000;

    private final CaseTable cases;
    private final ReviewPolicy policy;

    Reviewing(CaseTable cases, ReviewPolicy policy) {
        this.cases = cases;
        this.policy = policy;
    }

    /** An alert whose case is locked. */
    private record Locked(CaseTable.Locked file, Row alert) {}

    private Locked lock(Handle handle, long alertId, long version) {
        Row found = AlertTable.find(handle, alertId).orElseThrow(() -> CaseTable.notFound("alert", alertId));
        CaseTable.Locked file = cases.require(handle, found.caseId());
        // Again, for it may have changed before the case was locked.
        Row alert = AlertTable.find(handle, alertId).orElseThrow(() -> CaseTable.notFound("alert", alertId));
        if (alert.version() != version) {
            throw TamizException.of(
                    Code.CONFLICT,
                    "Alert " + alertId + " has changed since you looked at it. Look at it again, then decide.");
        }
        return new Locked(file, alert);
    }

    Decision decide(Handle handle, Verdict verdict, String who, Entries entries) {
        String reason = StoredText.required(verdict.reason(), "reason", LONGEST_REASON);
        Instant until = pairUntil(verdict, entries.now());
        Locked locked = lock(handle, verdict.alert(), verdict.version());
        Row alert = locked.alert();
        if (alert.status() != AlertStatus.OPEN) {
            throw TamizException.of(Code.CONFLICT, "Alert " + alert.id() + " is not open; it is decided already.");
        }
        Policies.store(handle, policy);
        boolean second = policy.needsSecond(verdict.outcome(), alert.band(), until != null);
        Decision decision = Decisions.add(
                handle,
                new Decision(
                        0,
                        alert.id(),
                        alert.hit(),
                        verdict.outcome(),
                        reason,
                        until,
                        who,
                        entries.now(),
                        second ? DecisionState.PROPOSED : DecisionState.IN_FORCE,
                        null,
                        null,
                        null,
                        policy.hash()));
        entries.add(
                who,
                second ? "decision.proposed" : "decision.made",
                AlertTable.subject(alert.caseId()),
                details(decision, alert));
        if (second) {
            AlertTable.setStatus(handle, alert.id(), AlertStatus.AWAITING_APPROVAL, null);
        } else {
            takeEffect(handle, alert, decision, null, entries);
        }
        cases.settle(handle, locked.file(), entries);
        return decision;
    }

    private @Nullable Instant pairUntil(Verdict verdict, Instant now) {
        Integer days = verdict.acceptPairDays();
        if (days == null) {
            return null;
        }
        if (verdict.outcome() != Outcome.NO_MATCH) {
            throw TamizException.of(
                    Code.MALFORMED,
                    "A match is no accepted pair. Accept the pair only where the two are not the same.");
        }
        if (days < 1 || days > policy.pairDays()) {
            throw TamizException.of(
                    Code.MALFORMED,
                    "A pair cannot be accepted for " + days + " days; say from 1 to " + policy.pairDays() + ".");
        }
        return now.plus(Duration.ofDays(days));
    }

    private static ObjectNode details(Decision decision, Row alert) {
        ObjectNode details = Json.object()
                .put("alert", alert.id())
                .put("decision", decision.id())
                .put("hit", decision.hit())
                .put("list", alert.list())
                .put("party", alert.party())
                .put("outcome", Json.word(decision.outcome()))
                .put("reason", decision.reason());
        if (decision.pairUntil() != null) {
            details.put("pair_until", decision.pairUntil().toString());
        }
        return details.put("record_sha256", alert.recordPrint())
                .put("party_fingerprint", alert.partyPrint())
                .put("review_policy", decision.reviewPolicy());
    }

    private static void takeEffect(
            Handle handle, Row alert, Decision decision, @Nullable String approvedBy, Entries entries) {
        Instant until = decision.pairUntil();
        if (until == null) {
            AlertTable.setStatus(handle, alert.id(), AlertStatus.DECIDED, null);
        } else {
            Pairs.accept(handle, alert, decision, until, approvedBy, entries);
            AlertTable.setStatus(handle, alert.id(), AlertStatus.CLEARED, null);
        }
    }

    void approve(Handle handle, long alertId, long version, String remark, String who, Entries entries) {
        Locked locked = lock(handle, alertId, version);
        Decision decision = proposed(handle, alertId);
        if (decision.by().equalsIgnoreCase(who)) {
            throw TamizException.of(
                    Code.FORBIDDEN, "You made this decision yourself; a second person has to approve it.");
        }
        String words = remark.isBlank() ? null : StoredText.required(remark, "remark", LONGEST_REASON);
        Decisions.second(handle, decision.id(), DecisionState.IN_FORCE, who, entries.now(), words);
        tellSecond(entries, "decision.approved", locked.alert(), decision, who, words);
        takeEffect(handle, locked.alert(), decision, who, entries);
        cases.settle(handle, locked.file(), entries);
    }

    void reject(Handle handle, long alertId, long version, String reason, String who, Entries entries) {
        Locked locked = lock(handle, alertId, version);
        Decision decision = proposed(handle, alertId);
        String words = StoredText.required(reason, "reason", LONGEST_REASON);
        // Who proposed it may take it back; that needs no second person, for nothing is decided by it.
        boolean own = decision.by().equalsIgnoreCase(who);
        Decisions.second(handle, decision.id(), DecisionState.REJECTED, who, entries.now(), words);
        tellSecond(entries, own ? "decision.withdrawn" : "decision.rejected", locked.alert(), decision, who, words);
        AlertTable.setStatus(handle, alertId, AlertStatus.OPEN, new Reopening(Cause.REJECTED, List.of()));
        cases.settle(handle, locked.file(), entries);
    }

    private static Decision proposed(Handle handle, long alertId) {
        return Decisions.proposed(handle, alertId)
                .orElseThrow(() -> TamizException.of(
                        Code.CONFLICT, "No decision about alert " + alertId + " awaits approval. Look at it again."));
    }

    private static void tellSecond(
            Entries entries, String action, Row alert, Decision decision, String who, @Nullable String words) {
        ObjectNode details = details(decision, alert).put("proposed_by", decision.by());
        if (words != null) {
            details.put("second_reason", words);
        }
        entries.add(who, action, AlertTable.subject(alert.caseId()), details);
    }

    /** Opens what was decided or cleared again, because somebody asks. */
    void reopen(Handle handle, long alertId, long version, String reason, String who, Entries entries) {
        String words = StoredText.required(reason, "reason", LONGEST_REASON);
        Locked locked = lock(handle, alertId, version);
        Row alert = locked.alert();
        if (alert.status() != AlertStatus.DECIDED && alert.status() != AlertStatus.CLEARED) {
            throw TamizException.of(Code.CONFLICT, "Alert " + alertId + " is not decided yet. Look at it again.");
        }
        open(handle, alert, new Reopening(Cause.ASKED, List.of()), words, who, entries);
        cases.settle(handle, locked.file(), entries);
    }

    /** Opens an alert whose pair has expired; the case is locked, and settled afterwards. */
    static void expire(Handle handle, Row alert, Entries entries) {
        open(handle, alert, new Reopening(Cause.PAIR_EXPIRED, List.of()), null, "tamiz", entries);
    }

    private static void open(
            Handle handle, Row alert, Reopening why, @Nullable String words, String who, Entries entries) {
        Pairs.end(handle, alert, why, who, entries);
        Decisions.overtake(handle, alert.id());
        AlertTable.setStatus(handle, alert.id(), AlertStatus.OPEN, why);
        ObjectNode details = Json.object()
                .put("alert", alert.id())
                .put("list", alert.list())
                .put("party", alert.party())
                .put("why", why.english());
        if (words != null) {
            details.put("reason", words);
        }
        entries.add(who, "alert.reopened", AlertTable.subject(alert.caseId()), details);
    }

    /** Opens an alert again if its pair has expired; whether it has. */
    boolean expire(Handle handle, long alertId, Entries entries) {
        Row found = AlertTable.find(handle, alertId).orElseThrow(() -> CaseTable.notFound("alert", alertId));
        CaseTable.Locked file = cases.require(handle, found.caseId());
        Row alert = AlertTable.find(handle, alertId).orElseThrow(() -> CaseTable.notFound("alert", alertId));
        if (alert.status() != AlertStatus.CLEARED || !Pairs.isExpired(handle, alertId, entries.now())) {
            return false;
        }
        expire(handle, alert, entries);
        cases.settle(handle, file, entries);
        return true;
    }
}
