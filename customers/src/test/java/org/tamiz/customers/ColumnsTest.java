package org.tamiz.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.TamizException;

class ColumnsTest {
    @Test
    void findsWhatColumnsHold() {
        Columns columns = Columns.of(List.of("Cliente", "Nombre", "Saldo"), Map.of(), "f.csv", 1);
        assertThat(columns.fields()).containsExactly(Field.ID, Field.NAME, null);
        assertThat(columns.unused()).containsExactly("Saldo");
    }

    @Test
    void takesTheMoreUsualOfTwoIds() {
        Columns columns = Columns.of(List.of("id", "customer_id", "name"), Map.of(), "f.csv", 1);
        assertThat(columns.fields()).containsExactly(null, Field.ID, Field.NAME);
    }

    @Test
    void theUserKnowsBetter() {
        Columns columns = Columns.of(List.of("id", "name", "Titular"), Map.of("titular", Field.NAME), "f.csv", 1);
        assertThat(columns.fields()).containsExactly(Field.ID, null, Field.NAME);
    }

    @Test
    void refusesAFileWithoutNamesAndTellsItsColumns() {
        assertThatThrownBy(() -> Columns.of(List.of("id", "saldo"), Map.of(), "f.csv", 1))
                .isInstanceOf(TamizException.class)
                .hasMessage(
                        "f.csv:1: no column holds a name; the columns are id, saldo. Say which one does, for example"
                                + " --map name=saldo.");
    }

    @Test
    void refusesAMappingToAColumnThatIsNotThere() {
        assertThatThrownBy(() -> Columns.of(List.of("id", "name"), Map.of("titular", Field.NAME), "f.csv", 1))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining("there is no column \"titular\"");
    }
}
