package org.tamiz.lists.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Mexico=MX",
                "México=MX",
                "MEXICO=MX",
                "mx=MX",
                "Estados Unidos=US",
                "Korea, North=KP",
                "Korea, South=KR",
                "Burma=MM",
                "Congo, Democratic Republic of the=CD",
                "Congo, Republic of the=CG",
                "The Gambia=GM",
                "Bahamas, The=BS",
                "Virgin Islands, British=VG",
                "Iran (Islamic Republic of)=IR",
                "Türkiye=TR",
                "Turkey=TR",
                "Palestinian=PS",
                "North Macedonia, The Republic of=MK",
                "Cote d Ivoire=CI",
                "Man, Isle of=IM",
                "Alemania=DE",
                "Saint Kitts and Nevis=KN",
                "United Kingdom of Great Britain and Northern Ireland=GB",
                "Democratic People's Republic of Korea=KP",
                "Macau=MO",
                "Bosnia and Herzegovina=BA",
                "Antigua and Barbuda=AG",
                "Kosovo=XK"
            })
    void knowsTheNamesThatListsUse(String name, String code) {
        assertThat(Countries.code(name)).isEqualTo(code);
    }

    @Test
    void doesNotGuess() {
        assertThat(Countries.code("possibly Palestinian")).isNull();
        assertThat(Countries.code("Korea")).isNull();
        assertThat(Countries.code("undetermined")).isNull();
        assertThat(Countries.code("")).isNull();
        assertThat(Countries.code(",")).isNull();
    }
}
