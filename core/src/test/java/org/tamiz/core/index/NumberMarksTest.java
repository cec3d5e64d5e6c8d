package org.tamiz.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMarksTest {
    private static final int SIZE = 20;
    private static final int ROUNDS = 40;

    /** From the first round, from where an int becomes negative, and from where it has counted all it can. */
    @ParameterizedTest
    @ValueSource(ints = {SIZE + 1, Integer.MAX_VALUE - ROUNDS / 2, -ROUNDS / 2})
    void isTheSetOfWhatWasAddedSinceItWasCleared(int round) {
        NumberMarks marks = new NumberMarks(SIZE);
        Random random = new Random(round);
        for (int number = 0; number < SIZE; number++) {
            // What was added in the first rounds must not come back with them.
            marks.round = 1 + number;
            marks.add(number);
        }
        marks.round = round;
        marks.clear();
        for (int i = 0; i < ROUNDS; i++) {
            Set<Integer> expected = new HashSet<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                int number = random.nextInt(SIZE);
                assertThat(marks.add(number)).isEqualTo(expected.add(number));
            }
            for (int number = 0; number < SIZE; number++) {
                assertThat(marks.contains(number)).isEqualTo(expected.contains(number));
            }
            marks.clear();
        }
    }
}
