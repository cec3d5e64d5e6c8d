package org.tamiz.server.yente;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.exchange.FtmTopics;

/**
 * Which parties a request wants to hear of.
 *
 * @param excludedSchemas schemas of parties to leave out
 * @param topics topics of which a party must have one; empty for any party
 * @param excludedIds entity ids, or referents to them, to leave out
 * @param changedSince the least date of a party's last change; null for any
 */
record PartyFilter(
        Set<Schema> excludedSchemas,
        Set<String> topics,
        Set<String> excludedIds,
        @Nullable LocalDate changedSince) {
    /** The most ids that a request can leave out. */
    static final int MOST_EXCLUDED = 50;

    /** Reads it from a request. */
    static PartyFilter of(Parameters parameters) {
        Set<Schema> schemas = new TreeSet<>();
        parameters.all("exclude_schema").forEach(word -> schemas.add(Schema.named(word)));
        Set<String> ids = parameters.all("exclude_entity_ids");
        if (ids.size() > MOST_EXCLUDED) {
            throw Refusal.malformed(
                    "There are " + ids.size() + " exclude_entity_ids; at most " + MOST_EXCLUDED + " can be left out.");
        }
        return new PartyFilter(schemas, parameters.all("topics"), ids, parameters.day("changed_since"));
    }

    /** Whether a party is wanted. */
    boolean wants(PartyTable table, Publication publication, ListedParty party) {
        return !excludedSchemas.contains(Schema.of(party.kind()))
                && (topics.isEmpty() || !Collections.disjoint(topics, FtmTopics.of(party)))
                && !isExcluded(publication, party)
                && (changedSince == null
                        || !table.dates(publication, party.id()).lastChange().isBefore(changedSince));
    }

    private boolean isExcluded(Publication publication, ListedParty party) {
        if (excludedIds.isEmpty()) {
            return false;
        }
        String referent = EntityIds.referent(publication, party);
        return excludedIds.contains(EntityIds.of(publication, party))
                || (referent != null && excludedIds.contains(referent));
    }
}
