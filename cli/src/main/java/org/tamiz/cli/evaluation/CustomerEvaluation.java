package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.Truth.Kind;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PreparedRecord;
import org.tamiz.core.score.Scorer;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.Customer;

/**
 * Measures the screening of a whole customer file against what is known of its customers. Customers are taken one by one in
 * the file's order; what is kept of each is a few numbers, and of hits near the line and of misses the record. Not
 * thread-safe.
 */
public final class CustomerEvaluation {
    /** Rates of false alarms beyond this are not drawn: no bank could work them off. */
    private static final double MOST_ALARMS = 0.05;

    private final String file;
    private final Truth truth;
    private final Policy policy;
    private final Map<String, CustomerOutcome> outcomes = new LinkedHashMap<>();
    private final List<Labelled> hits = new ArrayList<>();
    private final List<Samples.Candidate> candidates = new ArrayList<>();
    private final ListedNames listed;
    private @Nullable Map<String, PreparedParty> parties;
    private long unreadable;

    /**
     * An evaluation of nothing so far.
     *
     * @param file the customer file's name
     * @param truth what is known of its customers
     * @param listed what is screened against
     * @param policy what counts as a hit
     */
    public CustomerEvaluation(String file, Truth truth, ListedNames listed, Policy policy) {
        this.file = file;
        this.truth = truth;
        this.listed = listed;
        this.policy = policy;
    }

    /**
     * Takes a customer.
     *
     * @param screening what was found at the lowest threshold to be measured, or null if the customer could not be read
     * @throws TamizException MALFORMED if the truth does not know it, or it was taken before
     */
    public void take(Customer customer, @Nullable Screening screening) {
        ScreeningRecord record = customer.record();
        if (record == null || screening == null) {
            unreadable++;
            return;
        }
        Truth.Answer answer = truth.answers().get(record.id());
        if (answer == null) {
            throw TamizException.at(
                    Code.MALFORMED,
                    file,
                    customer.line(),
                    "customer " + record.id() + " is not in " + truth.file() + "; add it there, or take it out here.",
                    null);
        }
        CustomerOutcome outcome = CustomerOutcome.of(answer, screening);
        if (outcomes.putIfAbsent(record.id(), outcome) != null) {
            throw TamizException.at(
                    Code.MALFORMED,
                    file,
                    customer.line(),
                    "customer " + record.id() + " stands here again; keep one.",
                    null);
        }
        String where = file + ":" + customer.line();
        for (Hit hit : screening.hits()) {
            boolean match = answer.kind() == Kind.MATCH
                    && answer.entries().contains(hit.party().id());
            hits.add(new Labelled(hit.score().probability(), match));
            candidates.add(new Samples.Candidate(
                    hit.score().probability(), match, () -> Examined.of(hit, where, answer.category(), match)));
        }
        if (answer.kind() == Kind.MATCH && outcome.own() == 0) {
            candidates.add(new Samples.Candidate(0, true, () -> missed(where, record, answer)));
        }
    }

    /**
     * The figures of all that was taken.
     *
     * @param files the customer file and the truth
     * @throws TamizException MALFORMED if the truth knows customers that the file does not have
     */
    public Evaluation result(List<MeasuredFile> files, Sampling sampling) {
        addUnread();
        List<CustomerOutcome> all = List.copyOf(outcomes.values());
        List<Label> notes = new ArrayList<>();
        notes.add(Label.of(EvaluationPhrase.NOTE_CUSTOMERS));
        if (unreadable > 0) {
            notes.add(new Label(EvaluationPhrase.NOTE_UNREAD, String.valueOf(unreadable)));
        }
        Set<String> unknown = unknownEntries();
        if (!unknown.isEmpty()) {
            notes.add(new Label(
                    EvaluationPhrase.NOTE_UNKNOWN_ENTRIES,
                    unknown.size() + ": "
                            + String.join(", ", unknown.stream().limit(10).toList())));
        }
        return new Evaluation(
                Label.of(EvaluationPhrase.EVALUATION_OF_CUSTOMERS),
                files,
                notes,
                new CustomerTables(all, policy.threshold()).all(),
                List.of(new Chart.Group(Label.of(EvaluationPhrase.ALL), charts(all))),
                new Samples(candidates, policy.threshold()).groups(sampling));
    }

