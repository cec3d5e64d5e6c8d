package org.tamiz.server.yente;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.lists.exchange.FtmEntities;
import org.tamiz.lists.exchange.FtmEntity;
import org.tamiz.server.ApiError;
import org.tamiz.server.Json;

/** {@code GET /entities/{id}}: one entity in full. A referent leads to the entity's own id. */
final class EntityRoutes {
    private EntityRoutes() {}

    static void entity(Context context, PartyTable table) {
        String id = context.pathParam("id");
        boolean nested = new Parameters(context).flag("nested", true);
        PreparedParty found = first(table, id);
        if (found == null) {
            fact(context, table, id, nested);
            return;
        }
        stand(context, table, found);
        String own = EntityIds.of(found.publication(), found.party());
        if (!own.equals(id)) {
            String query = context.queryString() == null ? "" : "?" + context.queryString();
            context.redirect(
                    "/entities/"
                            + URLEncoder.encode(own, StandardCharsets.UTF_8).replace("+", "%20") + query,
                    HttpStatus.PERMANENT_REDIRECT);
            return;
        }
        EntityJson entities = new EntityJson(table);
        Json.answer(context, 200, json -> {
            if (nested) {
                entities.writeNested(json, found.publication(), found.party());
            } else {
                entities.write(json, found.publication(), found.party());
            }
        });
    }

    /** The party of an id: of a list's own id, or of a referent, which the first list that knows it answers. */
    static @Nullable PreparedParty first(PartyTable table, String id) {
        List<PreparedParty> found = table.withId(id);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Answers with an entity that tells of a party, such as an address. */
    private static void fact(Context context, PartyTable table, String id, boolean nested) {
        int end = id.lastIndexOf(FtmEntities.FACT);
        PreparedParty party = end < 0 ? null : first(table, id.substring(0, end));
        if (party != null) {
            for (FtmEntity fact : FtmEntities.of(
                    party.party(), EntityIds.prefix(party.publication().list()))) {
                if (fact.id().equals(id)) {
                    stand(context, table, party);
                    Json.answer(
                            context,
                            200,
                            json -> new EntityJson(table)
                                    .writeFact(json, party.publication(), party.party(), fact, nested));
                    return;
                }
            }
        }
        throw Refusal.unknown("No such entity: " + ApiError.shown(id)
                + ". Ids are a list's name and its own id, such as" + " us-ofac-sdn-11440.");
    }

    private static void stand(Context context, PartyTable table, PreparedParty party) {
        Standing.of(
                        table.lists(),
                        Set.of(party.publication().list()),
                        table.lists().policy())
                .intoHeaders(context);
    }
}
