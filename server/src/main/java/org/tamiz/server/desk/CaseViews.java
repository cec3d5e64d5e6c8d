package org.tamiz.server.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Alert;
import org.tamiz.cases.AlertStatus;
import org.tamiz.cases.Case;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.ReviewPolicy;
import org.tamiz.cases.SeenHit;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.lists.diff.FieldChange;
import org.tamiz.reports.EvidenceBars;
import org.tamiz.reports.EvidenceText;
import org.tamiz.reports.Heading;
import org.tamiz.reports.HitCard;
import org.tamiz.reports.Markup;
import org.tamiz.reports.explanation.Waterfall;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;
import org.tamiz.server.access.Permission;

/** Makes of a case what its page shows. */
final class CaseViews {
    private static final int MOST_HAPPENINGS = 200;
    private static final int MOST_REASONS = 6;
    private static final int MOST_CODES = 6;

    private final Cases cases;

    CaseViews(Cases cases) {
        this.cases = cases;
    }

    /** What a case is called: the record's first name, else its key. */
    static String title(Case work) {
        ScreeningRecord record = work.record().record();
        return record.names().isEmpty()
                ? work.record().key()
                : record.names().get(0).text();
    }

    /** The alerts of a case. */
    List<AlertView> alerts(Case work, Page page) {
        return work.alerts().stream().map(alert -> alert(alert, page)).toList();
    }

    private AlertView alert(Alert alert, Page page) {
        Language language = page.language();
        // An auditor reads the record here; the pages of the lists are for those who screen.
        Function<Hit, String> partyPage = page.may(Permission.SCREEN) ? CheckPage::partyPage : hit -> "";
        SeenHit seen = alert.seen();
        Hit hit = seen.hit();
        LocalDate day = LocalDate.ofInstant(seen.at(), ZoneId.systemDefault());
        Heading heading =
                new Heading("", seen.at(), day, seen.engine(), Policy.standard(), List.of(hit.publication()), language);
        List<Evidence> against =
                hit.evidence().stream().filter(EvidenceBars::speaksAgainst).toList();
        ReviewPolicy policy = cases.policy();
        return new AlertView(
                alert,
                card(heading, partyPage, card -> card.open(" id=\"alert-" + alert.id() + "\"", hit)),
                card(
                        heading,
                        partyPage,
                        card -> card.writeSideBySide(
                                Phrase.RECORD.in(language) + " " + seen.record().id(), seen.record(), hit)),
                against.stream().map(piece -> EvidenceText.of(piece, language)).toList(),
                Pages.written(html -> new Waterfall(html, language)
                        .write(hit.evidence(), Score.bitsOf(Policy.standard().threshold()))),
                card(heading, partyPage, card -> card.writeLaw(hit.party().designations())),
                card(heading, partyPage, card -> card.close(hit.party())),
                codes(seen, language),
                changes(alert),
                reasons(hit.evidence(), language),
                policy.needsSecond(Outcome.NO_MATCH, hit.band(), false)
                        && policy.needsSecond(Outcome.MATCH, hit.band(), false),
                policy.pairDays());
    }

    private interface Writing {
        void to(HitCard card);
    }

    private static Pages.Written card(Heading heading, Function<Hit, String> partyPage, Writing writing) {
        return Pages.written((Markup html) -> writing.to(new HitCard(html, heading, partyPage)));
    }

    /** What a decision can name: the strongest evidence of either side, that against first. */
    private static List<AlertView.Reason> reasons(List<Evidence> evidence, Language language) {
        List<AlertView.Reason> reasons = new ArrayList<>();
        evidence.stream()
                .filter(EvidenceBars::speaksAgainst)
                .sorted((one, other) -> Double.compare(one.bits(), other.bits()))
                .limit(MOST_REASONS)
                .forEach(piece -> reasons.add(new AlertView.Reason(
                        Phrase.AGAINST.in(language) + ": " + EvidenceText.of(piece, language), true)));
        evidence.stream()
                .filter(piece -> piece.bits() > 1 && piece.feature() != Feature.PRIOR)
                .sorted((one, other) -> Double.compare(other.bits(), one.bits()))
                .limit(MOST_REASONS / 2)
                .forEach(piece -> reasons.add(new AlertView.Reason(
                        Phrase.FOR.in(language) + ": " + EvidenceText.of(piece, language), false)));
        return reasons;
    }