    /** Whether some customers could not be read. */
    public boolean inPart() {
        return unreadable > 0;
    }

    /** A row that could not be read has lost its id; the customer that is missing for it counts as not found. */
    private void addUnread() {
        int missing = truth.answers().size() - outcomes.size();
        for (Truth.Answer answer : truth.answers().values()) {
            if (!outcomes.containsKey(answer.customer())) {
                if (missing > unreadable) {
                    throw TamizException.at(
                            Code.MALFORMED,
                            truth.file(),
                            answer.line(),
                            "customer " + answer.customer() + " is not in " + file
                                    + "; add it there, or take it out here.",
                            null);
                }
                outcomes.put(answer.customer(), CustomerOutcome.of(answer, null));
            }
        }
    }

    /** Entries that customers are said to be and that no list searched holds: they cannot be found. */
    private Set<String> unknownEntries() {
        Map<String, PreparedParty> known = parties();
        Set<String> unknown = new TreeSet<>();
        truth.answers().values().stream()
                .filter(answer ->
                        answer.kind() == Kind.MATCH && answer.entries().stream().noneMatch(known::containsKey))
                .forEach(answer -> unknown.addAll(answer.entries()));
        return unknown;
    }

    private Map<String, PreparedParty> parties() {
        Map<String, PreparedParty> known = parties;
        if (known == null) {
            known = new HashMap<>();
            for (int number = 0; number < listed.size(); number++) {
                PreparedParty party = listed.party(number);
                known.putIfAbsent(party.party().id(), party);
            }
            parties = known;
        }
        return known;
    }

    private Examined missed(String where, ScreeningRecord record, Truth.Answer answer) {
        String name = record.names().isEmpty() ? "" : record.names().get(0).text();
        PreparedParty party = answer.entries().stream()
                .sorted()
                .map(entry -> parties().get(entry))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (party == null) {
            return new Examined(
                    where, answer.category(), true, name, String.join(", ", answer.entries()), 0, List.of());
        }
        Comparison comparison = new Scorer(policy, Channel.FILE).compare(PreparedRecord.of(record), party);
        String id = " (" + party.publication().list() + "/" + party.party().id() + ")";
        return comparison == null
                ? new Examined(
                        where,
                        answer.category(),
                        true,
                        name,
                        party.party().primaryName().text() + id,
                        0,
                        List.of())
                : new Examined(
                        where,
                        answer.category(),
                        true,
                        comparison.recordName() == null
                                ? name
                                : comparison.recordName().text(),
                        comparison.partyName().text() + id,
                        comparison.score().probability(),
                        comparison.evidence());
    }

    private List<Chart> charts(List<CustomerOutcome> all) {
        List<Labelled> clean = CustomerTables.against(all, Kind.CLEAN);
        List<Labelled> namesakes = CustomerTables.against(all, Kind.NAMESAKE);
        List<Labelled> both = new ArrayList<>(clean);
        namesakes.stream().filter(labelled -> !labelled.match()).forEach(both::add);
        Map<Label, Ranking> rankings = new LinkedHashMap<>();
        rankings.put(Label.of(EvaluationPhrase.AGAINST_CLEAN), Ranking.of(clean));
        rankings.put(Label.of(EvaluationPhrase.AGAINST_NAMESAKES), Ranking.of(namesakes));
        Map<EvaluationPhrase, DoubleFunction<Share>> measures = new LinkedHashMap<>();
        measures.put(EvaluationPhrase.PRECISION, at -> Outcomes.of(both, at).precision());
        measures.put(EvaluationPhrase.RECALL, at -> Outcomes.of(both, at).recall());
        measures.put(EvaluationPhrase.CLEAN_ALARMS, at -> Outcomes.of(clean, at).falseAlarms());
        measures.put(
                EvaluationPhrase.NAMESAKE_ALARMS,
                at -> Outcomes.of(namesakes, at).falseAlarms());
        return List.of(
                Curves.roc(rankings, MOST_ALARMS),
                Curves.precisionRecall(Map.of(Label.of("Tamiz"), Ranking.of(both))),
                Curves.reliability(Calibration.of(hits)),
                Curves.thresholds(Policy.LEAST_THRESHOLD, policy.threshold(), measures));
    }
}
