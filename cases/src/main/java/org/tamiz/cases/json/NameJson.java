package org.tamiz.cases.json;

import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What records and listed parties have in common: names, identifiers and dates. */
final class NameJson {
    private NameJson() {}

    static ObjectNode of(Name name) {
        ObjectNode json = Json.object();
        json.put("text", name.text());
        Json.put(json, "quality", name.quality());
        Json.put(json, "parts", name.parts(), part -> {
            ObjectNode partJson = Json.object();
            Json.put(partJson, "role", part.role());
            return partJson.put("text", part.text());
        });
        return json;
    }

    static Name name(JsonNode json) {
        return new Name(
                Json.text(json, "text"),
                Json.enumOf(json, "quality", NameQuality.class),
                Json.list(
                        json,
                        "parts",
                        part -> new NamePart(Json.enumOf(part, "role", NameRole.class), Json.text(part, "text"))));
    }

    static ObjectNode of(Identifier identifier) {
        ObjectNode json = Json.object();
        Json.put(json, "type", identifier.type());
        json.put("value", identifier.value());
        Json.put(json, "country", identifier.country());
        Json.put(json, "label", identifier.label());
        return json;
    }

    static Identifier identifier(JsonNode json) {
        return new Identifier(
                Json.enumOf(json, "type", IdentifierType.class),
                Json.text(json, "value"),
                Json.optionalText(json, "country"),
                Json.optionalText(json, "label"));
    }

    static JsonNode of(PartialDate date) {
        return JsonNodeFactory.instance.stringNode(date.toString());
    }

    static PartialDate date(JsonNode json) {
        return PartialDate.parse(json.asString());
    }
}
