package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Владимир Путин         | VLADIMIR PUTIN
            ЩЕРБАКОВ               | SHCHERBAKOV
            Ельцин                 | ELTSIN
            Юрий Жуков             | YURIY ZHUKOV
            Дмитрий Медведев       | DMITRIY MEDVEDEV
            Володимир Зеленський   | VOLODIMIR ZELENSKIY
            Ђорђе Вучић            | DJORDJE VUCHIC
            Αλέξης Τσίπρας         | ALEXIS TSIPRAS
            Παπαδόπουλος           | PAPADOPOULOS
            Κυριάκος Μητσοτάκης    | KYRIAKOS MITSOTAKIS
            שמעון כהן              | SHMAWN KHN
            """)
    void alphabetsAreWrittenAsPassportsAndNewspapersDo(String written, String latin) {
        assertThat(plain(written)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Տեր-Պետրոսյան  | TER PETROSYAN
            ტერტერაშვილი   | TERTERASHVILI
            ヤマモト       | YAMAMOTO
            さとう         | SATOU
            प्रधान         | PRADHANA
            """)
    void otherScriptsGoByTheGeneralRules(String written, String latin) {
        assertThat(plain(written)).isEqualTo(latin);
    }

    private static Stream<List<String>> rows() {
        return Resource.rows(Transliteration.TABLE).stream();
    }

    @Test
    void everyRowGivesLatinLettersForSmallLetters() {
        assertThat(rows()).hasSizeGreaterThan(200).allSatisfy(row -> {
            assertThat(row).hasSize(2);
            assertThat(row.get(1)).matches("[a-z]*");
            assertThat(row.get(0)).isEqualTo(row.get(0).toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void everyLetterOfTheTablesAlphabetsStandsOnce() {
        assertThat(rows().map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void capitalsReadLikeSmallLetters() {
        // A capital iota with two marks is three characters; no name is printed so.
        rows().map(row -> row.get(0))
                .filter(letters -> letters.toUpperCase(Locale.ROOT).length() == letters.length())
                .forEach(letters -> assertThat(Transliteration.toLatin(letters.toUpperCase(Locale.ROOT), false))
                        .as(letters)
                        .isEqualToIgnoringCase(Transliteration.toLatin(letters, false)));
    }

    private static String plain(String written) {
        return String.join(
                " ",
                Normalizer.words(written).stream().map(Normalizer.Word::letters).toList());
    }
}
