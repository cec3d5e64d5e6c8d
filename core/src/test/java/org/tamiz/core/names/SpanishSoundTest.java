package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishSoundTest {
    @ParameterizedTest
    @CsvSource({
        "BALDERAS, VALDERAS",
        "WENCESLAO, VENCESLAO",
        "GONZALEZ, GONSALES",
        "CERVANTES, SERBANTEZ",
        "ZEPEDA, CEPEDA",
        "YERENA, LLERENA",
        "GUILLERMO, GUIYERMO",
        "HERNANDEZ, ERNANDES",
        "MARTHA, MARTA",
        "JIMENEZ, XIMENES",
        "JIMENEZ, GIMENEZ",
        "MEXICO, MEJICO",
        "KARLA, CARLA",
        "QUINTANA, KINTANA",
        "QUINONES, KINONES",
        "GUERRERO, GUERERO",
        "PHILIPE, FILIPE",
        "OSSORIO, OSORIO",
        "ANNA, ANA",
        "REYES, REIES",
    })
    void wordsThatAMexicanClerkMayWriteForOneAnotherSoundTheSame(String one, String other) {
        assertThat(SpanishSound.of(one)).isEqualTo(SpanishSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"CHAVEZ, CAVEZ", "GATO, JATO", "CORA, SORA", "LIMA, LLIMA", "PERA, FERA", "GUERRERO, GERERO", "11, 1"})
    void wordsThatSoundDifferentStayApart(String one, String other) {
        assertThat(SpanishSound.of(one)).isNotEqualTo(SpanishSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"GUZMAN,GUSMAN", "CHAPO,CAPO", "QUIROZ,KIROS", "AGUILAR,AGILAR", "KAHLO,KALO", "1001,1001"})
    void soundIsWrittenInOneFixedSpelling(String word, String sound) {
        assertThat(SpanishSound.of(word)).isEqualTo(sound);
    }

    @Test
    void aWordOfSilentLettersHasNoSound() {
        assertThat(SpanishSound.of("HH")).isEmpty();
        assertThat(SpanishSound.of("")).isEmpty();
    }

    @Test
    void soundIsNeverLongerThanTheWordAndUsesPlainLettersAndDigits() {
        long seed = 27;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String word = RandomWords.letters(random, 12);
            assertThat(SpanishSound.of(word))
                    .as("seed %d, round %d, %s", seed, round, word)
                    .matches("[A-Z0-9]*")
                    .hasSizeLessThanOrEqualTo(word.length());
        }
    }
}
