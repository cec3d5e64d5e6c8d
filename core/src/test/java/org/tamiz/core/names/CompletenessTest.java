package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartyKind;

/** Abbreviations, and names that a full field cut off. */
class CompletenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fern. Anduvar        | FERN. ANDUVAR
            Rog. Mir. Anduvar    | ROG. MIR. ANDUVAR
            Gnzlz Mrtnz          | GNZLZ. MRTNZ.
            R. Anduvar           | R ANDUVAR
            Ng Anduvar           | NG ANDUVAR
            Lynch Anduvar        | LYNCH ANDUVAR
            """)
    void aPeriodOrNoVowelMakesAnAbbreviationOfAPersonsWord(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @Test
    void companiesMayGoByLettersWithoutVowels() {
        assertThat(ReadNames.company("TRNSMRT Anduvar")).isEqualTo("TRNSMRT ANDUVAR");
        assertThat(ReadNames.company("Transp. Anduvar")).isEqualTo("TRANSP. ANDUVAR");
    }

    @ParameterizedTest
    @CsvSource({
        "Fern., Fernandez",
        "Fdez., Fernandez",
        "Gdlpe., Guadalupe",
        "Gnzlz, Gonzalez",
        "Mrtnz, Martinez",
        "Zmbd., Zambada",
        "Alej., Alejandro",
    })
    void anAbbreviationAgreesWithTheWordItMayStandFor(String abbreviation, String word) {
        assertThat(ReadNames.bits(abbreviation, word)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Fern., Hernandez", "Mrtnz, Gonzalez", "Alej., Alfonso", "Zmbd., Zamora", "Gnzlz, Guzman"})
    void andNotWithOneThatLacksItsLettersInTheirOrder(String abbreviation, String word) {
        assertThat(ReadNames.bits(abbreviation, word)).isNotPositive();
    }

    @Test
    void anAbbreviationIsWorthLessThanTheWordAndMoreWithMoreLetters() {
        assertThat(ReadNames.bits("Zamb.", "Zambada")).isLessThan(ReadNames.bits("Zambada", "Zambada"));
        assertThat(ReadNames.bits("Za.", "Zambada")).isLessThan(ReadNames.bits("Zamb.", "Zambada"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMERCIALIZADORA Y EXPORTADORA ANDU",
                "TRANSPORTES Y MUDANZAS MIRASOL NORT",
                "Комерциализадора и Экспортадора Анд",
            })
    void aNameThatFillsAFieldOf35CharactersMayGoOn(String written) {
        assertThat(written).hasSize(35);
        assertThat(ReadNames.parsed(written, PartyKind.ORGANIZATION).cutOff()).isTrue();
        assertThat(ReadNames.parsed(written, PartyKind.PERSON).cutOff()).isTrue();
        assertThat(ReadNames.parsed(written + "x", PartyKind.ORGANIZATION).cutOff())
                .isFalse();
        assertThat(ReadNames.parsed(written.substring(1), PartyKind.ORGANIZATION)
                        .cutOff())
                .isFalse();
    }

    @Test
    void itsLastWordMayBeTheBeginningOfALongerOne() {
        String full = "COMERCIALIZADORA Y EXPORTADORA ANDU";

        assertThat(ReadNames.company(full)).isEqualTo("COMERCIALIZADORA y EXPORTADORA ANDU-");
        assertThat(ReadNames.companyBits(full, "ANDUVAR")).isPositive();
        assertThat(ReadNames.companyBits(full, "MIRASOL")).isNotPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRUPO ANDUVAR MIRASOL DEL NORTE S.A. | GRUPO ANDUVAR MIRASOL del NORTE
            GRUPO ANDUVAR Y MIRASOL NORTE S.A. | GRUPO ANDUVAR y MIRASOL NORTE
            GRUPO ANDUVAR MIRASOL NORTE S.A. DE | GRUPO ANDUVAR MIRASOL NORTE
            GRUPO ANDUVAR MIRASOL NORTES S. DE | GRUPO ANDUVAR MIRASOL NORTES S de
            """)
    void aLegalFormThatWasBegunIsTakenOffWhereTheFieldIsFull(String written, String expected) {
        assertThat(ReadNames.company(written)).isEqualTo(expected);
    }
}
