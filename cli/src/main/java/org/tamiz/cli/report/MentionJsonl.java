package org.tamiz.cli.report;

import java.io.Writer;
import java.util.List;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * One JSON object per document and line. Offsets count Unicode code points from the start of the file. A mention names
 * the likeliest party; others of the same name follow under {@code also}.
 */
public final class MentionJsonl implements MentionReport {
    private final Heading heading;
    private final Writer writer;
    private final Lines out;

    /** Lines to a writer. */
    public MentionJsonl(Heading heading, Writer writer) {
        this.heading = heading;
        this.writer = writer;
        this.out = new Lines(writer);
    }

    @Override
    public void add(String document, String text, List<Mention> mentions) {
        try (JsonGenerator json = JsonlReport.JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            json.writeStringProperty("document", document);
            json.writeArrayPropertyStart("mentions");
            for (Mention mention : mentions) {
                json.writeStartObject();
                json.writeNumberProperty("start", mention.start());
                json.writeNumberProperty("end", mention.end());
                json.writeStringProperty("text", mention.text());
                write(json, mention.best());
                json.writeStringProperty("band", JsonlReport.word(mention.best().band()));
                if (mention.hits().size() > 1) {
                    json.writeArrayPropertyStart("also");
                    for (Hit hit : mention.hits().subList(1, mention.hits().size())) {
                        json.writeStartObject();
                        write(json, hit);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonlReport.writeSearched(json, heading);
            json.writeEndObject();
        }
        out.raw("\n");
    }

    @Override
    public void finish() {
        out.flush();
    }

    private void write(JsonGenerator json, Hit hit) {
        json.writeStringProperty("list", hit.publication().list());
        json.writeStringProperty("id", hit.party().id());
        json.writeStringProperty("name", hit.party().primaryName().text());
        json.writeName("score");
        json.writeNumber(CsvReport.score(hit));
        JsonlReport.writeStanding(json, hit, heading);
    }
}
