package org.tamiz.core.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Gender;
import org.tamiz.core.names.HostileText;

class CurpTest {
    private static Curp curp(String text) {
        return Objects.requireNonNull(Curp.parse(text).code(), text);
    }

    @Test
    void aCurpIsTakenApart() {
        // The specimen on the official example document.
        Curp curp = curp("SABC560626MDFLRN01");

        assertThat(curp.letters()).isEqualTo("SABC");
        assertThat(curp.birthDate()).isEqualTo(LocalDate.of(1956, 6, 26));
        assertThat(curp.gender()).isEqualTo(Gender.FEMALE);
        assertThat(curp.state()).isEqualTo("DF");
        assertThat(curp.consonants()).isEqualTo("LRN");
        assertThat(curp.personPart()).isEqualTo("SABC560626MDFLRN");
        assertThat(curp.lettersAndDate()).isEqualTo("SABC560626");
    }

    @ParameterizedTest
    @CsvSource({
        "HEGG560427MVZRRL04, true",
        "BOXW310820HNERXN09, true",
        "HEGG560427MVZRRL05, false",
        "GULJ570404HSLZRQ07, false",
    })
    void theCheckDigitIsReadAndNeverRejects(String text, boolean fits) {
        assertThat(curp(text).checkDigitFits()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "EJEX990231HDFJMP00, ",
        "EJEX000229HDFJMPA0, 2000-02-29",
        "EJEX000229HDFJMP00, ",
        "EJEX991231HDFJMP90, 1999-12-31",
        "EJEX010101HDFJMPZ0, 2001-01-01",
    })
    void theSeventeenthCharacterTellsTheCentury(String text, @Nullable LocalDate date) {
        Decoded<Curp> decoded = Curp.parse(text);
        Curp curp = decoded.code();

        assertThat(curp == null ? null : curp.birthDate()).isEqualTo(date);
        assertThat(decoded.fault()).isEqualTo(date == null ? CodeFault.DATE : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sabc-560626-mdflrn-01", " SABC 560626 MDFLRN 01 ", "SABC/560626.MDFLRN01"})
    void caseSpacesAndSignsDoNotMatter(String text) {
        assertThat(curp(text).text()).isEqualTo("SABC560626MDFLRN01");
    }

    @Test
    void whoIsRegisteredAsNeitherHasNoGender() {
        assertThat(curp("EJEX900101XDFJMP00").gender()).isNull();
    }

    @Test
    void anEnyeThatASystemLeftInStandsForX() {
        assertThat(curp("ÑAEX900101HDFÑMP00").text()).isEqualTo("XAEX900101HDFXMP00");
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "SABC560626MDFLRN0, LENGTH",
        "SABC560626MDFLRN011, LENGTH",
        "SABC56O626MDFLRN01, SHAPE",
        "S1BC560626MDFLRN01, SHAPE",
        "SABC560626MDFLAN01, SHAPE",
        "SABC560626MDFLRN0X, SHAPE",
        "SABC561326MDFLRN01, DATE",
        "SABC560631MDFLRN01, DATE",
        "SABC560626FDFLRN01, SEX",
        "SABC560626MQQLRN01, STATE",
        "ＳABC560626MDFLRN01, SHAPE",
        "SABC٥٦0626MDFLRN01, SHAPE",
    })
    void whatIsMalformedHasAReason(String text, CodeFault fault) {
        assertThat(Curp.parse(text).fault()).isEqualTo(fault);
        assertThat(Curp.parse(text).code()).isNull();
    }

    @Test
    void noTextMakesReadingFail() {
        Random random = new Random(18);
        for (int round = 0; round < 3_000; round++) {
            String text = random.nextBoolean()
                    ? HostileText.next(random, 25)
                    : CodeSamples.slipped(CodeSamples.slipped("SABC560626MDFLRN01", random), random);
            Decoded<Curp> decoded = Curp.parse(text);
            assertThat(decoded.code() == null).as(HostileText.escaped(text)).isNotEqualTo(decoded.fault() == null);
        }
        assertThat(Curp.parse("A".repeat(1_000_000)).fault()).isEqualTo(CodeFault.LENGTH);
    }
}
