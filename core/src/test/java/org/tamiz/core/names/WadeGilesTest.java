package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given names in Wade-Giles beside what pinyin makes of them; the surnames are compared by their table. */
class WadeGilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mao Tse-tung       | MAO ZEDONG
            Hsi Chin-p'ing     | HSI JINPING
            Chiang Ching-kuo   | CHIANG JINGGUO
            Teng Hsiao-p'ing   | TENG XIAOPING
            Liu Shao-ch'i      | LIU SHAOQI
            Hu Shih-tse        | HU SHIZE
            Liang Chieh-jen    | LIANG JIEREN
            Liu Yen-ssu        | LIU YANSI
            Liu Tzu-ch'üan     | LIU ZICHUAN
            Liu Yüeh-t'o       | LIU YUETUO
            Liu Ko-hsiung      | LIU GEXIONG
            """)
    void syllablesArePinyinByRule(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wang Da-wei      | WANG DAWEI
            Chiang Kai-shek  | CHIANG KAISHEK
            Leung Chun-ying  | LEUNG CHUNYING
            Lee Jung-ho      | LEE JUNGHO
            """)
    void pinyinCantoneseAndKoreanStayAsTheyAre(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    /** Newspapers left the apostrophes out, so that p' and p are one letter. */
    @ParameterizedTest
    @CsvSource({"'HSI, Chin-ping', Jinping", "'MAO, Tsetung', Zedong", "'TENG, Hsiao-ping', Xiaoping"})
    void withoutApostropheTheyStillAgree(String written, String pinyin) {
        assertThat(ReadNames.bits(written, pinyin)).isGreaterThan(5);
    }
}
