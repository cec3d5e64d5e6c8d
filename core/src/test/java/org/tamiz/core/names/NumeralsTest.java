package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"2, II", "2, Two", "2, 2nd", "2, Second", "3, III", "3, Tres", "10, Diez", "11, XI", "4, IV"})
    void aNumberIsTheSameHoweverItIsWritten(String digits, String written) {
        assertThat(ReadNames.company("Anduvar Shipping " + written)).isEqualTo("ANDUVAR SHIPPING " + digits);
        assertThat(ReadNames.companyBits("Shipping " + digits, "Shipping " + written))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Three, Five", "II, III", "2, 3", "Two, 20", "First, Second", "Uno, Dos", "VI, IV", "12, XIII"})
    void anotherNumberDoesNotAgreeAtAll(String one, String other) {
        assertThat(ReadNames.companyBits("Shipping " + one, "Shipping " + other))
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** In Portuguese "dos" links two words; a number in Spanish, it may stand at either end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Transportes Dos                | TRANSPORTES 2
            Transportes Dos, S.A. de C.V.  | TRANSPORTES 2
            Dos Anduvar S.A.               | 2 ANDUVAR
            Comercio dos Anduvar Ltda.     | COMERCIO dos ANDUVAR
            """)
    void dosIsANumberWhereItLinksNothing(String written, String expected) {
        assertThat(ReadNames.company(written)).isEqualTo(expected);
    }

    /** An I is an initial as well, a V a Roman numeral or "versus"; too little to go by. */
    @ParameterizedTest
    @CsvSource({"I", "V", "X", "C", "M"})
    void aSingleLetterIsNoNumber(String letter) {
        assertThat(Numerals.digits(letter)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"Tres, TRES", "Segundo, SEGUNDO", "Primo, PRIMO", "Once, ONCE"})
    void inPeoplesNamesNumberWordsAreNames(String written, String expected) {
        assertThat(ReadNames.person("Anduvar " + written)).isEqualTo("ANDUVAR " + expected);
    }

    @Test
    void everyWordOfTheTableMeansOneNumber() {
        List<List<String>> rows = Resource.rows(Numerals.TABLE);

        assertThat(rows).allSatisfy(row -> {
            assertThat(Numerals.isNumber(row.get(0))).isTrue();
            assertThat(row.subList(1, row.size()))
                    .allSatisfy(word -> assertThat(Numerals.digits(word)).isEqualTo(row.get(0)));
        });
        assertThat(rows.stream().flatMap(row -> row.stream().skip(1))).doesNotHaveDuplicates();
    }
}
