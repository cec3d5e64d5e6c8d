package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rogelio (El Gato) Anduvar          | ROGELIO (el) (GATO) ANDUVAR
            Rogelio Anduvar (fallecido)        | ROGELIO ANDUVAR (FALLECIDO)
            Rogelio (Roy) Anduvar (El Gato)    | ROGELIO (ROY) ANDUVAR (el) (GATO)
            Rogelio Anduvar c/o Banco Mirasol  | ROGELIO ANDUVAR (CO) (BANCO) (MIRASOL)
            Rogelio Anduvar C/O Banco Mirasol  | ROGELIO ANDUVAR (CO) (BANCO) (MIRASOL)
            """)
    void whatStandsInParenthesesOrAfterCareOfStandsBesideTheName(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (El Gato) Anduvar          | el GATO ANDUVAR
            Rogelio (Anduvar           | ROGELIO ANDUVAR
            Rogelio) Anduvar           | ROGELIO ANDUVAR
            Rogelio ) Anduvar (        | ROGELIO ANDUVAR
            (Anduvar)                  | ANDUVAR
            """)
    void aNameThatStartsInParenthesesOrLeavesThemOpenHasNone(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    /** İ becomes two characters in lower case; what stands where must not be told from there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            İİİİİİİİ (Gato) Anduvar  | IIIIIIII (GATO) ANDUVAR
            İİİİİİİİ Anduvar c/o Mirasol | IIIIIIII ANDUVAR (CO) (MIRASOL)
            """)
    void lettersThatGrowInLowerCaseShiftNothing(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANDUVAR (MEXICO) S.A. DE C.V. | ANDUVAR (MEXICO)
            ANDUVAR TRADING (HK) LTD      | ANDUVAR TRADING (HK)
            """)
    void aCompanysPlaceInParenthesesStandsBesideItsName(String written, String expected) {
        assertThat(ReadNames.company(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'MV Anduvar, Veracruz'                    | mv ANDUVAR (VERACRUZ)
            'T/B ANDUVAR LE 8, Puerto Madero'         | tb ANDUVAR le 8 (PUERTO) (MADERO)
            'Anduvar Star, port of Veracruz'          | ANDUVAR STAR (PORT) (of) (VERACRUZ)
            'Anduvar Star, Puerto de Manzanillo'      | ANDUVAR STAR (PUERTO) (de) (MANZANILLO)
            'MT Anduvar, S.A. de C.V.'                | mt ANDUVAR
            'Anduvar, Mirasol y Asociados'            | ANDUVAR MIRASOL y ASOCIADOS
            'Port of Veracruz'                        | PORT of VERACRUZ
            """)
    void aShipsPortOfRegistryAfterACommaStandsBesideItsName(String written, String expected) {
        assertThat(ReadNames.company(written)).isEqualTo(expected);
    }
}
