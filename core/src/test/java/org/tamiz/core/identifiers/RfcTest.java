package org.tamiz.core.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.names.HostileText;

class RfcTest {
    private static Rfc rfc(String text) {
        return Objects.requireNonNull(Rfc.parse(text).code(), text);
    }

    @Test
    void aPersonsRfcHasFourLettersAndNoCentury() {
        Rfc rfc = rfc("GODE561231GR8");

        assertThat(rfc.company()).isFalse();
        assertThat(rfc.letters()).isEqualTo("GODE");
        assertThat(rfc.lettersAndDate()).isEqualTo("GODE561231");
        assertThat(rfc.dates()).containsExactly(LocalDate.of(1956, 12, 31), LocalDate.of(2056, 12, 31));
        assertThat(rfc.hasHomoclave()).isTrue();
    }

    @Test
    void aCompanysRfcHasThreeLettersAndItsDateOfIncorporation() {
        Rfc rfc = rfc("SAT-970701-NN3");

        assertThat(rfc.company()).isTrue();
        assertThat(rfc.letters()).isEqualTo("SAT");
        assertThat(rfc.dates()).contains(LocalDate.of(1997, 7, 1));
        assertThat(rfc.checkDigitFits()).isTrue();
    }

    /** The example of SAT's rules, and RFCs that public bodies print on their papers. */
    @ParameterizedTest
    @CsvSource({
        "GODE561231GR8, true",
        "ZATJ870805CK6, true",
        "SAT970701NN3, true",
        "CFE370814QI0, true",
        "IMS421231I45, true",
        "ZATJ870805CK7, false",
        "SAT970701NNA, false",
        "ZATJ870805, true",
    })
    void theCheckDigitIsReadAndNeverRejects(String text, boolean fits) {
        assertThat(rfc(text).checkDigitFits()).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAXX010101000", "xexx-010101-000"})
    void theCodeGivenToEveryoneIsKnown(String text) {
        assertThat(rfc(text).isGeneric()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A&B850101AB1", "ÑAÑA850101AB1", "EJEX850101", "EJE850101"})
    void unusualFormsAreRead(String text) {
        assertThat(rfc(text).text()).isEqualTo(text);
    }

    @Test
    void aLeapDayTellsTheCentury() {
        assertThat(rfc("EJEX000229AB1").dates()).containsExactly(LocalDate.of(2000, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "GODE561231GR, SHAPE",
        "GODE561231G, LENGTH",
        "GODE561231GR88, LENGTH",
        "GOD5561231GR8, SHAPE",
        "GODE56I231GR8, SHAPE",
        "GODE561331GR8, DATE",
        "GODE560230GR8, DATE",
    })
    void whatIsMalformedHasAReason(String text, CodeFault fault) {
        Decoded<Rfc> decoded = Rfc.parse(text);
        assertThat(decoded.fault()).isEqualTo(fault);
        assertThat(decoded.code()).isNull();
    }

    @Test
    void noTextMakesReadingFail() {
        Random random = new Random(13);
        for (int round = 0; round < 3_000; round++) {
            String text = random.nextBoolean()
                    ? HostileText.next(random, 25)
                    : CodeSamples.slipped(CodeSamples.slipped("GODE561231GR8", random), random);
            Decoded<Rfc> decoded = Rfc.parse(text);
            assertThat(decoded.code() == null).as(HostileText.escaped(text)).isNotEqualTo(decoded.fault() == null);
        }
    }
}
