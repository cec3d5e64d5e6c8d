package org.tamiz.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PASSPORT       | P-123 456             | P123456
            PASSPORT       | p123456               | P123456
            CURP           | gulj570404hslzrq07    | GULJ570404HSLZRQ07
            RFC            | AND-850101-AB1        | AND850101AB1
            PHONE          | +52 (667) 712-3456    | 526677123456
            IMO            | IMO 9187629           | 9187629
            IMO            | 9187629               | 9187629
            MMSI           | MMSI 572469210        | 572469210
            BIC            | REBSSYDA              | REBSSYDA
            BIC            | rebs sy da xxx        | REBSSYDA
            BIC            | REBSSYDA123           | REBSSYDA
            EMAIL          | ' Sales@Example.COM ' | sales@example.com
            WEBSITE        | WWW.Example.com/a-b   | www.example.com/a-b
            CRYPTO_ADDRESS | ' 1A1zP1-eP5QGefi2 '  | 1A1zP1-eP5QGefi2
            CRYPTO_ADDRESS | 0xAbCdEf01            | 0xabcdef01
            CRYPTO_ADDRESS | BC1QAR0SRRR           | bc1qar0srrr
            CRYPTO_ADDRESS | bitcoin:bc1qar0srrr   | bc1qar0srrr
            CRYPTO_ADDRESS | Bc1qAr0               | Bc1qAr0
            NATIONAL_ID    | ---                   | ''
            """)
    void codesAreComparedWithoutSignsAndSpacesWhereThoseDoNotCount(IdentifierType type, String value, String expected) {
        assertThat(Identifier.of(type, value).comparable()).isEqualTo(expected);
    }

    @Test
    void aDigitalCurrencyAddressKeepsItsCase() {
        assertThat(Identifier.of(IdentifierType.CRYPTO_ADDRESS, "1Abc").comparable())
                .isNotEqualTo(
                        Identifier.of(IdentifierType.CRYPTO_ADDRESS, "1aBC").comparable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void anIdentifierNeedsAValue(String value) {
        assertThatThrownBy(() -> Identifier.of(IdentifierType.CURP, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An identifier needs a value.");
    }

    @ParameterizedTest
    @EnumSource(IdentifierType.class)
    void everyTypeIsReadInAnyCaseAndWithHyphensOrSpaces(IdentifierType type) {
        String lower = type.name().toLowerCase(java.util.Locale.ROOT);

        assertThat(IdentifierType.parse(type.name())).isEqualTo(type);
        assertThat(IdentifierType.parse(" " + lower + " ")).isEqualTo(type);
        assertThat(IdentifierType.parse(lower.replace('_', '-'))).isEqualTo(type);
        assertThat(IdentifierType.parse(lower.replace('_', ' '))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "curps", "CURP="})
    void anUnknownTypeIsRefusedWithTheTypesThereAre(String text) {
        assertThatThrownBy(() -> IdentifierType.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unknown identifier type \"" + text + "\"; use one of curp, rfc, passport,")
                .hasMessageEndingWith("other.");
    }
}
