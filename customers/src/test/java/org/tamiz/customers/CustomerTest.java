package org.tamiz.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;

class CustomerTest {
    @Test
    void keepsTheRolesOfNamesInSeveralColumns() {
        ScreeningRecord record = record(
                Field.GIVEN_NAMES, "Ana María", Field.PATERNAL_SURNAME, "De la O", Field.MATERNAL_SURNAME, "Ruiz");
        assertThat(record.names()).hasSize(1);
        assertThat(record.names().get(0).text()).isEqualTo("Ana María De la O Ruiz");
        assertThat(record.names().get(0).parts())
                .containsExactly(
                        new NamePart(NameRole.GIVEN, "Ana María"),
                        new NamePart(NameRole.PATERNAL, "De la O"),
                        new NamePart(NameRole.MATERNAL, "Ruiz"));
    }

    @Test
    void nombreBesideSurnamesIsTheGivenName() {
        ScreeningRecord record = record(Field.NAME, "Ana", Field.PATERNAL_SURNAME, "Ruiz");
        assertThat(record.names()).extracting(Name::text).containsExactly("Ana Ruiz");
        assertThat(record.names().get(0).parts()).hasSize(2);
    }

    @Test
    void aWholeNameBesideItsPartsCountsOnce() {
        ScreeningRecord record =
                record(Field.NAME, "Ruiz Ana", Field.GIVEN_NAMES, "Ana", Field.PATERNAL_SURNAME, "Ruiz");
        assertThat(record.names()).extracting(Name::text).containsExactly("Ana Ruiz");
    }

    @Test
    void aCompanyNamedInTheColumnOfGivenNamesHasNoParts() {
        ScreeningRecord record = record(Field.KIND, "Persona Moral", Field.GIVEN_NAMES, "Ejemplo SA de CV");
        assertThat(record.kind()).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(record.names().get(0).parts()).isEmpty();
    }

    @Test
    void aCompanyNameAloneMeansACompany() {
        assertThat(record(Field.COMPANY_NAME, "Ejemplo SA").kind()).isEqualTo(PartyKind.ORGANIZATION);
    }

    @Test
    void readsAliases() {
        ScreeningRecord record = record(Field.NAME, "Ana Ruiz", Field.ALIASES, "La Ana; Anita | ana ruiz");
        assertThat(record.names()).extracting(Name::text).containsExactly("Ana Ruiz", "La Ana", "Anita");
    }

    @ParameterizedTest
    @CsvSource({
        "individual, PERSON",
        "Persona Física, PERSON",
        "F, PERSON",
        "empresa, ORGANIZATION",
        "M, ORGANIZATION",
        "company, ORGANIZATION",
        "Buque, VESSEL",
        "aeronave, AIRCRAFT"
    })
    void knowsKindsInTwoLanguages(String word, PartyKind kind) {
        assertThat(Customer.kindOf(word)).isEqualTo(kind);
    }

    @Test
    void screensWithoutWhatItCannotReadAndSaysSo() {
        Customer customer =
                customer(Field.NAME, "Ana", Field.BIRTH_DATE, "soon", Field.KIND, "alien", Field.COUNTRY, "Narnia");
        assertThat(customer.record()).isNotNull();
        assertThat(customer.problems())
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).contains("soon"))
                .anySatisfy(problem -> assertThat(problem).contains("alien"))
                .anySatisfy(problem -> assertThat(problem).contains("Narnia"));
    }

    @Test
    void aRowWithNeitherNameNorIdentifierIsUnreadable() {
        Customer customer = customer(Field.ID, "7", Field.NAME, "n/a");
        assertThat(customer.record()).isNull();
        assertThat(customer.problems()).hasSize(1);
    }

    @Test
    void anIdentifierAloneIsEnough() {
        ScreeningRecord record = record(Field.CURP, "GULO900329HSLZPV09");
        assertThat(record.names()).isEmpty();
        assertThat(record.identifiers()).containsExactly(Identifier.of(IdentifierType.CURP, "GULO900329HSLZPV09"));
    }

    @Test
    void readsCountriesInAnyForm() {
        assertThat(record(Field.NAME, "Ana", Field.COUNTRY, "México; USA; Spain; mexicana")
                        .countries())
                .containsExactly("MX", "US", "ES");
    }

    @Test
    void mMeansMaleOnlyInEnglishColumns() {
        assertThat(record(Field.NAME, "A", Field.GENDER, "M").gender()).isEqualTo(Gender.MALE);
        assertThat(record(Field.NAME, "A", Field.SEXO, "M").gender()).isNull();
        assertThat(record(Field.NAME, "A", Field.SEXO, "H").gender()).isEqualTo(Gender.MALE);
        assertThat(record(Field.NAME, "A", Field.SEXO, "Mujer").gender()).isEqualTo(Gender.FEMALE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CURP | EJEX900101HDFJMP0 | the CURP "EJEX900101HDFJMP0" has the wrong number of characters;
            CURP | EJEX901301HDFJMP00 | the CURP "EJEX901301HDFJMP00" holds no possible date;
            RFC  | EJEX-9OO101-AB1 | the RFC "EJEX-9OO101-AB1" has other characters than its form asks for;
            """)
    void aMalformedCodeIsSaidToBeComparedAsWritten(Field field, String code, String problem) {
        Customer customer = customer(Field.NAME, "Ana Ejemplo", field, code);

        assertThat(customer.problems()).singleElement().asString().startsWith(problem);
        assertThat(Objects.requireNonNull(customer.record()).identifiers())
                .extracting("value")
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CURP, EJEX900101HDFJMP00",
        "CURP, EJEX900101HDFJMP09",
        "CURP, PENDIENTE",
        "CURP, 000000000000000000",
        "RFC, EJEX900101",
        "RFC, XAXX010101000",
        "PASSPORT, EJEX"
    })
    void aFailedCheckDigitAndAFillerAreNoProblem(Field field, String code) {
        assertThat(customer(Field.NAME, "Ana Ejemplo", field, code).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2957-04-04, 1", "1857-04-04, 1", "1900-01-01, 1", "1957-04-04, 0", "04/05/1957, 0"})
    void aBirthDateThatCannotBeIsSaidToTellNothing(String date, int problems) {
        Customer customer = customer(Field.NAME, "Ana", Field.KIND, "person", Field.BIRTH_DATE, date);

        assertThat(customer.problems()).hasSize(problems);
        assertThat(Objects.requireNonNull(customer.record()).birthDates()).isNotEmpty();
        assertThat(customer(Field.NAME, "Banco", Field.KIND, "company", Field.BIRTH_DATE, "1857-04-04")
                        .problems())
                .isEmpty();
    }

    private static Customer customer(Object... fieldsAndValues) {
        Values.Collector collector = new Values.Collector();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            collector.add((Field) fieldsAndValues[i], (String) fieldsAndValues[i + 1]);
        }
        return Customer.of(1, "1", collector.values(), DateOrder.UNKNOWN);
    }

    private static ScreeningRecord record(Object... fieldsAndValues) {
        return Objects.requireNonNull(customer(fieldsAndValues).record());
    }
}
