package org.tamiz.core.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.names.HostileText;

class IdentifierCheckTest {
    @ParameterizedTest
    @CsvSource({
        // The example of IMO's scheme, 9074729: 9×7 + 0×6 + 7×5 + 4×4 + 7×3 + 2×2 = 139.
        "IMO, 9074729, ",
        "IMO, IMO 9074729, ",
        "IMO, 9074728, CHECK_DIGIT",
        "IMO, 907472, LENGTH",
        "IMO, 90747A9, SHAPE",
        // LEIs as OFAC and the Bloomberg Open Symbology publish them.
        "LEI, 253400V1H6ART1UQ0N98, ",
        "LEI, 5493001KJTIIGC8Y1R12, ",
        "LEI, 5493001KJTIIGC8Y1R13, CHECK_DIGIT",
        "LEI, 851683897, LENGTH",
        "BIC, REBSSYDA, ",
        "BIC, REBSSYDAXXX, ",
        "BIC, REBSSY, LENGTH",
        "BIC, REBS12DA, SHAPE",
        "MMSI, 572469210, ",
        "MMSI, 57246921, LENGTH",
        "CURP, SABC560626MDFLRN01, ",
        "CURP, HEGG560427MVZRRL05, CHECK_DIGIT",
        "CURP, AIMM67125HCHRRG06, LENGTH",
        "RFC, SAT970701NN3, ",
        "RFC, SAT970701NN4, CHECK_DIGIT",
        "RFC, XAXX010101000, ",
        "PASSPORT, ?, ",
    })
    void whatIsWrongWithAnIdentifierIsSaid(IdentifierType type, String value, @Nullable CodeFault fault) {
        assertThat(IdentifierCheck.fault(Identifier.of(type, value))).isEqualTo(fault);
    }

    @Test
    void noTextMakesCheckingFail() {
        Random random = new Random(97);
        for (int round = 0; round < 2_000; round++) {
            String text = "1" + HostileText.next(random, 25);
            for (IdentifierType type : IdentifierType.values()) {
                CodeFault fault = IdentifierCheck.fault(Identifier.of(type, text));
                assertThat(fault == null || !fault.english().isBlank())
                        .as("%s %s", type, HostileText.escaped(text))
                        .isTrue();
            }
        }
    }
}
