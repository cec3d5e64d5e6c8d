package org.tamiz.reports;

import java.io.Writer;
import java.util.List;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;
import org.tamiz.documents.Support;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.PlacedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * One JSON object per document and line. Offsets count Unicode code points from the start of the file if that is text or HTML,
 * else of the text taken out of it; there {@code page} is told too, if there are pages. A mention has the parties that it may
 * name under {@code hits}, best first, each as in the report of a screening. What stands around the text of a web page names comes apart, under
 * {@code outside}.
 */
public final class MentionJsonl implements MentionReport {
    private final Heading heading;
    private final Writer writer;
    private final Lines out;
    private final HitJson hits;

    /** Lines to a writer. */
    public MentionJsonl(Heading heading, Writer writer) {
        this.heading = heading;
        this.writer = writer;
        this.out = new Lines(writer);
        this.hits = new HitJson(heading);
    }

    @Override
    public void add(ReadDocument read) {
        ExtractedText document = read.document();
        try (JsonGenerator json = JsonlReport.JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            json.writeStringProperty("document", document.name());
            json.writeStringProperty("format", document.format().mediaType());
            if (document.title() != null) {
                json.writeStringProperty("title", document.title());
            }
            if (document.date() != null) {
                json.writeStringProperty("date", document.date().toString());
            }
            write(json, "mentions", document.body(), read.mentions());
            if (!read.outside().isEmpty()) {
                write(json, "outside", document.outside(), read.outside());
            }
            StatementJson.write(json, document.body(), read.statements());
            JsonlReport.writeSearched(json, heading);
            json.writeEndObject();
        }
        out.raw("\n");
    }

    @Override
    public void finish() {
        out.flush();
    }

    private void write(JsonGenerator json, String property, PlacedText text, List<Mention> mentions) {
        json.writeArrayPropertyStart(property);
        for (Mention mention : mentions) {
            json.writeStartObject();
            json.writeNumberProperty("start", text.originalStart(mention.start()));
            json.writeNumberProperty("end", text.originalEnd(mention.end()));
            json.writeStringProperty("text", mention.text());
            if (text.pages() > 0) {
                json.writeNumberProperty("page", text.page(mention.start()));
            }
            json.writeStringProperty("kind", JsonlReport.word(mention.kind()));
            if (!mention.context().isEmpty()) {
                json.writeArrayPropertyStart("context");
                for (Support support : mention.context()) {
                    json.writeStartObject();
                    json.writeNumberProperty("start", text.originalStart(support.start()));
                    json.writeNumberProperty("end", text.originalEnd(support.end()));
                    json.writeStringProperty("text", support.text());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeArrayPropertyStart("hits");
            for (Hit hit : mention.hits()) {
                hits.write(json, hit);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
