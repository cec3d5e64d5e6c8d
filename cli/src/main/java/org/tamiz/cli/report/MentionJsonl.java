package org.tamiz.cli.report;

import java.io.Writer;
import java.util.List;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.PlacedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * One JSON object per document and line. Offsets count Unicode code points from the start of the file if that is text or HTML,
 * else of the text taken out of it; there {@code page} is told too, if there are pages. A mention names the likeliest party;
 * others of the same name follow under {@code also}. What stands around the text of a web page names comes apart, under
 * {@code outside}.
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
    public void add(ExtractedText document, List<Mention> mentions, List<Mention> outside) {
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
            write(json, "mentions", document.body(), mentions);
            if (!outside.isEmpty()) {
                write(json, "outside", document.outside(), outside);
            }
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
