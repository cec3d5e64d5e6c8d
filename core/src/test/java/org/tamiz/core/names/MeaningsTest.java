package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Reason;

class MeaningsTest {
    private static WordForm company(String letters) {
        return WordForm.of(letters, false, NameDomain.ENTITY);
    }

    private static WordAgreement nearness(String a, String b) {
        return Objects.requireNonNull(WordAgreement.nearness(company(a), company(b)), a + " and " + b);
    }

    @ParameterizedTest
    @CsvSource({
        "BANCO, BANK",
        "BANQUE, BANCO",
        "COMERCIALIZADORA, TRADING",
        "BAZARGANI, TRADING",
        "SHERKAT, COMPANY",
        "COMPANIA, GESELLSCHAFT",
        "FUNDACION, FOUNDATION",
        "HERMANOS, BROTHERS",
        "GRUPPE, GROUP",
        "ZAVOD, PLANT",
        "FACTORY, PLANT",
        "NORTE, NORTHERN",
    })
    void aTranslatedGeneralWordRemovesAContradictionAndIsWorthLittle(String word, String other) {
        WordAgreement agreement = nearness(word, other);

        assertThat(agreement.reason()).isEqualTo(Reason.SAME_MEANING);
        assertThat(agreement.bits()).isBetween(0.3, 6.0);
        assertThat(nearness(other, word)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"BANCO, TRADING", "CHEMICAL, PHARMACEUTICAL", "LOGISTICS, ENGINEERING", "NORTHERN, SOUTHERN"})
    void otherMeaningsDoNotAgree(String word, String other) {
        assertThat(WordAgreement.between(company(word), company(other))).isNull();
    }

    @Test
    void aTranslationIsLittleRarerThanTheCommonestWordThatMeansTheSame() {
        double company = Rarity.shareBits("COMPANY", NameDomain.ENTITY);

        assertThat(Rarity.shareBits("SHERKAT", NameDomain.ENTITY)).isBetween(company, company + 4);
        assertThat(Rarity.shareBits("SHERKAT", NameDomain.PERSON)).isGreaterThan(13);
    }

    @Test
    void theTableHoldsNormalisedWordsAndNoMeaningTwice() {
        List<List<String>> rows = Resource.rows(Meanings.TABLE);

        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(row).allMatch(word -> word.matches("[A-Z]{3,}"));
        });
        assertThat(rows.stream().map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    /** Otherwise two people of different names would be one. */
    @Test
    void noTwoNamesOfPeopleMeanTheSame() {
        assertThat(Resource.rows(Meanings.TABLE))
                .allSatisfy(row -> assertThat(
                                row.stream().filter(word -> Rarity.shareBits(word, NameDomain.PERSON) < 13))
                        .hasSizeLessThan(2));
    }
}
