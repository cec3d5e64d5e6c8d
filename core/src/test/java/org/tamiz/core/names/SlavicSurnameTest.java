package org.tamiz.core.names;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Reason;

class SlavicSurnameTest {
    /** How a name is read of one word. */
    private static WordForm form(String written) {
        return ReadNames.parsed(written, PartyKind.PERSON).words().get(0).form();
    }

    @ParameterizedTest
    @CsvSource({
        "Ivanov, Ivanova",
        "Putin, Putina",
        "Golitsyn, Golitsyna",
        "Kuznetsov, Kuznetsova",
        "Medvedev, Medvedeva",
        "Sobolevsky, Sobolevskaya",
        "Sobolevskiy, Sobolevskaya",
        "Sobolevskij, Sobolevskaja",
        "Sobolevskii, Sobolevskaia",
        "Sobolewski, Sobolewska",
        "Tolstoy, Tolstaya",
        "Tolstoi, Tolstaia",
        "Иванов, Иванова",
        "Соболевский, Соболевская",
        "Толстой, Толстая",
        "Sobolevskiy, Соболевская",
        "Толстой, Tolstaya",
    })
    void theFormsForMenAndWomenAreOneSurname(String masculine, String feminine) {
        WordForm man = form(masculine);
        WordForm woman = form(feminine);

        WordAgreement agreement = requireNonNull(WordAgreement.between(man, woman), "no agreement");
        assertThat(agreement.reason()).isEqualTo(Reason.OTHER_GENDER_FORM);
        assertThat(agreement).isEqualTo(WordAgreement.between(woman, man));
        assertThat(agreement.bits()).as("worth nearly as much as the same form").isGreaterThan(man.bits() - 3);
    }

    @ParameterizedTest
    @CsvSource({
        "Ivan, Ivana",
        "Valentin, Valentina",
        "Martin, Martina",
        "Marin, Marina",
        "Molin, Molina",
        "Валентин, Валентина",
        "Alin, Alina",
        "Ivanova, Petrov",
        "Ivanov, Ivanovich",
        "Levsky, Levskin",
    })
    void givenNamesAndOtherWordsAreNot(String a, String b) {
        WordAgreement nearness = WordAgreement.nearness(form(a), form(b));

        assertThat(nearness == null ? Reason.DIFFERENT : nearness.reason()).isNotEqualTo(Reason.OTHER_GENDER_FORM);
    }

    @Test
    void theSameFormInAnotherRomanisationIsARomanisation() {
        assertThat(requireNonNull(WordAgreement.between(form("Sobolevsky"), form("Sobolevskiy")))
                        .reason())
                .isNotEqualTo(Reason.OTHER_GENDER_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OV", "LEV", "EVA", "NINA", "ERIN", "SKY", "MAYA", "JOY", "ELOY"})
    void shortWordsHaveNoSuchForms(String letters) {
        assertThat(SlavicSurname.of(letters)).isNull();
    }
}
