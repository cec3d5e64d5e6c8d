package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    private static final int FAR = 99;

    /** The definition of the optimal string alignment distance, over all prefixes and with no cut-off. */
    private static int byDefinition(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                int least = i == 0 && j == 0 ? 0 : FAR;
                if (i > 0) {
                    least = Math.min(least, distance[i - 1][j] + 1);
                }
                if (j > 0) {
                    least = Math.min(least, distance[i][j - 1] + 1);
                }
                if (i > 0 && j > 0) {
                    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                    least = Math.min(least, distance[i - 1][j - 1] + (same ? 0 : 1));
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, distance[i - 2][j - 2] + 1);
                }
                distance[i][j] = least;
            }
        }
        return distance[a.length()][b.length()];
    }

    private static List<String> allWords(String alphabet, int longest) {
        List<String> words = new ArrayList<>(List.of(""));
        int shorter = 0;
        for (int length = 1; length <= longest; length++) {
            int end = words.size();
            for (; shorter < end; shorter++) {
                for (int c = 0; c < alphabet.length(); c++) {
                    words.add(words.get(shorter) + alphabet.charAt(c));
                }
            }
        }
        return words;
    }

    private static void compareWithDefinition(String a, String b, int limit, String source) {
        int expected = Math.min(byDefinition(a, b), limit + 1);
        int actual = EditDistance.within(a, b, limit);
        // The description is built for failures alone: this runs a million times.
        if (actual != expected) {
            assertThat(actual).as("%s: %s to %s within %d", source, a, b, limit).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"GUZMAN,GUZMAN,0", "GUZMAN,GUSMAN,1", "GUZMAN,GUZMNA,1", "GUZMAN,UZMAN,1", "CA,ABC,3", "A,BCDE,4"})
    void countsInsertionsDeletionsSubstitutionsAndSwaps(String a, String b, int distance) {
        assertThat(EditDistance.within(a, b, 6)).isEqualTo(distance);
        assertThat(EditDistance.within(b, a, 6)).isEqualTo(distance);
    }

    @Test
    void beyondTheLimitTheAnswerIsOneMoreThanTheLimit() {
        assertThat(EditDistance.within("ABCDEF", "UVWXYZ", 2)).isEqualTo(3);
        assertThat(EditDistance.within("A", "ABCDEF", 2)).isEqualTo(3);
        assertThat(EditDistance.within("AB", "BA", 0)).isEqualTo(1);
    }

    @Test
    void everyPairOfShortWordsHasTheDistanceOfTheDefinition() {
        List<String> words = allWords("AB", 5);
        words.addAll(allWords("ABC", 4));
        assertThat(words).hasSize(63 + 121);
        for (String a : words) {
            for (String b : words) {
                for (int limit = 0; limit <= 6; limit++) {
                    compareWithDefinition(a, b, limit, "exhaustive");
                }
            }
        }
    }

    @Test
    void randomWordsHaveTheDistanceOfTheDefinition() {
        long seed = 1_964;
        Random random = new Random(seed);
        for (int round = 0; round < 30_000; round++) {
            String a = word(random, 14, 3 + random.nextInt(6));
            String b = a.isEmpty() || random.nextBoolean() ? word(random, 14, 5) : RandomWords.edited(a, 4, random);
            compareWithDefinition(a, b, random.nextInt(15), "seed " + seed + ", round " + round);
        }
    }

    private static String word(Random random, int longest, int alphabet) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(longest + 1); length > 0; length--) {
            word.append((char) ('A' + random.nextInt(alphabet)));
        }
        return word.toString();
    }
}
