package org.tamiz.core.names;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Reason;

class WordAgreementTest {
    /** The rarity of a long word that nobody is called. */
    private static final double UNSEEN = 24;

    private static WordForm person(String letters) {
        return WordForm.of(letters, false, NameDomain.PERSON);
    }

    private static WordForm entity(String letters) {
        return WordForm.of(letters, false, NameDomain.ENTITY);
    }

    @ParameterizedTest
    @CsvSource({
        "GUZMAN, GUZMAN, SAME",
        "J, J, SAME",
        "18TH, 18TH, SAME",
        "HH, HH, SAME",
        "GUZMAN, GUSMAN, SAME_SOUND",
        "HERNANDEZ, ERNANDES, SAME_SOUND",
        "OSEGUERA, OCEGUERA, SAME_SOUND",
        "ROBERTO, ROBETRO, TYPO",
        "CERVANTES, CEVRANTES, TYPO",
        "CARDENAS, SARDENAS, TYPO",
        "JOAQUIN, J, INITIAL",
        "M, MARIA, INITIAL",
        "MA, MARIA, SHORT_FORM",
        "PANCHO, FRANCISCO, SHORT_FORM",
        "GUADALUPE, GPE, SHORT_FORM",
        "ALBERTO, BETO, SHORT_FORM",
    })
    void wordsAgreeInTheWayAPersonWouldSay(String a, String b, Reason reason) {
        WordAgreement agreement = requireNonNull(WordAgreement.between(person(a), person(b)), "no agreement");

        assertThat(agreement.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "GUZMAN, LOERA",
        "J, MARIO",
        "J, K",
        "LUIS, LUNA",
        "ANA, AVA",
        "LEE, LEO",
        "PACO, BETO",
        "BETO, PEPE",
        "MARTINEZ, RAMIREZ",
    })
    void differentWordsDoNotAgree(String a, String b) {
        assertThat(WordAgreement.between(person(a), person(b))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"18TH, 19TH", "18, 81", "1, 18", "M18, M19", "M, M18", "47, 4", "ABCDEFGHIJ1, ABCDEFGHIJ2"})
    void wordsWithDigitsAgreeExactlyOrNotAtAll(String a, String b) {
        assertThat(WordAgreement.between(entity(a), entity(b))).isNull();
    }

    /** Consonants, so that no sound is forgiven; vowels replace the first of them. */
    @ParameterizedTest
    @CsvSource({"2,0", "3,1", "4,1", "5,1", "6,2", "7,2", "8,2", "10,2", "11,3", "12,3", "20,3"})
    void theLongerTheWordTheMoreTypingErrorsItMayHave(int length, int mostEdits) {
        String word = "BDFGKLMNPRTABDFGKLMNPRTA".substring(0, length);
        WordForm right = WordForm.restore(word, UNSEEN);
        for (int edits = 1; edits <= Math.min(length, 5); edits++) {
            WordForm wrong = WordForm.restore("EIUOE".substring(0, edits) + word.substring(edits), UNSEEN);
            WordAgreement agreement = WordAgreement.between(right, wrong);
            if (edits <= mostEdits) {
                assertThat(requireNonNull(agreement, "no agreement").reason()).isEqualTo(Reason.TYPO);
            } else {
                assertThat(agreement).as("%s and %s", right, wrong).isNull();
            }
        }
    }

    @Test
    void eachTypingErrorCostsSomeOfTheAgreement() {
        double same = bits("COMERCIALIZADORA", "COMERCIALIZADORA");
        double one = bits("COMERCIALIZADORA", "COMERCIALIZADORAT");
        double two = bits("COMERCIALIZADORA", "COMERTIALIZADORAT");

        assertThat(same).isGreaterThan(one);
        assertThat(one).isGreaterThan(two);
    }

    private static double bits(String a, String b) {
        WordForm x = WordForm.restore(a, 20);
        WordForm y = WordForm.restore(b, 20);
        return requireNonNull(WordAgreement.between(x, y), "no agreement").bits();
    }

    @Test
    void aRareWordIsWorthMoreThanACommonOne() {
        assertThat(person("ZAMBADA").bits()).isGreaterThan(person("HERNANDEZ").bits());
        assertThat(person("QWXYZQ").bits()).isEqualTo(Rarity.MOST_BITS);
    }

    @Test
    void exactAgreementIsWorthTheRarityOfTheCommonerWord() {
        WordForm common = WordForm.restore("GUZMAN", 4);
        WordForm rare = WordForm.restore("GUZMAN", 9);

        assertThat(requireNonNull(WordAgreement.between(rare, common)).bits()).isEqualTo(4);
    }

    @Test
    void wordsRunTogetherAreWorthTheLesserSideMinusACharge() {
        assertThat(requireNonNull(WordAgreement.joined(8, 5)).bits()).isCloseTo(4, within(1e-9));
        assertThat(requireNonNull(WordAgreement.joined(3, 5)).bits()).isCloseTo(2, within(1e-9));
        assertThat(WordAgreement.joined(13, 0.6)).isNull();
    }

    @Test
    void agreementIsTheSameFromBothSidesAndNeverWorthMoreThanTheRarerWord() {
        long seed = 59;
        Random random = new Random(seed);
        int agreed = 0;
        for (int round = 0; round < 60_000; round++) {
            String word = RandomWords.word(random);
            String other = random.nextInt(4) == 0 ? RandomWords.word(random) : RandomWords.edited(word, 4, random);
            NameDomain domain = random.nextBoolean() ? NameDomain.PERSON : NameDomain.ENTITY;
            WordForm a = WordForm.of(word, false, domain);
            WordForm b = WordForm.of(other, false, domain);
            WordAgreement agreement = WordAgreement.between(a, b);
            String told = "seed " + seed + ", round " + round + ", " + a + " and " + b + " as " + domain;
            assertThat(WordAgreement.between(b, a)).as(told).isEqualTo(agreement);
            if (agreement != null) {
                agreed++;
                assertThat(agreement.bits()).as(told).isPositive().isLessThanOrEqualTo(Math.max(a.bits(), b.bits()));
            }
            if (word.equals(other)) {
                assertThat(requireNonNull(agreement, told).reason()).as(told).isEqualTo(Reason.SAME);
            }
        }
        assertThat(agreed).as("agreements among the generated pairs").isBetween(20_000, 50_000);
    }

    @Test
    void signaturesNeverClaimMoreEditsThanAWordNeeds() {
        long seed = 67;
        Random random = new Random(seed);
        for (int round = 0; round < 30_000; round++) {
            WordForm a = person(RandomWords.word(random));
            WordForm b = person(RandomWords.edited(a.letters(), 6, random));
            assertThat(WordForm.leastEdits(a.letterSignature(), b.letterSignature()))
                    .as("seed %d, round %d, %s and %s", seed, round, a, b)
                    .isLessThanOrEqualTo(EditDistance.within(a.letters(), b.letters(), 20));
            assertThat(WordForm.leastEdits(a.soundSignature(), b.soundSignature()))
                    .as("sounds; seed %d, round %d, %s and %s", seed, round, a, b)
                    .isLessThanOrEqualTo(EditDistance.within(a.sound(), b.sound(), 20));
        }
    }

    @Test
    void aFormReadBackFromAnIndexEqualsTheOneWritten() {
        WordForm made = person("GUZMAN");

        assertThat(WordForm.restore("GUZMAN", made.shareBits())).isEqualTo(made).hasSameHashCodeAs(made);
        assertThat(person("GUSMAN")).isNotEqualTo(made);
    }
}
