package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartyKind;

class AcronymTest {
    private static ParsedName company(String written) {
        return ReadNames.parsed(written, PartyKind.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eastern Turkistan Islamic Movement         | ETIM
            Pars Amayesh Sanaat Kish Co.               | PASK
            Al-Itihaad al-Islamiya                     | AIAI
            Frente de la Nueva Union                   | FNU
            Frente de la Nueva Union                   | FDLNU
            Anduvar Mirasol Zapopan (Puebla)           | AMZ
            """)
    void theInitialsOfANameAreItsAcronymWithoutLegalForm(String written, String acronym) {
        assertThat(company(written).acronyms()).contains(acronym);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anduvar", "Anduvar Mirasol", "Anduvar Mirasol Ltd", "Brigada 44 Anduvar Mirasol"})
    void aNameOfFewWordsOrWithANumberHasNone(String written) {
        assertThat(company(written).acronyms()).isEmpty();
    }

    @Test
    void theRarerAndTheMoreTheLettersTheMoreItIsWorth() {
        assertThat(Acronym.bits("WKZ")).isGreaterThan(Acronym.bits("SAC"));
        assertThat(Acronym.bits("SACT")).isGreaterThan(Acronym.bits("SAC"));
        assertThat(Acronym.bits("WKZXQ".repeat(3).toUpperCase(Locale.ROOT))).isEqualTo(Rarity.MOST_BITS);
    }
}
