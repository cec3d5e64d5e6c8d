package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cli.ExitCode;

/** The commands for series, and what {@code tamiz read} makes of them. */
class SeriesIT {
    @TempDir
    Path folder;

    @Test
    void takesInAndShowsAVintage() throws IOException {
        Files.writeString(folder.resolve("counts.csv"), """
                State,Year,Month,Period,Indicator,Data Value,Predicted Value
                TX,2031,April,12 month-ending,Number of Drug Overdose Deaths,"1,234","1,300"
                TX,2031,April,12 month-ending,Cocaine (T40.5),many,
                """);
        Run run = Run.of(folder, "", "series", "import", "counts.csv", "--published", "2031-09-10");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Imported us-cdc-vsrr, through 2031-04, published 2031-09-10: 1 observations");
        assertThat(run.err()).contains("counts.csv:3", "Data Value");
        assertThat(Run.of(folder, "", "series", "import", "counts.csv").out()).contains("Held already");
        assertThat(Run.of(folder, "", "series").out()).contains("2031-04", "2025-01");

        Run table = Run.of(folder, "", "series", "show", "--state", "tx", "--lang", "es");
        assertThat(table.out()).contains("1,234", "1,300", "publicada el 2031-09-10");
        Run json = Run.of(folder, "", "series", "show", "--state", "TX", "--period", "2031-04", "--format", "jsonl");
        assertThat(json.out()).contains("\"reported\":1234,\"predicted\":1300,\"through\":\"2031-04\"");
        Run csv = Run.of(folder, "", "series", "show", "--period", "2025-01", "--format", "csv");
        assertThat(csv.out()).contains("us-cdc-vsrr,US,2025-01,Number of Drug Overdose Deaths,,82138,2025-01");
    }

    @Test
    void whatIsNotHeldIsToldWithARemedy() {
        Run none = Run.of(folder, "", "series", "show", "--state", "WY");
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("No vintage held has a figure for WY", "tamiz series import");
        assertThat(Run.of(folder, "", "series", "show", "--period", "April").err())
                .contains("write YYYY-MM");
        assertThat(Run.of(folder, "", "series", "import", "missing.csv").code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void readGivesStatementsWithVerdicts() throws IOException {
        Files.writeString(
                folder.resolve("report.txt"),
                "The Gulf Cartel was designated as a foreign terrorist organization last month. "
                        + "According to a witness, the Gulf Cartel paid him in 2023.");
        Run run = Run.of(folder, "", "read", "report.txt", "--format", "jsonl", "--date", "2025-03-04");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("\"statements\":[{\"start\":0,", "\"as\":\"fto\"", "\"verdict\":\"agrees\"", "2025-02-20")
                .contains("\"assertions\":[{", "\"verdict\":\"not judged\"", "\"source\":\"a witness\"");
    }
}
