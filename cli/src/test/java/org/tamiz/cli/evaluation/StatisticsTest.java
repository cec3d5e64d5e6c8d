package org.tamiz.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonIsAsPublished(long count, long of, double low, double high) {
        Interval interval = new Share(count, of).wilson();
        assertThat(interval).isNotNull();
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void wilsonEndsAtZeroAndOne() {
        assertThat(new Share(0, 7).wilson()).extracting(Interval::low).isEqualTo(0.0);
        assertThat(new Share(7, 7).wilson()).extracting(Interval::high).isEqualTo(1.0);
    }

    @Test
    void nothingToMeasureIsNoNumber() {
        Share nothing = new Share(0, 0);
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.wilson()).isNull();
        assertThat(Figure.of(nothing).text()).isNull();
        Outcomes outcomes = Outcomes.of(List.of(), 0.7);
        assertThat(outcomes.f1()).isEmpty();
        assertThat(outcomes.f1Interval()).isNull();
        Ranking ranking = Ranking.of(List.of(new Labelled(0.5, true)));
        assertThat(ranking.auc()).isEmpty();
        assertThat(ranking.aucInterval()).isNull();
        assertThat(ranking.recallAtFalseAlarms(0.05).value()).isEmpty();
        Calibration calibration = Calibration.of(List.of());
        assertThat(calibration.brier()).isEmpty();
        assertThat(calibration.expectedError()).isEmpty();
    }

    @Test
    void aShareCannotBeMoreThanAll() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outcomesAreCountedWithTheThresholdItself() {
        Outcomes outcomes = Outcomes.of(
                List.of(
                        new Labelled(0.7, true),
                        new Labelled(0.9, true),
                        new Labelled(0.69, true),
                        new Labelled(0.8, false),
                        new Labelled(0.1, false)),
                0.7);
        assertThat(outcomes).isEqualTo(new Outcomes(2, 1, 1, 1));
        assertThat(outcomes.precision()).isEqualTo(new Share(2, 3));
        assertThat(outcomes.recall()).isEqualTo(new Share(2, 3));
        assertThat(outcomes.falseAlarms()).isEqualTo(new Share(1, 2));
        assertThat(outcomes.f1().orElseThrow()).isCloseTo(2.0 / 3, EXACT);
        Interval interval = outcomes.f1Interval();
        assertThat(interval).isNotNull();
        assertThat(interval.low()).isBetween(0.0, 0.66);
        assertThat(interval.high()).isBetween(0.67, 1.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theAreaIsTheShareOfPairsInOrder(long seed) {
        List<Labelled> scores = random(seed);
        double inOrder = 0;
        long pairs = 0;
        for (Labelled match : scores) {
            for (Labelled other : scores) {
                if (match.match() && !other.match()) {
                    pairs++;
                    inOrder += match.score() > other.score() ? 1 : match.score() == other.score() ? 0.5 : 0;
                }
            }
        }
        assertThat(Ranking.of(scores).auc().orElseThrow()).as("seed %d", seed).isCloseTo(inOrder / pairs, EXACT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void recallAtFalseAlarmsIsTheBestThatIsAllowed(long seed) {
        List<Labelled> scores = random(seed);
        for (double most : new double[] {0, 0.01, 0.05, 0.3, 1}) {
            long best = 0;
            for (Labelled at : scores) {
                Outcomes outcomes = Outcomes.of(scores, at.score());
                if (outcomes.falseAlarms().value().orElseThrow() <= most + 1e-9) {
                    best = Math.max(best, outcomes.found());
                }
            }
            assertThat(Ranking.of(scores).recallAtFalseAlarms(most).count())
                    .as("seed %d, at most %s", seed, most)
                    .isEqualTo(best);
        }
    }

    /** The ratings of 109 CT images in Hanley and McNeil (1982): five grades, 58 normal and 51 abnormal. */
    @Test
    void hanleyAndMcNeilsExample() {
        int[] normal = {33, 6, 6, 11, 2};
        int[] abnormal = {3, 2, 2, 11, 33};
        List<Labelled> ratings = new ArrayList<>();
        for (int grade = 0; grade < 5; grade++) {
            for (int i = 0; i < normal[grade]; i++) {
                ratings.add(new Labelled(grade / 4.0, false));
            }
            for (int i = 0; i < abnormal[grade]; i++) {
                ratings.add(new Labelled(grade / 4.0, true));
            }
        }
        Ranking ranking = Ranking.of(ratings);
        assertThat(ranking.auc().orElseThrow()).isCloseTo(0.893, within(0.0005));
        Interval interval = ranking.aucInterval();
        assertThat(interval).isNotNull();
        assertThat((interval.high() - interval.low()) / (2 * Interval.Z)).isCloseTo(0.032, within(0.001));
    }

    @Test
    void calibrationCountsBinByBin() {
        List<Labelled> scores = List.of(
                new Labelled(0.05, false),
                new Labelled(0.8, true),
                new Labelled(0.8, false),
                new Labelled(0.85, true),
                new Labelled(1, true));
        Calibration calibration = Calibration.of(scores);
        assertThat(calibration.bins()).hasSize(10);
        assertThat(calibration.bins().get(8).observed()).isEqualTo(new Share(2, 3));
        assertThat(calibration.bins().get(8).predicted().orElseThrow()).isCloseTo(2.45 / 3, EXACT);
        assertThat(calibration.bins().get(9).observed()).isEqualTo(new Share(1, 1));
        assertThat(calibration.bins().get(4).predicted()).isEmpty();
        assertThat(calibration.brier().orElseThrow()).isCloseTo((0.0025 + 0.04 + 0.64 + 0.0225 + 0) / 5, EXACT);
        assertThat(calibration.expectedError().orElseThrow()).isCloseTo((0.05 + 0.45 + 0) / 5, EXACT);
    }

    @Test
    void figuresReadAsPeopleWriteThem() {
        assertThat(Figure.of(new Share(1, 3)).text()).isEqualTo("33.3%");
        assertThat(Figure.of(new Share(3, 1000)).text()).isEqualTo("0.30%");
        assertThat(Figure.of(new Share(1, 29)).intervalText()).isEqualTo("0.61–17.2%");
        assertThat(Figure.of(new Share(99_999, 100_000)).text()).isEqualTo("99.99%");
        assertThat(Figure.of(new Share(7, 7)).text()).isEqualTo("100.0%");
        assertThat(Figure.of(1459).text()).isEqualTo("1459");
        assertThat(Label.number(0.7)).isEqualTo("0.70");
        assertThat(Label.number(0.705)).isEqualTo("0.705");
    }

    private static List<Labelled> random(long seed) {
        Random random = new Random(seed);
        List<Labelled> scores = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean match = random.nextInt(3) == 0;
            // Few different scores, so that many are tied.
            scores.add(new Labelled((random.nextInt(12) + (match ? 4 : 0)) / 16.0, match));
        }
        return scores;
    }
}
