package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;

class NamesInFieldTest {
    private static String names(String field) {
        return NamesInField.of(Name.of(field, NameQuality.PRIMARY)).stream()
                .map(Name::text)
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anduvar Ltd f/k/a Mirasol Ltd                          | Anduvar Ltd + Mirasol Ltd
            ANDUVAR LTD F/K/A MIRASOL LTD                          | ANDUVAR LTD + MIRASOL LTD
            Anduvar Ltd, a.k.a. Mirasol Ltd                        | Anduvar Ltd + Mirasol Ltd
            ANDUVAR LLC DBA MIRASOL                                | ANDUVAR LLC + MIRASOL
            Anduvar, formerly known as Mirasol                     | Anduvar + Mirasol
            Anduvar formerly: Mirasol                              | Anduvar + Mirasol
            Anduvar (ex-Mirasol)                                   | Anduvar + Mirasol
            Anduvar (ex Mirasol) Star                              | Anduvar   Star + Mirasol
            Anduvar, ex Mirasol                                    | Anduvar + Mirasol
            Anduvar (antes Mirasol S.A.)                           | Anduvar + Mirasol S.A.
            Anduvar (AKA Mirasol)                                  | Anduvar + Mirasol
            Anduvar S.A., antes denominada Mirasol                 | Anduvar S.A. + Mirasol
            Anduvar S.A. también conocida como Mirasol             | Anduvar S.A. + Mirasol
            ANDUVAR S.A. TAMBIÉN CONOCIDA COMO MIRASOL             | ANDUVAR S.A. + MIRASOL
            Anduvar S.A. nombre comercial Mirasol                  | Anduvar S.A. + Mirasol
            Rogelio Anduvar alias El Gato                          | Rogelio Anduvar + El Gato
            Rogelio Anduvar alias El Gato alias Rogo               | Rogelio Anduvar + El Gato + Rogo
            Anduvar (f/k/a Mirasol, a/k/a Zapopan) Ltd             | Anduvar   Ltd + Mirasol + Zapopan
            """)
    void eachNameOfAFieldIsANameOfTheParty(String field, String expected) {
        assertThat(names(field)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alias bin Ahmad",
                "Mohd Alias bin Ismail",
                "Jean Aka Kouassi",
                "JEAN AKA KOUASSI",
                "DBA Consulting Ltd",
                "Rogelio Anduvar dba",
                "Ex Libris",
                "Ex-Cell-O Corporation",
                "Anduvar (MEXICO)",
                "Anduvar (ex)",
                "(ex-Mirasol)",
                "Hoy y Antes S.A.",
                "Life Is Now Ltd",
                "f/k/a",
                "f/k/a a/k/a"
            })
    void aNameThatOnlyHoldsSuchAWordIsOneName(String field) {
        assertThat(names(field)).isEqualTo(field);
    }

    @Test
    void statedPartsAreNotDivided() {
        Name name = new Name(
                "ANDUVAR alias MIRASOL, Rogelio",
                NameQuality.PRIMARY,
                List.of(new NamePart(NameRole.FAMILY, "ANDUVAR"), new NamePart(NameRole.GIVEN, "Rogelio")));

        assertThat(NamesInField.of(name)).containsExactly(name);
    }

    @Test
    void theQualityIsTheFields() {
        assertThat(NamesInField.of(Name.of("Anduvar alias Mirasol", NameQuality.WEAK_ALIAS)))
                .hasSize(2)
                .allMatch(name -> name.quality() == NameQuality.WEAK_ALIAS);
    }

    @Test
    void asManyNamesAsAFieldMayHoldAreToldApart() {
        String field = "Anduvar" + " alias Mirasol".repeat(60);

        assertThat(NamesInField.of(Name.of(field, NameQuality.PRIMARY))).hasSize(NamesInField.MOST_NAMES);
    }
}
