package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tamiz.core.names.Normalizer;

/** Plain words are what the normaliser makes of them, which is asked here for each. */
class PlainWordsTest {
    private static void agrees(String stretch, String message, long seed) {
        if (!PlainWords.isOne(stretch.toCharArray(), 0, stretch.length())) {
            return;
        }
        for (String written : List.of(stretch, stretch + ".", stretch + "..")) {
            assertThat(Normalizer.words(written))
                    .as(message, seed)
                    .singleElement()
                    .satisfies(word -> {
                        assertThat(word.letters()).isEqualTo(PlainWords.letters(stretch));
                        assertThat(word.written()).isEqualTo(stretch);
                        assertThat(word.start()).isZero();
                    });
        }
    }

    @Test
    void everyCharacterByItselfAndBesideAnother() {
        int plain = 0;
        for (char c = 1; c < 0x3000; c++) {
            plain += PlainWords.letter(c) == 0 ? 0 : 1;
            agrees(String.valueOf(c), "seed %d", 0);
            agrees("a" + c, "seed %d", 0);
            agrees("B" + c + "c", "seed %d", 0);
        }
        assertThat(plain).isEqualTo(10 + 26 + 26 + 26 + 27);
    }

    @Test
    void generatedStretches() {
        long seed = 20_261_129;
        Random random = new Random(seed);
        String letters = "aabcdeinostzABCDEMNSZáéíñóüÁÑÇÿß´ª0139.'&";
        int plain = 0;
        for (int round = 0; round < 200_000; round++) {
            StringBuilder stretch = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                stretch.append(letters.charAt(random.nextInt(letters.length() - (random.nextInt(4) == 0 ? 0 : 10))));
            }
            agrees(stretch.toString(), "seed %d", seed);
            plain += PlainWords.isOne(stretch.toString().toCharArray(), 0, stretch.length()) ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(10_000);
    }

    @Test
    void wordsRunTogetherAreNotOne() {
        assertThat(PlainWords.isOne("AlisherUsmanov".toCharArray(), 0, 14)).isFalse();
    }
}
