package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RememberedTest {
    @Test
    void twoValuesOfOnePlaceDoNotDriveEachOtherOut() {
        Remembered<String> remembered = new Remembered<>(4, 8);
        remembered.put(0, "first");
        remembered.put(2, "second");

        assertThat(remembered.first(0)).isEqualTo("second");
        assertThat(remembered.second(0)).isEqualTo("first");
        assertThat(remembered.first(1)).isNull();
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
