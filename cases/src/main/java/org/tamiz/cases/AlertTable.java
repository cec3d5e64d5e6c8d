package org.tamiz.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.audit.AuditTrail.Entries;
import org.tamiz.cases.json.EvidenceJson;
import org.tamiz.cases.json.Json;
import org.tamiz.cases.json.PartyFingerprint;
import org.tamiz.cases.json.PartyJson;
import org.tamiz.cases.json.PublicationJson;
import org.tamiz.cases.json.RecordJson;
import org.tamiz.cases.json.StoredText;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.Sha256;
import tools.jackson.databind.node.ObjectNode;

/** The rows of alerts and of the hits behind them. */
final class AlertTable {
    private static final String CASE = "case/";

    private static final String COLUMNS =
            "id, case_id, list, party_id, status, hit_id, record_print, party_print, band, version";

    private static final RowMapper<Row> ROW = (row, context) -> new Row(
            row.getLong("id"),
            row.getLong("case_id"),
            row.getString("list"),
            row.getString("party_id"),
            AlertStatus.valueOf(row.getString("status")),
            row.getLong("hit_id"),
            row.getString("record_print"),
            row.getString("party_print"),
            Band.valueOf(row.getString("band")),
            row.getLong("version"));

    private AlertTable() {}

    /** What is needed of an alert to change it. */
    record Row(
            long id,
            long caseId,
            String list,
            String party,
            AlertStatus status,
            long hit,
            String recordPrint,
            String partyPrint,
            Band band,
            long version) {}

    /** A hit about to be kept, with the fingerprints by which a change is noticed. */
    record Sighting(ScreeningRecord record, String recordPrint, Hit hit, String partyPrint, ScreeningBasis basis) {
        static Sighting of(ScreeningRecord record, String recordPrint, Hit hit, ScreeningBasis basis) {
            return new Sighting(record, recordPrint, hit, PartyFingerprint.of(hit.party()), basis);
        }
    }

