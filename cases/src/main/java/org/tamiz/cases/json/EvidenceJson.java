package org.tamiz.cases.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was compared, as JSON: the two names that agreed best, and each piece of evidence with its bits, written so exactly that the
 * sum of what is read is the score that was given.
 */
public final class EvidenceJson {
    private EvidenceJson() {}

    /**
     * What was read.
     *
     * @param recordName the record's name, or null if identifiers alone agreed
     * @param partyName the listed party's name
     * @param evidence the evidence in order
     */
    public record Compared(@Nullable Name recordName, Name partyName, List<Evidence> evidence) {
        /** Copies the evidence. */
        public Compared {
            evidence = List.copyOf(evidence);
        }
    }

    /** What a hit's comparison found. */
    public static ObjectNode of(Hit hit) {
        ObjectNode json = Json.object();
        Name recordName = hit.recordName();
        if (recordName != null) {
            json.set("record_name", NameJson.of(recordName));
        }
        json.set("party_name", NameJson.of(hit.partyName()));
        Json.put(json, "evidence", hit.evidence(), EvidenceJson::piece);
        return json;
    }

    /** The canonical text of what a hit's comparison found. */
    public static String text(Hit hit) {
        return Json.text(of(hit));
    }

    private static ObjectNode piece(Evidence piece) {
        ObjectNode json = Json.object();
        Json.put(json, "feature", piece.feature());
        json.put("bits", piece.bits());
        Json.put(json, "record", piece.recordValue());
        Json.put(json, "party", piece.partyValue());
        Json.put(json, "reason", piece.reason());
        return json;
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws org.tamiz.core.model.TamizException MALFORMED if it is no such text
     */
    public static Compared read(String text) {
        JsonNode json = Json.readObject(text, "stored evidence");
        JsonNode recordName = json.get("record_name");
        return new Compared(
                recordName == null ? null : NameJson.name(recordName),
                NameJson.name(json.path("party_name")),
                Json.list(
                        json,
                        "evidence",
                        piece -> new Evidence(
                                Json.enumOf(piece, "feature", Feature.class),
                                piece.path("bits").asDouble(),
                                Json.optionalText(piece, "record"),
                                Json.optionalText(piece, "party"),
                                Json.enumOf(piece, "reason", Reason.class))));
    }
}
