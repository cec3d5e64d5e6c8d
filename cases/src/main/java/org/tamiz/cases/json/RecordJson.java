package org.tamiz.cases.json;

import java.nio.charset.StandardCharsets;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Screening records as JSON. */
public final class RecordJson {
    private RecordJson() {}

    /** A record as an object; {@link #read} gives the same record again. */
    public static ObjectNode of(ScreeningRecord record) {
        ObjectNode json = Json.object();
        json.put("id", record.id());
        Json.put(json, "kind", record.kind());
        Json.put(json, "names", record.names(), NameJson::of);
        Json.put(json, "birth_dates", record.birthDates(), NameJson::of);
        Json.putTexts(json, "countries", record.countries());
        Json.put(json, "gender", record.gender());
        Json.put(json, "identifiers", record.identifiers(), NameJson::of);
        Json.putTexts(json, "addresses", record.addresses());
        return json;
    }

    /** The record's canonical text. */
    public static String text(ScreeningRecord record) {
        return Json.text(of(record));
    }

    /**
     * Reads what {@link #of} has written.
     *
     * @throws org.tamiz.core.model.TamizException MALFORMED if something is missing
     */
    public static ScreeningRecord read(JsonNode json) {
        return new ScreeningRecord(
                Json.text(json, "id"),
                Json.optionalEnum(json, "kind", PartyKind.class),
                Json.list(json, "names", NameJson::name),
                Json.list(json, "birth_dates", NameJson::date),
                Json.texts(json, "countries"),
                Json.optionalEnum(json, "gender", Gender.class),
                Json.list(json, "identifiers", NameJson::identifier),
                Json.texts(json, "addresses"));
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws org.tamiz.core.model.TamizException MALFORMED if it is no such text
     */
    public static ScreeningRecord read(String text) {
        return read(Json.readObject(text, "stored record"));
    }

    /** SHA-256 of the canonical text in UTF-8: two records that say the same have the same fingerprint. */
    public static String fingerprint(ScreeningRecord record) {
        return Sha256.of(text(record).getBytes(StandardCharsets.UTF_8));
    }
}
