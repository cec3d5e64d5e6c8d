package org.tamiz.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    private static Evidence evidence(double bits) {
        return new Evidence(Feature.NAME_PART, bits, "GUZMAN", "GUZMAN", Reason.SAME);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.6666666666666666", "2, 0.8", "-2, 0.2", "10, 0.9990243902439024"})
    void bitsAreTheLogarithmOfTheOdds(double bits, double probability) {
        assertThat(new Score(bits).probability()).isCloseTo(probability, within(1e-15));
        assertThat(Score.bitsOf(probability)).isCloseTo(bits, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999999})
    void aThresholdAndItsBitsMeanTheSame(double probability) {
        assertThat(new Score(Score.bitsOf(probability)).probability()).isCloseTo(probability, within(1e-12));
    }

    @Test
    void certaintyIsInfinitelyFar() {
        assertThat(Score.bitsOf(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Score.bitsOf(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Score(5_000).probability()).isEqualTo(1);
        assertThat(new Score(-5_000).probability()).isZero();
    }

    @Test
    void aScoreIsTheSumOfItsEvidence() {
        assertThat(Score.of(List.of())).isEqualTo(new Score(0));
        assertThat(Score.of(List.of(evidence(-10), evidence(9.5), evidence(0.25))))
                .isEqualTo(new Score(-0.25));
    }

    @Test
    void moreBitsMakeAGreaterScore() {
        assertThat(new Score(1)).isGreaterThan(new Score(-1)).isEqualByComparingTo(new Score(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void evidenceWeighsAFiniteNumberOfBits(double bits) {
        assertThatThrownBy(() -> evidence(bits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The weight of NAME_PART is not a finite number: " + bits);
    }
}
