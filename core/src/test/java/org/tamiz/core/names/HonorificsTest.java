package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a title is there says nothing, so it is compared like a linking word: for next to nothing. */
class HonorificsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dr. Rogelio Anduvar           | dr ROGELIO ANDUVAR
            Lic. Rogelio Anduvar Mirasol  | lic ROGELIO ANDUVAR MIRASOL
            Ing Rogelio Anduvar           | ing ROGELIO ANDUVAR
            Sra. Ana Anduvar              | sra ANA ANDUVAR
            General Rogelio Anduvar       | general ROGELIO ANDUVAR
            Haji Anduvar Khan             | haji ANDUVAR KHAN
            Anduvar Haji Khan             | ANDUVAR haji KHAN
            Mullah Anduvar                | mullah ANDUVAR
            ANDUVAR, Dr. Rogelio          | ANDUVAR dr ROGELIO
            """)
    void titlesAreToldFromNames(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rogelio Anduvar Jr.     | ROGELIO ANDUVAR jr
            Rogelio Anduvar III     | ROGELIO ANDUVAR iii
            Anduvar, Rogelio Sr.    | ANDUVAR ROGELIO sr
            Rogelio Anduvar Junior  | ROGELIO ANDUVAR junior
            Rogelio Anduvar, Jr.    | ROGELIO ANDUVAR jr
            Anduvar Jr., Rogelio    | ANDUVAR jr ROGELIO
            Junior Anduvar          | JUNIOR ANDUVAR
            Luis Junior Anduvar     | LUIS JUNIOR ANDUVAR
            ANDUVAR, Junior         | ANDUVAR JUNIOR
            """)
    void generationalMarksAreToldFromNames(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CORONEL VILLARREAL, Ignacio   | CORONEL VILLARREAL IGNACIO
            Ignacio Coronel Villarreal    | IGNACIO CORONEL VILLARREAL
            MAJOR, Ana                    | MAJOR ANA
            Ana Lord                      | ANA LORD
            """)
    void aSurnameThatIsATitleElsewhereIsASurname(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @Test
    void whatFollowsANameInItsNaturalOrderIsNoGivenName() {
        assertThat(ReadNames.person("Ms. Gillian Acton, Secretary")).isEqualTo("ms GILLIAN ACTON");
    }

    @ParameterizedTest
    @CsvSource({"Dr., DR.", "Lic, LIC", "Jr, JR", "General, GENERAL"})
    void aTitleAloneIsComparedAsAName(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @Test
    void companiesMayBeCalledLikeTitles() {
        assertThat(ReadNames.company("General Anduvar Trading")).isEqualTo("GENERAL ANDUVAR TRADING");
    }

    @Test
    void theTableSaysOfEachTitleWhereItStands() {
        assertThat(Resource.rows(Honorifics.TABLE)).allSatisfy(row -> {
            assertThat(row.get(0)).matches("[A-Z]+");
            assertThat(List.of("first", "anywhere")).contains(row.get(1));
        });
    }
}
