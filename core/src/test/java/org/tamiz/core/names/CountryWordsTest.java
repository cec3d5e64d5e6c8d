package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U.S. Anduvar Board                          | US ANDUVAR BOARD
            United States Anduvar Board                 | US ANDUVAR BOARD
            The United States of America Anduvar Board  | the US ANDUVAR BOARD
            Anduvar de los Estados Unidos               | ANDUVAR de los US
            Anduvar United Kingdom                      | ANDUVAR UK
            Anduvar (United Arab Emirates)              | ANDUVAR (UAE)
            Hong Kong Anduvar                           | HK ANDUVAR
            People's Republic of China Anduvar          | CHINA ANDUVAR
            Democratic People's Republic of Korea       | DPRK
            United Anduvar States                       | UNITED ANDUVAR STATES
            """)
    void aCountryOfSeveralWordsIsReadAsOne(String written, String expected) {
        assertThat(ReadNames.company(written)).isEqualTo(expected);
    }

    @Test
    void peopleKeepTheirWords() {
        assertThat(ReadNames.person("Hong Kong")).isEqualTo("HONG KONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEXICO", "MEXICANA", "UK", "CHINA", "ROSSII"})
    void wordsAndAdjectivesStandForCountries(String word) {
        assertThat(CountryWords.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JORDAN", "ANDUVAR", "UNITED", "STATES", "HONG"})
    void whatIsAsOftenSomethingElseDoesNot(String word) {
        assertThat(CountryWords.contains(word)).isFalse();
    }

    @Test
    void everyCountryStartsWithOneWordAndNoWordMeansTwo() {
        List<List<String>> rows = Resource.rows(CountryWords.TABLE);

        assertThat(rows).allSatisfy(row -> assertThat(row.get(0)).matches("[A-Z]+"));
        assertThat(rows.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .allMatch(cell -> cell.matches("[A-Z ]+"));
    }
}
