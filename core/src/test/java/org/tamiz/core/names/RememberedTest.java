package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RememberedTest {
    @Test
    void twoValuesOfOnePlaceDoNotDriveEachOtherOut() {
        Remembered<String> remembered = new Remembered<>(2, 8);
        remembered.put(12, "first");
        remembered.put(34, "second");

        assertThat(remembered.first(12)).isEqualTo("second");
        assertThat(remembered.second(12)).isEqualTo("first");
    }

    @Test
    void hashesCloseTogetherSpread() {
        Remembered<Integer> remembered = new Remembered<>(1 << 12, 8);
        for (int hash = 0; hash < 1_000; hash++) {
            remembered.put(31 * hash, hash);
        }
        int kept = 0;
        for (int hash = 0; hash < 1_000; hash++) {
            kept += Integer.valueOf(hash).equals(remembered.first(31 * hash))
                            || Integer.valueOf(hash).equals(remembered.second(31 * hash))
                    ? 1
                    : 0;
        }

        assertThat(kept).isGreaterThan(950);
    }

    @Test
    void theOlderOfThreeIsForgotten() {
        Remembered<String> remembered = new Remembered<>(2, 8);
        remembered.put(1, "first");
        remembered.put(2, "second");
        remembered.put(3, "third");

        assertThat(remembered.first(0)).isEqualTo("third");
        assertThat(remembered.second(0)).isEqualTo("second");
    }

    @Test
    void aHeapTooSmallForManyValuesHasRoomForTwo() {
        Remembered<String> remembered = new Remembered<>(1 << 20, Integer.MAX_VALUE);
        remembered.put(12_345, "first");
        remembered.put(54_321, "second");

        assertThat(remembered.first(54_321)).isEqualTo("second");
    }

    @Test
    void placesAreAPowerOfTwo() {
        assertThatThrownBy(() -> new Remembered<String>(3, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