    private static List<AlertView.Code> codes(SeenHit seen, Language language) {
        List<AlertView.Code> codes = new ArrayList<>();
        String name = seen.record().names().isEmpty()
                ? ""
                : seen.record().names().get(0).text();
        add(codes, seen.record().identifiers(), ReviewPhrase.CODES_OF_RECORD, name, language);
        add(
                codes,
                seen.hit().party().identifiers(),
                ReviewPhrase.CODES_OF_PARTY,
                seen.hit().party().primaryName().text(),
                language);
        return codes;
    }

    private static void add(
            List<AlertView.Code> codes,
            List<Identifier> identifiers,
            ReviewPhrase whose,
            String name,
            Language language) {
        identifiers.stream()
                .filter(one -> one.type() == IdentifierType.CURP || one.type() == IdentifierType.RFC)
                .limit(MOST_CODES)
                .forEach(one -> codes.add(new AlertView.Code(whose, CodesPage.decode(one.value(), name, language))));
    }

    /** What differs between the hit as it is and the one that was decided on last. */
    private List<AlertView.Changes> changes(Alert alert) {
        boolean waits = alert.status() == AlertStatus.OPEN || alert.status() == AlertStatus.AWAITING_APPROVAL;
        SeenHit before = waits ? decidedOn(alert) : null;
        if (before == null || before.id() == alert.seen().id()) {
            return List.of();
        }
        List<AlertView.Changes> changes = new ArrayList<>();
        List<FieldChange> ofRecord =
                RecordChanges.between(before.record(), alert.seen().record());
        if (!ofRecord.isEmpty()) {
            changes.add(new AlertView.Changes(ReviewPhrase.CHANGED_RECORD, ofRecord));
        }
        List<FieldChange> ofParty =
                FieldChange.between(before.hit().party(), alert.seen().hit().party(), Set.of());
        if (!ofParty.isEmpty()) {
            changes.add(new AlertView.Changes(ReviewPhrase.CHANGED_PARTY, ofParty));
        }
        return changes;
    }

    private @Nullable SeenHit decidedOn(Alert alert) {
        List<SeenHit> hits = cases.hits(alert.id());
        Stream<SeenHit> candidates = hits.stream();
        if (alert.lastDecision() != null) {
            long decided = alert.lastDecision().hit();
            return candidates.filter(hit -> hit.id() == decided).findFirst().orElse(null);
        }
        return hits.size() < 2 ? null : hits.get(hits.size() - 2);
    }

    /** What happened to a case, newest first. */
    List<CaseView.Happening> history(Case work, Language language) {
        List<AuditEntry> entries = new ArrayList<>(cases.trail().about("case/" + work.id()));
        Collections.reverse(entries);
        return entries.stream()
                .limit(MOST_HAPPENINGS)
                .map(entry -> new CaseView.Happening(entry.at(), entry.who(), what(entry, language), entry.number()))
                .toList();
    }

    private static String what(AuditEntry entry, Language language) {
        ReviewPhrase phrase = switch (entry.action()) {
            case "alert.raised" -> ReviewPhrase.ACTION_RAISED;
            case "alert.refreshed" -> ReviewPhrase.ACTION_REFRESHED;
            case "alert.reopened" -> ReviewPhrase.ACTION_REOPENED;
            case "alert.gone" -> ReviewPhrase.ACTION_GONE;
            case "record.changed" -> ReviewPhrase.ACTION_RECORD;
            case "decision.proposed" -> ReviewPhrase.ACTION_PROPOSED;
            case "decision.made" -> ReviewPhrase.ACTION_MADE;
            case "decision.approved" -> ReviewPhrase.ACTION_APPROVED;
            case "decision.rejected" -> ReviewPhrase.ACTION_REJECTED;
            case "decision.withdrawn" -> ReviewPhrase.ACTION_WITHDRAWN;
            case "pair.accepted" -> ReviewPhrase.ACTION_PAIR;
            case "pair.ended" -> ReviewPhrase.ACTION_PAIR_ENDED;
            case "case.assigned" -> ReviewPhrase.ACTION_ASSIGNED;
            case "case.noted" -> ReviewPhrase.ACTION_NOTED;
            case "case.attached" -> ReviewPhrase.ACTION_ATTACHED;
            default -> null;
        };
        return phrase == null ? entry.action() : phrase.in(language);
    }
}
