package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            毛泽东     | MAO ZEDONG
            习近平     | XI JINPING
            王伟       | WANG WEI
            欧阳修     | OUYANG XIU
            歐陽修     | OUYANG XIU
            司马相如   | SIMA XIANGRU
            诸葛亮     | ZHUGE LIANG
            毛         | MAO
            """)
    void aShortRunOfChineseCharactersIsASurnameAndAGivenName(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            弗拉基米尔·普京   | FULAJIMIER PUJING
            弗拉基米尔普京    | FULAJIMIERPUJING
            """)
    void aForeignNameSpelledBySoundIsNotDividedInItself(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"김정은, KIM JEONGEUN", "이명박, LEE MYEONGBAG", "문재훈, MOON JAEHUN", "최순실, CHOI SUNSIL", "김 정은, KIM JEONGEUN"
    })
    void koreanSurnamesAreWrittenAsTheirBearersWriteThem(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    /** 인 is "in" in Latin letters, and 德 "de"; neither links anything. */
    @ParameterizedTest
    @CsvSource({"박 인, PARK IN", "邓 德, DENG DE"})
    void aSyllableIsNoLinkingWord(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @Test
    void aForeignNameInKoreanStaysAsItIsDivided() {
        assertThat(ReadNames.parsed("블라디미르 푸틴", org.tamiz.core.model.PartyKind.PERSON)
                        .words())
                .hasSize(2);
        assertThat(ReadNames.person("푸틴")).isEqualTo("PUTIN");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
        assertThat(ReadNames.parsed("𠮷田", org.tamiz.core.model.PartyKind.PERSON)
                        .words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.letters()).matches("[A-Z]+"));
    }

    /** In a script that writes syllables another character is another name, not a typing error. */
    @ParameterizedTest
    @CsvSource({"王丽, 王莉莉", "김민수, 김민호", "田中, 田边"})
    void anotherCharacterIsAnotherName(String one, String other) {
        assertThat(ReadNames.bits(one, other)).isNotPositive();
    }
}
