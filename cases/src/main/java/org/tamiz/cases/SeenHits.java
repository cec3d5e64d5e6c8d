package org.tamiz.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.tamiz.cases.json.EvidenceJson;
import org.tamiz.cases.json.PartyJson;
import org.tamiz.cases.json.PublicationJson;
import org.tamiz.cases.json.RecordJson;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Score;

/** Reads hits as they were seen. */
final class SeenHits {
    private static final String SELECT = "SELECT h.id, h.at, h.policy, h.engine, h.channel, h.band, h.bits, h.evidence,"
            + " r.content AS record, p.content AS party, l.content AS publication FROM hit h"
            + " JOIN snapshot r ON r.sha256 = h.record_sha256 JOIN snapshot p ON p.sha256 = h.party_sha256"
            + " JOIN snapshot l ON l.sha256 = h.publication ";

    private static final RowMapper<SeenHit> ROW = (row, context) -> {
        EvidenceJson.Compared compared = EvidenceJson.read(row.getString("evidence"));
        Hit hit = new Hit(
                PartyJson.read(row.getString("party")),
                PublicationJson.read(row.getString("publication")),
                compared.recordName(),
                compared.partyName(),
                compared.evidence(),
                new Score(row.getDouble("bits")),
                Band.valueOf(row.getString("band")));
        return new SeenHit(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("at")),
                RecordJson.read(row.getString("record")),
                hit,
                Channel.valueOf(row.getString("channel")),
                row.getString("engine"),
                row.getString("policy"));
    };

    private SeenHits() {}

    /** The hits that the alerts of a case are about now. */
    static List<SeenHit> current(Handle handle, long caseId) {
        return handle.createQuery(SELECT + "JOIN alert a ON a.hit_id = h.id WHERE a.case_id = :id")
                .bind("id", caseId)
                .map(ROW)
                .list();
    }

    /** A hit by its number. */
    static Optional<SeenHit> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "WHERE h.id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    /** All hits of an alert, oldest first. */
    static List<SeenHit> ofAlert(Handle handle, long alert) {
        return handle.createQuery(SELECT + "WHERE h.alert_id = :id ORDER BY h.id")
                .bind("id", alert)
                .map(ROW)
                .list();
    }
}
