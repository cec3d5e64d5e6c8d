package org.tamiz.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {
    @ParameterizedTest
    @CsvSource({
        "customer_id, ID",
        "Customer ID, ID",
        "Name, NAME",
        "FULL-NAME, NAME",
        "Razón Social, COMPANY_NAME",
        "Apellido Paterno, PATERNAL_SURNAME",
        "APELLIDO_MATERNO, MATERNAL_SURNAME",
        "First Name, GIVEN_NAMES",
        "Fecha de Nacimiento, BIRTH_DATE",
        "DOB, BIRTH_DATE",
        "País, COUNTRY",
        "Nationality, COUNTRY",
        "Sexo, SEXO",
        "C.U.R.P., CURP",
        "Pasaporte, PASSPORT",
        "Dirección, ADDRESS",
    })
    void knowsColumnsByTheirUsualNames(String column, Field field) {
        assertThat(Field.ofColumn(column)).isEqualTo(field);
    }

    @Test
    void doesNotGuess() {
        assertThat(Field.ofColumn("balance")).isNull();
        assertThat(Field.ofColumn("")).isNull();
    }

    @Test
    void everyUsualNameStandsForOneField() {
        Map<String, Field> seen = new HashMap<>();
        for (Field field : Field.values()) {
            for (String name : field.usualNames()) {
                Field before = seen.put(Field.comparable(name), field);
                assertThat(before == null || before == field)
                        .as("%s stands for %s and %s", name, before, field)
                        .isTrue();
            }
        }
    }
}
