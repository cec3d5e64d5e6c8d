package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {
    private static String plain(String name) {
        return Normalizer.words(name).stream().map(Normalizer.Word::letters).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            joaquín GUZMÁN Loera      | JOAQUIN GUZMAN LOERA
            Muñoz Peña                | MUNOZ PENA
            Agüero Ibáñez             | AGUERO IBANEZ
            Straße                    | STRASSE
            Sørensen Łukasz Đorđe     | SORENSEN LUKASZ DORDE
            Ægir Œuvre Þór            | AEGIR OEUVRE THOR
            IŞIK ılgaz İzmir          | ISIK ILGAZ IZMIR
            Mª del Carmen             | MA DEL CARMEN
            18th Street               | 18TH STREET
            ＧＵＺＭＡＮ １２           | GUZMAN 12
            ٤٧ Ronin                  | 47 RONIN
            """)
    void caseAccentsAndForeignLatinLettersDoNotMatter(String written, String expected) {
        assertThat(plain(written)).isEqualTo(expected);
    }

    @Test
    void accentsWrittenAsSeparateMarksReadLikeComposedOnes() {
        assertThat(plain("Mun\u0303oz Guzma\u0301n"))
                .isEqualTo(plain("Muñoz Guzmán"))
                .isEqualTo("MUNOZ GUZMAN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qa'ida", "Qa’ida", "Qa‘ida", "Qa`ida", "Qa´ida", "Qaʼida", "Qaʿida", "Qaʾida", "Qaʻida", "Qa′ida",
                "Qa‛ida"
            })
    void apostrophesOfEverySortVanish(String written) {
        assertThat(plain(written)).isEqualTo("QAIDA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Grupo Anduvar, S.A. de C.V. | GRUPO ANDUVAR SA DE CV
            S. A. de C. V.              | S A DE C V
            SIS d.o.o.                  | SIS DOO
            J. Perez                    | J PEREZ
            J.R. Perez                  | JR PEREZ
            Ma.Elena                    | MA ELENA
            Cia.X                       | CIA X
            GUZMAN.LOERA                | GUZMAN LOERA
            .                           | ""
            """)
    void periodsVanishBetweenSingleLettersAndDivideElsewhere(String written, String expected) {
        assertThat(plain(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Smith & Sons        | SMITH AND SONS
            B&B                 | B AND B
            Smith + Sons        | SMITH AND SONS
            Perez-Lopez         | PEREZ LOPEZ
            Perez–Lopez         | PEREZ LOPEZ
            "GUZMAN (El Chapo)" | GUZMAN EL CHAPO
            Perez/Lopez_Diaz    | PEREZ LOPEZ DIAZ
            "  ,;:  "           | ""
            """)
    void otherPunctuationDividesWords(String written, String expected) {
        assertThat(plain(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Владимир Путин      | VLADIMIR PUTIN
            Ωνάσης Αριστοτέλης  | ONASIS ARISTOTELIS
            محمد                | MHMD
            毛泽东              | MAO ZEDONG
            김정은              | KIM JEONGEUN
            """)
    void otherScriptsAreWrittenInLatinLetters(String written, String expected) {
        assertThat(plain(written)).isEqualTo(expected);
    }

    @Test
    void aCyrillicLetterHiddenInALatinWordReadsAsItsLookAlike() {
        assertThat(plain("Guzm\u0430n L\u043Eera")).isEqualTo("GUZMAN LOERA");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xAD, 0xFE0F})
    void invisibleAndDirectionControlsAreDropped(int control) {
        String hidden = Character.toString(control);
        assertThat(plain(hidden + "Guz" + hidden + "man" + hidden + " Loera")).isEqualTo("GUZMAN LOERA");
    }

    @Test
    void eachWordKeepsHowItWasWritten() {
        assertThat(Normalizer.words("Muñoz, S.A."))
                .containsExactly(
                        new Normalizer.Word("MUNOZ", "Muñoz", Script.LATIN, false, 0),
                        new Normalizer.Word("SA", "S.A", Script.LATIN, true, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "🐺🐺", "---", "\uD83D", "\uDC3A", "\u0301", "’"})
    void textWithoutLettersAndDigitsHasNoWords(String written) {
        assertThat(Normalizer.words(written)).isEmpty();
    }

    @Test
    void aNameIsCutAtTheGreatestLength() {
        String longest = "X".repeat(Normalizer.MAX_LENGTH);

        assertThat(plain(longest + "Y")).isEqualTo(longest);
    }

    @Test
    void cuttingThroughACharacterOutsideTheBasicPlaneIsHarmless() {
        String mathematicalA = "\uD835\uDC00";
        String name = "X".repeat(Normalizer.MAX_LENGTH - 1) + mathematicalA;

        assertThat(plain(name)).isEqualTo("X".repeat(Normalizer.MAX_LENGTH - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a&", "&", "毛 ", "ab毛&"})
    void aNameHasAtMostTheGreatestNumberOfWordsInAnyScript(String piece) {
        assertThat(Normalizer.words(piece.repeat(Normalizer.MAX_LENGTH / piece.length())))
                .hasSize(Normalizer.MAX_WORDS);
    }

    @Test
    void hostileTextNeverFailsAndYieldsOnlyPlainLettersAndDigits() {
        long seed = 20_250_220;
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            String text = HostileText.next(random, 60);
            List<Normalizer.Word> words = Normalizer.words(text);
            assertThat(words)
                    .as("seed %d, round %d, %s", seed, round, HostileText.escaped(text))
                    .hasSizeLessThanOrEqualTo(Normalizer.MAX_WORDS)
                    .allSatisfy(word -> assertThat(word.letters()).matches("[A-Z0-9]+"));
        }
    }

    @Test
    void normalisingAgainChangesNothing() {
        long seed = 8_189;
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            String text = HostileText.next(random, 30);
            String once = plain(text);
            assertThat(plain(once))
                    .as("seed %d, round %d, %s", seed, round, HostileText.escaped(text))
                    .isEqualTo(once.length() <= Normalizer.MAX_LENGTH ? once : plain(once.substring(0, 1_000)));
        }
    }
}
