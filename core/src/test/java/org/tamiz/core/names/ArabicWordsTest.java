package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartyKind;

class ArabicWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            عبد الرحمن         | ABD al RHMN
            عبدالرحمن          | ABD al RHMN
            عبد الله           | ABDULLAH
            عبدالله            | ABDULLAH
            عبدالله المحمد     | ABDULLAH al MHMD
            القذافي            | al QDHAFY
            الله               | ALLAH
            """)
    void theArticleAndTheServantOfStandApartAndAbdullahIsOneName(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ABDULRAHMAN, ABD RAHMAN",
        "Abdurrahman, ABD RAHMAN",
        "Abdelaziz, ABD AZIZ",
        "Abdulaziz, ABD AZIZ",
        "Abdellatif, ABD LATIF",
        "Abdussamad, ABD SAMAD",
        "Abdolkarim, ABD KARIM",
    })
    void latinLettersThatRunThemTogetherAreDividedAlike(String written, String expected) {
        assertThat(ReadNames.person(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABDULLAH", "ABDALLAH", "ABDULLA", "ABDUL", "ABDEL", "ABDI", "ABDALI", "ABDO", "ABDON"})
    void namesThatAreOneWordStayOne(String written) {
        assertThat(ReadNames.person(written)).isEqualTo(written);
    }

    @Test
    void companiesNamesAreNotDivided() {
        assertThat(ReadNames.company("Abdulrahman Trading")).isEqualTo("ABDULRAHMAN TRADING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عبد الله", "عبد الرحمن عبد الله", "ع عبد", "عبد"})
    void whatIsDividedKeepsItsPlaceInTheName(String written) {
        assertThat(ArabicWords.joined(written)).hasSameSizeAs(written);
        assertThat(ReadNames.parsed(written, PartyKind.PERSON).words()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"عبد, Abdul", "عبد, Abd", "عبدالله, Abdullah", "عبدالله, Abdallah", "عبدالرحمن, Rahman"})
    void theyAgreeWithTheirLatinSpellings(String written, String latin) {
        assertThat(ReadNames.bits(written, latin)).isPositive();
    }
}
