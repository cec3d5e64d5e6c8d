package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamelCaseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AlisherUsmanov      | ALISHER USMANOV
            JuanPabloBastidas   | JUAN PABLO BASTIDAS
            ÁlvaroMuñoz         | ALVARO MUNOZ
            ВладимирПутин       | VLADIMIR PUTIN
            """)
    void wordsRunTogetherThatKeepTheirCapitalsAreDivided(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MacDonald", "McDonald", "FitzGerald", "VanDamme", "DelRio", "SanMartin", "AbuBakr"})
    void aSurnameWithACapitalAfterAPrefixIsOneWord(String written) {
        assertThat(ReadNames.person(written)).isEqualTo(written.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USMANOV", "usmanov", "USMANov", "AlIce", "X", "", "JoE"})
    void withoutWordsOnBothSidesNothingIsDivided(String written) {
        assertThat(CamelCase.nextWord(written, 0, written.length())).isEqualTo(written.length());
    }

    /** Where a name has spaces, its words are where the spaces are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alisher UsmanovBurkhan | ALISHER USMANOVBURKHAN
            Ronald MacDonald       | RONALD MACDONALD
            """)
    void aNameWithSpacesIsNotDividedFurther(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }
}
