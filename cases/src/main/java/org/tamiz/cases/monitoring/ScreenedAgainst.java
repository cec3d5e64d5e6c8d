package org.tamiz.cases.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.tamiz.cases.json.Json;
import org.tamiz.cases.json.PublicationJson;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.screening.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the monitored records were last screened against.
 *
 * @param publications the publications
 * @param day the day on which they were looked at
 * @param policy the hash of the policy
 * @param engine which Tamiz it was
 */
record ScreenedAgainst(List<Publication> publications, LocalDate day, String policy, String engine) {
    /** Copies the publications. */
    ScreenedAgainst {
        publications = List.copyOf(publications);
    }

    /** These lists, by this Tamiz. */
    static ScreenedAgainst of(List<Publication> publications, LocalDate day, Policy policy) {
        return new ScreenedAgainst(publications, day, policy.hash(), Engine.version());
    }

    /** Whether other lists alone can make another answer: neither policy nor engine has changed. */
    boolean differsInListsAlone(ScreenedAgainst other) {
        return policy.equals(other.policy) && engine.equals(other.engine);
    }

    static Optional<ScreenedAgainst> find(Handle handle) {
        return handle.createQuery("SELECT content FROM monitored_lists WHERE id = 1")
                .mapTo(String.class)
                .findOne()
                .map(ScreenedAgainst::read);
    }

    void store(Handle handle) {
        handle.createUpdate("INSERT INTO monitored_lists (id, content) VALUES (1, :content)"
                        + " ON CONFLICT (id) DO UPDATE SET content = :content")
                .bind("content", text())
                .execute();
    }

    private String text() {
        ObjectNode json =
                Json.object().put("day", day.toString()).put("policy", policy).put("engine", engine);
        ArrayNode array = json.putArray("publications");
        publications.forEach(publication -> array.add(PublicationJson.text(publication)));
        return Json.text(json);
    }

    private static ScreenedAgainst read(String text) {
        ObjectNode json = Json.readObject(text, "note of the lists screened against");
        List<Publication> publications = new ArrayList<>();
        for (JsonNode publication : json.path("publications")) {
            publications.add(PublicationJson.read(publication.asString()));
        }
        return new ScreenedAgainst(
                publications,
                LocalDate.parse(json.path("day").asString()),
                json.path("policy").asString(),
                json.path("engine").asString());
    }
}
