package org.tamiz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrownNamesTest {
    private static final List<String> NAMES = List.of(
            "ADELA MARTINA QUIROGA PINTO",
            "BALDOMERO CIENFUEGOS LUNA",
            "CELESTINA ROBLEDO ARCE",
            "DAMIAN OLAVARRIA TELLO",
            "CELESTINA ROBLEDO ARCE");

    @Test
    void noNameComesTwiceAndTheGivenOnesComeFirst() {
        List<String> grown = GrownNames.grow(NAMES, 300, 7);
        assertThat(grown)
                .hasSize(300)
                .doesNotHaveDuplicates()
                .startsWith(NAMES.subList(0, 4).toArray(String[]::new));
    }

    @Test
    void noQueryComesTwiceOrIsListed() {
        List<String> queries = GrownNames.queries(NAMES, 300, 7);
        assertThat(queries).hasSize(300).doesNotHaveDuplicates().doesNotContainAnyElementsOf(NAMES);
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(GrownNames.grow(NAMES, 300, 7)).isEqualTo(GrownNames.grow(NAMES, 300, 7));
        assertThat(GrownNames.grow(NAMES, 300, 7)).isNotEqualTo(GrownNames.grow(NAMES, 300, 8));
        assertThat(GrownNames.queries(NAMES, 30, 7)).isEqualTo(GrownNames.queries(NAMES, 30, 7));
    }

    @Test
    void namesThatGiveTooFewOthersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrownNames.grow(List.of("ANA RUIZ"), 100_000, 7))
                .withMessageContaining("give more names");
    }
}
