package org.tamiz.lists.canada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

class SemaXmlReaderTest {
    private static final String PERSON = "<record><Country>Russia / Russie</Country><LastName>Prueba</LastName>"
            + "<GivenName>Ana</GivenName><DateOfBirthOrShipBuildDate>1971-02-03</DateOfBirthOrShipBuildDate>"
            + "<Aliases>Russian: Ана; Anna Prueba</Aliases><TitleOrShip>Dr.</TitleOrShip>"
            + "<Schedule>1, Part 1</Schedule><Item>7</Item><DateOfListing>2022-03-04</DateOfListing></record>";
    private static final String SHIP = "<record><Country>Russia / Russie</Country><EntityOrShip>Barco</EntityOrShip>"
            + "<TitleOrShip>Tanker</TitleOrShip><ShipIMONumber>9864837</ShipIMONumber>"
            + "<DateOfBirthOrShipBuildDate>2004</DateOfBirthOrShipBuildDate><Schedule>1.1</Schedule><Item>3</Item>"
            + "<DateOfListing>2025-02-21</DateOfListing></record>";

    @Test
    void readsAPerson() {
        ListedParty party = read(PERSON).parties().get(0);

        assertThat(party.id()).isEqualTo("russia/1-part-1/7");
        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.names()).extracting(Name::text).containsExactly("Ana Prueba", "Ана", "Anna Prueba");
        assertThat(party.names())
                .extracting(Name::quality)
                .containsExactly(NameQuality.PRIMARY, NameQuality.WEAK_ALIAS, NameQuality.STRONG_ALIAS);
        assertThat(party.primaryName().parts())
                .containsExactly(new NamePart(NameRole.GIVEN, "Ana"), new NamePart(NameRole.FAMILY, "Prueba"));
        assertThat(party.birthDates()).extracting(Object::toString).containsExactly("1971-02-03");
        assertThat(party.remarks()).containsExactly("Title: Dr.");
        assertThat(party.nationalities()).isEmpty();
        assertThat(party.designations())
                .containsExactly(new Designation(
                        "Government of Canada",
                        "Russia",
                        "Special Economic Measures Act, SC 1992, c 17",
                        DesignationStatus.IN_FORCE,
                        LocalDate.of(2022, 3, 4),
                        LocalDate.of(2022, 3, 4),
                        null,
                        "Schedule 1, Part 1, item 7"));
        assertThat(party.record()).contains("LastName: Prueba\n");
    }

    @Test
    void readsAShip() {
        ListedParty party = read(SHIP).parties().get(0);

        assertThat(party.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(party.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "9864837"));
        assertThat(party.birthDates()).isEmpty();
        assertThat(party.remarks()).containsExactly("Built: 2004", "Type of ship: Tanker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme Research Institute/Institut de recherche Acme | Acme Research Institute | Institut de recherche Acme
            Acme Import/Export Company                         | Acme Import/Export Company |
            """)
    void anEnglishAndAFrenchNameAreTwo(String written, String primary, String second) {
        ListedParty party = read(SHIP.replace("Barco", written).replaceAll("<Ship.*Number>", ""))
                .parties()
                .get(0);

        assertThat(party.kind()).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(party.names())
                .extracting(Name::text)
                .containsExactlyElementsOf(second == null ? List.of(primary) : List.of(primary, second));
    }

    @Test
    void takesAliasesApart() {
        assertThat(SemaAliases.of("Ivan Petrov, Jr., Belarusian: Іван; Russian: Иван/ Ваня", true))
                .containsExactly("Ivan Petrov, Jr.", "Іван", "Иван", "Ваня");
        assertThat(SemaAliases.of("Acme Trading, LLC, Acme Import/Export", false))
                .containsExactly("Acme Trading, LLC", "Acme Import/Export");
        assertThat(SemaAliases.of("ОАО Акме/ Акме", false)).containsExactly("ОАО Акме", "Акме");
    }

    @ParameterizedTest
    @CsvSource({
        "1971, 1971",
        "1971-02, 1971-02",
        "1958-1960, 1958/1960",
        "1958 or 1960, '1958,1960'",
        "1958-01-02 OR 1960-01-02, '1958-01-02,1960-01-02'"
    })
    void readsBirthDates(String text, String dates) {
        ListedParty party = read(PERSON.replace("1971-02-03", text)).parties().get(0);

        assertThat(party.birthDates()).extracting(Object::toString).containsExactly(dates.split(","));
    }

    @Test
    void keepsAndCountsWhatItDoesNotUnderstand() {
        ListContent content = read(PERSON.replace("1971-02-03", "born in the early 1970s")
                .replace("<Item>", "<Nickname>Anita</Nickname><Item>"));

        assertThat(content.remarks().notUnderstood()).isEqualTo(1);
        assertThat(content.parties().get(0).remarks())
                .contains("Date of birth: born in the early 1970s", "Nickname: Anita");
        assertThat(content.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.message().contains("Nickname"))
                .anyMatch(problem -> problem.message().contains("early 1970s"));
    }

    @Test
    void aRepeatedNumberAndAMissingNameAreProblems() {
        ListContent content = read(PERSON + PERSON + "<record><Country>Iran</Country><Item>1</Item></record>");

        assertThat(content.parties())
                .extracting(ListedParty::id)
                .containsExactly("russia/1-part-1/7", "russia/1-part-1/7-2");
        assertThat(content.problems()).hasSize(2);
    }

    @Test
    void theLawOnCorruptOfficialsIsToldByItsName() {
        Designation designation = read(PERSON.replace(
                        "Russia / Russie",
                        "Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR) / Règlement"))
                .parties()
                .get(0)
                .designations()
                .get(0);

        assertThat(designation.legalBasis()).contains("SC 2017, c 21");
        assertThat(designation.program())
                .isEqualTo("Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR)");
    }

    @Test
    void refusesOtherXmlAndXmlThatBreaksOff() {
        assertFails("<sdnList/>", "outermost element is sdnList");
        assertFails("<data-set>" + PERSON.substring(0, 200), "breaks off");
    }

    private static void assertFails(String xml, String message) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> SemaXmlReader.read(input(xml)))
                .withMessageContaining(message);
    }

    private static ListContent read(String records) {
        return SemaXmlReader.read(
                input("<?xml version=\"1.0\" encoding=\"UTF-8\"?><data-set>" + records + "</data-set>"));
    }

    private static TextInput input(String xml) {
        return TextInput.ofBytes("sema.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
