package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.ReviewPolicy;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.Submission;
import org.tamiz.cases.Verdict;
import org.tamiz.cases.database.Database;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.lists.embedded.EmbeddedRegister;

/** What auditors do with a case: check the trail, take the evidence away, have the score computed once more. */
class CaseCommandsIT {
    private static final ListedParties REGISTER = EmbeddedRegister.load();

    @TempDir
    Path folder;

    private long caseId;

    @BeforeEach
    void decideACase() {
        try (Database database = Database.of(folder.resolve("home"), null, Map.of())) {
            Cases cases = new Cases(database, ReviewPolicy.standard(), Clock.systemUTC());
            ScreeningRecord record =
                    ScreeningRecord.ofName("C-1", PartyKind.ORGANIZATION, "Cártel de Jalisco Nueva Generación");
            Screener screener = new Screener(ListedNames.compile(List.of(REGISTER)), Policy.standard());
            Long id = cases.raise(
                            new Submission("customers", "C-1", false, screener.screen(record, Channel.FILE)),
                            ScreeningBasis.of(
                                    List.of(REGISTER.publication()),
                                    Policy.standard(),
                                    Channel.FILE,
                                    "key:core-banking"))
                    .caseId();
            assertThat(id).isNotNull();
            caseId = id;
            Alert alert = cases.find(caseId).alerts().get(0);
            cases.decide(Verdict.of(alert, Outcome.MATCH, "Same name, no other business."), "ana");
        }
    }

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }

    @Test
    void theTrailIsVerifiedInTheDatabaseAndAsAFile() throws IOException {
        Run verified = run("audit", "verify");
        assertThat(verified.code()).as(verified.err()).isEqualTo(ExitCode.OK);
        assertThat(verified.out()).contains("The chain is unbroken.");
        String head = verified.out().replaceAll("(?s).*the hash ([0-9a-f]{64})\\..*", "$1");

        assertThat(run("audit", "export", "-o", "trail.jsonl").code()).isEqualTo(ExitCode.OK);
        assertThat(run("audit", "verify", "trail.jsonl", "--head", head).code()).isEqualTo(ExitCode.OK);

        Path trail = folder.resolve("trail.jsonl");
        List<String> lines = Files.readAllLines(trail);
        int decided = lines.size() - 1;
        assertThat(lines.get(decided)).contains("decision.proposed", "\"ana\"");
        Files.write(trail, lines.subList(0, decided));
        assertThat(run("audit", "verify", "trail.jsonl").code()).isEqualTo(ExitCode.OK);
        Run cut = run("audit", "verify", "trail.jsonl", "--head", head);
        assertThat(cut.code()).isEqualTo(ExitCode.DIFFERS);
        assertThat(cut.out()).contains("after entry " + (decided - 1) + " were cut off");

        lines.set(decided, lines.get(decided).replace("\"ana\"", "\"eva\""));
        Files.write(trail, lines);
        Run changed = run("audit", "verify", "trail.jsonl");
        assertThat(changed.code()).isEqualTo(ExitCode.DIFFERS);
        assertThat(changed.out()).contains("BROKEN: entry " + decided + " is not what was written");

        assertThat(run("audit", "verify", "--head", "abc").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("audit", "verify", "none.jsonl").code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void theEvidenceIsTheSameEachTimeAndHoldsTheOfficialEntry() throws IOException {
        for (String name : List.of("pack.zip", "again.zip")) {
            Run written = run("evidence", String.valueOf(caseId), "-o", name);
            assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.OK);
            assertThat(written.out()).contains("Written to " + name);
        }
        assertThat(folder.resolve("again.zip")).hasSameBinaryContentAs(folder.resolve("pack.zip"));
        try (ZipFile zip = new ZipFile(folder.resolve("pack.zip").toFile())) {
            String page = text(zip, "page.html");
            assertThat(page).contains("<html", "Jalisco").doesNotContain("<script");
            assertThat(zip.stream().filter(entry -> entry.getName().endsWith("/official-entry.txt")))
                    .isNotEmpty();
            assertThat(text(zip, "decisions.json")).contains("Same name, no other business.");
        }
        assertThat(run("evidence", "999", "-o", "none.zip").err()).contains("no case 999");
        assertThat(run("evidence", "x", "-o", "none.zip").code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("none.zip")).doesNotExist();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream stream = zip.getInputStream(zip.getEntry(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theScoreIsComputedOnceMore() {
        Run replayed = run("replay", String.valueOf(caseId));
        assertThat(replayed.code()).as(replayed.out() + replayed.err()).isEqualTo(ExitCode.OK);
        assertThat(replayed.out()).contains(REGISTER.publication().list(), ": confirmed");
    }
}
