package org.tamiz.reports;

import java.io.Writer;
import java.util.Locale;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Publication;
import org.tamiz.core.screening.Screening;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object per record and line; a record without hits has an empty array. Each line says for itself what was searched
 * and whether the answer is degraded, for lines are read one by one.
 */
final class JsonlReport implements Report {
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .outputDecorator(new SafeJson())
            .build();

    private final Heading heading;
    private final HitJson hits;
    private final Lines out;
    private final Writer writer;

    JsonlReport(Heading heading, Writer writer) {
        this.heading = heading;
        this.hits = new HitJson(heading);
        this.writer = writer;
        this.out = new Lines(writer);
    }

    @Override
    public void add(Screening screening) {
        // A generator per line: its separator between root values would be a space.
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            json.writeStringProperty("record", screening.record().id());
            json.writeArrayPropertyStart("hits");
            for (Hit hit : screening.hits()) {
                hits.write(json, hit);
            }
            json.writeEndArray();
            writeSearched(json, heading);
            if (screening.setAside() > 0) {
                json.writeNumberProperty("set_aside", screening.setAside());
            }
            json.writeEndObject();
        }
        out.raw("\n");
    }

    @Override
    public void finish(Totals totals) {
        out.flush();
    }

    /** The lists searched with their dates, and whether the answer is degraded, and why. */
    static void writeSearched(JsonGenerator json, Heading heading) {
        json.writeArrayPropertyStart("searched");
        for (Publication publication : heading.publications()) {
            json.writeString(publication.list() + " " + publication.published());
        }
        json.writeEndArray();
        Degradation.write(json, heading.degradations());
    }

    /** A constant as programs read it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
