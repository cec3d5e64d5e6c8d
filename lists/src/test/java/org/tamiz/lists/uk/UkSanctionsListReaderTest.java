package org.tamiz.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Hand-made rows and elements in the published format. */
class UkSanctionsListReaderTest {
    private static final String HEADER = """
            Report Date: 18-Aug-2026
            Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name type,Alias strength,\
            Title,Name non-latin script,Regime Name,Designation Type,Sanctions Imposed,Address Line 1,Address Postal Code,\
            Address Country,Date Designated,D.O.B,Nationality(/ies),Passport number,Passport additional information,\
            Gender,Town of birth,Country of birth,IMO number,Parent company
            """;
    private static final String ROWS = """
            04/08/2026,RUS1234,99,,PRUEBA,Ana,María,Primary Name,,Dr,Анна,Russia,Individual,Asset freeze|Travel Ban,\
            Calle 1,15001,Peru,01/03/2022,dd/mm/1971,Peru,AB1,expired,Female,Lima,Peru,,
            04/08/2026,RUS1234,99,,PRUEBA,Anita,,Alias,Low quality,Dr,,Russia,Individual,Asset freeze|Travel Ban,\
            Calle 2,,Peru,01/03/2022,03/02/1971,Peru,AB1,expired,Female,Lima,Peru,,
            04/08/2026,RUS9,100,,BARCO,,,Primary Name,,,,Russia,Ship,Port entry,,,,01/03/2022,,,,,,,,9864837,
            04/08/2026,RUS8,101,,ACME LTD,,,Primary Name,,,,Russia,Entity,Asset freeze,,,,01/03/2022,,,,,,,,,Acme Holding
            """;
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Designations><DateGenerated>18/08/2026</DateGenerated>
            <Designation><LastUpdated>04/08/2026</LastUpdated><UniqueID>RUS1234</UniqueID><OFSIGroupID>99</OFSIGroupID>
            <Names><Name><Name1>Ana</Name1><Name2>María</Name2><Name6>PRUEBA</Name6><NameType>Primary Name</NameType></Name>
            <Name><Name1>Anita</Name1><Name6>PRUEBA</Name6><NameType>Alias</NameType><AliasStrength>Low quality</AliasStrength>
            </Name></Names><NonLatinNames><NonLatinName><NameNonLatinScript>Анна</NameNonLatinScript></NonLatinName>
            </NonLatinNames><RegimeName>Russia</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
            <SanctionsImposed>Asset freeze</SanctionsImposed><Addresses><Address><AddressLine1>Calle 1</AddressLine1>
            <AddressPostalCode>15001</AddressPostalCode><AddressCountry>Peru</AddressCountry></Address></Addresses>
            <DateDesignated>01/03/2022</DateDesignated><IndividualDetails><Individual><DOBs><DOB>dd/mm/1971</DOB>
            <DOB>03/02/1971</DOB></DOBs><Nationalities><Nationality>Peru</Nationality></Nationalities>
            <PassportDetails><PassportDetail><PassportNumber>AB1</PassportNumber>
            <PassportAdditionalInformation>expired</PassportAdditionalInformation></PassportDetail></PassportDetails>
            <Genders><Gender>Female</Gender></Genders><BirthDetails><Location><TownOfBirth>Lima</TownOfBirth>
            <CountryOfBirth>Peru</CountryOfBirth></Location></BirthDetails></Individual></IndividualDetails></Designation>
            </Designations>
            """;

    @Test
    void readsTheCsv() {
        ListContent content = csv(HEADER + ROWS);

        assertThat(content.published()).isEqualTo("2026-08-18");
        assertThat(content.problems()).isEmpty();
        assertThat(content.parties()).extracting(ListedParty::id).containsExactly("RUS1234", "RUS9", "RUS8");
        ListedParty person = content.parties().get(0);
        assertPerson(person);
        assertThat(person.addresses())
                .containsExactly(new Address("Calle 1, 15001", "PE", "Peru"), new Address("Calle 2", "PE", "Peru"));
        assertThat(person.remarks())
                .containsExactly(
                        "Last Updated: 04/08/2026",
                        "OFSI Group ID: 99",
                        "Title: Dr",
                        "Sanctions Imposed: Asset freeze|Travel Ban");
        ListedParty ship = content.parties().get(1);
        assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(ship.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "9864837"));
        assertThat(content.parties().get(2).relations())
                .containsExactly(new Relation("Parent company", "Acme Holding", null));
    }

    @Test
    void readsTheXml() {
        ListContent content = xml(XML);

        assertThat(content.published()).isEqualTo("2026-08-18");
        assertThat(content.problems()).isEmpty();
        ListedParty person = content.parties().get(0);
        assertPerson(person);
        assertThat(person.addresses()).containsExactly(new Address("Calle 1, 15001", "PE", "Peru"));
        assertThat(person.remarks())
                .containsExactly("LastUpdated: 04/08/2026", "OFSIGroupID: 99", "SanctionsImposed: Asset freeze");
        assertThat(person.record()).contains("UniqueID: RUS1234");
    }

    private static void assertPerson(ListedParty person) {
        assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(person.names())
                .extracting(Name::text)
                .containsExactlyInAnyOrder("Ana María PRUEBA", "Анна", "Anita PRUEBA");
        assertThat(person.names())
                .extracting(Name::quality)
                .containsExactlyInAnyOrder(NameQuality.PRIMARY, NameQuality.STRONG_ALIAS, NameQuality.WEAK_ALIAS);
        assertThat(person.gender()).isEqualTo(Gender.FEMALE);
        assertThat(person.birthDates()).extracting(Object::toString).containsExactly("1971", "1971-02-03");
        assertThat(person.birthPlaces()).containsExactly("Lima, Peru");
        assertThat(person.nationalities()).containsExactly("PE");
        assertThat(person.identifiers())
                .containsExactly(new Identifier(IdentifierType.PASSPORT, "AB1", null, "expired"));
        assertThat(person.designations())
                .containsExactly(new Designation(
                        "FCDO",
                        "Russia",
                        null,
                        DesignationStatus.IN_FORCE,
                        LocalDate.of(2022, 3, 1),
                        null,
                        null,
                        "RUS1234"));
    }

    @Test
    void reportsWhatItDoesNotKnow() {
        ListContent content = csv(HEADER
                + ROWS.replace("Ship", "Aircraft").replace("RUS8,", ",")
                + ROWS.replace("BARCO", "").replace("Primary Name", "Nickname"));

        assertThat(content.problems()).extracting(Problem::line).containsExactly(5L, 6L, 7L, 9L, 10L);
        assertThat(xml(XML.replace("<UniqueID>RUS1234</UniqueID>", "")).problems())
                .hasSize(1);
        assertThat(xml(XML.replace("<Names>", "<Other>")
                                .replace("</Names>", "</Other>")
                                .replace("Name>", "Thing>"))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void refusesWhatIsNotTheList() {
        assertFails(() -> csv("<!doctype html>"), "web page");
        assertFails(() -> csv(HEADER.replace("Name type", "Type")), "lacks the column \"Name type\"");
        assertFails(() -> csv("a,b\n"), "has no column");
        assertFails(() -> xml("<sdnList/>"), "outermost element is sdnList");
        assertFails(() -> xml(XML.substring(0, 500)), "breaks off");
    }

    private static void assertFails(Runnable reading, String message) {
        assertThatExceptionOfType(TamizException.class).isThrownBy(reading::run).withMessageContaining(message);
    }

    private static ListContent csv(String text) {
        return UkSanctionsListReader.readCsv(TextInput.ofBytes("uk.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ListContent xml(String text) {
        return UkSanctionsListReader.readXml(TextInput.ofBytes("uk.xml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
