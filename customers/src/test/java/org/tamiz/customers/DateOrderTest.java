package org.tamiz.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartialDate;

class DateOrderTest {
    @ParameterizedTest
    @CsvSource({
        "1975-04-03, 1975-04-03",
        "1975/4/3, 1975-04-03",
        "19750403, 1975-04-03",
        "1975-04-03T00:00:00Z, 1975-04-03",
        "1975-04-03 12:30, 1975-04-03",
        "25/04/1975, 1975-04-25",
        "04/25/1975, 1975-04-25",
        "3 ABR 1975, 1975-04-03",
        "3 de abril de 1975, 1975-04-03",
        "03-Apr-1975, 1975-04-03",
        "1975, 1975",
        "1975-04, 1975-04",
    })
    void readsWhatCustomerFilesWrite(String text, String date) {
        assertThat(DateOrder.UNKNOWN.read(text)).containsExactly(PartialDate.parse(date));
    }

    @Test
    void keepsBothReadingsOfAnAmbiguousDate() {
        assertThat(DateOrder.UNKNOWN.read("03/04/1975"))
                .containsExactly(PartialDate.parse("1975-04-03"), PartialDate.parse("1975-03-04"));
        assertThat(DateOrder.DAY_FIRST.read("03/04/1975")).containsExactly(PartialDate.parse("1975-04-03"));
        assertThat(DateOrder.MONTH_FIRST.read("03/04/1975")).containsExactly(PartialDate.parse("1975-03-04"));
        assertThat(DateOrder.UNKNOWN.read("04/04/1975")).containsExactly(PartialDate.parse("1975-04-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1980", "13/13/1980", "soon", "1980-02-30", "99", "2000-1"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> DateOrder.UNKNOWN.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spanishColumnsPutTheDayFirst() {
        assertThat(DateOrder.ofColumns(List.of("id", "Fecha de nacimiento"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.ofColumns(List.of("id", "dob"))).isEqualTo(DateOrder.UNKNOWN);
    }
}
