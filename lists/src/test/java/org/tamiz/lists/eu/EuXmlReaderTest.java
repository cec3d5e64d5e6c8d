package org.tamiz.lists.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

/** Hand-made entries in the published schema 1.1 and in the old one. */
class EuXmlReaderTest {
    private static final String BIRTH = "<birthdate circa=\"false\" calendarType=\"GREGORIAN\" city=\"Lima\" "
            + "birthdate=\"1971-02-03\" dayOfMonth=\"3\" monthOfYear=\"2\" year=\"1971\" countryIso2Code=\"PE\" "
            + "countryDescription=\"PERU\" logicalId=\"5\"/>";
    private static final String PERSON =
            "<sanctionEntity designationDetails=\"\" unitedNationId=\"QDi.9\" euReferenceNumber=\"EU.1.23\" logicalId=\"13\">"
                    + "<remark>A remark</remark><regulation regulationType=\"amendment\" publicationDate=\"2022-02-25\" "
                    + "entryIntoForceDate=\"2022-02-26\" numberTitle=\"2022/332 (OJ L53)\" programme=\"UKR\" logicalId=\"1\">"
                    + "<publicationUrl>https://example.org/oj</publicationUrl></regulation>"
                    + "<regulation publicationDate=\"2023-01-01\" numberTitle=\"2023/1\" programme=\"UKR\"/>"
                    + "<subjectType code=\"person\" classificationCode=\"P\"/>"
                    + "<nameAlias firstName=\"Ana\" middleName=\"María\" lastName=\"Prueba\" wholeName=\"Ana María Prueba\" "
                    + "function=\"Minister\" gender=\"F\" title=\"Dr\" strong=\"true\"/>"
                    + "<nameAlias wholeName=\"Anita\" strong=\"false\"/><nameAlias wholeName=\"Анна Пруеба\" strong=\"true\"/>"
                    + "<citizenship countryIso2Code=\"PE\" countryDescription=\"PERU\"/>"
                    + "<citizenship countryIso2Code=\"00\" countryDescription=\"UNKNOWN\"/>" + BIRTH
                    + "<address street=\"Calle 1\" poBox=\"9\" city=\"Lima\" zipCode=\"15001\" countryDescription=\"PERU\"/>"
                    + "<identification number=\"AB1\" identificationTypeCode=\"passport\" knownExpired=\"true\" "
                    + "countryIso2Code=\"PE\" identificationTypeDescription=\"National passport\"><remark>old</remark>"
                    + "</identification></sanctionEntity>";

