package org.tamiz.server.api;

import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Publication;
import org.tamiz.core.screening.Screener;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.Heading;
import org.tamiz.reports.HitJson;
import org.tamiz.server.SearchableLists;
import tools.jackson.core.JsonGenerator;

/**
 * What an answer stands on.
 *
 * @param lists the lists
 * @param newerUnread why newer lists could not be read when the request came; empty if they could
 * @param screener what screens records under the policy of the request
 * @param heading what every answer must name
 * @param hits writes hits
 * @param policyHash the policy's hash
 */
record Scope(
        SearchableLists lists,
        String newerUnread,
        Screener screener,
        Heading heading,
        HitJson hits,
        String policyHash) {
    /** Writes what every answer must name into its object: the empty answer is no exception. */
    void write(JsonGenerator json, Channel channel) {
        json.writeStringProperty("as_of", heading.asOf().toString());
        json.writeArrayPropertyStart("searched");
        for (Publication publication : heading.publications()) {
            json.writeStartObject();
            write(json, publication);
            json.writeEndObject();
        }
        json.writeEndArray();
        Degradation.write(json, heading.degradations());
        json.writeStringProperty("engine", heading.engine());
        json.writeStringProperty("policy", policyHash);
        json.writeNumberProperty("threshold", heading.policy().threshold());
        json.writeStringProperty("channel", Words.of(channel));
    }

    /** Writes what tells an edition from all others into its object. */
    static void write(JsonGenerator json, Publication publication) {
        json.writeStringProperty("list", publication.list());
        json.writeStringProperty("published", publication.published().toString());
        json.writeStringProperty("sha256", publication.sha256());
        json.writeNumberProperty("parties", publication.parties());
    }
}
