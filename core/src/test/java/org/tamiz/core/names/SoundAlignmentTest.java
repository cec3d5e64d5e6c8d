package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of other scripts beside words in Latin letters, as newspapers and passports write them. */
class SoundAlignmentTest {
    @ParameterizedTest
    @CsvSource({
        "Владимир, Vladimir",
        "Сергей, Sergei",
        "Сергей, Serguei",
        "Юсуф, Yusuf",
        "Щербаков, Scherbakov",
        "Щербаков, Shcherbakov",
        "Жуков, Joukov",
        "Хрущёв, Khrushchev",
        "Горбачёв, Gorbatschow",
        "Юрий, Yuri",
        "Юрий, Iouri",
        "Зеленський, Zelensky",
        "Вучић, Vucic",
        "Ђорђевић, Djordjevic",
        "Ђорђевић, Dordevic",
        "Лукашэнка, Lukashenko",
        "Хоакин, Joaquin",
    })
    void cyrillicAgreesWithItsRomanisations(String written, String latin) {
        assertAgree(written, latin);
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, Mohammed",
        "محمد, Muhammad",
        "حسين, Hussein",
        "حسين, Husayn",
        "حسن, Hassan",
        "القذافي, Gaddafi",
        "القذافي, Qadhafi",
        "أحمد, Ahmad",
        "خالد, Khalid",
        "بوتفليقة, Bouteflika",
        "كهن, Cohen",
        "נתניהו, Netanyahu",
        "כהן, Cohen",
        "שמעון, Shimon",
        "עמוס, Amos",
        "רבקה, Rivka",
        "ברק, Barak",
    })
    void arabicAndHebrewAgreeWithSpellingsThatAddTheVowels(String written, String latin) {
        assertAgree(written, latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Παπαδόπουλος, Papadopoulos",
        "Ωνάσης, Onassis",
        "Τσίπρας, Tsipras",
        "Γιώργος, Yiorgos",
        "Γεώργιος, Georgios",
        "Τερ-Πετροσιάν, Petrosyan",
        "Տեր-Պետրոսյան, Petrosyan",
        "ტერტერაშვილი, Terterashvili",
    })
    void greekArmenianAndGeorgianAgree(String written, String latin) {
        assertAgree(written, latin);
    }

    @ParameterizedTest
    @CsvSource({
        "ヤマモト, Yamamoto",
        "サトウ, Sato",
        "すずき, Suzuki",
        "ロドリゲス, Rodriguez",
        "김정은, Jongun",
        "박, Park",
        "최, Choi",
        "정, Jung",
        "푸틴, Putin",
        "블라디미르, Vladimir",
        "毛泽东, Zedong",
        "习近平, Jinping",
        "张伟, Wei",
        "张, Zhang",
    })
    void kanaHangulAndHanAgree(String written, String latin) {
        assertAgree(written, latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Иванов, Petrov",
        "Сечин, Chemezov",
        "محمد, Hassan",
        "حسين, Karim",
        "القذافي, Mubarak",
        "לוי, Cohen",
        "ברק, Levi",
        "Ωνάσης, Papadopoulos",
        "Τσίπρας, Mitsotakis",
        "タナカ, Yamamoto",
        "최, Kim",
        "王伟, Li",
        "王伟, Zhang",
        "حسن, Hussein",
        "حسين, Hassan",
        "محمد, Mahmoud",
        "محمود, Muhammad",
        "أحمد, Hamid",
        "حامد, Ahmad",
        "习远平, Jinping",
        "王建国, Jianguang",
    })
    void otherNamesDoNot(String written, String latin) {
        assertThat(ReadNames.bits(written, latin)).isNotPositive();
        assertThat(ReadNames.bits(latin, written)).isEqualTo(ReadNames.bits(written, latin));
    }

    /** Words that are names of their own with other vowels. */
    @ParameterizedTest
    @CsvSource({
        "Иван, Ivan, Ivana",
        "Мария, Maria, Mario",
        "Юлия, Yulia, Yulio",
        "Αλέξης, Alexis, Alexa",
        "スズキ, Suzuki, Sasaki",
        "حسين, Hussein, Hassan",
        "محمود, Mahmoud, Muhammad",
        "习近平, Jinping, Yuanping",
    })
    void writtenVowelsTellNamesApart(String written, String same, String other) {
        assertThat(ReadNames.bits(written, other)).isLessThan(ReadNames.bits(written, same) - 1.5);
    }

    /** What is spelled by sound has no spelling of its own, so that near sounds are all there is. */
    @ParameterizedTest
    @CsvSource({"海曼·巴隆, Baron", "阿圖爾·辛森, Hinson"})
    void foreignNamesInChineseCharactersAgreeByNearSounds(String written, String latin) {
        assertAgree(written, latin);
    }

    @Test
    void theCloserTheSoundsTheMoreTheyAreWorth() {
        assertThat(bits("YELTSIN", "ELTSIN")).isGreaterThan(bits("YELTSIN", "ELSIN"));
        assertThat(bits("YELTSIN", "ELSIN")).isGreaterThan(bits("YELTSIN", "PUTIN"));
    }

    /** Arabic leaves short vowels out, so that one more in Latin letters tells less than beside Cyrillic. */
    @Test
    void aVowelThatTheScriptDoesNotWriteTellsLess() {
        double unwritten = bits(Script.ARABIC, "SMAN", "USMAN");
        double written = bits(Script.CYRILLIC, "SMAN", "USMAN");

        assertThat(unwritten).isGreaterThan(written);
    }

    @Test
    void rAndLAreOneSoundInJapaneseAndNotInRussian() {
        assertThat(bits(Script.KANA, "RORA", "LOLA")).isGreaterThan(bits(Script.CYRILLIC, "RORA", "LOLA"));
    }

    @Test
    void theOddsAreTheSameFromBothSides() {
        long seed = 79;
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            String a = RandomWords.word(random);
            String b = random.nextBoolean() ? RandomWords.word(random) : RandomWords.edited(a, 3, random);
            assertThat(bits(a, b)).as("seed %d, %s and %s", seed, a, b).isCloseTo(bits(b, a), within(1e-9));
        }
    }

    private static void assertAgree(String written, String latin) {
        assertThat(ReadNames.bits(written, latin)).isPositive();
        assertThat(ReadNames.bits(latin, written)).isEqualTo(ReadNames.bits(written, latin));
    }

    private static double bits(String a, String b) {
        return bits(Script.CYRILLIC, onlyLetters(Phonemes.of(a)), onlyLetters(Phonemes.of(b)));
    }

    private static double bits(Script script, String a, String b) {
        return SoundAlignment.of(script).bitsAbove(Double.NEGATIVE_INFINITY, a, b);
    }

    @Test
    void stoppingEarlyLosesNothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int above = 0;
        int stopped = 0;
        for (int round = 0; round < 40_000; round++) {
            String word = RandomWords.word(random);
            String other = random.nextBoolean() ? RandomWords.word(random) : RandomWords.edited(word, 3, random);
            String a = onlyLetters(Phonemes.of(word));
            String b = onlyLetters(Phonemes.of(other));
            Script script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
            double least = random.nextInt(-10, 10);
            double bits = bits(script, a, b);
            double asked = SoundAlignment.of(script).bitsAbove(least, a, b);
            above += bits > least ? 1 : 0;
            stopped += asked != bits ? 1 : 0;
            if (bits > least) {
                assertThat(asked)
                        .as("seed %d: %s and %s in %s", seed, a, b, script)
                        .isEqualTo(bits);
            } else {
                assertThat(asked)
                        .as("seed %d: %s and %s in %s", seed, a, b, script)
                        .isBetween(bits - 1e-9, least);
            }
        }
        assertThat(above).as("alike pairs, seed %d", seed).isGreaterThan(1_000);
        assertThat(stopped).as("pairs that were stopped early, seed %d", seed).isGreaterThan(1_000);
    }

    private static final List<Script> SCRIPTS = List.of(Script.values());

    @Test
    void theBoundIsNeverLessThanTheAlignment() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int ruledOut = 0;
        for (int round = 0; round < 40_000; round++) {
            String a = Phonemes.of(RandomWords.word(random));
            String b = Phonemes.of(random.nextBoolean() ? RandomWords.word(random) : RandomWords.edited(a, 3, random));
            Script script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
            double most = SoundAlignment.most(
                    SoundAlignment.Consonants.of(onlyLetters(a)), SoundAlignment.Consonants.of(onlyLetters(b)));
            double bits = bits(script, onlyLetters(a), onlyLetters(b));
            ruledOut += most <= 0 ? 1 : 0;
            assertThat(most).as("seed %d: %s and %s in %s", seed, a, b, script).isGreaterThanOrEqualTo(bits - 1e-9);
        }
        assertThat(ruledOut).as("pairs ruled out, seed %d", seed).isGreaterThan(1_000);
    }

    private static String onlyLetters(String sounds) {
        return sounds.replaceAll("[^A-Z]", "");
    }
}
