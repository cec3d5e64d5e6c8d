package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.json.Json;
import org.tamiz.cli.ExitCode;

class BackupIT {
    @TempDir
    Path folder;

    private void importList() throws IOException {
        Files.writeString(
                folder.resolve("watch.csv"),
                "id,kind,name,aliases,birth_date,country,identifiers\n1,person,Hermelinda Xool Chablé,,1980-01-02,MX,\n");
        assertThat(Run.of(folder, "", "lists", "import", "watch.csv", "--list", "watch", "--published", "2026-11-01")
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void aBackupTakenWhileCasesAreWrittenBringsEverythingBack() throws IOException {
        importList();
        Path cases = folder.resolve("home").resolve(Database.FILE);
        try (Database open = Database.inFile(cases)) {
            AuditTrail trail = new AuditTrail(open, Clock.systemUTC());
            trail.write((handle, entries) -> {
                entries.add("ana", "note.test", "case/1", Json.object().put("is", "kept"));
                return true;
            });
            assertThat(Run.of(folder, "", "backup", "-o", "kept.zip").code()).isEqualTo(ExitCode.OK);
        }
        Run restored = Run.of(folder, "", "restore", "kept.zip", "--home", "elsewhere");
        assertThat(restored.err()).contains("Restored");
        assertThat(restored.code()).isEqualTo(ExitCode.OK);
        assertThat(Run.of(folder, "", "lists", "--home", "elsewhere").out()).contains("watch");
        try (Database open = Database.inFile(folder.resolve("elsewhere").resolve(Database.FILE))) {
            assertThat(new AuditTrail(open, Clock.systemUTC()).about("case/1")).hasSize(1);
        }
        assertThat(folder.resolve("elsewhere/index")).doesNotExist();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        importList();
        assertThat(Run.of(folder, "", "backup", "-o", "kept.zip").code()).isEqualTo(ExitCode.OK);
        assertThat(Run.of(folder, "", "backup", "-o", "kept.zip").err()).contains("it is there already");
        Run restored = Run.of(folder, "", "restore", "kept.zip");
        assertThat(restored.code()).isEqualTo(ExitCode.USAGE);
        assertThat(restored.err()).contains("holds something already");
    }

    @Test
    void whatIsDamagedOrHostileIsRefusedWhole() throws IOException {
        importList();
        assertThat(Run.of(folder, "", "backup", "-o", "kept.zip").code()).isEqualTo(ExitCode.OK);
        byte[] bytes = Files.readAllBytes(folder.resolve("kept.zip"));
        // Within the first file's content, behind its header and name.
        for (int i = 110; i < 120; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(folder.resolve("flipped.zip"), bytes);
        Files.writeString(folder.resolve("letter.zip"), "no archive");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("outside.zip")))) {
            zip.putNextEntry(new ZipEntry("../outside.txt"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ../outside.txt\n"
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        for (String name : new String[] {"flipped.zip", "letter.zip", "outside.zip"}) {
            Run run = Run.of(folder, "", "restore", name, "--home", "elsewhere");
            assertThat(run.code()).as(name).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).as(name).contains(name);
        }
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(folder.resolve("outside.txt")).doesNotExist();
    }
}
