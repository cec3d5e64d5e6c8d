package org.tamiz.lists.ofac.advanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.COMPANY;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.PERSON;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.WHOLE;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.day;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.file;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.person;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.read;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.span;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.year;
import static org.tamiz.lists.ofac.advanced.AdvancedSample.yearEnd;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class AdvancedXmlReaderTest {
    private static final String BIRTH = span(year(1980), yearEnd(1980), false);

    @Test
    void readsAPersonFromAllSections() {
        ListContent content = read(WHOLE);

        assertThat(content.problems()).isEmpty();
        assertThat(content.published()).isEqualTo("2024-02-23");
        assertThat(content.list()).isEqualTo("us-ofac-sdn");
        assertThat(content.remarks().notUnderstood()).isZero();
        ListedParty party = content.parties().get(0);
        assertThat(party.id()).isEqualTo("7");
        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.gender()).isEqualTo(Gender.FEMALE);
        assertThat(party.birthDates()).containsExactly(PartialDate.ofYear(1980));
        assertThat(party.birthPlaces()).containsExactly("Culiacan, Sinaloa, Mexico");
        assertThat(party.nationalities()).containsExactly("MX");
        assertThat(party.addresses())
                .containsExactly(
                        new Address("Calle 1, Culiacan", "MX", "Mexico"), new Address(null, "PS", "Region: Gaza"));
        assertThat(party.identifiers())
                .containsExactly(
                        new Identifier(IdentifierType.CRYPTO_ADDRESS, "1abc", null, "XBT"),
                        new Identifier(IdentifierType.CURP, "PULA800714MSLRNN09", "MX", null),
                        new Identifier(IdentifierType.PASSPORT, "A123", "MX", "(Fraudulent), issued 01 Jan 2010"));
        assertThat(party.relations()).containsExactly(new Relation("Acting for or on behalf of", "ACME S.A.", "8"));
        assertThat(party.remarks())
                .containsExactly(
                        "Title: Boss",
                        "Additional Sanctions Information - Subject to Secondary Sanctions",
                        "On SDN List since 2012-03-04 under Foreign Narcotics Kingpin Designation Act, "
                                + "Executive Order 14059 (Illicit Drugs): Block");
        assertThat(party.record())
                .startsWith("DistinctParty: 7\nName (Name, primary): PRUEBA, Ana María\n")
                .contains("\nName (A.K.A., low quality): La Anita\n")
                .contains("\nBirthdate: 1980\n")
                .contains("\nIDRegDocument: Passport A123 (Mexico) (Fraudulent) issued 01 Jan 2010")
                .contains("\nRelationship: Acting for or on behalf of 8 ACME S.A.\n")
                .contains(": Block; Program SDNTK, ILLICIT-DRUGS-EO14059\n");
    }

    @Test
    void readsNamesWithTheirPartsScriptsAndQualities() {
        assertThat(read(WHOLE).parties().get(0).names())
                .containsExactly(
                        name("PRUEBA, Ana María", NameQuality.PRIMARY, "PRUEBA", "Ana María"),
                        name("Пруеба, Ана", NameQuality.STRONG_ALIAS, "Пруеба", "Ана"),
                        Name.of("La Anita", NameQuality.WEAK_ALIAS),
                        name("LUNA, Ana", NameQuality.FORMER, "LUNA", "Ana"));
    }

    @ParameterizedTest
    @CsvSource({
        "1523, 1521, 1522, FAMILY PRUEBA|GIVEN Ana María",
        "1520, 1521, 91708, FAMILY PRUEBA|GIVEN Ana María",
        "1520, 91709, 1521, FAMILY PRUEBA|MATERNAL Ana|GIVEN María",
        "91708, 91709, 1521, PATERNAL PRUEBA|MATERNAL Ana|GIVEN María",
        "1520, 1521, 1528, ''"
    })
    void givesRolesToNameParts(String first, String second, String third, String roles) {
        String groups = group("1", first) + group("2", second) + group("3", third);
        Name name = person(group("1", "1520") + group("2", "1521") + group("3", "1522"), groups)
                .primaryName();

        assertThat(String.join(
                        "|",
                        name.parts().stream()
                                .map(part -> part.role() + " " + part.text())
                                .toList()))
                .isEqualTo(roles);
    }

    @Test
    void putsThePrimaryNameFirstEvenIfItComesLater() {
        String swapped = WHOLE.replace("\"100\" DocNameStatusID=\"1\"", "\"100\" DocNameStatusID=\"2\"")
                .replace("\"101\" DocNameStatusID=\"2\"", "\"101\" DocNameStatusID=\"1\"");

        assertThat(read(swapped).parties().get(0).primaryName().text()).isEqualTo("Пруеба, Ана");
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-04/1980-03-04, false, 1980-03-04",
        "1980-03-01/1980-03-31, false, 1980-03",
        "1980-01-01/1980-12-31, true, 1980~",
        "1959-01-01/1961-12-31, false, 1959/1961",
        "1959-01-05/1961-02-03, true, 1959-01-05/1961-02-03~"
    })
    void readsDatesWithTheirPrecision(String fromAndTo, boolean approximate, String date) {
        LocalDate from = LocalDate.parse(fromAndTo.substring(0, 10));
        LocalDate to = LocalDate.parse(fromAndTo.substring(11));
        String period = span(
                day(from.getYear(), from.getMonthValue(), from.getDayOfMonth()),
                day(to.getYear(), to.getMonthValue(), to.getDayOfMonth()),
                approximate);

        assertThat(person(BIRTH, period).birthDates())
                .extracting(Object::toString)
                .containsExactly(date);
    }

    @Test
    void readsAYearWithoutMonthAndAMonthWithoutDay() {
        assertThat(person(BIRTH, span("<Year>1980</Year>", "<Year>1980</Year>", false))
                        .birthDates())
                .containsExactly(PartialDate.ofYear(1980));
        String month = "<Year>1980</Year><Month>2</Month>";
        assertThat(person(BIRTH, span(month, month, false)).birthDates())
                .extracting(Object::toString)
                .containsExactly("1980-02");
    }

    @Test
    void keepsAndCountsDatesThatCannotBe() {
        for (String day :
                List.of(day(1970, 2, 0), day(-44, 3, 15), day(2031, 1, 1), day(1970, 2, 30), "<Year>x</Year>")) {
            ListContent content = read(WHOLE.replace(BIRTH, span(day, day, false)));

            assertThat(content.problems())
                    .extracting(Problem::message)
                    .singleElement()
                    .asString()
                    .startsWith("Sanctions/DistinctParties/DistinctParty[7]/Feature[200]/FeatureVersion/DatePeriod: ");
            assertThat(content.parties().get(0).birthDates()).isEmpty();
            assertThat(content.parties().get(0).remarks()).anyMatch(remark -> remark.startsWith("Birthdate: "));
            assertThat(content.remarks().notUnderstood()).isEqualTo(1);
        }
    }

    @Test
    void dividesLegalBasesAmongProgramsAndDatesOnlyASingleOne() {
        List<ListedParty> parties = read(WHOLE).parties();

        // Two programs: the day is that of the party's entry, and nobody says for which of them.
        assertThat(parties.get(0).designations())
                .containsExactly(
                        designation("SDNTK", "Foreign Narcotics Kingpin Designation Act", null),
                        designation("ILLICIT-DRUGS-EO14059", "Executive Order 14059 (Illicit Drugs)", null));
        assertThat(parties.get(1).designations())
                .containsExactly(designation(
                        "ILLICIT-DRUGS-EO14059", "Executive Order 14059 (Illicit Drugs)", LocalDate.of(2022, 5, 6)));
    }

    @Test
    void takesTheDayAMeasureStartsAsEffective() {
        String period = span(day(2025, 2, 20), day(2025, 2, 20), false);
        ListContent content =
                read(WHOLE.replace("<Comment>SDNTK</Comment><DatePeriod/>", "<Comment>SDNTK</Comment>" + period));

        assertThat(content.parties().get(0).designations().get(0).effective()).isEqualTo("2025-02-20");
        assertThat(content.parties().get(0).remarks()).anyMatch(remark -> remark.contains("Program SDNTK 20 Feb 2025"));
    }

    @Test
    void readsAShipWithItsFormerOwner() {
        ListedParty ship = read(WHOLE).parties().get(2);

        assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(ship.identifiers())
                .containsExactly(
                        Identifier.of(IdentifierType.CALL_SIGN, "CL1"), Identifier.of(IdentifierType.IMO, "9187629"));
        assertThat(ship.remarks()).containsExactly("Vessel type: Bulk Carrier");
        assertThat(ship.relations()).containsExactly(new Relation("Owned or Controlled By (former)", "ACME S.A.", "8"));
    }

    @Test
    void isTheNonSdnListIfMoreEntriesAreOnIt() {
        assertThat(read(WHOLE.replace("ListID=\"1550\"", "ListID=\"91512\"")).list())
                .isEqualTo("us-ofac-nonsdn");
    }

    @ParameterizedTest
    @CsvSource({
        "AliasTypeID=\"1400\", AliasTypeID=\"9\", Identity[70]/Alias: names AliasType \"9\"",
        "FeatureTypeID=\"224\", FeatureTypeID=\"9999\", Feature[204]: names FeatureType \"9999\"",
        "DetailReferenceID=\"526\", DetailReferenceID=\"1\", Feature[204]: names DetailReference \"1\"",
        "LocationID=\"50\", LocationID=\"99\", Feature[205]: names location \"99\"",
        "NamePartGroupID=\"6\", NamePartGroupID=\"66\", DocumentedName[102]: names name part group \"66\"",
        "NamePartTypeID=\"1528\", NamePartTypeID=\"5\", NamePartGroup[6]: names NamePartType \"5\"",
        "IDRegDocTypeID=\"1600\", IDRegDocTypeID=\"5\", IDRegDocument[1]: names IDRegDocType \"5\"",
        "IdentityID=\"90\", IdentityID=\"91\", IDRegDocument[3]: belongs to identity \"91\"",
        "PartySubTypeID=\"4\", PartySubTypeID=\"44\", DistinctParty[7]: names PartySubType \"44\"",
        "PartyTypeID=\"1\", PartyTypeID=\"4\", DistinctParty[7]: unknown party type \"Transport\"",
        "RelationTypeID=\"15002\", RelationTypeID=\"7\", ProfileRelationship[1]: names RelationType \"7\"",
        "To-ProfileID=\"8\" RelationTypeID=\"15002\", To-ProfileID=\"88\" RelationTypeID=\"15002\", "
                + "ProfileRelationship[1]: To-ProfileID names profile \"88\"",
        "LegalBasisID=\"22\", LegalBasisID=\"222\", EntryEvent[1]: names LegalBasis \"222\"",
        "SanctionsEntry ID=\"8\" ProfileID=\"8\", SanctionsEntry ID=\"8\" ProfileID=\"80\", "
                + "SanctionsEntry[8]: belongs to profile \"80\"",
        "<SanctionsEntryLinks/>, <News><New/></News>, Sanctions/*/New: the schema has no such element",
        "<Profile ID=\"9\", <Profile ID=\"7\", DistinctParty[9]/Profile[7]: a party above has the same profile"
    })
    void reportsUnknownReferencesWithTheirPathAndKeepsTheParty(String official, String changed, String problem) {
        ListContent content = read(WHOLE.replace(official, changed));

        assertThat(content.problems())
                .allSatisfy(found -> assertThat(found.line()).isPositive())
                .anySatisfy(found -> assertThat(found.message()).contains(problem));
        assertThat(content.parties()).hasSize(3);
        assertThat(content.parties().get(0).names()).hasSize(4);
    }

    @Test
    void keepsAFeatureNoRuleKnowsAndOneThatIsFalse() {
        ListContent content = read(WHOLE.replace("FeatureTypeID=\"344\"", "FeatureTypeID=\"900\""));
        assertThat(content.parties().get(0).remarks()).contains("Shoe Colour 1abc");
        assertThat(content.remarks().samples()).containsExactly("Shoe Colour 1abc");

        ListedParty party = person(
                "<FeatureVersion ID=\"1\" ReliabilityID=\"1\"><Comment/>" + BIRTH,
                "<FeatureVersion ID=\"1\" ReliabilityID=\"1561\"><Comment>as he said</Comment>" + BIRTH);
        assertThat(party.birthDates()).isEmpty();
        assertThat(party.remarks()).contains("False: Birthdate 1980", "Birthdate: as he said");
    }

    @Test
    void usesTheFirstOfTwoPartiesWithOneNumber() {
        ListContent content = read(file(PERSON + COMPANY + PERSON.replace("PRUEBA", "OTRA")));

        assertThat(content.parties())
                .extracting(party -> party.primaryName().text())
                .containsExactly("PRUEBA, Ana María", "ACME S.A.");
        assertThat(content.problems())
                .extracting(Problem::message)
                .contains(
                        "Sanctions/DistinctParties/DistinctParty[7]: an entry above has the same number; this one is not used");
    }

    @Test
    void refusesHostileXml() {
        assertFails("<!DOCTYPE Sanctions [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" + WHOLE, Code.MALFORMED);
        assertFails("<!DOCTYPE Sanctions [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + WHOLE, Code.MALFORMED);
        assertFails(WHOLE.replace("Boss", "&x;"), Code.MALFORMED);
        assertFails(WHOLE.replace("Boss", "<a>".repeat(10_000) + "</a>".repeat(10_000)), Code.TOO_LARGE);
        assertFails(WHOLE.substring(0, WHOLE.length() / 2), Code.UNREADABLE);
        assertFails("<sdnList/>", Code.MALFORMED);
        byte[] bytes = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> AdvancedXmlReader.read(TextInput.ofBytes("adv.xml", bytes)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MALFORMED));
    }

    private static void assertFails(String xml, Code code) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(xml))
                .withMessageStartingWith("adv.xml")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String group(String id, String type) {
        return "<MasterNamePartGroup><NamePartGroup ID=\"" + id + "\" NamePartTypeID=\"" + type
                + "\"/></MasterNamePartGroup>";
    }

    private static Name name(String text, NameQuality quality, String family, String given) {
        return new Name(
                text, quality, List.of(new NamePart(NameRole.FAMILY, family), new NamePart(NameRole.GIVEN, given)));
    }

    private static Designation designation(String program, String basis, @Nullable LocalDate announced) {
        return new Designation("OFAC", program, basis, DesignationStatus.IN_FORCE, announced, null, null, null);
    }
}
