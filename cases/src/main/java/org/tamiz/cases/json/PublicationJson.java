package org.tamiz.cases.json;

import java.time.Instant;
import java.time.LocalDate;
import org.tamiz.core.model.Publication;
import tools.jackson.databind.node.ObjectNode;

/** Which edition of which list, as JSON. */
public final class PublicationJson {
    private PublicationJson() {}

    /** A publication as an object; {@link #read} gives the same publication again. */
    public static ObjectNode of(Publication publication) {
        return Json.object()
                .put("list", publication.list())
                .put("title", publication.title())
                .put("authority", publication.authority())
                .put("published", publication.published().toString())
                .put("retrieved", publication.retrieved().toString())
                .put("source", publication.source())
                .put("sha256", publication.sha256())
                .put("parties", publication.parties())
                .put("names", publication.names());
    }

    /** The publication's canonical text. */
    public static String text(Publication publication) {
        return Json.text(of(publication));
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws org.tamiz.core.model.TamizException MALFORMED if it is no such text
     */
    public static Publication read(String text) {
        ObjectNode json = Json.readObject(text, "stored publication");
        return new Publication(
                Json.text(json, "list"),
                Json.text(json, "title"),
                Json.text(json, "authority"),
                LocalDate.parse(Json.text(json, "published")),
                Instant.parse(Json.text(json, "retrieved")),
                Json.text(json, "source"),
                Json.text(json, "sha256"),
                json.path("parties").asInt(),
                json.path("names").asInt());
    }
}
