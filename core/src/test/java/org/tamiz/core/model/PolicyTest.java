package org.tamiz.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    @Test
    void theStandardPolicyIsTheDocumentedOne() {
        Policy policy = Policy.standard();

        assertThat(policy.lists()).isEmpty();
        assertThat(policy.threshold()).isEqualTo(0.7);
        assertThat(policy.likely()).isEqualTo(0.9);
        assertThat(policy.strong()).isEqualTo(0.99);
        assertThat(policy.weakAliasBits(Channel.FILE)).isEqualTo(-6);
        assertThat(policy.weakAliasBits(Channel.CHECK)).isZero();
        assertThat(policy.weakAliasBits(Channel.DOCUMENT)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49, 1, 1.1, 0, -0.7, Double.NaN, Double.POSITIVE_INFINITY})
    void aThresholdLiesBetweenEvenOddsAndCertainty(double threshold) {
        assertThatThrownBy(() -> new Policy(Set.of(), threshold, 0.9, 0.99, Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The threshold is " + threshold + "; it must be at least 0.5 and below 1.");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.8, 0.99", "0.7, 0.99, 0.9", "0.7, 0.9, 1.0", "0.7, NaN, 0.99", "0.7, 0.9, NaN"})
    void theBandsRiseFromTheThreshold(double threshold, double likely, double strong) {
        assertThatThrownBy(() -> new Policy(Set.of(), threshold, likely, strong, Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Thresholds must rise: " + threshold + " (hit), " + likely + " (likely), " + strong
                        + " (strong).");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -100, Double.NaN, Double.NEGATIVE_INFINITY})
    void aWeakAliasIsChargedAndNeverRewarded(double bits) {
        assertThatThrownBy(() -> new Policy(Set.of(), 0.7, 0.9, 0.99, Map.of(Channel.FILE, bits), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The weak alias charge of FILE is " + bits + " bits; it must lie between -100 and 0.");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.9, 0.99", "0.95, 0.95, 0.99", "0.995, 0.995, 0.995"})
    void aHigherThresholdLiftsTheBandsWhereItMust(double threshold, double likely, double strong) {
        Policy policy = Policy.standard().withThreshold(threshold);

        assertThat(policy)
                .isEqualTo(new Policy(
                        Set.of(), threshold, likely, strong, Policy.standard().weakAliasBits(), false));
    }

    @Test
    void proposedDesignationsCountOnRequestAndTheHashSaysSo() {
        Policy policy = Policy.standard().withProposed(true);

        assertThat(Policy.standard().includeProposed()).isFalse();
        assertThat(policy.withThreshold(0.8).withLists(Set.of("un")).includeProposed())
                .isTrue();
        assertThat(policy.hash()).isNotEqualTo(Policy.standard().hash());
        assertThat(policy.withProposed(false)).isEqualTo(Policy.standard());
    }

    @Test
    void listsKeepAFixedOrderSoThatEqualPoliciesReadTheSame() {
        Policy policy = Policy.standard().withLists(Set.of("us-ofac-sdn", "mx-sat-69b", "un"));

        assertThat(policy.lists()).containsExactly("mx-sat-69b", "un", "us-ofac-sdn");
        assertThat(policy.threshold()).isEqualTo(0.7);
    }
}
