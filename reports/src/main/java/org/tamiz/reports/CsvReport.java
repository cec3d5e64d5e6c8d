package org.tamiz.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Hit;
import org.tamiz.core.screening.Screening;

/** One row per hit, for spreadsheets and programs. Cells that a spreadsheet would run as formulas are defused. */
final class CsvReport implements Report {
    private static final List<String> COLUMNS = List.of(
            "record",
            "list",
            "id",
            "name",
            "score",
            "band",
            "record_name",
            "listed_as",
            "kind",
            "programs",
            "published",
            "sha256",
            "reason",
            "status",
            "degraded");

    private final Heading heading;
    private final CsvWriter csv;

    /** Rows without those of the header, to continue what has it. */
    private CsvReport(Writer writer, Heading heading) {
        this.heading = heading;
        // The writer is buffered; a second buffer would hold back rows that are to be forced to disk.
        csv = CsvWriter.builder().bufferSize(0).build(writer);
    }

    CsvReport(Heading heading, Writer writer) {
        this(writer, heading);
        csv.writeRecord(withReference(COLUMNS, OfacReference.COLUMN));
    }

    /** Continues rows that another report began. */
    static CsvReport continued(Heading heading, Writer writer) {
        return new CsvReport(writer, heading);
    }

    @Override
    public void add(Screening screening) {
        for (Hit hit : screening.hits()) {
            List<String> row = List.of(
                    SafeText.forCell(screening.record().id()),
                    hit.publication().list(),
                    SafeText.forCell(hit.party().id()),
                    SafeText.forCell(hit.partyName().text()),
                    score(hit),
                    hit.band().name().toLowerCase(Locale.ROOT),
                    hit.recordName() == null
                            ? ""
                            : SafeText.forCell(hit.recordName().text()),
                    SafeText.forCell(hit.party().primaryName().text()),
                    hit.party().kind().name().toLowerCase(Locale.ROOT),
                    SafeText.forCell(programs(hit)),
                    hit.publication().published().toString(),
                    hit.publication().sha256(),
                    SafeText.forCell(reason(hit)),
                    Standing.of(hit, heading).word(),
                    String.valueOf(heading.degraded()));
            Integer reference = heading.ofacReference() ? OfacReference.score(hit) : null;
            csv.writeRecord(withReference(row, reference == null ? "" : reference.toString()));
        }
    }

    /** The cells and, if it was asked for, one more for OFAC's own score. */
    private List<String> withReference(List<String> cells, String reference) {
        if (!heading.ofacReference()) {
            return cells;
        }
        List<String> more = new ArrayList<>(cells);
        more.add(reference);
        return more;
    }

    @Override
    public void finish(Totals totals) {
        // A summary would break the table; only what is still buffered is missing.
        try {
            csv.flush();
        } catch (IOException e) {
            throw Lines.unwritable(e);
        }
    }

    /** The score for programs: a probability with six decimals, never rounded up to 1. */
    static String score(Hit hit) {
        return Decimals.of(Math.min(hit.score().probability(), 0.999999), 6);
    }

    static String programs(Hit hit) {
        return hit.party().designations().stream()
                .map(Designation::program)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String reason(Hit hit) {
        return hit.evidence().stream()
                .map(piece -> EvidenceText.bits(piece.bits()) + " " + EvidenceText.of(piece, heading.language()))
                .collect(Collectors.joining("; "));
    }
}
