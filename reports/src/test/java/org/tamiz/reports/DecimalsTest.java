package org.tamiz.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    private static final long SEED = 20261129;

    @Test
    void numbersAreWrittenAsByTheLibrary() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            assertAsByTheLibrary(random.nextDouble());
            assertAsByTheLibrary(random.nextGaussian() * 20);
            assertAsByTheLibrary(random.nextGaussian() * 1e-4);
            assertAsByTheLibrary(Math.exp(random.nextGaussian() * 20));
            // Just between two results, or as good as.
            double half = (random.nextInt(2_000_001) - 1_000_000) / 2e3;
            assertAsByTheLibrary(half);
            assertAsByTheLibrary(Math.nextUp(half));
            assertAsByTheLibrary(Math.nextDown(half));
            assertAsByTheLibrary((2 * random.nextInt(1_000_000) + 1) / 2e6);
        }
        for (double special : new double[] {
            0.0,
            -0.0,
            0.0005,
            0.0015,
            -0.0004,
            0.9995,
            0.9999995,
            1e9,
            1e300,
            Double.MIN_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            0.125,
            0.1235
        }) {
            assertAsByTheLibrary(special);
        }
    }

    private static void assertAsByTheLibrary(double number) {
        for (int places : new int[] {1, 3, 6}) {
            assertThat(Decimals.of(number, places))
                    .as("%s with %d decimals (seed %d)", number, places, SEED)
                    .isEqualTo(String.format(Locale.ROOT, "%." + places + "f", number));
        }
    }
}
