package org.tamiz.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screening;
import org.tamiz.reports.phrase.Language;

class ReportTest {
    private static final String HOSTILE = "<script>alert(1)</script>\" onload=\"x";
    private static final Publication PUBLICATION = new Publication(
            "my-list", "My <b>list</b>", "Me", LocalDate.of(2026, 1, 2), Instant.EPOCH, "f", "abc123", 1, 1);

    @Test
    void csvHasARowPerHit() {
        String csv = write(Format.CSV, Language.ENGLISH, screening("Ana =1"), none());
        assertThat(csv.lines().findFirst())
                .contains(
                        "record,list,id,name,score,band,record_name,listed_as,kind,programs,published,sha256,reason,status,degraded");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains("=evil,my-list,42".replace("=evil", "'=evil"))
                .contains(",likely,")
                .contains("2026-01-02")
                .contains("abc123")
                .contains("SDNTK; SDGT");
    }

    @Test
    void jsonlHasALinePerRecord() {
        String jsonl = write(Format.JSONL, Language.ENGLISH, screening("Ana"), none());
        List<String> lines = jsonl.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith(
                        "{\"record\":\"=evil\",\"hits\":[{\"list\":\"my-list\",\"id\":\"42\",\"name\":\"ANA\",\"score\":0.9")
                .contains("\"publication\":{\"published\":\"2026-01-02\",\"sha256\":\"abc123\"}")
                .contains(
                        "{\"feature\":\"name_part\",\"bits\":6.500,\"record\":\"Ana\",\"party\":\"ANA\",\"reason\":\"same\"}");
        assertThat(lines.get(1))
                .isEqualTo("{\"record\":\"r2\",\"hits\":[],\"searched\":[\"my-list 2026-01-02\"],\"degraded\":false}");
    }

    @Test
    void htmlEscapesEverythingFromOutside() {
        String html = write(Format.HTML, Language.ENGLISH, screening(HOSTILE), none());
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<b>list")
                .doesNotContain("\" onload")
                .contains("&lt;script&gt;")
                .contains("Content-Security-Policy")
                .contains("<mark class=\"same\">");
    }

    @Test
    void htmlNamesWhatWasSearched() {
        String html = write(Format.HTML, Language.SPANISH, none());
        assertThat(html)
                .contains("lang=\"es\"")
                .contains("abc123")
                .contains("2026-01-02")
                .contains("Sin coincidencias.");
    }

    @Test
    void htmlEvidenceAddsUp() {
        String html = write(Format.HTML, Language.ENGLISH, screening("Ana"));
        assertThat(html).contains("−2.0").contains("+6.5").contains("+4.5").contains("class=\"minus\"");
    }

    @Test
    void tableTellsTheReason() {
        String table = write(Format.TABLE, Language.ENGLISH, screening("Ana"), none());
        assertThat(table)
                .contains("my-list 42 · published 2026-01-02 · SDNTK, SDGT")
                .contains("Ana = ANA +6.5")
                .contains("records screened: 2")
                .contains("my-list (My <b>list</b>), published 2026-01-02, parties: 1")
                .doesNotContain("\u001B");
    }

    @Test
    void tableIsColouredOnlyWhenAsked() {
        StringWriter text = new StringWriter();
        OpenReport.table(heading(Language.ENGLISH), text, true, 100).report().add(screening("Ana"));
        assertThat(text.toString()).contains("\u001B[");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatTakesNothing(Format format) {
        assertThat(write(format, Language.SPANISH)).isNotNull();
    }

    private static String write(Format format, Language language, Screening... screenings) {
        StringWriter text = new StringWriter();
        Totals.Count count = new Totals.Count();
        try (OpenReport report = OpenReport.of(format, heading(language), text)) {
            for (Screening screening : screenings) {
                report.report().add(screening);
                count.add(screening);
            }
            report.report().finish(count.totals());
        }
        return text.toString();
    }

    private static Heading heading(Language language) {
        return new Heading(
                HOSTILE,
                Instant.EPOCH,
                LocalDate.of(2026, 2, 3),
                "test",
                Policy.standard(),
                List.of(PUBLICATION),
                language);
    }

    private static Screening none() {
        return new Screening(ScreeningRecord.ofName("r2", null, "Eva"), List.of(), 0, List.of());
    }

    private static Screening screening(String name) {
        ScreeningRecord record = ScreeningRecord.ofName("=evil", PartyKind.PERSON, name);
        Name listed = Name.of("ANA", NameQuality.PRIMARY);
        ListedParty party = new ListedParty(
                "42",
                PartyKind.PERSON,
                List.of(listed),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(Designation.inForce("OFAC", "SDNTK"), Designation.inForce("OFAC", "SDGT")),
                List.of(),
                "42,\"" + HOSTILE + "\"");
        List<Evidence> evidence = List.of(
                new Evidence(Feature.PRIOR, -2, null, null, Reason.STARTING_ODDS),
                new Evidence(Feature.NAME_PART, 6.5, "Ana", "ANA", Reason.SAME));
        return new Screening(
                record,
                List.of(new Hit(
                        party, PUBLICATION, record.names().get(0), listed, evidence, Score.of(evidence), Band.LIKELY)),
                0,
                List.of());
    }
}
