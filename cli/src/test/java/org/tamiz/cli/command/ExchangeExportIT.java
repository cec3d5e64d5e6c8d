package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lists export --format}: one list for other tools. */
class ExchangeExportIT {
    private static final String LIST = "tamiz-embedded";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ftm, '\"schema\":\"Organization\"'",
        "senzing, '\"DATA_SOURCE\":\"TAMIZ-EMBEDDED\"'",
        "csv, 'id,schema,name'"
    })
    void writesTheEditionInForce(String format, String telling) throws IOException {
        Run printed = run("lists", "export", "--format", format, "--lists", LIST);
        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.out()).containsIgnoringCase(telling).contains("SINALOA");
        assertThat(run("--format", format, "lists", "export", "--lists", LIST).out())
                .as("options stand before or after the command")
                .isEqualTo(printed.out());

        Run written = run("lists", "export", "--format", format, "--lists", LIST, "-o", "list.out");
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).startsWith("Written to list.out: ");
        assertThat(folder.resolve("list.out")).hasContent(printed.out());
    }

    @Test
    void whatItWritesTamizReads() {
        run("lists", "export", "--format", "ftm", "--lists", LIST, "-o", "list.ftm.json");
        Run imported = run("lists", "import", "list.ftm.json", "--list", "theirs", "--published", "2026-08-20");
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(run("check", "Cártel de Sinaloa", "--lists", "theirs").out()).contains("SINALOA CARTEL");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "id,kind,name\n1,person,Zebedee Quackenbush\n");
        run("lists", "import", "mine.csv", "--list", "mine", "--published", "2026-01-01");
        assertFails("one list; name it with --lists: mine, tamiz-embedded", "--format", "csv");
        assertFails("use ftm, senzing or csv", "--format", "jsonl", "--lists", LIST);
        assertFails("with -o", "list.csv", "--format", "csv", "--lists", LIST);
        assertFails("give --format ftm, senzing or csv");
        assertThat(run("check", "Ana", "--format", "ftm").err()).contains("use table, csv, jsonl or html");
    }

    @Test
    void theHelpNamesTheFormats() {
        assertThat(run("lists", "export", "--help").out()).contains("--format").contains("ftm, senzing or csv");
    }

    private void assertFails(String message, String... options) {
        List<String> command = new ArrayList<>(List.of("lists", "export"));
        command.addAll(List.of(options));
        Run run = run(command.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("tamiz: ").contains(message);
        assertThat(run.out()).isEmpty();
    }

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }
}
