package org.tamiz.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.AlertTable.Row;
import org.tamiz.cases.AlertTable.Sighting;
import org.tamiz.cases.Raised.Effect;
import org.tamiz.cases.Raised.RaisedAlert;
import org.tamiz.cases.Reopening.Cause;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.json.Json;
import org.tamiz.cases.json.PartyFingerprint;
import org.tamiz.cases.json.PartyJson;
import org.tamiz.cases.json.PublicationJson;
import org.tamiz.cases.json.RecordJson;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;

/**
 * Makes alerts of hits. Rows are locked in one order – snapshots by hash, records by source and key, then the case of each record – so
 * that screenings at the same time wait for each other in turn and never in a circle.
 */
final class Raising {
    private final String forUpdate;
    private final CaseTable cases;

    Raising(String forUpdate, CaseTable cases) {
        this.forUpdate = forUpdate;
        this.cases = cases;
    }

    /** Raises all in one transaction; what became of each, in the order given. */
    List<Raised> raise(Handle handle, List<Submission> submissions, ScreeningBasis basis, Entries entries) {
        Policies.store(handle, basis.policy());
        snapshots(submissions).store(handle);
        List<Raised> raised = new ArrayList<>(Collections.nCopies(submissions.size(), new Raised(null, List.of())));
        IntStream.range(0, submissions.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> submissions.get(i).source())
                        .thenComparing(i -> submissions.get(i).key()))
                .forEach(i -> raised.set(i, new OfRecord(handle, submissions.get(i), basis, entries).raise()));
        return raised;
    }

    private static Snapshots snapshots(List<Submission> submissions) {
        Snapshots snapshots = new Snapshots();
        for (Submission submission : submissions) {
            for (Hit hit : submission.screening().hits()) {
                snapshots.add(RecordJson.text(submission.screening().record()));
                snapshots.add(PartyJson.text(hit.party()));
                snapshots.add(PublicationJson.text(hit.publication()));
            }
        }
        return snapshots;
    }

    /** The screening of one record. */
    private final class OfRecord {
        private final Handle handle;
        private final Submission submission;
        private final ScreeningRecord record;
        private final String recordPrint;
        private final ScreeningBasis basis;
        private final Entries entries;
        private boolean changed;

        OfRecord(Handle handle, Submission submission, ScreeningBasis basis, Entries entries) {
            this.handle = handle;
            this.submission = submission;
            this.record = submission.screening().record();
            this.recordPrint = RecordJson.fingerprint(record);
            this.basis = basis;
            this.entries = entries;
        }

        Raised raise() {
            List<Hit> hits = submission.screening().hits();
            String asRead = submission.asRead();
            StoredRecord stored = asRead == null ? stored(!hits.isEmpty() || submission.monitored()) : find();
            if (stored != null && asRead != null && !stored.fingerprint().equals(asRead)) {
                // Whoever has changed it meanwhile has screened it; what was read before must not come back.
                return new Raised(null, List.of());
            }
            if (stored == null) {
                return new Raised(null, List.of());
            }
            long id = stored.id();
            if (!hits.isEmpty()) {
                cases.open(handle, id, submission.source(), record, entries.now(), entries);
            }
            CaseTable.Locked locked = cases.lock(handle, id).orElse(null);
            if (!stored.fingerprint().equals(recordPrint)) {
                recordChanged(stored, locked != null);
            }
            if (locked == null) {
                return new Raised(null, List.of());
            }
            Map<String, Row> known = new LinkedHashMap<>();
            AlertTable.ofCase(handle, id).forEach(row -> known.put(key(row.list(), row.party()), row));
            List<RaisedAlert> alerts = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Hit hit : hits) {
                String key = key(hit.publication().list(), hit.party().id());
                seen.add(key);
                Sighting sighting = Sighting.of(record, recordPrint, hit, basis);
                Row row = known.get(key);
                alerts.add(row == null ? raiseNew(id, sighting) : raiseAgain(row, sighting));
            }
            noteGone(id, known, seen);
            if (changed) {
                cases.settle(handle, locked, entries);
            }
            return new Raised(id, alerts);
        }

        /** The record as it is kept, kept now if it is new and shall be. */
        private @Nullable StoredRecord stored(boolean keep) {
            StoredRecord stored = find();
            if (stored == null && keep) {
                RecordTable.add(handle, submission, record, basis.channel(), entries.now());
                stored = find();
            }
            if (stored != null && submission.monitored() && !stored.monitored()) {
                RecordTable.monitor(handle, stored.id(), true, entries.now());
            }
            return stored;
        }

        private @Nullable StoredRecord find() {
            return RecordTable.find(handle, submission.source(), submission.key(), forUpdate)
                    .orElse(null);
        }

        private void recordChanged(StoredRecord stored, boolean hasCase) {
            RecordTable.change(handle, stored.id(), record, recordPrint, entries.now());
            if (hasCase) {
                cases.rename(handle, stored.id(), record);
                List<String> fields = PartyFingerprint.changes(stored.record(), record);
                entries.add(
                        basis.who(),
                        "record.changed",
                        AlertTable.subject(stored.id()),
                        Json.object()
                                .put("why", new Reopening(Cause.RECORD_CHANGED, fields).english())
                                .put("record_sha256", recordPrint));
            }
        }

        private RaisedAlert raiseNew(long caseId, Sighting sighting) {
            changed = true;
            long id = AlertTable.add(handle, caseId, sighting, entries);
            return new RaisedAlert(id, Effect.NEW, AlertStatus.OPEN);
        }

        private RaisedAlert raiseAgain(Row row, Sighting seen) {
            if (row.recordPrint().equals(recordPrint) && row.partyPrint().equals(seen.partyPrint())) {
                AlertTable.seenAgain(handle, row.id(), entries.now());
                if (row.status() == AlertStatus.CLEARED && Pairs.isExpired(handle, row.id(), entries.now())) {
                    changed = true;
                    Reviewing.expire(handle, row, entries);
                    return new RaisedAlert(row.id(), Effect.REOPENED, AlertStatus.OPEN);
                }
                Effect effect = row.status() == AlertStatus.CLEARED ? Effect.CLEARED : Effect.KNOWN;
                return new RaisedAlert(row.id(), effect, row.status());
            }
            changed = true;
            Reopening why = why(row, seen);
            boolean wasOpen = row.status() == AlertStatus.OPEN;
            if (!wasOpen) {
                Pairs.end(handle, row, why, basis.who(), entries);
                Decisions.overtake(handle, row.id());
            }
            AlertTable.show(handle, row.id(), AlertStatus.OPEN, seen, wasOpen ? null : why, entries.now());
            AlertTable.tell(entries, wasOpen ? "alert.refreshed" : "alert.reopened", row.caseId(), row.id(), seen, why);
            return new RaisedAlert(row.id(), wasOpen ? Effect.REFRESHED : Effect.REOPENED, AlertStatus.OPEN);
        }

        private Reopening why(Row row, Sighting seen) {
            if (!row.partyPrint().equals(seen.partyPrint())) {
                return new Reopening(
                        Cause.PARTY_CHANGED,
                        PartyFingerprint.changes(
                                AlertTable.party(handle, row.hit()), seen.hit().party()));
            }
            return new Reopening(
                    Cause.RECORD_CHANGED, PartyFingerprint.changes(AlertTable.record(handle, row.hit()), record));
        }

        /** Hits that lists searched no longer give: a person still decides, and is told. */
        private void noteGone(long caseId, Map<String, Row> known, Set<String> seen) {
            Map<String, Publication> searched = new HashMap<>(basis.publications().stream()
                    .collect(Collectors.toMap(Publication::list, publication -> publication, (a, b) -> b)));
            known.forEach((key, row) -> {
                Publication publication = searched.get(row.list());
                if (!seen.contains(key) && publication != null && AlertTable.gone(handle, row.id(), entries.now())) {
                    entries.add(
                            basis.who(),
                            "alert.gone",
                            AlertTable.subject(caseId),
                            Json.object()
                                    .put("alert", row.id())
                                    .put("list", row.list())
                                    .put("party", row.party())
                                    .put("published", publication.published().toString())
                                    .put("publication_sha256", publication.sha256())
                                    .put("engine", basis.engine())
                                    .put("policy", basis.policy().hash()));
                }
            });
        }

        private static String key(String list, String party) {
            return list + '\n' + party;
        }
    }
}
