package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryWordsTest {
    private static final OrdinaryWords WORDS = new OrdinaryWords();

    @ParameterizedTest
    @ValueSource(strings = {"THE", "COMPANIES", "WALKED", "SOLUTION", "CASA", "UNIONES", "LLEGARON"})
    void wordsOfBothLanguagesAndTheirFormsAreOrdinary(String word) {
        assertThat(WORDS.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANO", "CORAZON", "PINGUINO", "TAMBIEN", "ARBOL", "COMPANIA", "MUSICO"})
    void marksThatTheNormaliserTakesAwayAreSupplied(String word) {
        assertThat(WORDS.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SINALOA", "ZAMBADA", "GUZMAN", "CARRILLO", "MENCHO", "CJNG", "MEXICO", "HEZBOLLAH", "THEX", "T"
            })
    void properNounsAndOtherWordsAreNot(String word) {
        assertThat(WORDS.contains(word)).isFalse();
    }

    @Test
    void whatNoLetterIsIsNoWord() {
        assertThat(WORDS.contains("")).isFalse();
        assertThat(WORDS.contains("中")).isFalse();
        assertThat(WORDS.contains("A".repeat(10_000))).isFalse();
    }
}
