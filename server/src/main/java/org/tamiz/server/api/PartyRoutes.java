package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.tamiz.cases.json.PartyJson;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.consequences.Consequences;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;
import tools.jackson.core.JsonGenerator;

/** {@code GET /api/v1/parties/{list}/{id}}: a listed party as its list has it. */
final class PartyRoutes implements Routes {
    private static final List<String> OPTIONS = List.of("as_of", "lang");

    private final Scopes scopes;
    private final Consequences consequences = Consequences.load();

    PartyRoutes(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/parties/{list}/{id}", this::party, Permission.SCREEN);
    }

    private void party(Context context) {
        Scope scope = scopes.of(ScopeOptions.of(context, OPTIONS));
        String list = context.pathParam("list");
        String id = context.pathParam("id");
        PreparedParty found = scope.lists().party(list, id);
        if (found == null) {
            throw ApiError.of(
                    Code.NOT_FOUND,
                    "No party with the id " + ApiError.shown(id) + " in " + ApiError.shown(list) + " is searched as of "
                            + scope.heading().asOf() + ".",
                    "List and id stand beside each hit; GET /api/v1/lists tells the lists.");
        }
        ListedParty party = found.party();
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeName("party");
            json.writeRawValue(PartyJson.text(party));
            DesignationStatus status = party.statusOn(scope.heading().asOf());
            Json.optional(json, "status", status == null ? null : Words.of(status));
            write(json, party);
            json.writeObjectPropertyStart("publication");
            Scope.write(json, found.publication());
            json.writeEndObject();
            scope.write(json, Channel.CHECK);
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, ListedParty party) {
        json.writeArrayPropertyStart("consequences");
        party.designations().stream()
                .flatMap(act -> consequences.of(act).stream())
                .distinct()
                .forEach(consequence -> write(json, consequence));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Consequence consequence) {
        json.writeStartObject();
        json.writeStringProperty("code", consequence.code());
        json.writeStringProperty("english", consequence.english());
        json.writeStringProperty("spanish", consequence.spanish());
        json.writeStringProperty("citation", consequence.citation());
        json.writeEndObject();
    }
}
