package org.tamiz.core.identifiers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthPlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Badiraguato, Sinaloa, Mexico | Sinaloa",
                "BADIRAGUATO, SINALOA, MÉXICO | Sinaloa",
                "Jalisco | Jalisco",
                "Apatzingan, Michoacan de Ocampo, Mexico | Michoacán",
                "Tabasco, Zacatecas | Zacatecas",
                "Guerrero, Tamaulipas, Mexico | Tamaulipas",
                "Monterrey, N.L., Mexico | Nuevo León",
                "Cancún, Q. Roo | Quintana Roo",
                "Mexico City, D.F., Mexico | Ciudad de México",
                "Ciudad de México | Ciudad de México",
                "Toluca, Mexico, Mexico | Estado de México",
                "Ecatepec; Edo. de México; Mexico | Estado de México",
                "Toluca, Mexico | Mexico",
                "Mexico | Mexico",
                "Mexico, Mexico | Mexico",
                "Cali, Valle del Cauca, Colombia | abroad",
                "San Antonio, Texas, U.S. | abroad",
                "Hidalgo, Texas, United States | abroad",
            })
    void aPlaceIsReadByItsStateAndCountry(String written, String place) {
        assertThat(requireNonNull(BirthPlace.parse(written), written)).hasToString(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "La Palma",
                "Hidalgo, Texas",
                "Sinaloa de Leyva",
                "Guerrero Norte",
                "New Mexico",
                "\uD83D"
            })
    void aPlaceOfWhichNeitherIsKnownTellsNothing(String written) {
        assertThat(BirthPlace.parse(written)).isNull();
    }

    @Test
    void aPlaceWithoutEndIsPassedOverQuickly() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(BirthPlace.parse(", ".repeat(100_000) + "Mexico")).isNull();
            assertThat(BirthPlace.parse("x".repeat(1_000_000))).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsReadByItsNameAndNoOther(MexicanState state) {
        assertThat(MexicanState.ofName(state.fullName())).isEqualTo(state);
        assertThat(requireNonNull(BirthPlace.parse(state.fullName() + ", México"))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void onlyKnownPlacesAgreeOrContradict() {
        BirthPlace sinaloa = new BirthPlace(false, MexicanState.SINALOA);
        BirthPlace jalisco = new BirthPlace(false, MexicanState.JALISCO);
        BirthPlace mexico = new BirthPlace(false, null);
        BirthPlace abroad = new BirthPlace(true, null);

        assertThat(sinaloa.agreesWith(sinaloa)).isTrue();
        assertThat(abroad.agreesWith(abroad)).isTrue();
        assertThat(sinaloa.contradicts(jalisco)).isTrue();
        assertThat(sinaloa.contradicts(abroad)).isTrue();
        assertThat(mexico.contradicts(abroad)).isTrue();
        assertThat(mexico.contradicts(sinaloa)).isFalse();
        assertThat(mexico.agreesWith(sinaloa)).isFalse();
        assertThat(mexico.agreesWith(mexico)).isFalse();
    }
}
