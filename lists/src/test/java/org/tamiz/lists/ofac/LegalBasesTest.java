package org.tamiz.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // A single program takes everything.
                "CUBA, CUBA, CACR, CACR",
                "CUBA, CUBA, CACR|CISADA, CACR; CISADA",
                "CUBA, CUBA, '', -",
                // Orders by their number, known tags by their law.
                "RUSSIA-EO14024, UKRAINE-EO13662|RUSSIA-EO14024, Executive Order 13662 (Ukraine)|Executive Order 14024 (Russia), "
                        + "Executive Order 14024 (Russia)",
                "FTO, FTO|SDGT, Executive Order 13224 (Terrorism)|INA, INA",
                "SDGT, FTO|SDGT, Executive Order 13224 (Terrorism)|INA, Executive Order 13224 (Terrorism)",
                // What nobody claims goes to those that claim nothing.
                "SYRIA, SYRIA|RUSSIA-EO14024, Executive Order 13582 (Syria)|Executive Order 14024 (Russia), "
                        + "Executive Order 13582 (Syria)",
                "IFSR, IFSR|NPWMD, Executive Order 13382 (Non-proliferation), -",
                "NPWMD, IFSR|NPWMD, Executive Order 13382 (Non-proliferation), Executive Order 13382 (Non-proliferation)"
            })
    void givesEachProgramItsBasis(String program, String programs, String bases, String expected) {
        assertThat(LegalBases.of(program, split(programs), split(bases))).isEqualTo(expected);
    }

    private static List<String> split(String joined) {
        return Arrays.stream(joined.split("\\|", -1))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