    static List<Row> ofCase(Handle handle, long caseId) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM alert WHERE case_id = :id ORDER BY id")
                .bind("id", caseId)
                .map(ROW)
                .list();
    }

    static List<Row> ofCases(Handle handle, List<Long> cases) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM alert WHERE case_id IN (<cases>) ORDER BY id")
                .bindList("cases", cases)
                .map(ROW)
                .list();
    }

    static Optional<Row> find(Handle handle, long id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM alert WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    /** Adds an alert and tells it. */
    static long add(Handle handle, long caseId, Sighting seen, Entries entries) {
        Hit hit = seen.hit();
        long id = handle.createUpdate("INSERT INTO alert (case_id, list, party_id, party_name, status, hit_id,"
                        + " record_print, party_print, band, bits, first_seen, last_seen, version) VALUES (:case,"
                        + " :list, :party, :name, :status, 0, '', '', :band, 0, :now, :now, 0)")
                .bind("case", caseId)
                .bind("list", hit.publication().list())
                .bind("party", hit.party().id())
                .bind("name", "")
                .bind("status", AlertStatus.OPEN.name())
                .bind("band", hit.band().name())
                .bind("now", entries.now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        show(handle, id, AlertStatus.OPEN, seen, null, entries.now());
        tell(entries, "alert.raised", caseId, id, seen, null);
        return id;
    }

    /** Makes an alert about a hit as it is seen now. */
    static void show(
            Handle handle, long id, AlertStatus status, Sighting seen, @Nullable Reopening reopening, Instant now) {
        Hit hit = seen.hit();
        long hitId = handle.createUpdate(
                        "INSERT INTO hit (alert_id, at, record_sha256, party_sha256, publication, policy,"
                                + " engine, channel, band, bits, evidence) VALUES (:alert, :at, :record, :party,"
                                + " :publication, :policy, :engine, :channel, :band, :bits, :evidence)")
                .bind("alert", id)
                .bind("at", now)
                .bind("record", seen.recordPrint())
                .bind("party", Snapshots.sha256(PartyJson.text(hit.party())))
                .bind("publication", Snapshots.sha256(PublicationJson.text(hit.publication())))
                .bind("policy", seen.basis().policy().hash())
                .bind("engine", seen.basis().engine())
                .bind("channel", seen.basis().channel().name())
                .bind("band", hit.band().name())
                .bind("bits", hit.score().bits())
                .bind("evidence", EvidenceJson.text(hit))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("UPDATE alert SET status = :status, hit_id = :hit, record_print = :record,"
                        + " party_print = :party, party_name = :name, band = :band, bits = :bits,"
                        + " reopened = :reopened, last_seen = :now, gone_at = NULL, version = version + 1"
                        + " WHERE id = :id")
                .bind("status", status.name())
                .bind("hit", hitId)
                .bind("record", seen.recordPrint())
                .bind("party", seen.partyPrint())
                .bind("name", StoredText.storable(hit.party().primaryName().text()))
                .bind("band", hit.band().name())
                .bind("bits", hit.score().bits())
                .bind("reopened", reopening == null ? null : reopening.stored())
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    /** Puts an alert into another status. */
    static void setStatus(Handle handle, long id, AlertStatus status, @Nullable Reopening reopening) {
        handle.createUpdate(
                        "UPDATE alert SET status = :status, reopened = :reopened, version = version + 1 WHERE id = :id")
                .bind("status", status.name())
                .bind("reopened", reopening == null ? null : reopening.stored())
                .bind("id", id)
                .execute();
    }

    /** Notes that the same hit was seen again. */
    static void seenAgain(Handle handle, long id, Instant now) {
        handle.createUpdate("UPDATE alert SET last_seen = :now, gone_at = NULL WHERE id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    /** Notes that a hit is no longer given; whether it was given until now. */
    static boolean gone(Handle handle, long id, Instant now) {
        return handle.createUpdate("UPDATE alert SET gone_at = :now WHERE id = :id AND gone_at IS NULL")
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                > 0;
    }

    /** Tells what a hit did to an alert. */
    static void tell(
            Entries entries, String action, long caseId, long alertId, Sighting seen, @Nullable Reopening why) {
        Hit hit = seen.hit();
        ObjectNode details = Json.object()
                .put("alert", alertId)
                .put("list", hit.publication().list())
                .put("party", hit.party().id());
        if (why != null) {
            details.put("why", why.english());
        }
        details.put("record_sha256", seen.recordPrint())
                .put("party_fingerprint", seen.partyPrint())
                .put("published", hit.publication().published().toString())
                .put("publication_sha256", hit.publication().sha256())
                .put("evidence_sha256", Sha256.of(EvidenceJson.text(hit).getBytes(StandardCharsets.UTF_8)))
                .put("bits", hit.score().bits())
                .put("band", Json.word(hit.band()))
                .put("channel", Json.word(seen.basis().channel()))
                .put("engine", seen.basis().engine())
                .put("policy", seen.basis().policy().hash());
        entries.add(seen.basis().who(), action, subject(caseId), details);
    }

    /** What the trail calls a case. */
    static String subject(long caseId) {
        return CASE + caseId;
    }

    /** The number of the case that the trail calls so. */
    static int caseOf(String subject) {
        return Integer.parseInt(subject.substring(CASE.length()));
    }

    /** The record of a hit. */
    static ScreeningRecord record(Handle handle, long hitId) {
        return RecordJson.read(snapshot(handle, "record_sha256", hitId));
    }

    /** The party of a hit. */
    static ListedParty party(Handle handle, long hitId) {
        return PartyJson.read(snapshot(handle, "party_sha256", hitId));
    }

    private static String snapshot(Handle handle, String column, long hitId) {
        return handle.createQuery(
                        "SELECT s.content FROM hit h JOIN snapshot s ON s.sha256 = h." + column + " WHERE h.id = :id")
                .bind("id", hitId)
                .mapTo(String.class)
                .one();
    }
}
