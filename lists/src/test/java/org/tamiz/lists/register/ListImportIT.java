package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "mexico/sat-69b-2021.csv.gz, mx-sat-69b, 2021-05-18",
        "canada/sema-2025-05.xml.gz, ca-sema,",
        "eu/fsf-2016-02.xml.gz, eu-fsf, 2016-02-11",
        "uk/conlist-2018-04-13.csv.gz, uk-ofsi-conlist, 2018-04-13",
        "fincen/special-measures.csv, us-fincen-special-measures,"
    })
    void takesInTheListsOfOtherAuthorities(String path, String list, @Nullable LocalDate published) {
        ImportOptions options = published == null
                ? ImportOptions.standard().withPublished(LocalDate.of(2025, 5, 1))
                : ImportOptions.standard();

        ImportResult result = new ListImport(home, Clock.systemUTC()).importFile(RealData.file(path), options);

        assertThat(result.publication().list()).isEqualTo(list);
        assertThat(result.publication().published())
                .isEqualTo(published == null ? LocalDate.of(2025, 5, 1) : published);
        Register register = Register.open(home);
        assertThat(register.load(result.publication()).parties())
                .isEqualTo(result.content().parties());
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(register.listedNames(List.of(result.publication()), day).size())
                .isEqualTo((int) result.content().parties().stream()
                        .filter(party -> party.designations().isEmpty()
                                || party.designations().stream().anyMatch(act -> act.inForceOn(day)))
                        .count());
    }
}
