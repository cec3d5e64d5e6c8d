package org.tamiz.server.desk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.AcceptedPair;
import org.tamiz.cases.Alert;
import org.tamiz.cases.AlertStatus;
import org.tamiz.cases.Decision;
import org.tamiz.cases.DecisionState;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.Reopening;
import org.tamiz.lists.diff.FieldChange;

/**
 * An alert on the page of its case.
 *
 * @param alert the alert
 * @param head whom the hit is on, and how well it fits; opens the card
 * @param sides record and listed party side by side
 * @param against what disagrees, in words
 * @param waterfall the evidence
 * @param law designations and what they mean
 * @param tail the official record; closes the card
 * @param codes the CURPs and RFCs of both sides, taken apart
 * @param changes what changed since it was last decided on
 * @param reasons what a decision can name as its reason
 * @param needsSecond whether every decision on it needs a second person
 * @param pairDays for how many days a pair is accepted at most
 */
public record AlertView(
        Alert alert,
        Content head,
        Content sides,
        List<String> against,
        Content waterfall,
        Content law,
        Content tail,
        List<Code> codes,
        List<Changes> changes,
        List<Reason> reasons,
        boolean needsSecond,
        int pairDays) {
    /**
     * A code taken apart.
     *
     * @param whose whose it is
     * @param decoded what it says
     */
    public record Code(ReviewPhrase whose, CodesView decoded) {}

    /**
     * Changes of one side.
     *
     * @param side which side
     * @param fields what changed
     */
    public record Changes(ReviewPhrase side, List<FieldChange> fields) {
        /** Copies the fields. */
        public Changes {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A ready-made reason.
     *
     * @param text what it says
     * @param against whether it speaks against a match
     */
    public record Reason(String text, boolean against) {}

    /** Copies the lists. */
    public AlertView {
        against = List.copyOf(against);
        codes = List.copyOf(codes);
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
    }

    /** The decision that awaits a second person, or the last one; null if there is none. */
    public @Nullable Decision decision() {
        return alert.lastDecision();
    }

    /** The accepted pair in force; null if there is none. */
    public @Nullable AcceptedPair pair() {
        List<AcceptedPair> pairs = alert.pairs();
        return alert.status() != AlertStatus.CLEARED || pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
    }

    /** A phrase for where the alert stands. */
    public ReviewPhrase status() {
        return ReviewPhrase.valueOf("ALERT_" + alert.status());
    }

    /** A class of the style sheet for that. */
    public String mood() {
        return switch (alert.status()) {
            case OPEN -> "bad";
            case AWAITING_APPROVAL -> "wait";
            case DECIDED, CLEARED -> "good";
        };
    }

    /** A phrase for why it is open again; null if it is not. */
    public @Nullable ReviewPhrase reopened() {
        Reopening reopening = alert.reopening();
        return reopening == null ? null : ReviewPhrase.valueOf("WHY_" + reopening.cause());
    }

    /** A phrase for an outcome. */
    public static ReviewPhrase label(Outcome outcome) {
        return ReviewPhrase.valueOf("OUTCOME_" + outcome);
    }

    /** A phrase for what has become of a decision. */
    public static ReviewPhrase label(DecisionState state) {
        return ReviewPhrase.valueOf("STATE_" + state);
    }
}
