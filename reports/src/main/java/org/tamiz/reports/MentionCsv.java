package org.tamiz.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.PlacedText;

/**
 * One row per mention and party that it may name. Offsets count Unicode code points from the start of the file if that is text
 * or HTML, else of the text taken out of it; there the page is told too, if there are pages.
 */
public final class MentionCsv implements MentionReport {
    private final Heading heading;
    private final CsvWriter csv;

    /** Rows to a writer. */
    public MentionCsv(Heading heading, Writer writer) {
        this.heading = heading;
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                "document",
                "start",
                "end",
                "text",
                "page",
                "place",
                "list",
                "id",
                "name",
                "score",
                "band",
                "status",
                "degraded");
    }

    @Override
    public void add(ReadDocument read) {
        ExtractedText document = read.document();
        add(document.name(), document.body(), "body", read.mentions());
        add(document.name(), document.outside(), "outside", read.outside());
    }

    private void add(String document, PlacedText text, String place, List<Mention> mentions) {
        for (Mention mention : mentions) {
            int page = text.page(mention.start());
            for (Hit hit : mention.hits()) {
                csv.writeRecord(
                        SafeText.forCell(document),
                        String.valueOf(text.originalStart(mention.start())),
                        String.valueOf(text.originalEnd(mention.end())),
                        SafeText.forCell(mention.text()),
                        page == 0 ? "" : String.valueOf(page),
                        place,
                        hit.publication().list(),
                        SafeText.forCell(hit.party().id()),
                        SafeText.forCell(hit.party().primaryName().text()),
                        CsvReport.score(hit),
                        JsonlReport.word(hit.band()),
                        Standing.of(hit, heading).word(),
                        String.valueOf(heading.degraded()));
            }
        }
    }

    @Override
    public void finish() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw Lines.unwritable(e);
        }
    }
}
