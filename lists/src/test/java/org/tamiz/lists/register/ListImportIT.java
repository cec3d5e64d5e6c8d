package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.lists.RealData;

/** Real lists go in and come out the same. */
class ListImportIT {
    @TempDir
    Path home;

    @Test
    void takesInOfacsSetAndGivesItBack() {
        Path file = RealData.file("ofac/sdn-csv/sdn-2024-07-02.csv.gz");

        ImportResult result = new ListImport(home, Clock.systemUTC()).importFile(file, ImportOptions.standard());

        assertThat(result.publication().list()).isEqualTo("us-ofac-sdn");
        assertThat(result.publication().published()).isEqualTo("2024-07-02");
        assertThat(result.publication().parties()).isEqualTo(15_443);
        assertThat(result.files()).containsOnlyKeys(FileRole.values());
        assertThat(result.warnings())
                .hasSize(3)
                .allSatisfy(warning -> assertThat(warning).contains("is of 2025-12-24"));
        assertThat(Register.open(home).load(result.publication()).parties())
                .isEqualTo(result.content().parties());
    }

    @Test
    void takesInTheNonSdnSet() {
        Path file = RealData.file("ofac/non-sdn-csv/cons_prim-2025-12-19.csv.gz");

        ImportResult result = new ListImport(home, Clock.systemUTC()).importFile(file, ImportOptions.standard());

        assertThat(result.publication().list()).isEqualTo("us-ofac-nonsdn");
        assertThat(result.files()).containsOnlyKeys(FileRole.values());
        assertThat(result.warnings()).isEmpty();
        assertThat(Register.open(home).load(result.publication()).parties())
                .isEqualTo(result.content().parties());
    }

    @Test
    void takesInTheUnsListWithItsOwnDate() {
        Path file = RealData.file("un/consolidated-2026-02-27.xml.gz");

        ImportResult result = new ListImport(home, Clock.systemUTC()).importFile(file, ImportOptions.standard());

        assertThat(result.publication().list()).isEqualTo("un-sc");
        assertThat(result.publication().parties()).isEqualTo(1003);
        assertThat(Register.open(home).load(result.publication()).parties())
                .isEqualTo(result.content().parties());
    }
}
