package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.update.Freshness;
import org.tamiz.server.Json;
import tools.jackson.core.JsonGenerator;

/** {@code GET /catalog}: the lists as datasets, and which of them are too old. */
final class CatalogRoutes {
    private CatalogRoutes() {}

    static void catalog(Context context, PartyTable table) {
        List<Publication> publications = table.lists().lists().publications();
        Set<String> outdated = new TreeSet<>();
        for (Freshness stale : table.lists().lists().stale()) {
            outdated.add(stale.publication().list());
        }
        outdated.addAll(table.lists().lists().missing());
        Set<String> all = new TreeSet<>();
        publications.forEach(publication -> all.add(publication.list()));
        Standing.of(table.lists(), all, table.lists().policy()).intoHeaders(context);
        Set<String> current = new TreeSet<>(all);
        current.removeAll(outdated);
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("datasets");
            for (String everything : Datasets.EVERYTHING) {
                write(json, everything, "Every list that is searched", newest(publications), outdated.isEmpty(), all);
            }
            for (Publication publication : publications) {
                String list = publication.list();
                write(json, list, publication.title(), version(publication), !outdated.contains(list), Set.of());
            }
            json.writeEndArray();
            write(json, "current", current);
            write(json, "outdated", outdated);
            json.writeBooleanProperty("index_stale", !outdated.isEmpty());
            json.writeEndObject();
        });
    }

    private static void write(
            JsonGenerator json, String name, String title, String version, boolean current, Set<String> children) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("title", title);
        json.writeBooleanProperty("load", true);
        json.writeStringProperty("version", version);
        json.writeStringProperty("index_version", version);
        json.writeBooleanProperty("index_current", current);
        write(json, "children", children);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Set<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** An edition's version: its day and the beginning of its hash. */
    private static String version(Publication publication) {
        return publication.published().toString().replace("-", "") + "-"
                + publication.sha256().substring(0, 8);
    }

    private static String newest(List<Publication> publications) {
        List<String> versions = new ArrayList<>();
        publications.forEach(publication -> versions.add(version(publication)));
        return versions.stream().max(String::compareTo).orElse("");
    }
}
