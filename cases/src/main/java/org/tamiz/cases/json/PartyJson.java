package org.tamiz.cases.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Listed parties as JSON, the official record included. */
public final class PartyJson {
    private PartyJson() {}

    /** A party as an object; {@link #read} gives the same party again. */
    public static ObjectNode of(ListedParty party) {
        return object(party, true).put("record", party.record());
    }

    /** The party's canonical text. */
    public static String text(ListedParty party) {
        return Json.text(of(party));
    }

    /**
     * What is said about the party, without what changes though nothing about the party does: the layout of the official record, and
     * the day since when an act is seen in the publications at hand.
     */
    static ObjectNode substance(ListedParty party) {
        return object(party, false);
    }

    private static ObjectNode object(ListedParty party, boolean firstSeen) {
        ObjectNode json = Json.object();
        json.put("id", party.id());
        Json.put(json, "kind", party.kind());
        Json.put(json, "names", party.names(), NameJson::of);
        Json.put(json, "identifiers", party.identifiers(), NameJson::of);
        Json.put(json, "birth_dates", party.birthDates(), NameJson::of);
        Json.putTexts(json, "birth_places", party.birthPlaces());
        Json.putTexts(json, "nationalities", party.nationalities());
        Json.put(json, "gender", party.gender());
        Json.put(json, "addresses", party.addresses(), PartyJson::address);
        Json.put(json, "relations", party.relations(), PartyJson::relation);
        Json.put(json, "designations", party.designations(), act -> designation(act, firstSeen));
        Json.putTexts(json, "remarks", party.remarks());
        return json;
    }

    private static ObjectNode address(Address address) {
        ObjectNode json = Json.object();
        Json.put(json, "text", address.text());
        Json.put(json, "country", address.country());
        Json.put(json, "country_name", address.countryName());
        return json;
    }

    private static ObjectNode relation(Relation relation) {
        ObjectNode json = Json.object().put("type", relation.type()).put("target", relation.target());
        Json.put(json, "target_id", relation.targetId());
        return json;
    }

    private static ObjectNode designation(Designation act, boolean firstSeen) {
        ObjectNode json = Json.object().put("authority", act.authority()).put("program", act.program());
        Json.put(json, "legal_basis", act.legalBasis());
        Json.put(json, "status", act.status());
        Json.put(json, "announced", day(act.announced()));
        Json.put(json, "effective", day(act.effective()));
        if (firstSeen) {
            Json.put(json, "first_seen", day(act.firstSeen()));
        }
        Json.put(json, "citation", act.citation());
        return json;
    }

    /**
     * Reads what {@link #of} has written.
     *
     * @throws org.tamiz.core.model.TamizException MALFORMED if something is missing
     */
    public static ListedParty read(JsonNode json) {
        return new ListedParty(
                Json.text(json, "id"),
                Json.enumOf(json, "kind", PartyKind.class),
                Json.list(json, "names", NameJson::name),
                Json.list(json, "identifiers", NameJson::identifier),
                Json.list(json, "birth_dates", NameJson::date),
                Json.texts(json, "birth_places"),
                Json.texts(json, "nationalities"),
                Json.optionalEnum(json, "gender", Gender.class),
                Json.list(
                        json,
                        "addresses",
                        address -> new Address(
                                Json.optionalText(address, "text"),
                                Json.optionalText(address, "country"),
                                Json.optionalText(address, "country_name"))),
                Json.list(
                        json,
                        "relations",
                        relation -> new Relation(
                                Json.text(relation, "type"),
                                Json.text(relation, "target"),
                                Json.optionalText(relation, "target_id"))),
                Json.list(
                        json,
                        "designations",
                        act -> new Designation(
                                Json.text(act, "authority"),
                                Json.text(act, "program"),
                                Json.optionalText(act, "legal_basis"),
                                Json.enumOf(act, "status", DesignationStatus.class),
                                day(Json.optionalText(act, "announced")),
                                day(Json.optionalText(act, "effective")),
                                day(Json.optionalText(act, "first_seen")),
                                Json.optionalText(act, "citation"))),
                Json.texts(json, "remarks"),
                Json.text(json, "record"));
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws org.tamiz.core.model.TamizException MALFORMED if it is no such text
     */
    public static ListedParty read(String text) {
        return read(Json.readObject(text, "stored party"));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
