package org.tamiz.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.Alert;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Examples;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.Policies;
import org.tamiz.cases.Verdict;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;

class EvidencePackTest {
    /** A case that was decided, its record changed, and another case meanwhile, so that the trail has entries of others in between. */
    private static byte[] pack(Database database) throws IOException {
        Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
        Long id = cases.raise(submission("17", "1962-03-09", first()), basis(first()))
                .caseId();
        assertThat(id).isNotNull();
        cases.raise(submission("Someone-Else", "1962-03-09", first()), basis(first()));
        Alert alert = cases.find(id).alerts().get(0);
        cases.decide(Verdict.of(alert, Outcome.NO_MATCH, "Otra persona: el pasaporte es «otro»."), "ana");
        cases.raise(submission("17", "1962", first()), basis(first()));
        cases.note(id, "A note.", "ana");
        cases.attach(id, "passport.pdf", "application/pdf", new byte[] {1, 2, 3}, "ana");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvidencePack.of(cases, new Policies(database), id, file -> "<!DOCTYPE html><title>" + file.id() + "</title>")
                .write(out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        EvidencePack.of(cases, new Policies(database), id, file -> "<!DOCTYPE html><title>" + file.id() + "</title>")
                .write(again);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
        return out.toByteArray();
    }

    @OnBothDatabases
    void holdsTheOfficialEntryWordForWordAndIsTheSameEachTime(TestDatabase kind, @TempDir Path folder)
            throws IOException {
        try (Database database = kind.open(folder)) {
            Path open = folder.resolve("pack");
            UnpackedPack.of(new ByteArrayInputStream(pack(database)), open);
            List<Path> entries;
            try (var walk = Files.walk(open)) {
                entries =
                        walk.filter(file -> file.endsWith("official-entry.txt")).toList();
            }
            assertThat(entries)
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(Files.readString(entry))
                            .isEqualTo(Examples.person(1962).record()));
            assertThat(Files.readString(open.resolve("decisions.json")))
                    .contains("Otra persona: el pasaporte es «otro».")
                    .contains("\"overtaken\"");
            // Of the other customer's case there is nothing but hashes.
            assertThat(Files.readString(open.resolve("audit.jsonl")))
                    .contains("\"content\":")
                    .doesNotContain("Someone-Else")
                    .doesNotContain("\"case/2\"");
        }
    }

    @Test
    void isCheckedWithoutTamiz(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no POSIX shell here.");
        Path open = folder.resolve("pack");
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            UnpackedPack.of(new ByteArrayInputStream(pack(database)), open);
        }
        assertThat(new UnpackedPack(open).verify()).startsWith("0\n").contains("OK: everything agrees.");

        Path trail = open.resolve("audit.jsonl");
        String lines = Files.readString(trail);
        Files.writeString(trail, lines.replace("NO", "YES").replace("no-match", "match"));
        assertThat(new UnpackedPack(open).verify())
                .startsWith("1\n")
                .contains("audit.jsonl has been changed")
                .contains("is not what was written");
        Files.writeString(trail, lines);

        Path decisions = open.resolve("decisions.json");
        String text = Files.readString(decisions);
        Files.writeString(decisions, text.replace("ana", "eva"));
        assertThat(new UnpackedPack(open).verify()).startsWith("1\n").contains("decisions.json has been changed");
        Files.writeString(decisions, text);

        Files.writeString(open.resolve("more.txt"), "added");
        assertThat(new UnpackedPack(open).verify()).startsWith("1\n");
        Files.delete(open.resolve("more.txt"));
        Files.delete(open.resolve("record.json"));
        assertThat(new UnpackedPack(open).verify()).startsWith("1\n").contains("record.json is missing");
    }
}
