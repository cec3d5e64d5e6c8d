package org.tamiz.reports;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.diff.FieldChange;
import org.tamiz.lists.diff.ListDiff;
import org.tamiz.lists.diff.PartyHistory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * What changed in lists and parties, as one JSON object per line. The first line of a comparison names the two editions and
 * counts the changes, so that a comparison without changes is not empty; the others are told apart by {@code change}.
 *
 * @param writer where to; not closed
 */
public record ChangeJsonl(Writer writer) {
    /** Writes part of an object. */
    private interface Part {
        void write(JsonGenerator json);
    }

    /** A comparison of two editions. */
    public void write(ListDiff diff) {
        line(json -> {
            json.writeStringProperty("change", "summary");
            json.writeStringProperty("list", diff.from().list());
            write(json, "from", diff.from());
            write(json, "to", diff.to());
            json.writeNumberProperty("added", diff.added().size());
            json.writeNumberProperty("removed", diff.removed().size());
            json.writeNumberProperty("changed", diff.changed().size());
            json.writeNumberProperty("unchanged", diff.unchanged());
            strings(
                    json,
                    "not_compared",
                    diff.notCompared().stream()
                            .sorted()
                            .map(field -> field.key())
                            .toList());
        });
        diff.added().forEach(party -> line(json -> write(json, "added", party)));
        diff.removed().forEach(party -> line(json -> write(json, "removed", party)));
        diff.changed()
                .forEach(change -> line(json -> {
                    write(json, "changed", change.after());
                    write(json, change.changes());
                }));
    }

    /** A party's life in one list: a line for each event. */
    public void write(PartyHistory history) {
        for (PartyHistory.Event event : history.events()) {
            line(json -> {
                json.writeStringProperty("list", history.list());
                write(json, "publication", event.publication());
                write(json, event.kind().name().toLowerCase(Locale.ROOT), event.party());
                write(json, event.changes());
            });
        }
    }

    private void line(Part part) {
        try (JsonGenerator json = JsonlReport.JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            part.write(json);
            json.writeEndObject();
        }
        new Lines(writer).raw("\n");
    }

    private static void write(JsonGenerator json, String name, Publication publication) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("published", publication.published().toString());
        json.writeStringProperty("sha256", publication.sha256());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String change, ListedParty party) {
        json.writeStringProperty("change", change);
        json.writeStringProperty("id", party.id());
        json.writeStringProperty("name", party.primaryName().text());
        json.writeStringProperty("kind", JsonlReport.word(party.kind()));
        strings(
                json,
                "programs",
                party.designations().stream()
                        .map(Designation::program)
                        .distinct()
                        .toList());
    }

    private static void write(JsonGenerator json, List<FieldChange> changes) {
        json.writeArrayPropertyStart("fields");
        for (FieldChange change : changes) {
            json.writeStartObject();
            json.writeStringProperty("field", change.field().key());
            strings(json, "removed", change.removed());
            strings(json, "added", change.added());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
