package org.tamiz.server.yente;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.lists.exchange.FtmEntities;
import org.tamiz.lists.exchange.FtmTopics;

/** What searches filter, sort and count by: a party's values of a field. */
final class EntityFields {
    private final PartyTable table;

    EntityFields(PartyTable table) {
        this.table = table;
    }

    /** Whether there is such a field: one of an entity's own, a group of properties, or a property, also as {@code properties.NAME}. */
    static boolean isField(String field) {
        return switch (field) {
            case "id",
                    "caption",
                    "schema",
                    "datasets",
                    "referents",
                    "first_seen",
                    "last_seen",
                    "last_change",
                    "target",
                    "countries",
                    "topics",
                    "names",
                    "identifiers",
                    "genders" -> true;
            default -> Property.named(property(field)) != null;
        };
    }

    private static String property(String field) {
        return field.startsWith("properties.") ? field.substring("properties.".length()) : field;
    }

    /** The values of a field, none if the party has none. */
    List<String> of(PreparedParty prepared, String field) {
        ListedParty party = prepared.party();
        return switch (field) {
            case "id" -> List.of(EntityIds.of(prepared.publication(), party));
            case "caption" -> List.of(party.primaryName().text());
            case "schema" -> List.of(Schema.of(party.kind()).word());
            case "datasets" -> List.of(prepared.publication().list());
            case "referents" -> {
                String referent = EntityIds.referent(prepared.publication(), party);
                yield referent == null ? List.of() : List.of(referent);
            }
            case "first_seen" ->
                List.of(Times.of(table.dates(prepared.publication(), party.id()).firstSeen()));
            case "last_seen" -> List.of(Times.of(prepared.publication().published()));
            case "last_change" ->
                List.of(Times.of(table.dates(prepared.publication(), party.id()).lastChange()));
            case "target" -> List.of("true");
            case "countries" -> List.copyOf(EntityJson.countries(properties(prepared)));
            case "topics" -> FtmTopics.of(party);
            case "names" -> party.names().stream().map(Name::text).distinct().toList();
            case "identifiers" ->
                party.identifiers().stream().map(Identifier::value).distinct().toList();
            case "genders" ->
                party.gender() == null ? List.of() : List.of(party.gender().word());
            default -> new ArrayList<>(properties(prepared).getOrDefault(property(field), List.of()));
        };
    }

    private static Map<String, List<String>> properties(PreparedParty prepared) {
        return EntityJson.properties(FtmEntities.of(
                prepared.party(), EntityIds.prefix(prepared.publication().list())));
    }
}
