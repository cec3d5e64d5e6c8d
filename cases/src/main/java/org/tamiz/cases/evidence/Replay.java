package org.tamiz.cases.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Case;
import org.tamiz.cases.Policies;
import org.tamiz.cases.SeenHit;
import org.tamiz.cases.evidence.Replayed.Verdict;
import org.tamiz.cases.json.PartyFingerprint;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Policy;
import org.tamiz.core.screening.Engine;
import org.tamiz.core.screening.Screener;

/**
 * Computes the scores of a case once more: from the record as it was, the publication with the hash that was noted, read anew, and the
 * policy and channel of then. Nothing is taken from what was stored of the listed party or the evidence; that is compared with.
 */
public final class Replay {
    private final HeldPublications publications;
    private final Policies policies;

    /** A replay from the publications held and the policies stored. */
    public Replay(HeldPublications publications, Policies policies) {
        this.publications = publications;
        this.policies = policies;
    }

    /** Replays each alert of a case, in its order. */
    public List<Replayed> replay(Case file) {
        return file.alerts().stream().map(this::replay).toList();
    }

    private Replayed replay(Alert alert) {
        SeenHit seen = alert.seen();
        String list = seen.hit().publication().list();
        String sha256 = seen.hit().publication().sha256();
        String id = seen.hit().party().id();
        List<String> findings = new ArrayList<>();
        Optional<Policy> policy = policies.screening(seen.policyHash());
        if (policy.isEmpty()) {
            findings.add("The policy " + seen.policyHash() + " is not stored.");
        }
        Optional<ListedParties> edition = publications.find(list, sha256);
        if (edition.isEmpty()) {
            findings.add("The publication of " + list + " of "
                    + seen.hit().publication().published() + " with the SHA-256 " + sha256
                    + " is not held. Import it with tamiz lists import.");
        }
        if (policy.isEmpty() || edition.isEmpty()) {
            return new Replayed(alert.id(), list, id, Verdict.NOT_POSSIBLE, findings);
        }
        Optional<ListedParty> party = edition.get().parties().stream()
                .filter(listed -> listed.id().equals(id))
                .findFirst();
        if (party.isEmpty()) {
            findings.add("The publication, read now, lists no party " + id + ".");
        } else {
            compareParty(seen.hit().party(), party.get(), findings);
            compareHit(seen, again(seen, policy.get(), edition.get(), party.get()), findings);
        }
        Verdict verdict = findings.isEmpty() ? Verdict.CONFIRMED : Verdict.DIFFERS;
        if (!seen.engine().equals(Engine.version())) {
            findings.add("It was given by Tamiz " + seen.engine() + " and computed now by " + Engine.version() + ".");
        }
        return new Replayed(alert.id(), list, id, verdict, findings);
    }

    private static Optional<Hit> again(SeenHit seen, Policy policy, ListedParties edition, ListedParty party) {
        ListedParties alone = new ListedParties(edition.publication(), List.of(party));
        return new Screener(ListedNames.compile(List.of(alone)), policy)
                .screenExhaustively(seen.record(), seen.channel()).hits().stream()
                        .findFirst();
    }

    private static void compareParty(ListedParty then, ListedParty now, List<String> findings) {
        List<String> changes = PartyFingerprint.changes(then, now);
        if (!changes.isEmpty()) {
            findings.add("The listed party is read differently now: "
                    + String.join(", ", changes).replace('_', ' ') + ".");
        } else if (!then.record().equals(now.record())) {
            findings.add("The official entry is set out differently now; it says the same.");
        }
    }

    private static void compareHit(SeenHit seen, Optional<Hit> again, List<String> findings) {
        Hit then = seen.hit();
        if (again.isEmpty()) {
            findings.add("It is no hit now; it had a score of " + score(then) + ".");
            return;
        }
        Hit now = again.get();
        int most = Math.max(then.evidence().size(), now.evidence().size());
        for (int i = 0; i < most; i++) {
            Evidence before = i < then.evidence().size() ? then.evidence().get(i) : null;
            Evidence after = i < now.evidence().size() ? now.evidence().get(i) : null;
            if (!Objects.equals(before, after)) {
                findings.add("Evidence " + (i + 1) + " was " + piece(before) + ", and is " + piece(after) + ".");
            }
        }
        if (Double.compare(then.score().bits(), now.score().bits()) != 0) {
            findings.add("The score was " + score(then) + ", and is " + score(now) + ".");
        }
        if (then.band() != now.band()) {
            findings.add("The band was " + then.band().name().toLowerCase(Locale.ROOT) + ", and is "
                    + now.band().name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private static String piece(@Nullable Evidence evidence) {
        return evidence == null
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%s %+.3f bits (%s / %s, %s)",
                        evidence.feature().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        evidence.bits(),
                        evidence.recordValue(),
                        evidence.partyValue(),
                        evidence.reason().english());
    }

    private static String score(Hit hit) {
        return String.format(
                Locale.ROOT,
                "%.4f (%.3f bits)",
                hit.score().probability(),
                hit.score().bits());
    }
}
