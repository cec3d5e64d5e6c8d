package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianGivenNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kim Jong Un        | KIM JONGUN
            Kim Jong-un        | KIM JONGUN
            Kim Jong‑un        | KIM JONGUN
            Jong Un Kim        | JONGUN KIM
            KIM, Jong Un       | KIM JONGUN
            Kim Jongun         | KIM JONGUN
            Wang Da Wei        | WANG DAWEI
            Leung Ka-fai Tony  | LEUNG KAFAI TONY
            LEUNG, Tony Ka-fai | LEUNG TONY KAFAI
            """)
    void twoSyllablesAreOneGivenName(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    /** Sung and Tung are surnames as well, but rarer ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Park Ji Sung  | PARK JISUNG
            Ji Sung Park  | JISUNG PARK
            """)
    void ofTwoWordsThatAreSurnamesTheCommonerIsTheSurname(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jean Paul Anduvar      | JEAN PAUL ANDUVAR
            Ana-Luz Anduvar Lee    | ANA LUZ ANDUVAR LEE
            Kim Jong               | KIM JONG
            Lee Harvey Anduvar     | LEE HARVEY ANDUVAR
            Kim J. Un              | KIM J UN
            KIM LEE, Juan Dan      | KIM LEE JUAN DAN
            ANDUVAR, Juan Dan      | ANDUVAR JUAN DAN
            """)
    void otherWordsStayApart(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Yong Chol, Yong Hak", "Kyong Hyok, Kyong Hak", "Da Wei, Da Wen"})
    void anotherSyllableIsAnotherName(String one, String other) {
        double same = ReadNames.bits("KIM, " + one, "KIM, " + one);

        assertThat(ReadNames.bits("KIM, " + one, "KIM, " + other)).isLessThan(same / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "Mao, 毛",
        "Chiang, Jiang",
        "Hsieh, Xie",
        "Kwok, Guo",
        "Tse, Xie",
        "Chan, Chen",
        "Yeung, Yang",
        "Paek, Baek",
        "Choe, Choi",
        "Jeon, Chun"
    })
    void surnamesAgreeHoweverTheyAreSpelled(String one, String other) {
        assertThat(ReadNames.bits(one, other)).isPositive();
    }

    @Test
    void theTableHasEachSpellingOnceALine() {
        List<List<String>> rows = Resource.rows(NameVariants.SURNAMES);

        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            assertThat(row).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(row).allSatisfy(word -> assertThat(word).matches("[A-Z]+"));
        });
    }
}
