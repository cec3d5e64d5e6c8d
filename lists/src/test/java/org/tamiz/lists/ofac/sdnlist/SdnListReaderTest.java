package org.tamiz.lists.ofac.sdnlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class SdnListReaderTest {
    private static final String PERSON = "<sdnEntry><uid>7</uid><firstName>Ana María</firstName>"
            + "<lastName>PRUEBA LUNA</lastName><title>Boss</title><sdnType>Individual</sdnType>"
            + "<remarks>(Linked To: ACME S.A.)</remarks>"
            + "<programList><program>SDNTK</program><program>TCO</program></programList><idList>"
            + id("C.U.R.P.", "PULA800714MSLRNN09", "Mexico")
            + id("Passport", "A123", "Mexico").replace("</id>", "<issueDate>01 Jan 2010</issueDate></id>")
            + id("Gender", "Female", "") + id("Digital Currency Address - XBT", "1abc", "")
            + id("Secondary sanctions risk:", "section 1(b)", "") + "</idList><akaList>"
            + aka("1", "a.k.a.", "strong", "PRUEBA", "Ana") + aka("2", "a.k.a.", "weak", "La Anita", "")
            + aka("3", "f.k.a.", "weak", "LUNA", "Ana") + aka("4", "n.k.a.", "strong", "SOL", "Ana") + "</akaList>"
            + "<addressList><address><uid>9</uid><address1>Calle 1</address1><city>Culiacan</city>"
            + "<country>Mexico</country></address><address><uid>10</uid></address></addressList>"
            + "<nationalityList><nationality><uid>1</uid><country>Mexico</country></nationality></nationalityList>"
            + "<citizenshipList><citizenship><uid>1</uid><country>United States</country></citizenship></citizenshipList>"
            + "<dateOfBirthList><dateOfBirthItem><uid>5</uid><dateOfBirth>circa 1980</dateOfBirth></dateOfBirthItem>"
            + "</dateOfBirthList><placeOfBirthList><placeOfBirthItem><uid>6</uid>"
            + "<placeOfBirth>Culiacan, Sinaloa, Mexico</placeOfBirth></placeOfBirthItem></placeOfBirthList></sdnEntry>";

    @Test
    void readsAPerson() {
        ListContent content = read(list(PERSON));

        ListedParty party = content.parties().get(0);
        assertThat(content.published()).isEqualTo("2025-03-28");
        assertThat(content.problems()).isEmpty();
        assertThat(party.id()).isEqualTo("7");
        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.primaryName())
                .isEqualTo(new Name(
                        "PRUEBA LUNA, Ana María",
                        NameQuality.PRIMARY,
                        List.of(
                                new NamePart(NameRole.FAMILY, "PRUEBA LUNA"),
                                new NamePart(NameRole.GIVEN, "Ana María"))));
        assertThat(party.gender()).isEqualTo(Gender.FEMALE);
        assertThat(party.identifiers())
                .containsExactly(
                        new Identifier(IdentifierType.CURP, "PULA800714MSLRNN09", "MX", null),
                        new Identifier(IdentifierType.PASSPORT, "A123", "MX", "issued 01 Jan 2010"),
                        new Identifier(IdentifierType.CRYPTO_ADDRESS, "1abc", null, "XBT"));
        assertThat(party.addresses()).containsExactly(new Address("Calle 1, Culiacan", "MX", "Mexico"));
        assertThat(party.nationalities()).containsExactly("MX", "US");
        assertThat(party.birthPlaces()).containsExactly("Culiacan, Sinaloa, Mexico");
        assertThat(party.designations())
                .containsExactly(Designation.inForce("OFAC", "SDNTK"), Designation.inForce("OFAC", "TCO"));
        assertThat(party.relations()).extracting("target").containsExactly("ACME S.A.");
        assertThat(party.remarks()).containsExactly("Title: Boss", "Secondary sanctions risk: section 1(b)");
        assertThat(party.record()).startsWith("uid: 7\nfirstName: Ana María\n").contains("    idType: C.U.R.P.\n");
    }

    @Test
    void takesTheQualityOfAliasesFromTypeAndCategory() {
        assertThat(read(list(PERSON)).parties().get(0).names())
                .extracting(name -> name.quality() + " " + name.text())
                .containsExactly(
                        "PRIMARY PRUEBA LUNA, Ana María",
                        "STRONG_ALIAS PRUEBA, Ana",
                        "WEAK_ALIAS La Anita",
                        "FORMER LUNA, Ana",
                        "STRONG_ALIAS SOL, Ana");
    }

    @Test
    void readsAShip() {
        ListedParty ship = read(list("<sdnEntry><uid>8</uid><lastName>MAR</lastName><sdnType>Vessel</sdnType><idList>"
                        + id("Vessel Registration Identification", "IMO 9187629", "") + id("MMSI", "422000000", "")
                        + "</idList><vesselInfo><callSign>CL1</callSign><vesselType>Tug</vesselType>"
                        + "<vesselFlag>Cuba</vesselFlag><tonnage>10</tonnage></vesselInfo></sdnEntry>"))
                .parties()
                .get(0);

        assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(ship.identifiers())
                .containsExactly(
                        Identifier.of(IdentifierType.IMO, "9187629"),
                        Identifier.of(IdentifierType.MMSI, "422000000"),
                        Identifier.of(IdentifierType.CALL_SIGN, "CL1"));
        assertThat(ship.remarks()).containsExactly("Vessel type: Tug", "Vessel flag: Cuba", "Vessel tonnage: 10");
    }

    @ParameterizedTest
    @CsvSource({
        "12 Feb 1961, 1961-02-12",
        "Feb 1961, 1961-02",
        "1961, 1961",
        "circa 1961, 1961~",
        "1959 to 1961, 1959/1961",
        "1959-1961, 1959/1961"
    })
    void readsBirthDates(String words, String date) {
        assertThat(read(list(PERSON.replace("circa 1980", words)))
                        .parties()
                        .get(0)
                        .birthDates())
                .extracting(Object::toString)
                .containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({"00 Feb 1970, no date", "-5, no date", "31 Feb 1970, no date", "01 Jan 2031, after the publication"})
    void keepsAndCountsADateThatCannotBe(String words, String problem) {
        ListContent content = read(list(PERSON.replace("circa 1980", words)));

        assertThat(content.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("sdn.xml:")
                .contains("sdnList/sdnEntry[7]/dateOfBirthList/dateOfBirthItem[5]: \"" + words + "\"")
                .contains(problem);
        assertThat(content.parties().get(0).birthDates()).isEmpty();
        assertThat(content.parties().get(0).remarks()).contains("DOB " + words);
        assertThat(content.remarks().notUnderstood()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "<sdnType>Individual, <sdnType>Balloon, sdnEntry[7]/sdnType: unknown type \"Balloon\"",
        "<category>strong, <category>fair, akaList/aka[1]/category: unknown category \"fair\"",
        "<type>n.k.a., <type>p.k.a., akaList/aka[4]/type: unknown type \"p.k.a.\"",
        "<title>Boss</title>, <shoeSize>43</shoeSize>, sdnEntry[7]/shoeSize: the schema has no such element",
        "03/28/2025, 28/03/2025, Publish_Date: \"28/03/2025\" is no date",
        "<Record_Count>1<, <Record_Count>2<, 'Record_Count: says 2 entries, yet the file holds 1'"
    })
    void reportsWhatItDoesNotKnowAndLosesNothing(String official, String changed, String problem) {
        ListContent content = read(list(PERSON).replaceFirst(Pattern.quote(official), changed));

        assertThat(content.problems())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains(problem));
        assertThat(content.parties()).hasSize(1);
        assertThat(content.parties().get(0).names()).hasSize(5);
    }

    @Test
    void reportsEntriesWithoutNumberOrNameAndSecondOnesOfANumber() {
        ListContent content = read(list(PERSON + PERSON + PERSON.replace("<uid>7</uid>", "")
                + "<sdnEntry><uid>9</uid><sdnType>Entity</sdnType></sdnEntry>"));

        assertThat(content.parties()).hasSize(1);
        assertThat(content.problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        problem -> assertThat(problem).contains("sdnEntry[7]: an entry above has the same number"),
                        problem -> assertThat(problem).contains("sdnEntry[]: the entry has no number but \"\""),
                        problem -> assertThat(problem).contains("sdnEntry[9]: the entry has no name"),
                        problem -> assertThat(problem).contains("says 1 entries, yet the file holds 4"));
    }

    @Test
    void refusesHostileXml() {
        String whole = list(PERSON);
        assertFails("<!DOCTYPE sdnList [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" + whole, Code.MALFORMED);
        assertFails("<!DOCTYPE sdnList [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + whole, Code.MALFORMED);
        assertFails(whole.replace("Boss", "&x;"), Code.MALFORMED);
        assertFails(whole.replace("Boss", "<a>".repeat(10_000) + "</a>".repeat(10_000)), Code.TOO_LARGE);
        assertFails(whole.substring(0, whole.length() / 2), Code.UNREADABLE);
        assertFails("<CONSOLIDATED_LIST/>", Code.MALFORMED);
        byte[] bytes = whole.replace("Boss", "B\u00e9ss").getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> SdnListReader.read(TextInput.ofBytes("sdn.xml", bytes)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MALFORMED));
    }

    private static void assertFails(String xml, Code code) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(xml))
                .withMessageStartingWith("sdn.xml")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String id(String type, String number, String country) {
        return "<id><uid>3</uid><idType>" + type + "</idType><idNumber>" + number + "</idNumber>"
                + (country.isEmpty() ? "" : "<idCountry>" + country + "</idCountry>") + "</id>";
    }

    private static String aka(String uid, String type, String category, String last, String first) {
        return "<aka><uid>" + uid + "</uid><type>" + type + "</type><category>" + category + "</category><lastName>"
                + last + "</lastName>" + (first.isEmpty() ? "" : "<firstName>" + first + "</firstName>") + "</aka>";
    }

    private static String list(String entries) {
        return "<sdnList xmlns=\"https://sanctionslistservice.ofac.treas.gov/x\">\n<publshInformation><Publish_Date>"
                + "03/28/2025</Publish_Date><Record_Count>1</Record_Count></publshInformation>\n" + entries
                + "\n</sdnList>";
    }

    private static ListContent read(String xml) {
        return SdnListReader.read(TextInput.ofBytes("sdn.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
