package org.tamiz.server.yente;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.diff.EditionDates;
import org.tamiz.lists.exchange.FtmEntities;
import org.tamiz.lists.exchange.FtmEntity;
import org.tamiz.server.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes listed parties as FollowTheMoney entities with the properties that the published API gives them. */
final class EntityJson {
    /** The property under which an entity that tells of a party is nested in it. */
    private static final Map<String, String> NESTED = Map.of(
            "Sanction", "sanctions",
            "Identification", "identification",
            "CryptoWallet", "cryptoWallets",
            "UnknownLink", "unknownLinkTo");

    private final PartyTable table;

    EntityJson(PartyTable table) {
        this.table = table;
    }

    /** Writes a party without what tells of it. */
    void write(JsonGenerator json, Publication publication, ListedParty party) {
        json.writeStartObject();
        writeMembers(json, publication, party);
        json.writeEndObject();
    }

    /** Writes the members of a party into an object that somebody else has begun and ends. */
    void writeMembers(JsonGenerator json, Publication publication, ListedParty party) {
        // The first member is written as any other, so that the generator knows that a comma goes before the next.
        json.writeStringProperty("id", EntityIds.of(publication, party));
        json.writeRaw(table.texts().of(publication, party, () -> further(publication, party)));
    }

    /** All members but the id, with a comma before each. */
    private String further(Publication publication, ListedParty party) {
        List<FtmEntity> entities = FtmEntities.of(party, EntityIds.prefix(publication.list()));
        StringWriter text = new StringWriter();
        int idEnds;
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("id", entities.get(0).id());
            json.flush();
            idEnds = text.getBuffer().length();
            writeNameAndSchema(json, party.primaryName().text(), entities.get(0).schema());
            json.writeObjectPropertyStart("properties");
            properties(entities).forEach((name, values) -> write(json, name, values));
            json.writeEndObject();
            writeTail(json, publication, party, true);
            json.writeEndObject();
        }
        return text.getBuffer().substring(idEnds, text.getBuffer().length() - 1);
    }

    /** Writes a party with its addresses, sanctions, identifiers and ties nested in its properties. */
    void writeNested(JsonGenerator json, Publication publication, ListedParty party) {
        List<FtmEntity> entities = FtmEntities.of(party, EntityIds.prefix(publication.list()));
        Map<String, List<String>> properties = properties(entities);
        properties.remove("addressEntity");
        Map<String, List<FtmEntity>> nested = new LinkedHashMap<>();
        for (FtmEntity fact : entities.subList(1, entities.size())) {
            String property = NESTED.getOrDefault(fact.schema(), "addressEntity");
            nested.computeIfAbsent(property, any -> new ArrayList<>()).add(fact);
        }
        json.writeStartObject();
        writeHead(
                json,
                entities.get(0).id(),
                party.primaryName().text(),
                entities.get(0).schema());
        json.writeObjectPropertyStart("properties");
        properties.forEach((name, values) -> write(json, name, values));
        nested.forEach((name, facts) -> {
            json.writeArrayPropertyStart(name);
            facts.forEach(fact -> writeFact(json, publication, party, fact, true));
            json.writeEndArray();
        });
        json.writeEndObject();
        writeTail(json, publication, party, true);
        json.writeEndObject();
    }

    /**
     * Writes an entity that tells of a party.
     *
     * @param nested whether another party that it ties to is written in full, and not as its id alone
     */
    void writeFact(JsonGenerator json, Publication publication, ListedParty party, FtmEntity fact, boolean nested) {
        json.writeStartObject();
        writeHead(json, fact.id(), caption(fact), fact.schema());
        json.writeObjectPropertyStart("properties");
        fact.properties().forEach((name, values) -> {
            PreparedParty other = nested && name.equals("object") ? other(values.get(0)) : null;
            if (other == null) {
                write(json, name, values);
            } else {
                json.writeArrayPropertyStart(name);
                write(json, other.publication(), other.party());
                json.writeEndArray();
            }
        });
        json.writeEndObject();
        writeTail(json, publication, party, false);
        json.writeEndObject();
    }

    private @Nullable PreparedParty other(String id) {
        List<PreparedParty> found = table.withId(id);
        return found.isEmpty() ? null : found.get(0);
    }

    private static String caption(FtmEntity fact) {
        for (String property : List.of("full", "program", "number", "publicKey", "role", "country")) {
            if (!fact.first(property).isEmpty()) {
                return fact.first(property);
            }
        }
        return fact.schema();
    }

    private static void writeHead(JsonGenerator json, String id, String caption, String schema) {
        json.writeStringProperty("id", id);
        writeNameAndSchema(json, caption, schema);
    }

    private static void writeNameAndSchema(JsonGenerator json, String caption, String schema) {
        json.writeStringProperty("caption", caption);
        json.writeStringProperty("schema", schema);
    }

    private void writeTail(JsonGenerator json, Publication publication, ListedParty party, boolean target) {
        json.writeArrayPropertyStart("datasets");
        json.writeString(publication.list());
        json.writeEndArray();
        json.writeArrayPropertyStart("referents");
        String referent = target ? EntityIds.referent(publication, party) : null;
        if (referent != null) {
            json.writeString(referent);
        }
        json.writeEndArray();
        json.writeBooleanProperty("target", target);
        EditionDates.Dates dates = table.dates(publication, party.id());
        json.writeStringProperty("first_seen", Times.of(dates.firstSeen()));
        json.writeStringProperty("last_seen", Times.of(publication.published()));
        json.writeStringProperty("last_change", Times.of(dates.lastChange()));
    }

    private static void write(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The properties of a party, with what others tell of it that is plain text: addresses, countries, programs, sources. */
    static Map<String, List<String>> properties(List<FtmEntity> entities) {
        Map<String, List<String>> properties =
                new LinkedHashMap<>(entities.get(0).properties());
        for (FtmEntity fact : entities.subList(1, entities.size())) {
            if (fact.schema().equals("Address")) {
                add(properties, "address", fact.first("full"));
                add(properties, "country", fact.first("country"));
            } else if (fact.schema().equals("Sanction")) {
                add(properties, "programId", fact.first("program"));
                String source = fact.first("sourceUrl");
                add(properties, "sourceUrl", source.startsWith("http") ? source : "");
            }
        }
        return properties;
    }

    private static void add(Map<String, List<String>> properties, String name, String value) {
        if (!value.isEmpty()) {
            List<String> values = new ArrayList<>(properties.getOrDefault(name, List.of()));
            if (!values.contains(value)) {
                values.add(value);
                properties.put(name, values);
            }
        }
    }

    /** The countries that a party is tied to, as searches filter by them: codes in lower case where they are known. */
    static Set<String> countries(Map<String, List<String>> properties) {
        Set<String> countries = new TreeSet<>(properties.getOrDefault("country", List.of()));
        countries.addAll(properties.getOrDefault("nationality", List.of()));
        return countries;
    }
}
