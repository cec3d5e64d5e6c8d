package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {
    @ParameterizedTest
    @CsvSource({
        "Pepe, Jose",
        "Chuy, Jesus",
        "Pancho, Francisco",
        "Nacho, Ignacio",
        "Beto, Alberto",
        "Beto, Roberto",
        "Lupe, Guadalupe",
        "Memo, Guillermo",
        "Chava, Salvador",
        "Ma., Maria",
        "Fco., Francisco",
        "Gpe, Guadalupe",
        "Hdz, Hernandez",
        "Bill, William",
        "Bob, Robert",
        "Pete, Peter",
        "Liz, Elizabeth",
    })
    void everydayFormsAgreeWithTheNamesTheyStandFor(String shortForm, String full) {
        assertThat(ReadNames.bits(shortForm, full)).isPositive();
        assertThat(ReadNames.bits(full, shortForm)).isEqualTo(ReadNames.bits(shortForm, full));
    }

    @ParameterizedTest
    @CsvSource({
        "Pepe, Francisco",
        "Chuy, Jose",
        "Nacho, Jesus",
        "Beto, Ignacio",
        "Bob, William",
        "Liz, Mary",
        "Hdz, Fernandez",
        "Pepe, Pancho",
    })
    void andNotWithOthers(String shortForm, String full) {
        assertThat(ReadNames.bits(shortForm, full)).isNotPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "Pedrito, Pedro",
        "Luisito, Luis",
        "Anita, Ana",
        "Rosita, Rosa",
        "Lupita, Guadalupe",
        "Carmelita, Carmela"
    })
    void spanishDiminutivesAgreeWithTheirNames(String diminutive, String full) {
        assertThat(ReadNames.bits(diminutive, full)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Benito, Bena", "Margarita, Margaro", "Pedrito, Pablo", "Rosita, Rosario", "Anita, Alma"})
    void namesThatMerelyEndLikeDiminutivesDoNot(String written, String other) {
        assertThat(ReadNames.bits(written, other)).isNotPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "Com., Comercializadora",
        "Transp., Transportes",
        "Int'l, International",
        "Intl, Internacional",
        "Mfg., Manufacturing",
        "Svcs, Services",
        "Gpo, Grupo",
        "Hnos, Hermanos",
        "Trdg, Trading",
    })
    void companyWordsAgreeWithTheirAbbreviations(String shortForm, String full) {
        assertThat(ReadNames.companyBits(shortForm, full)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Mfg, Marketing", "Svcs, Savings", "Intl, Internet", "Transp., Trading"})
    void andNotWithOtherCompanyWords(String shortForm, String full) {
        assertThat(ReadNames.companyBits(shortForm, full)).isNotPositive();
    }

    private static Stream<List<String>> rows() {
        return Stream.of(ShortForms.TABLE, ShortForms.ENGLISH_TABLE).flatMap(table -> Resource.rows(table).stream());
    }

    @Test
    void everyRowIsNormalisedAndStandsForSomethingElse() {
        assertThat(rows()).hasSizeGreaterThan(500).allSatisfy(row -> {
            assertThat(row)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(word -> assertThat(word).matches("[A-Z]+"));
            assertThat(row.subList(1, row.size())).doesNotContain(row.get(0));
        });
        Resource.rows(ShortForms.TABLE)
                .forEach(row -> assertThat(ShortForms.fullForms(row.get(0))).containsAll(row.subList(1, row.size())));
        Resource.rows(ShortForms.ENGLISH_TABLE)
                .forEach(row ->
                        assertThat(ShortForms.namesOfNickname(row.get(0))).containsAll(row.subList(1, row.size())));
    }
}
