package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.PartyKind;

class LookAlikesTest {
    /** Р, С, Х, А, Е, О and М are Cyrillic here, Ζ and ν Greek. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GUZМAN LOERА      | GUZMAN LOERA
            Реdrо Рérеz       | PEDRO PEREZ
            ROСHA             | ROCHA
            XОСHITL           | XOCHITL
            GUΖMAN            | GUZMAN
            Αnduνar           | ANDUVAR
            """)
    void inLatinWordsTheyAreReadByTheirLook(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
        assertThat(ReadNames.parsed(written, PartyKind.PERSON).words())
                .allSatisfy(word -> assertThat(word.form().script()).isEqualTo(Script.LATIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Сара Рост     | SARA ROST
            Ροσα          | ROSA
            Анна Petrov   | ANNA PETROV
            СССР          | SSSR
            """)
    void wordsOfTheirOwnScriptAreReadByTheirSound(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @Test
    void theWordIsShownAsItStood() {
        assertThat(ReadNames.parsed("GUZМAN", PartyKind.PERSON).words().get(0).written())
                .isEqualTo("GUZМAN");
    }
}
