package org.tamiz.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.names.HostileText;

class OfacSearchScoreTest {
    /** Winkler's own examples, by hand: Jaro's .944, .767 and .822, and a tenth of the rest for each common first letter. */
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.9611",
        "DIXON, DICKSONX, 0.8133",
        "DWAYNE, DUANE, 0.8400",
        "SAME, SAME, 1",
        "ABC, XYZ, 0",
        "Z, Z, 1",
        "VLADIMIR, VLADIMIROVICH, 0.9359",
    })
    void similarityIsJarosWithABonusForTheStart(String a, String b, double expected) {
        assertThat(OfacSearchScore.similarity(a, b)).isCloseTo(expected, within(0.0001));
    }

    @Test
    void theWholeTextCountsOnlyIfItBeginsAlike() {
        assertThat(OfacSearchScore.of("ANDUVAR NORTE", "ANDUVER SUR")).isGreaterThan(80);
        assertThat(OfacSearchScore.of("EANDUVAR QORTE", "ANDUVER SUR")).isLessThan(80);
    }

    @Test
    void orderCaseAndMoreListedPartsDoNotMatter() {
        assertThat(OfacSearchScore.of("rogelio anduvar", "ANDUVAR MIRASOL, Rogelio"))
                .isEqualTo(100);
    }

    @Test
    void shortPartsOfTheQueryAreDroppedUnlessThereAreNoOthers() {
        assertThat(OfacSearchScore.of("AL ANDUVAR", "ANDUVAR, Rogelio")).isEqualTo(100);
        assertThat(OfacSearchScore.of("AL", "ANDUVAR AL")).isEqualTo(100);
    }

    @Test
    void aPartLessThanHalfAlikeIsWorthNothing() {
        assertThat(OfacSearchScore.of("ROGELIO XXXXXXX", "ANDUVAR, Rogelio")).isEqualTo(50);
    }

    @Test
    void theBestNameCounts() {
        List<Name> names = List.of(
                Name.of("MIRASOL, Ana", NameQuality.PRIMARY), Name.of("Rogelio Anduvar", NameQuality.WEAK_ALIAS));

        assertThat(OfacSearchScore.of("Anduvar", names)).isEqualTo(100);
        assertThat(OfacSearchScore.of("Anduvar", List.of())).isZero();
    }

    @Test
    void anyTextHasAScore() {
        Random random = new Random(249);
        for (int round = 0; round < 2_000; round++) {
            String a = HostileText.next(random, 25);
            String b = HostileText.next(random, 25);
            assertThat(OfacSearchScore.of(a, b))
                    .as(HostileText.escaped(a) + " and " + HostileText.escaped(b))
                    .isBetween(0, 100);
        }
        assertThat(OfacSearchScore.of("X ".repeat(10_000), "X".repeat(10_000))).isBetween(0, 100);
    }
}
