package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.screening.Engine;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.SearchableLists;
import tools.jackson.core.JsonGenerator;

/**
 * What an answer stands on: lists, their dates, what is wrong with them, engine and policy. It goes into headers, which clients
 * of the published API ignore, and into a member {@code tamiz} of answers that can be empty.
 *
 * @param publications the publications searched
 * @param degradations what should have been searched and was not, or not as it is now
 * @param policy what counts as a hit
 */
record Standing(List<Publication> publications, List<Degradation> degradations, Policy policy) {
    /** Copies the lists. */
    Standing {
        publications = List.copyOf(publications);
        degradations = List.copyOf(degradations);
    }

    /** What an answer from some of the lists stands on. */
    static Standing of(SearchableLists lists, Set<String> searched, Policy policy) {
        boolean everything = searched.size() == lists.lists().publications().size();
        return new Standing(
                lists.lists().publications().stream()
                        .filter(publication -> searched.contains(publication.list()))
                        .toList(),
                lists.degradations(everything ? Set.of() : searched, Language.ENGLISH),
                policy);
    }

    /** Writes it into the answer's headers. */
    void intoHeaders(Context context) {
        context.header(
                "X-Tamiz-Lists",
                publications.stream()
                        .map(publication -> publication.list() + "=" + publication.published())
                        .collect(Collectors.joining(", ")));
        context.header("X-Tamiz-Engine", Engine.version());
        context.header("X-Tamiz-Policy", policy.hash());
        if (!degradations.isEmpty()) {
            context.header(
                    "X-Tamiz-Degraded",
                    degradations.stream()
                            .map(reason -> reason.kind().name().toLowerCase(Locale.ROOT)
                                    + (reason.list() == null ? "" : ":" + reason.list()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Writes it as the member {@code tamiz}, with what else is to be told. */
    void write(JsonGenerator json, List<String> notes) {
        json.writeObjectPropertyStart("tamiz");
        json.writeArrayPropertyStart("searched");
        for (Publication publication : publications) {
            json.writeStartObject();
            json.writeStringProperty("list", publication.list());
            json.writeStringProperty("published", publication.published().toString());
            json.writeStringProperty("sha256", publication.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        Degradation.write(json, degradations);
        json.writeStringProperty("engine", Engine.version());
        json.writeStringProperty("policy", policy.hash());
        json.writeArrayPropertyStart("notes");
        notes.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
