package org.tamiz.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;

/** One row per mention and party that it may name. Offsets count Unicode code points from the start of the file. */
public final class MentionCsv implements MentionReport {
    private final Heading heading;
    private final CsvWriter csv;

    /** Rows to a writer. */
    public MentionCsv(Heading heading, Writer writer) {
        this.heading = heading;
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                "document", "start", "end", "text", "list", "id", "name", "score", "band", "status", "degraded");
    }

    @Override
    public void add(String document, String text, List<Mention> mentions) {
        for (Mention mention : mentions) {
            for (Hit hit : mention.hits()) {
                csv.writeRecord(
                        SafeText.forCell(document),
                        String.valueOf(mention.start()),
                        String.valueOf(mention.end()),
                        SafeText.forCell(mention.text()),
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