    @Test
    void readsAPersonOfSchema11() {
        ListContent content = read(export(PERSON));

        ListedParty party = content.parties().get(0);
        assertThat(content.published()).isEqualTo("2026-08-05");
        assertThat(content.problems()).isEmpty();
        assertThat(party.id()).isEqualTo("13");
        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.names()).extracting(Name::text).containsExactly("Ana María Prueba", "Anita", "Анна Пруеба");
        assertThat(party.names())
                .extracting(Name::quality)
                .containsExactly(NameQuality.PRIMARY, NameQuality.WEAK_ALIAS, NameQuality.STRONG_ALIAS);
        assertThat(party.primaryName().parts()).hasSize(2);
        assertThat(party.gender()).isEqualTo(Gender.FEMALE);
        assertThat(party.birthDates()).extracting(Object::toString).containsExactly("1971-02-03");
        assertThat(party.birthPlaces()).containsExactly("Lima, PERU");
        assertThat(party.nationalities()).containsExactly("PE");
        assertThat(party.addresses()).containsExactly(new Address("Calle 1, PO Box 9, 15001, Lima", "PE", "PERU"));
        assertThat(party.identifiers())
                .containsExactly(new Identifier(IdentifierType.PASSPORT, "AB1", "PE", "knownExpired, old"));
        assertThat(party.designations())
                .containsExactly(new Designation(
                        "Council of the European Union",
                        "UKR",
                        "2022/332 (OJ L53)",
                        DesignationStatus.IN_FORCE,
                        LocalDate.of(2022, 2, 25),
                        LocalDate.of(2022, 2, 26),
                        null,
                        "https://example.org/oj"));
        assertThat(party.remarks())
                .contains("EU reference: EU.1.23", "UN reference: QDi.9", "Function: Minister", "A remark");
        assertThat(party.record()).contains("wholeName=Ana María Prueba");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year="1971"                                   | 1971
            year="1971" circa="true"                      | 1971~
            year="1971" monthOfYear="2"                   | 1971-02
            yearRangeFrom="1958" yearRangeTo="1960"       | 1958/1960
            birthdate="1971-02-30"                        |
            birthdate="1350-01-01" calendarType="ISLAMIC" |
            """)
    void readsBirthDates(String attributes, String date) {
        ListContent content = read(export(PERSON.replace(BIRTH, "<birthdate " + attributes + "/>")));

        assertThat(content.remarks().notUnderstood()).isEqualTo(date == null ? 1 : 0);
        assertThat(content.parties().get(0).birthDates().stream()
                        .map(Object::toString)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(date);
    }

    @Test
    void anEnterpriseWithAnImoNumberIsAShip() {
        ListedParty party = read(export("<sanctionEntity logicalId=\"7\"><subjectType code=\"enterprise\"/>"
                        + "<nameAlias wholeName=\"Barco\" strong=\"true\"/>"
                        + "<identification number=\"9864837\" identificationTypeCode=\"imo\"/></sanctionEntity>"))
                .parties()
                .get(0);

        assertThat(party.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(party.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "9864837"));
        assertThat(party.designations()).hasSize(1);
    }

    @Test
    void reportsWhatItDoesNotKnow() {
        ListContent content = read(export(PERSON + PERSON + "<sanctionEntity logicalId=\"8\"/>"
                + "<sanctionEntity><nameAlias wholeName=\"X\"/></sanctionEntity>"
                + "<sanctionEntity logicalId=\"9\"><subjectType code=\"robot\"/><nameAlias wholeName=\"X\"/>"
                + "<colour code=\"red\"/></sanctionEntity>"));

        assertThat(content.parties()).extracting(ListedParty::id).containsExactly("13", "9");
        assertThat(content.problems())
                .extracting(problem ->
                        problem.message().replaceAll(".*(above|no name|no id|robot|" + "subject type|colour).*", "$1"))
                .contains("above", "no name", "no id", "robot", "colour");
        assertThat(content.parties().get(1).remarks()).contains("colour: colour code=red");
    }

    @Test
    void readsTheOldSchema() {
        ListContent content =
                read("<WHOLE Date=\"11/02/2016\"><ENTITY Id=\"1\" Type=\"P\" legal_basis=\"151/2012 (OJ L49)\" "
                        + "reg_date=\"2012-02-21\" pdf_link=\"http://example.org\" programme=\"ZWE\" remark=\"A remark\">"
                        + "<NAME Id=\"1\"><LASTNAME>Prueba</LASTNAME><FIRSTNAME>Ana</FIRSTNAME><MIDDLENAME/>"
                        + "<WHOLENAME>Ana Prueba</WHOLENAME><GENDER>F</GENDER><FUNCTION>Minister</FUNCTION></NAME>"
                        + "<NAME Id=\"2\"><WHOLENAME>Anita</WHOLENAME></NAME>"
                        + "<BIRTH><DATE>1958 - 1960 (approximative)</DATE><PLACE>Kutama</PLACE><COUNTRY>ZWE</COUNTRY></BIRTH>"
                        + "<PASSPORT><NUMBER>AD001095 (passport-National passport) (expired)</NUMBER><COUNTRY>ZWE</COUNTRY></PASSPORT>"
                        + "<PASSPORT><NUMBER>unknown</NUMBER></PASSPORT><CITIZEN><COUNTRY>ZWE</COUNTRY></CITIZEN>"
                        + "<ADDRESS><STREET>Main Street</STREET><NUMBER>1</NUMBER><CITY>Harare</CITY><COUNTRY>ZWE</COUNTRY></ADDRESS>"
                        + "</ENTITY></WHOLE>");

        ListedParty party = content.parties().get(0);
        assertThat(content.published()).isEqualTo("2016-02-11");
        assertThat(party.names()).extracting(Name::text).containsExactly("Ana Prueba", "Anita");
        assertThat(party.birthDates()).extracting(Object::toString).containsExactly("1958/1960~");
        assertThat(party.nationalities()).containsExactly("ZW");
        assertThat(party.identifiers())
                .containsExactly(new Identifier(IdentifierType.PASSPORT, "AD001095", "ZW", "expired"));
        assertThat(party.addresses()).containsExactly(new Address("Main Street, 1, Harare", "ZW", "ZW"));
        assertThat(party.designations().get(0).program()).isEqualTo("ZWE");
        assertThat(content.remarks().notUnderstood()).isEqualTo(1);
        assertThat(party.remarks()).contains("Document: unknown");
    }

    @Test
    void refusesOtherXmlAndXmlThatBreaksOff() {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read("<sdnList/>"))
                .withMessageContaining("outermost element is sdnList");
        String whole = export(PERSON);
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(whole.substring(0, whole.length() - 60)))
                .withMessageContaining("breaks off");
    }

    private static String export(String entities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><export xmlns=\"http://eu.europa.ec/fpi/fsd/export\" "
                + "generationDate=\"2026-08-05T16:47:04.449+02:00\" globalFileId=\"1\">" + entities + "</export>";
    }

    private static ListContent read(String xml) {
        return EuXmlReader.read(TextInput.ofBytes("eu.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
