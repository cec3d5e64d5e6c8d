package org.tamiz.server.evidence;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Case;
import org.tamiz.cases.Policies;
import org.tamiz.cases.SeenHit;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screening;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.OpenReport;
import org.tamiz.reports.Totals;
import org.tamiz.reports.phrase.Language;

/** A case as a page to read and file: each hit as it was seen, with its evidence and official record. */
public final class CaseHtml {
    private final Policies policies;
    private final Language language;

    /** Pages in a language. */
    public CaseHtml(Policies policies, Language language) {
        this.policies = policies;
        this.language = language;
    }

    /** A case's page; the same case gives the same page. */
    public String page(Case file) {
        List<Publication> publications = new ArrayList<>();
        for (Alert alert : file.alerts()) {
            Publication publication = alert.seen().hit().publication();
            if (!publications.contains(publication)) {
                publications.add(publication);
            }
        }
        SeenHit first = file.alerts().get(0).seen();
        Heading heading = new Heading(
                file.record().source() + " " + file.record().key(),
                file.changedAt(),
                LocalDate.ofInstant(first.at(), ZoneOffset.UTC),
                first.engine(),
                policies.screening(first.policyHash()).orElseGet(Policy::standard),
                publications,
                language);
        StringWriter page = new StringWriter();
        Totals.Count count = new Totals.Count();
        try (OpenReport report = OpenReport.of(Format.HTML, heading, page)) {
            for (Screening screening : screenings(file)) {
                report.report().add(screening);
                count.add(screening);
            }
            report.report().finish(count.totals());
        }
        return page.toString();
    }

    /** The hits by the state of the record that they were seen with: alerts that were decided keep the one of then. */
    private static List<Screening> screenings(Case file) {
        List<Screening> screenings = new ArrayList<>();
        List<Alert> left = new ArrayList<>(file.alerts());
        while (!left.isEmpty()) {
            ScreeningRecord record = left.get(0).seen().record();
            List<Hit> hits = new ArrayList<>();
            left.removeIf(alert -> {
                boolean same = alert.seen().record().equals(record);
                if (same) {
                    hits.add(alert.seen().hit());
                }
                return same;
            });
            screenings.add(new Screening(record, hits, 0, List.of()));
        }
        return screenings;
    }
}
